import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { BadInput } from '../../src/model/bad-input.ts';
import { readDataset, takeDataset } from '../../scripts/pipeline/dataset.ts';
import { Intake } from '../../scripts/pipeline/intake.ts';
import { readManifest, type Manifest } from '../../scripts/pipeline/manifest.ts';
import { openWarehouse, query, type Warehouse } from '../../scripts/pipeline/warehouse.ts';
import { MANIFEST_YAML, OBSERVATIONS_HEADER, SOURCES_HEADER, temporaryFolder } from './fixtures.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse();
});
afterAll(() => warehouse.close());

/** The figures that reach the warehouse with their lines, or the message that the reading stops with. */
async function figuresOf(fill: (intake: Intake) => Promise<unknown>): Promise<unknown> {
  const { connection } = warehouse;
  const intake = await Intake.open(connection);
  try {
    await fill(intake);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.message;
  }
  return query(
    connection,
    `SELECT f.* REPLACE (coalesce(line, f.rowid + shift)::INTEGER AS line)
     FROM raw_figures f
     ASOF LEFT JOIN line_shifts ON line_shifts.file_no = f.file_no AND line_shifts.row_no <= f.rowid
     ORDER BY f.rowid`,
  );
}

const byDuckDb = (dataset: Manifest): Promise<unknown> =>
  figuresOf((intake) => takeDataset(intake, dataset));

const byTheAdapter = (dataset: Manifest): Promise<unknown> =>
  figuresOf((intake) => {
    const { figures, rejects } = readDataset(dataset);
    return intake.add(dataset.dataset_id, figures, rejects);
  });

const SAMPLES = join(import.meta.dirname, '../adapters/samples/fact-table');

test.each(readdirSync(SAMPLES))('DuckDB reads the sample %s as the adapter does', async (name) => {
  const dataset = readManifest(join(SAMPLES, name), name);
  expect(await byDuckDb(dataset)).toEqual(await byTheAdapter(dataset));
});

function factsOf(text: string): Manifest {
  const folder = join(temporaryFolder(), 'facts');
  mkdirSync(folder);
  writeFileSync(join(folder, 'dataset.yaml'), MANIFEST_YAML);
  writeFileSync(join(folder, 'observations.csv'), text);
  writeFileSync(
    join(folder, 'sources.csv'),
    `${SOURCES_HEADER}\nonly,Dinas Uji,Uji,,2023,news,direct,id,\n`,
  );
  return readManifest(folder, 'facts');
}

const cell = fc.constantFrom(
  '',
  'a',
  '1',
  '"x, y"',
  '"two\nlines"',
  '"a ""word"""',
  '""',
  '#1',
  '\u001f',
  'é',
  ' b',
);
const record = fc.array(cell, { minLength: 14, maxLength: 14 }).map((cells) => cells.join(','));
const damaged = fc.oneof(
  { arbitrary: record, weight: 30 },
  fc.constantFrom('', '', 'a,b', ','.repeat(13), ','.repeat(14), '"open'),
);
const file = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '\n'),
    fc.array(damaged, { maxLength: 10 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(
    ([mark, rows, end, isEnded]) =>
      mark + [OBSERVATIONS_HEADER, ...rows].join(end) + (isEnded ? end : ''),
  );

test('damaged fact tables come out as the adapter reads them, or stop with the same words', async () => {
  for (const text of fc.sample(file, { numRuns: 80, seed: 20_261_125 })) {
    const dataset = factsOf(text);
    expect(await byDuckDb(dataset), text).toEqual(await byTheAdapter(dataset));
  }
});
