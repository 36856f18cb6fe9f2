import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPrinted, readingsOf, type PrintedContext } from '../../scripts/pipeline/printed.ts';
import { formatCompact, formatNumber } from '../../src/model/format.ts';
import { CASES, PATIENCE, tried } from '../cases.ts';
import { FOUNDING_DATASETS, FOUNDING_ROWS, foundingFile } from '../founding.ts';

/** Nine digits are more than any publication prints. */
function expectInterval(
  printed: string,
  value: number,
  low: number,
  high: number,
  context?: PrintedContext,
): void {
  const reading = readPrinted(printed, value, context);
  expect(reading, printed).toBeDefined();
  for (const [found, wanted] of [
    [reading!.value, value],
    [reading!.low, low],
    [reading!.high, high],
  ] as const) {
    expect(Math.abs(found - wanted), `${found} for ${wanted}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(wanted)),
    );
  }
}

test('every form that the transcribed figures hold reads as its value, but one slip of the printer', () => {
  const rows = FOUNDING_DATASETS.flatMap((dataset) =>
    parse<{ printed: string; value: string; note: string }>(
      readFileSync(foundingFile(dataset), 'utf8'),
      { columns: true },
    ),
  );
  expect(rows).toHaveLength(FOUNDING_ROWS);
  const unread = rows.filter(({ printed, value, note }) => {
    const [, unit] = /printed in (million|billion) rupiah/.exec(note) ?? [];
    const scale = unit === 'million' ? 1e6 : unit === 'billion' ? 1e9 : 1;
    return readPrinted(printed, Number(value), { scale }) === undefined;
  });
  expect(unread.map(({ printed }) => printed)).toEqual(['74.44 5']);
});

describe('the rules of the methodology page', () => {
  test.each([
    ['4,4 juta unit usaha', 4.4e6, 4_350_000, 4_450_000],
    ['12,39 juta orang', 12.39e6, 12_385_000, 12_395_000],
    ['Rp2,8 triliun', 2.8e12, 2.75e12, 2.85e12],
    ['Rp297 miliar', 297e9, 296.5e9, 297.5e9],
    ['Rp 2,8 M', 2.8e9, 2.75e9, 2.85e9],
    ['100 ribu', 100e3, 99_500, 100_500],
    ['4.4 million', 4.4e6, 4_350_000, 4_450_000],
    ['3827146 (juta rupiah)', 3827146e6, 3827145.5e6, 3827146.5e6],
  ])('a word of size: %s', (printed, value, low, high) => {
    expectInterval(printed, value, low, high);
  });

  test.each([
    ['99,7%', 99.7, 99.65, 99.75],
    ['1.234,5', 1234.5, 1234.45, 1234.55],
    ['0,40', 0.4, 0.395, 0.405],
  ])('decimals: %s', (printed, value, low, high) => {
    expectInterval(printed, value, low, high);
  });

  test.each([
    ['4.423.000', 4_423_000],
    ['41.356 unit usaha', 41356],
    ['33.000', 33000],
    ['7', 7],
    ['Rp 193.627.373.000', 193_627_373_000],
  ])('a whole number printed in full is exact: %s', (printed, value) => {
    expectInterval(printed, value, value, value);
  });

  test('a table printed in million rupiah, half a million on either side', () => {
    expectInterval('3.827.146', 3827146e6, 3827145.5e6, 3827146.5e6, { scale: 1e6 });
  });

  test('a whole percentage, half a percent on either side', () => {
    expectInterval('5 persen', 5, 4.5, 5.5, { continuous: true });
  });

  test.each([
    ['sekitar 33.000 orang', 33_000, 32_500, 33_500],
    ['sekitar Rp373 triliun', 373e12, 372.5e12, 373.5e12],
    ['sekitar 5,9 persen', 5.9, 5.85, 5.95],
    ['± 800', 800, 750, 850],
    ['kurang lebih 1.250.000', 1_250_000, 1_245_000, 1_255_000],
    ['rata-rata dua orang', 2, 1.5, 2.5],
  ])('about: %s', (printed, value, low, high) => {
    expectInterval(printed, value, low, high);
  });

  test.each([
    ['lebih dari 63.000', 63_000, 63_000, 64_000],
    ['lebih dari 4,4 juta unit usaha', 4.4e6, 4.4e6, 4.5e6],
    ['melampaui Rp 40 miliar', 40e9, 40e9, 50e9],
  ])('more than, upwards: %s', (printed, value, low, high) => {
    expectInterval(printed, value, low, high);
  });

  test.each([
    ['hampir 4000', 4000, 3000, 4000],
    ['hampir 80 persen', 80, 70, 80],
    ['hampir 4,5 juta', 4.5e6, 4.4e6, 4.5e6],
  ])('almost, downwards: %s', (printed, value, low, high) => {
    expectInterval(printed, value, low, high);
  });

  test.each([
    ['15.000-16.000', 15_000, 16_000],
    ['10 - 15 orang', 10, 15],
    ['4,4–4,6 juta', 4.4e6, 4.6e6],
    ['3%–5%', 3, 5],
    ['1,1–2,3 juta', 1.1e6, 2.3e6],
  ])('a range is its own interval: %s', (printed, low, high) => {
    expect(readPrinted(printed, low)).toEqual({ value: low, low, high });
  });

  test.each([
    ['3.000-an', 3000, 4000],
    ['sekitar 2.000-an', 2000, 3000],
    ['20 an ribu', 20_000, 30_000],
    ['sekitar 20 ribuan', 20_000, 30_000],
    ['2,5 jutaan', 2.5e6, 2.6e6],
    ['2,5 juta-an', 2.5e6, 2.6e6],
  ])('and some: %s', (printed, low, high) => {
    expectInterval(printed, low, low, high);
  });
});

describe('signs', () => {
  test.each([
    ['minus 0,21 persen', -0.21, -0.215, -0.205],
    ['negatif sebesar 4,53 persen', -4.53, -4.535, -4.525],
    ['-8,71 persen', -8.71, -8.715, -8.705],
    ['\u22128,71', -8.71, -8.715, -8.705],
    ['turun 4.502', -4502, -4502, -4502],
    ['turun lebih dari 5,5 persen', -5.5, -5.6, -5.5],
  ])('%s', (printed, value, low, high) => {
    expectInterval(printed, value, low, high);
  });

  test('a fall told by the words around the figure takes the sign of its value', () => {
    expectInterval('4,14', -4.14, -4.145, -4.135);
  });
});

describe('styles', () => {
  test.each([
    ['Rp\u00a02,8\u00a0triliun', 2.8e12, 2.75e12, 2.85e12],
    ['1\u00a0234\u00a0567', 1_234_567, 1_234_567, 1_234_567],
    ['93 507', 93507, 93507, 93507],
    ['4,373,000', 4_373_000, 4_373_000, 4_373_000],
    ['1,234.5', 1234.5, 1234.45, 1234.55],
    ['2.8', 2.8, 2.75, 2.85],
    ['tigapuluh delapan', 38, 38, 38],
  ])('%s', (printed, value, low, high) => {
    expectInterval(printed, value, low, high);
  });

  test('the value tells thousands from decimals', () => {
    expectInterval('1.234', 1234, 1234, 1234);
    expectInterval('1.234', 1.234, 1.2335, 1.2345);
    expect(readPrinted('1.234', 12.34)).toBeUndefined();
  });

  test('no number, no reading', () => {
    expect(readingsOf('ribuan perajin')).toEqual([]);
  });
});

const WORDS = [
  { word: '', size: 1 },
  { word: ' ribu', size: 1e3 },
  { word: ' juta', size: 1e6 },
  { word: ' miliar', size: 1e9 },
  { word: ' triliun', size: 1e12 },
];

describe('any figure', () => {
  test(
    'printed in Indonesian style reads as itself, within half a unit of its last digit',
    () => {
      const printedFigure = fc.record({
        digits: fc.integer({ min: 1, max: 9_999_999 }),
        decimals: fc.nat({ max: 3 }),
        multiplier: fc.constantFrom(...WORDS),
        negative: fc.boolean(),
      });
      /** Half units of the last digit, as the number nearest to them: no noise of binary fractions. */
      const halves = (count: number, decimals: number, size: number): number => {
        const units = BigInt(count) * 5n * BigInt(size);
        const text = String(units < 0n ? -units : units).padStart(decimals + 2, '0');
        const at = text.length - decimals - 1;
        return Number(`${units < 0n ? '-' : ''}${text.slice(0, at)}.${text.slice(at)}`);
      };
      const count = tried(printedFigure, ({ digits, decimals, multiplier, negative }) => {
        const { word, size } = multiplier;
        const whole = formatNumber(Math.floor(digits / 10 ** decimals), 'id');
        const rest = String(digits % 10 ** decimals).padStart(decimals, '0');
        const sign = negative ? '-' : '';
        const printed = `${sign}${whole}${decimals > 0 ? `,${rest}` : ''}${word}`;
        const value = (Number(`${sign}${digits}`) / 10 ** decimals) * size;
        const half = word === '' && decimals === 0 ? 0 : 1;
        const signed = Number(`${sign}${digits}`);
        const reading = readPrinted(printed, value);
        deepEqual(
          reading,
          {
            value: halves(signed * 2, decimals, size),
            low: halves(signed * 2 - half, decimals, size),
            high: halves(signed * 2 + half, decimals, size),
          },
          printed,
        );
      });
      expect(count).toBe(CASES);
    },
    PATIENCE,
  );

  test(
    'is not read as another one',
    () => {
      const pair = fc.tuple(fc.integer({ min: 1, max: 1e8 }), fc.integer({ min: 1, max: 9 }));
      const count = tried(pair, ([n, more]) =>
        equal(readPrinted(formatNumber(n, 'id'), n + more), undefined),
      );
      expect(count).toBe(CASES);
    },
    PATIENCE,
  );

  test(
    'stands within what the site prints of it in short, in both languages',
    () => {
      const value = fc.oneof(fc.nat({ max: 99_999_999 }), fc.nat({ max: 9_999_999_999_999 }));
      const printed = fc.record({ value, lang: fc.constantFrom('id' as const, 'en' as const) });
      const count = tried(printed, ({ value, lang }) => {
        const text = formatCompact(value, lang);
        ok(
          readingsOf(text).some(({ low, high }) => low <= value && value <= high),
          `${value}: ${text}`,
        );
      });
      expect(count).toBe(CASES);
    },
    PATIENCE,
  );

  test(
    'or no figure at all: never throws, and low <= value <= high',
    () => {
      const pieces = fc.constantFrom(
        ...['sekitar', 'hampir', 'lebih dari', 'minus', 'ribuan', 'juta', '-an', '%', '-', '–'],
        ...['4,4', '33.000', '1.234.567', '0', '0,00', '12', ' ', '±', 'Rp', '\u00a0', '\u2212'],
        ...['M', 'dua'],
      );
      const list = fc.array(pieces, { maxLength: 5 });
      const text = fc.oneof(
        { weight: 4, arbitrary: list.map((words) => words.join(' ')) },
        { weight: 4, arbitrary: list.map((words) => words.join('')) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
        { weight: 3, arbitrary: fc.stringMatching(/^[0-9., -]{0,20}$/) },
      );
      const scale = fc.constantFrom(1, 1e6, 1e9);
      const printed = fc.record({ text, context: fc.record({ scale, continuous: fc.boolean() }) });
      const count = tried(printed, ({ text, context }) => {
        for (const { low, value, high } of readingsOf(text, context))
          ok(low <= value && value <= high, `${text}: ${low} ${value} ${high}`);
      });
      expect(count).toBe(CASES);
    },
    PATIENCE,
  );
});
