import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAreas } from '../../scripts/pipeline/areas.ts';
import { readDictionary } from '../../scripts/pipeline/dictionary.ts';
import type { RawFigureColumn } from '../../scripts/pipeline/fact-table.ts';
import type { Figure } from '../../scripts/pipeline/observation.ts';
import { questionOf } from '../../src/model/question.ts';
import { Rejection } from '../../src/model/rejection.ts';
import { idsOf, readFigure } from './core.ts';
import { figure, rawFigure, REFERENCE } from './fixtures.ts';

const dictionary = readDictionary(REFERENCE);
const areas = readAreas(REFERENCE);

type Change = Partial<Record<RawFigureColumn, string>>;
const read = (
  change: Change = {},
  published: string | null | undefined = '2023',
): Promise<Figure> => readFigure(rawFigure(change), published, areas, dictionary);

/** What a row is refused with. */
const refusal = (row: Promise<Figure>): Promise<unknown> =>
  row.then(
    () => {
      throw new Error('nothing was thrown');
    },
    (error: unknown) => error,
  );

describe('readFigure', () => {
  test('writes a transcribed row in the names and units of the contract', async () => {
    expect(
      await read({
        period: '2023-S1',
        indicator: 'production_value',
        value: '21980000000000',
        unit: 'Rp',
        printed: 'Rp21,98 triliun',
        note: 'against 2015',
      }),
    ).toEqual({
      observation_id: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
      dataset_id: 'trial',
      source_id: 'trial-2023',
      area_code: '13',
      area_level: 'province',
      period: '2023-S1',
      period_start: '2023-01-01',
      period_end: '2023-06-30',
      year: 2023,
      indicator_id: 'production_value',
      population_id: 'IKM',
      industry_code: null,
      breakdown: null,
      status: 'realised',
      value: 21.98e12,
      unit_id: 'idr',
      value_low: 21.975e12,
      value_high: 21.985e12,
      printed: 'Rp21,98 triliun',
      locator: 'paragraph 2',
      locator_id: 'paragraf 2',
      note: 'against 2015',
      note_id: 'terhadap 2015',
      published: '2023',
      printed_read: true,
    });
  });

  test('leaves the bounds of an undated figure open', async () => {
    expect(await read({ period: 'unknown' })).toMatchObject({
      period: 'unknown',
      period_start: null,
      period_end: null,
      year: null,
    });
  });

  test('keeps what is empty empty', async () => {
    expect(await read({ locator: '', note: '' }, null)).toMatchObject({
      locator: null,
      locator_id: null,
      note: null,
      note_id: null,
      published: null,
    });
  });

  test('takes a figure of a table in million rupiah as rounded to a million', async () => {
    const cells = { indicator: 'value_added', value: '5000000', unit: 'Rp', printed: '5' };
    expect(await readFigure(rawFigure(cells, 1e6), '2023', areas, dictionary)).toMatchObject({
      value_low: 4_500_000,
      value_high: 5_500_000,
      printed_read: true,
    });
    expect(await read(cells)).toMatchObject({
      value_low: 5_000_000,
      value_high: 5_000_000,
      printed_read: false,
    });
  });

  test('keeps a value that its printed text does not give, and says so', async () => {
    expect(await read({ value: '74445', printed: '74.44 5' })).toMatchObject({
      value: 74445,
      value_low: 74445,
      value_high: 74445,
      printed_read: false,
    });
  });

  test('takes a whole percentage as rounded', async () => {
    const cells = {
      indicator: 'establishments_growth',
      value: '5',
      unit: 'percent',
      printed: '5 persen',
    };
    expect(await read(cells)).toMatchObject({ value_low: 4.5, value_high: 5.5 });
  });

  test('consumes a breakdown term that chooses the indicator', async () => {
    const cells = {
      indicator: 'production_growth',
      population: 'IMK',
      value: '4.2',
      unit: 'percent',
      printed: '4,2',
    };
    expect(await read({ ...cells, breakdown: 'basis=y-on-y; kbli=14' })).toMatchObject({
      indicator_id: 'production_growth_yoy',
      industry_code: '14',
      breakdown: 'kbli=14',
    });
    expect(await read({ ...cells, breakdown: 'basis=q-to-q' })).toMatchObject({
      indicator_id: 'production_growth_qtq',
      breakdown: null,
    });
  });

  test('turns a size class into its population', async () => {
    expect(await read({ population: 'IMK', breakdown: 'size=mikro' })).toMatchObject({
      population_id: 'Imikro',
      breakdown: null,
    });
  });
});

describe('the id', () => {
  test('is known and stays: it was published', async () => {
    const sumbar = {
      source_id: 'antara-sumbar-2023',
      period: '2023-S1',
      indicator: 'establishments_added',
    };
    expect((await read(sumbar)).observation_id).toBe('d094099d8192');
  });

  test('does not change with value, printed form, remark or vintage', async () => {
    const id = (await read()).observation_id;
    const text = fc.string({ maxLength: 12 });
    const row = fc
      .record({ value: fc.integer().map(String), printed: text, note: text })
      .map((change) => rawFigure(change));
    let tried = 0;
    // A build starts thirty queries: a thousand rows in one, for each of some vintages.
    for (const published of [null, '2019', '2019-08', '2019-08-21', '2024-01']) {
      const ids = await idsOf(fc.sample(row, 1000), published, areas, dictionary);
      expect([...new Set(ids)]).toEqual([id]);
      tried += ids.length;
    }
    expect(tried).toBe(5000);
  });

  test('does not change when the same area, indicator or split is written in other words', async () => {
    expect((await read({ geo_name: 'Sumbar' })).observation_id).toBe((await read()).observation_id);
    expect((await read({ breakdown: 'product=batik' })).observation_id).toBe(
      (await read({ breakdown: 'komoditas=Batik' })).observation_id,
    );
  });

  test.each<Change>([
    { source_id: 'trial-2024' },
    { geo_name: 'Riau' },
    { period: '2022' },
    { indicator: 'workers', unit: 'orang' },
    { population: 'IK' },
    { breakdown: 'product=batik' },
    { breakdown: 'kbli=14' },
    { status: 'target' },
    { status: 'estimate' },
    { locator: 'paragraph 3' },
  ])('tells figures apart by %o', async (change) => {
    expect((await read(change)).observation_id).not.toBe((await read()).observation_id);
  });
});

describe('a row is rejected with a reason in both languages', () => {
  test.each<[string, Change, string, string, string]>([
    [
      'unknown-level',
      { geo_level: 'provinci' },
      'geo_level',
      'tingkat wilayah tidak dikenal; yang terdekat "province"',
      'unknown level of area; the nearest is "province"',
    ],
    [
      'unknown-area',
      { geo_name: 'Sumatera Bart' },
      'geo_name',
      'tidak ada satu wilayah dengan nama ini; yang terdekat "Sumatera Barat"',
      'there is no single area of this name; the nearest is "Sumatera Barat"',
    ],
    [
      'unknown-parent',
      { geo_level: 'regency', geo_name: 'Kota Bogor', parent_name: 'Jawa Bart' },
      'parent_name',
      'wilayah induk tidak dikenal; yang terdekat "Jawa Barat"',
      'unknown parent area; the nearest is "Jawa Barat"',
    ],
    [
      'unknown-period',
      { period: '2023-13' },
      'period',
      'periode tidak terbaca; yang diharapkan 2023, 2023-S1, 2022-Q3, 2019-06, 2019-06-30, 2015/2019 atau unknown',
      'the period cannot be read; expected 2023, 2023-S1, 2022-Q3, 2019-06, 2019-06-30, 2015/2019 or unknown',
    ],
    [
      'unknown-status',
      { status: 'realized' },
      'status',
      'status tidak dikenal; yang dikenal realised, target, estimate, preliminary, unspecified; yang terdekat "realised"',
      'unknown status; known are realised, target, estimate, preliminary, unspecified; the nearest is "realised"',
    ],
    [
      'unknown-indicator',
      { indicator: 'establishment' },
      'indicator',
      'indikator tidak dikenal; yang terdekat "establishments"',
      'unknown indicator; the nearest is "establishments"',
    ],
    [
      'unknown-population',
      { population: 'all-industri' },
      'population',
      'populasi tidak dikenal; yang terdekat "all-industry"',
      'unknown population; the nearest is "all-industry"',
    ],
    [
      'unexpected-unit',
      { unit: 'orang' },
      'unit',
      'satuan tidak cocok dengan indikator "establishments"; yang diharapkan unit usaha',
      'the unit does not fit the indicator "establishments"; expected unit usaha',
    ],
    [
      'unknown-dimension',
      { breakdown: 'prodct=batik' },
      'breakdown',
      'dimensi pemilahan tidak dikenal; yang terdekat "product"',
      'unknown dimension of a breakdown; the nearest is "product"',
    ],
    [
      'unknown-industry',
      { breakdown: 'kbli=99' },
      'breakdown',
      'golongan KBLI tidak dikenal',
      'unknown KBLI group',
    ],
    [
      'not-a-number',
      { value: '41.356,5' },
      'value',
      'kolom nilai tidak berisi bilangan',
      'the value is not a number',
    ],
  ])('%s', async (code, change, column, id, en) => {
    const error = await refusal(read(change));
    expect(error).toBeInstanceOf(Rejection);
    expect(error).toMatchObject({ code, column, reason: { id, en } });
    const value = Object.entries(change).find(([name]) => name === column)?.[1];
    if (column !== 'breakdown') expect((error as Rejection).value).toBe(value);
  });

  test('unknown-source, when its source is not listed', async () => {
    const error = await refusal(readFigure(rawFigure(), undefined, areas, dictionary));
    expect(error).toMatchObject({
      code: 'unknown-source',
      column: 'source_id',
      value: 'trial-2023',
      reason: {
        id: 'sumber ini tidak ada dalam daftar sumber set data',
        en: 'this source is not in the list of sources of the dataset',
      },
    });
  });

  test.each(['', 'x', '1e5', '1,5', '.5', '0x10', 'NaN', 'Infinity', '1 000'])(
    'the value "%s" is no number',
    async (value) => {
      expect(await refusal(read({ value }))).toMatchObject({ code: 'not-a-number', value });
    },
  );
});

describe('what a figure answers', () => {
  test('an estimate and a realised figure answer the same question, a target another', () => {
    const [realised, estimate, target] = (['realised', 'estimate', 'target'] as const).map(
      (status) => figure({ status }),
    );
    expect(questionOf(estimate!)).toBe(questionOf(realised!));
    expect(questionOf(target!)).not.toBe(questionOf(realised!));
  });
});
