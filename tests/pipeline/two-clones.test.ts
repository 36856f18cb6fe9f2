import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { putRecords, RAW, temporaryFolder } from './fixtures.ts';

/**
 * `npm run data` in clones of the project that differ in all that must not matter: the folder, the clock's zone, the language of
 * the system, the number of processors' threads. The datasets are three of the true ones, so that a test takes seconds.
 */
const ROOT = join(import.meta.dirname, '../..');
const DATASETS = ['bps-industry-kbli', 'government', 'press'];

/** A clone of the project, as far as `npm run data` looks at it. */
function clone(within: string): string {
  const folder = join(temporaryFolder(), within);
  mkdirSync(join(folder, 'data/raw'), { recursive: true });
  for (const part of [
    'scripts',
    'src',
    'package.json',
    'data/reference',
    'data/release.yaml',
    'data/releases',
  ])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  for (const name of DATASETS)
    cpSync(join(RAW, name), join(folder, 'data/raw', name), { recursive: true });
  return folder;
}

async function runData(
  folder: string,
  env: Record<string, string> = {},
  cwd = folder,
): Promise<void> {
  await promisify(execFile)(process.execPath, [join(folder, 'scripts/data.ts')], {
    cwd,
    env: { ...process.env, ...env },
  });
}

const published = (folder: string, name: string): string =>
  readFileSync(join(folder, 'public/data/v1', name), 'utf8');

let first: string;
beforeAll(async () => {
  first = clone('first');
  await runData(first, { TZ: 'UTC', LANG: 'C' });
}, 120_000);

test('a clone elsewhere, in another time zone and language, publishes the same bytes', async () => {
  const second = clone('a much deeper/folder with spaces/é');
  const env = {
    TZ: 'Asia/Jayapura',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    UV_THREADPOOL_SIZE: '1',
  };
  await runData(second, env, temporaryFolder());
  const checksums = published(second, 'checksums.txt');
  expect(checksums).toBe(published(first, 'checksums.txt'));
  expect(checksums.split('\n').length).toBeGreaterThan(40);
}, 120_000);

describe('one dataset more', () => {
  /** What a figure is said to be beside others, which may change with what others say. */
  const VERDICTS = ['agreement', 'corroboration', 'headline', 'headline_reason'];
  let more: string;

  beforeAll(async () => {
    more = clone('more');
    // The name of the dataset comes first of all, and its places come first too.
    putRecords(join(more, 'data/raw/aceh-contoh'), {
      source_id: 'contoh',
      options: [
        'constants: { geo_level: province, indicator: establishments, population: IMK, unit: unit usaha }',
        'columns: { geo_name: nama, period: tahun, value: jumlah }',
      ],
      data: ['nama,tahun,jumlah', 'ACEH,1961,12', 'Sumatera Utara,1961,34', 'Bengkuluu,1961,7'],
    });
    await runData(more);
  }, 120_000);

  test('changes no byte of the rows of the others', () => {
    const before = published(first, 'observations.csv').split('\n');
    const after = published(more, 'observations.csv').split('\n');
    const added = after.filter((line) => line.includes(',aceh-contoh,'));
    expect(added).toHaveLength(2);
    expect(after.filter((line) => !added.includes(line))).toEqual(before);
    expect(before.length).toBeGreaterThan(3000);
  });

  test('changes no byte of any table but its own rows and what is counted', () => {
    for (const name of [
      'areas',
      'area_names',
      'indicators',
      'populations',
      'units',
      'industries',
      'audits',
    ])
      expect(published(more, `${name}.csv`), name).toBe(published(first, `${name}.csv`));
    for (const name of ['sources', 'datasets', 'rejects', 'province_year']) {
      const before = published(first, `${name}.csv`).split('\n');
      const after = new Set(published(more, `${name}.csv`).split('\n'));
      expect(
        before.filter((line) => !after.has(line)),
        name,
      ).toEqual([]);
      expect(after.size, name).toBeGreaterThan(new Set(before).size);
    }
  });

  test('that contradicts another changes its verdict alone, and no id', async () => {
    const rows = figures(first);
    const target = rows.find(
      (row) =>
        row['area_level'] === 'province' &&
        row['indicator_id'] === 'establishments' &&
        row['population_id'] === 'IKM' &&
        row['agreement'] === 'sole' &&
        row['breakdown'] === '' &&
        row['status'] === 'realised' &&
        /^\d{4}$/.test(row['period'] ?? ''),
    );
    const place = csv(first, 'areas').find((area) => area['area_code'] === target?.['area_code']);
    const rival = clone('rival');
    const folder = join(rival, 'data/raw/aceh-contoh');
    cpSync(join(more, 'data/raw/aceh-contoh'), folder, { recursive: true });
    const manifest = readFileSync(join(folder, 'dataset.yaml'), 'utf8');
    writeFileSync(join(folder, 'dataset.yaml'), manifest.replace('IMK', 'IKM'));
    const data = `nama,tahun,jumlah\n${place?.['name']},${target?.['period']},1\n`;
    writeFileSync(join(folder, 'data.csv'), data);
    await runData(rival);

    const after = figures(rival).filter((row) => row['dataset_id'] !== 'aceh-contoh');
    const own = (row: Row): object =>
      Object.entries(row).filter(([name]) => !VERDICTS.includes(name));
    expect(after.map(own)).toEqual(rows.map(own));
    const changed = after.filter((row, i) =>
      VERDICTS.some((name) => row[name] !== rows[i]?.[name]),
    );
    expect(changed.map((row) => [row['observation_id'], row['agreement']])).toEqual([
      [target?.['observation_id'], 'conflicts'],
    ]);
  }, 120_000);
});

type Row = Readonly<Record<string, string>>;

function csv(folder: string, name: string): Row[] {
  return parse(published(folder, `${name}.csv`), { columns: true });
}

function figures(folder: string): Row[] {
  return csv(folder, 'observations');
}
