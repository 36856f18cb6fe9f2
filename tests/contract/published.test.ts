import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas, type Atlas } from '../../src/atlas/atlas.ts';
import { DATA_FOLDER, readTable } from '../../src/atlas/parquet.ts';
import type { Audit, Observation, TableName } from '../../src/model/contract.ts';
import { TABLES } from '../../src/model/tables.ts';
import {
  founding,
  FOUNDING_DATASETS,
  FOUNDING_ROWS,
  FOUNDING_SOURCES,
  foundingFile,
} from '../founding.ts';

/** The true release in `public/data/v1`, as people download it; `npm run data` writes it. */

type Row = Record<string, string | number | boolean | null>;

const published = (name: string): string => join(DATA_FOLDER, name);
const RAW = join(import.meta.dirname, '../../data/raw');

let atlas: Atlas;
let tables: Record<TableName, Row[]>;
let connection: DuckDBConnection;
let instance: DuckDBInstance;

beforeAll(async () => {
  atlas = await loadAtlas();
  tables = Object.fromEntries(
    await Promise.all(TABLES.map(async ({ name }) => [name, await readTable(name)])),
  ) as Record<TableName, Row[]>;
  instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  connection = await instance.connect();
});

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

async function query(sql: string): Promise<Row[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[];
}

test.each(TABLES.filter(({ key }) => key.length > 0))(
  '$name has a key for each row',
  ({ name, key }) => {
    const keys = tables[name].map((row) => JSON.stringify(key.map((c) => row[c])));
    expect(new Set(keys).size).toBe(keys.length);
  },
);

describe.each(TABLES)('$name', ({ name, columns }) => {
  test('is there as Parquet, CSV and CSV for Excel', () => {
    for (const ending of ['parquet', 'csv', 'excel.csv']) {
      expect(statSync(published(`${name}.${ending}`)).size).toBeGreaterThan(0);
    }
  });

  test('has the columns and types of the contract', async () => {
    const described = await query(`DESCRIBE SELECT * FROM '${published(`${name}.parquet`)}'`);
    expect(described.map((c) => [c['column_name'], c['column_type']])).toEqual(
      columns.map((c) => [c.name, c.type]),
    );
  });

  test('is empty only where it may be', () => {
    const required = columns.filter((c) => !c.nullable).map((c) => c.name);
    const gaps = tables[name].flatMap((row) => required.filter((c) => row[c] === null));
    expect(gaps).toEqual([]);
  });

  test.each([
    ['csv', ',', '.'],
    ['excel.csv', ';', ','],
  ])('holds the same rows as %s', (ending, delimiter, decimal) => {
    const text = readFileSync(published(`${name}.${ending}`), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(ending === 'excel.csv');
    const [header, ...records] = parse(text, { bom: true, delimiter });
    expect(header).toEqual(columns.map((c) => c.name));
    const rows = records.map((cells) =>
      Object.fromEntries(
        columns.map(({ name, type }, i) => [name, valueOf(cells[i]!, type, decimal)]),
      ),
    );
    expect(rows).toEqual(tables[name]);
  });
});

/** A cell of a CSV as the contract types it, a defused formula as it was. */
function valueOf(cell: string, type: string, decimal: string): Row[string] {
  if (cell === '') return null;
  if (type === 'BOOLEAN') return cell === 'true';
  if (type === 'VARCHAR' || type === 'DATE') return cell.replace(/^'(?=[=+\-@\t\r])/, '');
  return Number(cell.replace(decimal, '.'));
}

describe('every reference resolves', () => {
  const references: [TableName, string, TableName, string][] = [
    ['observations', 'area_code', 'areas', 'area_code'],
    ['observations', 'indicator_id', 'indicators', 'indicator_id'],
    ['observations', 'population_id', 'populations', 'population_id'],
    ['observations', 'unit_id', 'units', 'unit_id'],
    ['observations', 'source_id', 'sources', 'source_id'],
    ['observations', 'dataset_id', 'datasets', 'dataset_id'],
    ['observations', 'industry_code', 'industries', 'industry_code'],
    ['province_year', 'area_code', 'areas', 'area_code'],
    ['areas', 'parent_code', 'areas', 'area_code'],
    ['areas', 'members', 'areas', 'area_code'],
    ['area_names', 'area_code', 'areas', 'area_code'],
    ['indicators', 'unit_id', 'units', 'unit_id'],
    ['populations', 'not_with', 'populations', 'population_id'],
    ['industries', 'members', 'industries', 'industry_code'],
    ['sources', 'dataset_id', 'datasets', 'dataset_id'],
    ['territory_changes', 'area_code', 'areas', 'area_code'],
    ['territory_changes', 'parent_code', 'areas', 'area_code'],
    ['audits', 'area_code', 'areas', 'area_code'],
    ['audits', 'indicator_id', 'indicators', 'indicator_id'],
    ['audits', 'population_id', 'populations', 'population_id'],
    ['audits', 'unit_id', 'units', 'unit_id'],
    ['audits', 'inputs', 'observations', 'observation_id'],
    ['rejects', 'dataset_id', 'datasets', 'dataset_id'],
  ];

  test.each(references)('%s.%s in %s.%s', (from, column, to, key) => {
    const known = new Set(tables[to].map((row) => row[key]));
    const used = new Set(
      tables[from].flatMap((row) =>
        String(row[column] ?? '')
          .split(' ')
          .filter(Boolean),
      ),
    );
    expect(used.size).toBeGreaterThan(0);
    expect([...used].filter((id) => !known.has(id))).toEqual([]);
  });

  test('observations.breakdown in breakdowns and industries, sorted and without repetition', () => {
    for (const { breakdown, industry_code } of atlas.observations) {
      const terms = breakdown?.split('; ') ?? [];
      expect(terms).toEqual(terms.toSorted());
      const dimensions = terms.map((term) => term.split('=')[0]);
      expect(new Set(dimensions).size).toBe(terms.length);
      expect(industry_code).toBe(terms.find((t) => t.startsWith('kbli='))?.slice(5) ?? null);
      for (const term of terms) {
        const [dimension = '', value = ''] = term.split(/=(.*)/);
        const known =
          dimension === 'kbli' ? atlas.industry(value) : atlas.breakdown(dimension, value);
        expect(known, term).toBeDefined();
      }
    }
  });
});

describe('rows', () => {
  test('read are published or rejected, in all and for each dataset', () => {
    const { observations, rejects, datasets } = atlas;
    const kept = founding(observations).length;
    expect(kept + founding(rejects).length).toBe(FOUNDING_ROWS);
    expect(kept / FOUNDING_ROWS).toBeGreaterThanOrEqual(0.98);
    expect(datasets.map((d) => d.dataset_id)).toEqual(readdirSync(RAW).toSorted());
    for (const { dataset_id, rows_read, rows_published, rows_rejected } of datasets) {
      expect([rows_published, rows_rejected]).toEqual([
        observations.filter((o) => o.dataset_id === dataset_id).length,
        rejects.filter((r) => r.dataset_id === dataset_id).length,
      ]);
      expect(rows_read).toBe(rows_published + rows_rejected);
    }
  });

  test('of observations are sorted by level, area, indicator and year, undated last', () => {
    const levels = ['nation', 'island-group', 'province', 'regency', 'district'];
    const order = atlas.observations.map((o) =>
      [levels.indexOf(o.area_level), o.area_code, o.indicator_id, o.year ?? 9999].join('\t'),
    );
    expect(order).toEqual(order.toSorted());
  });

  test('of sources spell a publisher in one way', () => {
    // What stands in brackets tells how it was read.
    const names = new Set(atlas.sources.map((s) => s.publisher.replace(/\s*\(.*\)$/, '')));
    const bySpelling = Map.groupBy(names, (name) => name.toLowerCase().replaceAll(' ', ''));
    expect([...bySpelling.values()].filter((one) => one.length > 1)).toEqual([]);
  });

  test('of sources are 615 in the founding datasets, each with its count of figures', () => {
    expect(founding(atlas.sources)).toHaveLength(FOUNDING_SOURCES);
    for (const { source_id, figures } of atlas.sources) {
      expect(atlas.bySource(source_id)).toHaveLength(figures);
    }
  });

  test('of areas are 1 nation, 38 provinces, 514 regencies and cities', () => {
    const counts = Map.groupBy(atlas.areas, (a) => a.area_level);
    const count = (level: string): number => counts.get(level as 'nation')?.length ?? 0;
    expect(['nation', 'province', 'regency'].map(count)).toEqual([1, 38, 514]);
    expect(
      atlas.areas.filter((a) => a.area_level === 'regency' && a.area_code !== a.bps_code),
    ).toHaveLength(199);
  });

  test('of province_year repeat the headlines', () => {
    for (const { area_code, year, imk_establishments } of atlas.provinceYears) {
      const headline = atlas
        .inArea(area_code)
        .find(
          (o) =>
            o.headline &&
            o.period === String(year) &&
            o.indicator_id === 'establishments' &&
            o.population_id === 'IMK' &&
            o.breakdown === null &&
            o.status !== 'target',
        );
      expect(imk_establishments).toBe(headline?.value ?? null);
    }
  });
});

describe('every figure', () => {
  test('lies within its interval', () => {
    expect(
      atlas.observations.filter((o) => !(o.value_low <= o.value && o.value <= o.value_high)),
    ).toEqual([]);
  });

  test('has the bounds of its period, or none', () => {
    const odd = atlas.observations.filter(({ period, period_start, period_end, year }) =>
      period === 'unknown'
        ? [period_start, period_end, year].some((cell) => cell !== null)
        : period_start === null ||
          period_end === null ||
          period_start > period_end ||
          Number(period_end.slice(0, 4)) !== year,
    );
    expect(odd).toEqual([]);
  });

  test('has exactly one headline beside it, and agrees, conflicts or stands alone as the others say', () => {
    for (const o of atlas.observations) {
      const group = atlas.alternatives(o);
      expect(group.filter((other) => other.headline)).toHaveLength(1);
      expect(o.headline_reason === 'not-headline').toBe(!o.headline);
      const others = group.filter((other) => other !== o && other.agreement !== 'superseded');
      const meets = others.every(
        (other) => o.value_low <= other.value_high && other.value_low <= o.value_high,
      );
      if (o.agreement !== 'superseded') {
        expect(o.agreement).toBe(others.length === 0 ? 'sole' : meets ? 'agrees' : 'conflicts');
      }
    }
  });
});

test('corroboration counts institutions: three papers on one statement are one source', () => {
  const { observations } = atlas;
  expect(observations.every((o) => o.corroboration >= 1)).toBe(true);
  expect(
    observations.filter((o) => o.agreement !== 'agrees').every((o) => o.corroboration === 1),
  ).toBe(true);
  expect(observations.filter((o) => o.population_id === 'IMK' && o.corroboration > 1)).toEqual([]);
  const [quoted] = atlas.bySource('kemenperin-ikma-2023-01').filter((o) => o.value === 12.39e6);
  expect([quoted!.agreement, quoted!.corroboration]).toEqual(['agrees', 1]);
});

test('three figures of each founding file are published as they were transcribed', () => {
  for (const dataset of FOUNDING_DATASETS) {
    const rows = parse<Record<string, string>>(readFileSync(foundingFile(dataset), 'utf8'), {
      columns: true,
    });
    const picked = fc.sample(fc.nat({ max: rows.length - 1 }), { seed: 20261122, numRuns: 3 });
    for (const pick of picked) {
      const raw = rows[pick]!;
      const found = atlas.observations.filter(
        (o) =>
          o.dataset_id === dataset &&
          o.source_id === raw['source_id'] &&
          o.printed === raw['printed'] &&
          o.value === Number(raw['value']) &&
          o.period === raw['period'] &&
          o.status === raw['status'] &&
          (o.locator ?? '') === raw['locator'] &&
          o.area_level === raw['geo_level'],
      );
      const names = found.map((o) => atlas.area(o.area_code).name);
      expect(names, JSON.stringify(raw)).toContain(raw['geo_name']);
    }
  }
});

describe('the files that describe the release', () => {
  const json = (name: string): unknown => JSON.parse(readFileSync(published(name), 'utf8'));
  const hashOf = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(published(name)))
      .digest('hex');

  test('datapackage.json gives the true size, hash and row count of each file', () => {
    const { resources } = json('datapackage.json') as {
      resources: { path: string; bytes: number; hash: string; rows: number }[];
    };
    expect(resources.map((r) => r.path).toSorted()).toEqual(
      TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.parquet`]).toSorted(),
    );
    for (const { path, bytes, hash, rows } of resources) {
      expect(bytes, path).toBe(statSync(published(path)).size);
      expect(hash, path).toBe(`sha256:${hashOf(path)}`);
      expect(rows, path).toBe(tables[path.split('.')[0] as TableName].length);
    }
  });

  test('checksums.txt holds for every file', () => {
    const lines = readFileSync(published('checksums.txt'), 'utf8').trimEnd().split('\n');
    const listed: unknown = Object.fromEntries(lines.map((line) => line.split('  ').toReversed()));
    const names = readdirSync(DATA_FOLDER).filter((name) => name !== 'checksums.txt');
    expect(listed).toEqual(Object.fromEntries(names.map((name) => [name, hashOf(name)])));
  });

  test('quality.json counts what the tables hold', () => {
    const count = (agreement: string): number =>
      atlas.observations.filter((o) => o.agreement === agreement).length;
    const { rows, agreement } = json('quality.json') as {
      rows: object;
      agreement: Record<string, number>;
    };
    expect(rows).toEqual({
      read: atlas.datasets.reduce((sum, { rows_read }) => sum + rows_read, 0),
      published: atlas.observations.length,
      rejected: atlas.rejects.length,
    });
    for (const [name, n] of Object.entries(agreement)) expect(n, name).toBe(count(name));
  });
});

test('establishments of IMK in 2023 are there for 34 provinces and add up to 4,500,584', async () => {
  const [answer] = await query(`
    SELECT count(*)::INTEGER AS provinces, sum(value) AS establishments
    FROM '${published('observations.parquet')}'
    WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND year = 2023
      AND area_level = 'province' AND breakdown IS NULL AND headline`);
  expect(answer).toEqual({ provinces: 34, establishments: 4_500_584 });
});

describe('the five press documents', () => {
  type Printed = [
    string,
    string,
    string,
    string,
    number,
    [number, number] | 'exact',
    Observation['agreement'],
  ];
  const exact = 'exact';
  const documents: Record<string, Printed[]> = {
    'antara-sumbar-2023': [
      ['13', 'establishments_added', 'IKM', '2023-S1 target', 41306, exact, 'sole'],
      ['13', 'establishments_added', 'IKM', '2023-S1 realised', 41356, exact, 'sole'],
      [
        '13',
        'production_value',
        'IKM',
        '2023-S1 realised',
        21.98e12,
        [21.975e12, 21.985e12],
        'sole',
      ],
      ['13', 'production_value', 'IKM', '2023-S1 target', 15.74e12, [15.735e12, 15.745e12], 'sole'],
      [
        '13',
        'new_entrepreneurs',
        'WUB',
        'unknown target programme=100 ribu pengusaha baru',
        100_000,
        [99_500, 100_500],
        'sole',
      ],
      ['13', 'unemployment_rate', 'labour-force', '2023 estimate', 5.9, [5.85, 5.95], 'sole'],
    ],
    'antara-ikm-2017': [
      ['00', 'establishments', 'IKM', '2016 realised', 165_983, exact, 'conflicts'],
      ['00', 'establishments_growth', 'IKM', '2016 realised', 4.5, [4.45, 4.55], 'agrees'],
      ['00', 'establishments', 'IKM', '2017 target', 182_000, exact, 'conflicts'],
      ['00', 'workers', 'IKM', '2017 target', 400_000, exact, 'sole'],
      ['00', 'new_entrepreneurs', 'WUB', '2017 target', 5000, exact, 'agrees'],
      ['00', 'centres_assisted', 'sentra', '2017 target', 1200, exact, 'agrees'],
      ['00', 'new_entrepreneurs', 'WUB', '2019 target', 20_000, exact, 'conflicts'],
      ['00', 'value_added', 'IKM', '2014 estimate', 373e12, [372.5e12, 373.5e12], 'agrees'],
      ['00', 'value_added', 'IKM', '2015 realised', 439e12, [438.5e12, 439.5e12], 'conflicts'],
      ['00', 'value_added', 'IKM', '2016 realised', 520e12, [519.5e12, 520.5e12], 'conflicts'],
      ['00', 'value_added_growth', 'IKM', '2015 realised', 17.6, [17.55, 17.65], 'agrees'],
      ['00', 'value_added_growth', 'IKM', '2016 realised', 18.3, [18.25, 18.35], 'agrees'],
    ],
    'kemenperin-ikma-2023-01': [
      ['00', 'establishments', 'IKM', '2022 realised', 4.4e6, [4_350_000, 4_450_000], 'agrees'],
      [
        '00',
        'share_of_industry_establishments',
        'IKM',
        '2022 realised',
        99.7,
        [99.65, 99.75],
        'agrees',
      ],
      ['00', 'workers', 'IKM', '2022 realised', 12.39e6, [12_385_000, 12_395_000], 'agrees'],
      [
        '00',
        'share_of_industry_workers',
        'IKM',
        '2022 realised',
        66.25,
        [66.245, 66.255],
        'agrees',
      ],
      ['00', 'output_share', 'IKM', '2022 realised', 21.37, [21.365, 21.375], 'agrees'],
    ],
    'wartaekonomi-lebak': [
      ['3602', 'establishments', 'IKM', 'unknown realised span=previous', 16_000, exact, 'sole'],
      ['3602', 'establishments', 'IKM', 'unknown realised', 16_500, exact, 'conflicts'],
      ['3602', 'establishments', 'IKM', 'unknown realised', 18_500, exact, 'conflicts'],
      ['3602', 'workers', 'IKM', 'unknown estimate', 33_000, [32_500, 33_500], 'sole'],
      ['3602', 'workers_per_establishment', 'IKM', 'unknown estimate', 2, [1.5, 2.5], 'sole'],
    ],
    'mnews-sulteng-2019': [
      ['72', 'establishments', 'IKM', '2018 realised', 6779, exact, 'sole'],
      ['72', 'workers', 'IKM', '2018 realised', 23_622, exact, 'sole'],
      ['72', 'investment', 'IKM', '2018 realised', 297e9, [296.5e9, 297.5e9], 'sole'],
      ['72', 'production_value', 'IKM', '2018 realised', 2.8e12, [2.75e12, 2.85e12], 'sole'],
    ],
  };

  describe.each(Object.entries(documents))('%s', (source_id, figures) => {
    test('is held in full', () => {
      expect(atlas.bySource(source_id)).toHaveLength(figures.length);
    });

    test.each(figures)(
      '%s %s %s, %s: %d',
      (area_code, indicator_id, population_id, when, value, interval, agreement) => {
        const found = atlas
          .bySource(source_id)
          .filter((o) => o.indicator_id === indicator_id && o.value === value);
        const [low, high] = interval === 'exact' ? [value, value] : interval;
        expect(found).toHaveLength(1);
        const [o] = found;
        expect([o!.period, o!.status, o!.breakdown].filter(Boolean).join(' ')).toBe(when);
        expect(o).toMatchObject({ area_code, population_id, agreement });
        expect(o!.value_low / low).toBeCloseTo(1, 12);
        expect(o!.value_high / high).toBeCloseTo(1, 12);
      },
    );
  });

  test('prints two totals for Lebak that contradict each other', () => {
    const [lebak] = atlas.bySource('wartaekonomi-lebak').filter((o) => o.value === 16_500);
    expect(
      atlas
        .alternatives(lebak!)
        .map((o) => o.value)
        .toSorted(),
    ).toEqual([16_500, 18_500]);
  });
});

describe('known audits', () => {
  const audits = (kind: string, change: Partial<Audit>): Audit[] =>
    atlas.audits.filter(
      (a) =>
        a.audit_kind === kind &&
        Object.entries(change).every(([name, value]) => a[name as keyof Audit] === value),
    );
  const verdicts = (list: Audit[]): Audit['verdict'][] => list.map((a) => a.verdict).toSorted();
  const IMK = { area_code: '00', population_id: 'IMK', indicator_id: 'establishments' };
  const exact = (value: number): Partial<Audit> => ({ right_low: value, right_high: value });

  test.each([
    ['2017', 4_464_688],
    ['2018', 4_264_047],
    ['2019', 4_380_176],
    ['2020', 4_209_817],
    ['2021', 4_162_688],
    ['2023', 4_500_584],
  ])('the provinces of %s add up to the printed total, %d', (period, total) => {
    const found = audits('provinces-nation', { ...IMK, period, ...exact(total) });
    expect(found).toMatchObject([
      { verdict: 'fits', left_low: total, left_high: total, residual: 0 },
    ]);
  });

  test('the KBLI groups of 2020 give 4,210,357 and not 4,209,817', () => {
    const found = audits('industries-total', { ...IMK, period: '2020', ...exact(4_209_817) });
    expect(found).toMatchObject([{ verdict: 'does-not-fit', left_low: 4_210_357, residual: 540 }]);
  });

  test.each(['2015', '2016'])(
    'the value added of %s fits last year’s and the printed growth',
    (period) => {
      const found = audits('growth', {
        area_code: '00',
        population_id: 'IKM',
        indicator_id: 'value_added',
        period,
      });
      expect(verdicts(found)).toEqual(['fits']);
    },
  );

  test('33,000 workers at two each fit 16,500 establishments and not 18,500', () => {
    const found = audits('workers-per-establishment', { area_code: '3602' });
    const verdictAgainst = (n: number): string[] =>
      verdicts(found.filter((a) => a.right_low === n));
    expect([verdictAgainst(16_500), verdictAgainst(18_500)]).toEqual([['fits'], ['does-not-fit']]);
  });

  test('41,356 were hardly added in West Sumatra to a stock of 35,452', () => {
    const found = audits('added-against-stock', { area_code: '13', right_low: 41_356 });
    expect(found).toMatchObject([
      { verdict: 'does-not-fit', left_high: 35_452, period: '2023-S1' },
    ]);
  });

  test('12.39 and 10.36 million workers, both called 66.25 %, cannot both fit one whole', () => {
    const found = audits('one-whole', {
      area_code: '00',
      population_id: 'IKM',
      indicator_id: 'workers',
      year: 2022,
    });
    expect(found).toMatchObject([{ verdict: 'does-not-fit' }]);
    const [whole] = found;
    expect(whole!.left_low).toBeCloseTo(12_385_000 / 0.66255, 3);
    expect(whole!.right_high).toBeCloseTo(10_365_000 / 0.66245, 3);
    const parts = whole!.inputs.split(' ').map((id) => atlas.observation(id)!.value);
    expect(parts).toEqual([12.39e6, 66.25, 10.36e6, 66.25]);
  });

  test('165,983 cannot be the stock of a population counted in millions', () => {
    const found = audits('order-of-magnitude', {
      area_code: '00',
      population_id: 'IKM',
      indicator_id: 'establishments',
      period: '2016',
    });
    const misfit = { verdict: 'does-not-fit', left_low: 419_000, left_high: 41_900_000 };
    const printedBy = ['antara-ikm-2017', 'jpnn-2017-03'];
    expect(found).toMatchObject(printedBy.map(() => ({ ...misfit, ...exact(165_983) })));
    expect(found.map((a) => atlas.observation(a.inputs)!.source_id).toSorted()).toEqual(printedBy);
  });

  test('the quarters of 2020 chain to the printed growth, those of 2019-Q2 do not', () => {
    const chain = (period: string): Audit['verdict'][] =>
      verdicts(audits('quarter-chain', { area_code: '00', period }));
    expect([chain('2020-Q4'), chain('2019-Q2')]).toEqual([['fits'], ['does-not-fit']]);
  });

  test('no province repeats another’s figures', () => {
    const found = audits('equal-provinces', {});
    expect(found.length).toBeGreaterThan(50);
    expect(new Set(verdicts(found))).toEqual(new Set(['fits']));
  });

  test('micro and small add up wherever both are known', () => {
    expect(new Set(verdicts(audits('size-classes', {})))).toEqual(new Set(['fits']));
  });
});
