import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Adapter, AdapterResult } from '../../../scripts/pipeline/adapters/adapter.ts';
import { bpsWebapi } from '../../../scripts/pipeline/adapters/bps-webapi.ts';
import { jabarJson } from '../../../scripts/pipeline/adapters/jabar-json.ts';
import { BadInput } from '../../../src/model/bad-input.ts';

/** Reads content with an adapter; nothing when it is refused with one of our own errors. */
function maybeRead<Options>(
  adapter: Adapter<Options>,
  told: unknown,
  content: string | Buffer,
): AdapterResult | undefined {
  try {
    const files = [{ path: 'input.json', content: Buffer.from(content) }];
    return adapter.read(files, adapter.options.parse(told));
  } catch (error) {
    if (error instanceof BadInput) return undefined;
    throw error;
  }
}

const constants = {
  source_id: 'bps-900',
  indicator: 'establishments',
  population: 'IMK',
  unit: 'unit usaha',
};

const axis = (most: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(fc.nat(1200), { minLength: 1, maxLength: most });

describe('the keys of BPS', () => {
  const items = (vals: readonly number[]): unknown =>
    vals.map((val) => ({ val, label: `n${val}` }));

  test('are each found once by the five axes, or the file is refused', () => {
    let read = 0;
    fc.assert(
      fc.property(
        axis(9),
        axis(2),
        axis(4),
        axis(4),
        axis(4),
        (rows, vars, columns, years, parts) => {
          const all = rows.flatMap((r) =>
            vars.flatMap((v) =>
              columns.flatMap((c) =>
                years.flatMap((y) => parts.map((p) => [r, v, c, y, p].join(''))),
              ),
            ),
          );
          const kept = all.filter((_, i) => i % 3 !== 0);
          const told = {
            constants: { ...constants, geo_level: 'nation', geo_name: 'Indonesia' },
            rows: { dimension: 'kbli' },
            columns: Object.fromEntries(columns.map((c) => [`n${c}`, {}])),
          };
          const file = {
            var: items(vars),
            vervar: items(rows),
            turvar: items(columns),
            tahun: years.map((val) => ({ val, label: '2025' })),
            turtahun: parts.map((val) => ({ val, label: 'Tahunan' })),
            datacontent: Object.fromEntries(kept.map((key, i) => [key, i])),
          };
          const found = maybeRead(bpsWebapi, told, JSON.stringify(file));
          if (new Set(all).size < all.length) {
            expect(found).toBeUndefined();
          } else {
            read += 1;
            expect(found?.figures).toHaveLength(kept.length);
            expect(found?.rejects).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(50);
  });

  test('of axes that make millions are not built', () => {
    const long = Array.from({ length: 3000 }, (_, val) => ({ val, label: 'x' }));
    const none = [{ val: 0, label: 'Tidak ada' }];
    const file = {
      var: none,
      vervar: long,
      turvar: none,
      tahun: long,
      turtahun: none,
      datacontent: {},
    };
    expect(() =>
      bpsWebapi.read(
        [{ path: 'input.json', content: Buffer.from(JSON.stringify(file)) }],
        bpsWebapi.options.parse({ constants }),
      ),
    ).toThrow('the axes make 9000000 combinations, expected at most 5000000 (input.json)');
  });
});

test('brackets nested a million deep are one error', () => {
  const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
  expect(maybeRead(jabarJson, { columns: { value: 'n' } }, `{"data":${deep}}`)).toBeUndefined();
});

test('every record is a figure or a reject', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant([1]));
  const record = fc.oneof(
    fc.record({ n: value, tahun: value }, { requiredKeys: [] }),
    fc.constantFrom<unknown>(null, 'x', 7, []),
  );
  fc.assert(
    fc.property(fc.array(record, { minLength: 1 }), (data) => {
      const told = {
        number_style: 'id',
        constants: { ...constants, geo_level: 'nation', geo_name: 'Indonesia', period: '2024' },
        columns: { value: 'n' },
      };
      const hasField = data.some(
        (r) => typeof r === 'object' && r !== null && Object.hasOwn(r, 'n'),
      );
      const result = maybeRead(jabarJson, told, JSON.stringify({ data }));
      if (!hasField) expect(result).toBeUndefined();
      else expect(result!.figures.length + result!.rejects.length).toBe(data.length);
    }),
    { numRuns: 500 },
  );
});
