import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bpsWebapi } from '../../scripts/fetch/bps-webapi.ts';
import { maybeYearLimit, missingYears, nextYears, wantedYears } from '../../scripts/fetch/years.ts';
import { bpsTable } from './bps-portal.ts';

const offered = [2023, 2019, 2021].map((year) => ({ id: year - 1900, year }));

test.each([
  [{ from: 2020 }, [2021, 2023], [2020]],
  [{ from: 2019, to: 2021 }, [2019, 2021], []],
  [{ from: 2019, to: 2025 }, [2019, 2021, 2023], [2025]],
  [[2023, 2016, 2019, 2016], [2019, 2023], [2016]],
])('of the years offered, %j are %j; %j are missing', (wanted, years, missing) => {
  expect(wantedYears(offered, wanted).map(({ year }) => year)).toEqual(years);
  expect(missingYears(offered, wanted)).toEqual(missing);
});

test.each([
  ["The maximum allowed number of years for the 'th' parameter is 2. You provided 6 years", 2],
  ["the maximum allowed number of years for the 'th' parameter is 12.", 12],
  ['You are not Allowed to take this action', undefined],
  ['', undefined],
])('%j names the limit %j', (message, limit) => {
  expect(maybeYearLimit(message)).toBe(limit);
});

const someYears = fc.uniqueArray(fc.integer({ min: 1950, max: 2050 }), { maxLength: 40 });

describe('years in groups', () => {
  test('are all covered once, oldest first, in groups no larger than the limit', () => {
    fc.assert(
      fc.property(someYears, fc.integer({ min: 1, max: 9 }), (years, limit) => {
        const wanted = wantedYears(
          years.map((year) => ({ id: year - 1900, year })),
          { from: 1950 },
        );
        const covered = new Set<number>();
        const groups: number[][] = [];
        for (;;) {
          const group = nextYears(wanted, covered, limit);
          if (group.length === 0) break;
          for (const { id } of group) covered.add(id);
          groups.push(group.map(({ year }) => year));
        }
        expect(groups.flat()).toEqual(years.toSorted((a, b) => a - b));
        expect(groups.every(({ length }) => length <= limit)).toBe(true);
        expect(groups).toHaveLength(Math.ceil(years.length / limit));
      }),
      { numRuns: 1000 },
    );
  });

  test('are all got once, whatever limits BPS names on the way', () => {
    const portal = bpsWebapi({
      kind: 'bps-webapi',
      domain: '0000',
      var: 440,
      years: { from: 1950 },
    });
    const limits = fc.infiniteStream(fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(someYears, limits, (years, limit) => {
        const answer = (json: unknown) => ({ status: 200, text: JSON.stringify(json), json });
        const found: ReturnType<typeof portal.read>[] = [];
        const got: number[] = [];
        for (let ask = portal.next(found); ask !== undefined; ask = portal.next(found)) {
          const th = /\/model\/data\/.*\/th\/([\d;]+)\//.exec(ask.address)?.[1];
          const ids = th?.split(';').map(Number) ?? [];
          const most = th === undefined ? Infinity : (limit.next().value as number);
          if (th === undefined) {
            const items = years.map((year) => ({ th_id: String(year - 1900), th: year }));
            const list = { status: 'OK', data: [{ page: 1, pages: '1' }, items] };
            found.push(portal.read(ask, answer(list), found));
          } else if (ids.length > most) {
            const message = `The maximum allowed number of years for the 'th' parameter is ${most}. You provided ${ids.length}`;
            found.push(portal.read(ask, answer({ status: 'Error', message }), found));
          } else {
            got.push(...ids);
            found.push(portal.read(ask, answer({ status: 'OK', ...bpsTable(ids) }), found));
          }
        }
        expect(got).toEqual(years.map((year) => year - 1900).toSorted((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });
});
