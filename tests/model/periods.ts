import fc from 'fast-check';

/** Periods of the contract for property tests, with the bounds that the platform's calendar gives them. */
export interface KnownPeriod {
  readonly text: string;
  readonly start: string;
  readonly end: string;
}

const year = fc.integer({ min: 1900, max: 2099 });
const iso = (date: Date): string => date.toISOString().slice(0, 10);

function months(text: string, year: number, first: number, last: number): KnownPeriod {
  return {
    text,
    start: iso(new Date(Date.UTC(year, first - 1, 1))),
    end: iso(new Date(Date.UTC(year, last, 0))),
  };
}

/** A year, a half, a quarter, a month or a day. */
export const moment: fc.Arbitrary<KnownPeriod> = fc.oneof(
  year.map((y) => months(`${y}`, y, 1, 12)),
  fc
    .tuple(year, fc.integer({ min: 1, max: 2 }))
    .map(([y, s]) => months(`${y}-S${s}`, y, s * 6 - 5, s * 6)),
  fc
    .tuple(year, fc.integer({ min: 1, max: 4 }))
    .map(([y, q]) => months(`${y}-Q${q}`, y, q * 3 - 2, q * 3)),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => months(`${y}-${String(m).padStart(2, '0')}`, y, m, m)),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => ({ text: iso(date), start: iso(date), end: iso(date) })),
);

/** Two different moments, of which the one that begins first does not end last. */
export const range: fc.Arbitrary<KnownPeriod> = fc.tuple(moment, moment).map(([a, b]) => {
  const [first, last] = a.start <= b.end ? [a, b] : [b, a];
  return { text: `${first.text}/${last.text}`, start: first.start, end: last.end };
});
