import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { REGISTER_MANIFEST, registerTable } from '../../scripts/bench-data/register.ts';
import type { RegisterOptions } from '../../scripts/pipeline/adapters/register.ts';
import { readAreas } from '../../scripts/pipeline/areas.ts';
import { readDataset, takeDataset } from '../../scripts/pipeline/dataset.ts';
import { BadInput } from '../../src/model/bad-input.ts';
import { wordInSql } from '../../scripts/pipeline/joint-words.ts';
import { Intake } from '../../scripts/pipeline/intake.ts';
import { readManifest, type Manifest } from '../../scripts/pipeline/manifest.ts';
import { readNumber, shifted } from '../../src/model/number-style.ts';
import { plainNumber, takeRegister } from '../../scripts/pipeline/register-file.ts';
import { openWarehouse, query, type Warehouse } from '../../scripts/pipeline/warehouse.ts';
import { REFERENCE, temporaryFolder } from './fixtures.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse();
});
afterAll(() => warehouse.close());

type Taken = Record<'figures' | 'rejects', unknown[]>;

/** What reaches the warehouse of a dataset, by DuckDB where it can, or else the message that it stops with. */
async function taken(dataset: Manifest): Promise<Taken | string> {
  return outcome(async (intake) => {
    await takeDataset(intake, dataset);
  });
}

/** The same, read row by row by the adapter. */
async function read(dataset: Manifest): Promise<Taken | string> {
  return outcome(async (intake) => {
    const { figures, rejects } = readDataset(dataset);
    await intake.add(dataset.dataset_id, figures, rejects);
  });
}

async function outcome(fill: (intake: Intake) => Promise<void>): Promise<Taken | string> {
  const { connection } = warehouse;
  const intake = await Intake.open(connection);
  try {
    await fill(intake);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.message;
  }
  return {
    figures: await query(connection, 'SELECT * EXCLUDE file_no FROM raw_figures ORDER BY rowid'),
    // Of rows that are refused and numbers that are not read, each in the order of the lines.
    rejects: await query(
      connection,
      "SELECT * EXCLUDE file_no FROM raw_rejects ORDER BY column_name = 'row', rowid",
    ),
  };
}

const SAMPLES = join(import.meta.dirname, '../adapters/samples/register');

test.each(readdirSync(SAMPLES))(
  'DuckDB adds up the sample %s as the adapter does',
  async (name) => {
    const dataset = readManifest(join(SAMPLES, name), name);
    expect(await taken(dataset)).toEqual(await read(dataset));
  },
);

function registerOf(text: string): Manifest {
  const folder = join(temporaryFolder(), 'register');
  mkdirSync(folder);
  writeFileSync(join(folder, 'dataset.yaml'), REGISTER_MANIFEST);
  writeFileSync(join(folder, 'register.csv'), text);
  return readManifest(folder, 'register');
}

describe('five thousand made-up businesses', () => {
  const { lines, totals } = registerTable(5000, readAreas(REFERENCE).areas);
  const text = `${[...lines].join('\n')}\n`;
  test('are counted or refused, each once', async () => {
    const dataset = registerOf(text);
    const isByDuckDb = await takeRegister(await Intake.open(warehouse.connection), {
      dataset_id: 'register',
      path: join(dataset.folder, 'register.csv'),
      options: dataset.options as RegisterOptions,
      severalFiles: false,
      onlySource: 'karangan',
    });
    expect(isByDuckDb).toBe(true);
    const [sums] = await query(
      warehouse.connection,
      `SELECT sum(value::DECIMAL(30, 2)) FILTER (${wordInSql('f', 'indicator')} = 'establishments')::DOUBLE AS businesses,
         (SELECT count(*) FROM raw_rejects WHERE reason_code IN ('same-business', 'no-place'))::INTEGER AS refused
       FROM raw_figures f WHERE ${wordInSql('f', 'breakdown')} = ''`,
    );
    expect(sums).toEqual({
      businesses: totals.counted,
      refused: totals.rows - totals.counted,
    });
  });

  test('are added up exactly as the adapter adds them up', async () => {
    const dataset = registerOf(text);
    expect(await taken(dataset)).toEqual(await read(dataset));
  });
});

test('sums are exact where floating point is not', async () => {
  const rows = ['9007199254740993', '2', '0,1', '0,2', '0,000001'].map(
    (amount, i) => `${i},a,b,c,Kota Padang,Sumatera Barat,2024,,1,"${amount}"`,
  );
  const dataset = registerOf(
    `nib,nama_usaha,pemilik,alamat,kabupaten_kota,provinsi,tahun,kbli,tenaga_kerja,nilai_investasi\n${rows.join('\n')}\n`,
  );
  const result = await taken(dataset);
  expect(result).toEqual(await read(dataset));
  expect((result as Taken).figures).toContainEqual(
    expect.objectContaining({
      measure: expect.stringMatching(/^investment\b/) as string,
      value: '2.300001',
    }),
  );
});

test('rows of quoted spaces are no businesses', async () => {
  const whole = [1, 2, 3].map((id) => `${id},a,b,c,Kota Padang,Sumatera Barat,2024,,1,1000`);
  const blank = Array.from({ length: 10 }, () => '"  "').join(',');
  const dataset = registerOf(
    `nib,nama_usaha,pemilik,alamat,kabupaten_kota,provinsi,tahun,kbli,tenaga_kerja,nilai_investasi\n${[...whole, blank, `${blank}," "`].join('\n')}\n`,
  );
  const result = await taken(dataset);
  expect(result).toEqual(await read(dataset));
  expect((result as Taken).rejects).toEqual([]);
});

test('of two files the one that is not plain is read by the adapter, and both name themselves', async () => {
  const [header = '', ...rows] = registerTable(40, readAreas(REFERENCE).areas).lines;
  const { folder } = registerOf(`${header}\n${rows.join('\n')}\n`);
  // A cell with a space before it is not plain; a quoted one would be no CSV.
  const spaced = rows.map((row) => (row.includes('"') ? row : row.replace(',', ', ')));
  writeFileSync(join(folder, 'second.csv'), `${header}\n${spaced.join('\n')}\n`);
  const manifest = readFileSync(join(folder, 'dataset.yaml'), 'utf8');
  writeFileSync(
    join(folder, 'dataset.yaml'),
    manifest.replace('[register.csv]', '[register.csv, second.csv]'),
  );
  const dataset = readManifest(folder, 'register');
  const [one, other] = [(await taken(dataset)) as Taken, (await read(dataset)) as Taken];
  const sorted = (rows: unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
  expect(sorted(one.figures)).toEqual(sorted(other.figures));
  expect(sorted(one.rejects)).toEqual(sorted(other.rejects));
  expect(JSON.stringify(one.figures)).toContain('second.csv, rows');
});

/** Cells and whole lines as damaged exports have them. */
const line = fc
  .tuple(
    fc.constantFrom('1', '2', '3', '', '" 1"', '"1\n"'),
    fc.constantFrom('Kota Padang', 'KOTA PADANG', 'Padang', '', '"Kota\u00a0Padang"', 'Lebak *)'),
    fc.constantFrom('2024', 'Tahun 2024', '2023.0', '', 'lusa'),
    fc.constantFrom('10710', 'C10', '', 'xx', '10.71'),
    fc.constantFrom('1', '-', '', '12 orang', 'n/a', '"1.000"', '007'),
    fc.constantFrom('5', '"1.234,5"', 'Rp 1.000', '"Rp. 2.000,-"', '"2,5 juta"', '', '"0,50"', 'x'),
    fc.constantFrom('', '', '', '', ',more', ',,'),
  )
  .map(
    ([id, place, year, kbli, workers, amount, more]) =>
      `${id},a,b,c,${place},Sumatera Barat,${year},${kbli},${workers},${amount}${more}`,
  );
const lines = fc.array(
  fc.oneof({ arbitrary: line, weight: 12 }, fc.constantFrom('', ',,,,,,,,,', ',,,', ',,,,,,,,"",')),
  { minLength: 1, maxLength: 14 },
);

test('damaged registers come out as the adapter reads them, or stop with the same words', async () => {
  const [header = ''] = registerTable(0, []).lines;
  for (const rows of fc.sample(lines, { numRuns: 60, seed: 20_261_125 })) {
    const dataset = registerOf(`${header}\n${rows.join('\n')}\n`);
    expect(
      await taken(dataset),
      readFileSync(join(dataset.folder, 'register.csv'), 'utf8'),
    ).toEqual(await read(dataset));
  }
});

test.each(['id', 'en'] as const)(
  'a number that SQL reads by itself is the one of readNumber: %s',
  async (style) => {
    const text = fc.oneof(
      fc.stringMatching(/^(Rp ?|Rp\. ?|rp )?\d{1,4}([.,]\d{1,4}){0,3}$/),
      fc.stringMatching(/^-?0?\d{0,17}([.,]\d{0,8})?$/),
      fc.constantFrom('', '-', 'Rp', 'Rp 1.000', 'Rp.1.000', '1.000,5', '0.500', '000', '1 000'),
    );
    const texts = fc.sample(text, { numRuns: 20_000, seed: 20_261_125 });
    const { connection } = warehouse;
    await connection.run('CREATE OR REPLACE TABLE trial (x VARCHAR)');
    const appender = await connection.createAppender('trial');
    for (const text of texts) {
      appender.appendVarchar(text);
      appender.endRow();
    }
    appender.closeSync();
    const { matches, units } = plainNumber('x', style);
    const found = await query<{ x: string; units: string }>(
      connection,
      `SELECT x, ${units}::VARCHAR AS units FROM trial WHERE ${matches}`,
    );
    expect(found.length).toBeGreaterThan(1000);
    for (const { x, units } of found) {
      const reading = readNumber(x, style);
      expect({ x, kind: reading.kind }).toEqual({ x, kind: 'figure' });
      if (reading.kind === 'figure')
        expect(BigInt(units), x).toBe(BigInt(shifted(reading.value, 6)));
    }
  },
);
