import { equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AdapterFile, AdapterResult } from '../../scripts/pipeline/adapters/adapter.ts';
import { readGrid } from '../../scripts/pipeline/adapters/grid.ts';
import { readAreas } from '../../scripts/pipeline/areas.ts';
import { assemble } from '../../scripts/pipeline/assemble.ts';
import { balanceOf } from '../../scripts/pipeline/balance.ts';
import { readDictionary } from '../../scripts/pipeline/dictionary.ts';
import { removeDoubles } from '../../scripts/pipeline/doubles.ts';
import { Intake } from '../../scripts/pipeline/intake.ts';
import { normalise } from '../../scripts/pipeline/normalise.ts';
import { reconcile } from '../../scripts/pipeline/reconcile.ts';
import { openWarehouse, type Warehouse } from '../../scripts/pipeline/warehouse.ts';
import { PATIENCE } from '../cases.ts';
import { REFERENCE, source } from '../pipeline/fixtures.ts';
import {
  anyDamage,
  damaged,
  hugeCell,
  jsonDamage,
  jsons,
  readSample,
  textDamage,
  texts,
  workbooks,
  type Damage,
  type Sample,
} from './mutants.ts';

/**
 * Ten thousand files that were damaged, re-saved or tampered with: each ends in rows, rejects or one clear error, and what the
 * adapters found in a file is published or rejected to the last row.
 *
 * A workbook is a zip archive, of which most damage makes nothing readable, and takes ten times as long as a text: the
 * adapter behind it is the one that reads text.
 */
const MUTANTS = { texts: 6_600, jsons: 3_000, workbooks: 390, hugeCells: 10 };

test('ten thousand in all', () => {
  expect(Object.values(MUTANTS).reduce((sum, n) => sum + n)).toBe(10_000);
});

let warehouse: Warehouse;
let intake: Intake;
/** Files that were read so far: each gets a name of its own, whatever sample it was made of. */
let numbered = 0;
/** Rows that the adapters found, by file. */
const found = new Map<string, number>();

beforeAll(async () => {
  warehouse = await openWarehouse();
  intake = await Intake.open(warehouse.connection);
});
afterAll(() => warehouse.close());

/** Damages samples, reads them, and keeps what was found for the pipeline. @returns how many were read, and refused */
async function trySamples(
  of: readonly Sample[],
  damages: fc.Arbitrary<readonly Damage[]>,
  numRuns: number,
): Promise<{ tried: number; refused: number }> {
  let [tried, refused] = [0, 0];
  const results: { file: string; result: AdapterResult }[] = [];
  fc.assert(
    fc.property(fc.constantFrom(...of), damages, (sample, damages) => {
      tried += 1;
      const files = damaged(sample, damages);
      const result = readSample(sample, files);
      if (result === undefined) refused += 1;
      else {
        expectSound(sample, files, result);
        results.push({ file: `${(numbered += 1)} ${sample.name}`, result });
      }
    }),
    { numRuns },
  );
  for (const { file, result } of results) {
    const { figures, rejects } = result;
    found.set(file, figures.length + rejects.length);
    await intake.add(
      'hostile',
      // Each file is a publication of its own, so that its figures are not taken for doubles of another's.
      figures.map((one) => ({
        ...one,
        file,
        cells: { ...one.cells, source_id: `s${found.size}` },
      })),
      rejects.map((one) => ({ ...one, file })),
    );
  }
  return { tried, refused };
}

function expectSound(
  { adapter, options }: Sample,
  files: readonly AdapterFile[],
  { figures, rejects }: AdapterResult,
): void {
  for (const { line, cells } of figures) {
    ok(line > 0);
    if (adapter !== 'fact-table') match(cells.value, /^-?\d+(\.\d+)?$/);
  }
  for (const { line, value, reason, row } of rejects) {
    ok(line > 0);
    ok((value?.length ?? 0) < 300);
    ok(reason.id !== '' && reason.en !== '');
    ok(JSON.stringify(row).length < 50_000);
  }
  if (adapter === 'records') {
    equal(figures.length + rejects.length, recordsIn(options, files));
  } else if (adapter === 'register') {
    const counted = figures
      .filter(({ cells }) => cells.indicator === 'establishments' && cells.breakdown === '')
      .reduce((sum, { cells }) => sum + Number(cells.value), 0);
    const left = rejects.filter(
      ({ column }) => !/^sum |^investasi|^tenaga|^produksi/i.test(column ?? ''),
    );
    equal(counted + left.length, recordsIn(options, files));
  } else if (adapter === 'bps-table' || adapter === 'wide-table') {
    // "2022" and "2022 (Target)" are two columns of one year.
    const places = [
      ...figures.map(
        ({ line, cells }) => `${line} ${cells.locator.split('column ').at(-1)} ${cells.status}`,
      ),
      ...rejects.map(({ line, column }) => `${line} ${column}`),
    ];
    equal(new Set(places).size, places.length);
  }
}

/** Figures of the rows below the header that hold anything: one each, or one for each column of figures. */
function recordsIn(options: unknown, files: readonly AdapterFile[]): number {
  const { columns } = options as { columns?: { value?: string | object } };
  const each = typeof columns?.value === 'object' ? Object.keys(columns.value).length : 1;
  const rows = files.reduce((sum, file) => {
    const { rows } = readGrid(file, options as never);
    const filled = rows.filter(({ cells }) => cells.some((cell) => String(cell).trim() !== ''));
    return sum + filled.length - 1;
  }, 0);
  return rows * each;
}

test('every sample is sound as it is', () => {
  for (const sample of [...texts, ...workbooks, ...jsons]) {
    const result = readSample(sample, sample.files);
    if (result !== undefined) expectSound(sample, sample.files, result);
  }
  const adapters = new Set([...texts, ...workbooks, ...jsons].map(({ adapter }) => adapter));
  expect(adapters.size).toBe(8);
});

describe('a damaged file ends in rows, rejects or one clear error', () => {
  const some = (damage: fc.Arbitrary<Damage>, maxLength: number): fc.Arbitrary<Damage[]> =>
    fc.array(damage, { minLength: 1, maxLength });

  test.each([
    ['text files', texts, some(textDamage, 3), MUTANTS.texts],
    ['JSON files', jsons, some(jsonDamage, 2), MUTANTS.jsons],
    ['workbooks', workbooks, some(anyDamage, 1), MUTANTS.workbooks],
    ['files with a cell of ten megabytes', texts, some(hugeCell, 1), MUTANTS.hugeCells],
  ] as const)(
    '%s',
    async (_, samples, damages, count) => {
      const { tried, refused } = await trySamples(samples, damages, count);
      expect(tried).toBe(count);
      // Both ends are met.
      if (count > 10) {
        expect(refused).toBeGreaterThan(count / 20);
        expect(refused).toBeLessThan(count);
      }
    },
    PATIENCE,
  );
});

test(
  'read = published + rejected, for each file that could be read',
  async () => {
    const { connection } = warehouse;
    const sources = Array.from(found, (_, i) => source({ source_id: `s${i + 1}` }));
    await normalise(connection, {
      areas: readAreas(REFERENCE),
      dictionary: readDictionary(REFERENCE),
      sources,
    });
    await removeDoubles(connection);
    await reconcile(connection, sources);
    await assemble(connection);
    const balances = await balanceOf(connection);
    const balanced = new Map(balances.map((b) => [b.file, b]));
    let [published, rejected] = [0, 0];
    for (const [file, rows] of found) {
      const balance = balanced.get(file);
      equal(balance?.rows_read ?? 0, rows, file);
      equal((balance?.rows_published ?? 0) + (balance?.rows_rejected ?? 0), rows, file);
      published += balance?.rows_published ?? 0;
      rejected += balance?.rows_rejected ?? 0;
    }
    expect(found.size).toBeGreaterThan(2000);
    expect(published).toBeGreaterThan(5000);
    expect(rejected).toBeGreaterThan(5000);
  },
  PATIENCE,
);
