import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll } from 'vitest';
import type { RawFigure, RawFigureColumn } from '../../scripts/pipeline/fact-table.ts';
import type { Interval } from '../../scripts/pipeline/interval.ts';
import type { Manifest } from '../../scripts/pipeline/manifest.ts';
import type { Figure } from '../../scripts/pipeline/observation.ts';
import type { Area, Observation, Source } from '../../src/model/contract.ts';

const DATA = join(import.meta.dirname, '../../data');
export const RAW = join(DATA, 'raw');
export const REFERENCE = join(DATA, 'reference');

const folders: string[] = [];

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-pipeline-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What a call throws. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

/** The manifest of the press dataset: two files, `observations.csv` and `sources.csv`, and no options. */
export const MANIFEST_YAML = readFileSync(join(RAW, 'press', 'dataset.yaml'), 'utf8');

export const OBSERVATIONS_HEADER =
  'source_id,geo_level,geo_name,parent_name,period,indicator,population,breakdown,status,value,unit,printed,locator,note';
export const SOURCES_HEADER = 'source_id,publisher,title,url,published,kind,custody,lang,note';

/** `data/` of a test: the true reference and one small dataset called `trial`. */
export function dataFolder(files: { observations: string[]; sources: string[] }): {
  raw: string;
  reference: string;
} {
  const folder = temporaryFolder();
  const [raw, reference] = [join(folder, 'raw'), join(folder, 'reference')];
  cpSync(REFERENCE, reference, { recursive: true });
  mkdirSync(join(raw, 'trial'), { recursive: true });
  const put = (name: string, lines: string[]): void =>
    writeFileSync(join(raw, 'trial', name), `${lines.join('\n')}\n`);
  writeFileSync(join(raw, 'trial', 'dataset.yaml'), MANIFEST_YAML);
  put('observations.csv', [OBSERVATIONS_HEADER, ...files.observations]);
  put('sources.csv', [SOURCES_HEADER, ...files.sources]);
  return { raw, reference };
}

/** A dataset of one source and one CSV file, read by the adapter `records`. */
export interface RecordsDataset {
  readonly source_id: string;
  /** Lines of YAML below `options`. */
  readonly options: readonly string[];
  /** Lines of the file, the header first. */
  readonly data: readonly string[];
}

export function putRecords(folder: string, { source_id, options, data }: RecordsDataset): void {
  const put = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  mkdirSync(folder);
  put('data.csv', data);
  put('dataset.yaml', [
    'title: { id: Contoh, en: Sample }',
    'description: { id: Contoh., en: Sample. }',
    'publisher: Dinas Contoh',
    'license: CC0-1.0',
    'retrieved: 2026-11-22',
    'adapter: records',
    'files: [data.csv]',
    'sources:',
    `  - { source_id: ${source_id}, publisher: Dinas, title: Contoh, kind: open-data-portal, custody: direct, lang: id }`,
    'options:',
    ...options.map((line) => `  ${line}`),
  ]);
}

/** What is asked of a manifest once its files were read. */
export const TRIAL = { dataset_id: 'trial', folder: 'data/raw/trial' } as Manifest;

/** A transcribed row that can be published, but for the changes. */
export function rawFigure(
  change: Partial<Record<RawFigureColumn, string>> = {},
  scale = 1,
): RawFigure {
  return {
    scale,
    dataset: TRIAL,
    file: 'data/raw/trial/observations.csv',
    line: 2,
    cells: {
      source_id: 'trial-2023',
      geo_level: 'province',
      geo_name: 'Sumatera Barat',
      parent_name: '',
      period: '2023',
      indicator: 'establishments',
      population: 'IKM',
      breakdown: '',
      status: 'realised',
      value: '41356',
      unit: 'unit usaha',
      printed: '41.356 unit usaha',
      locator: 'paragraph 2',
      note: '',
      ...change,
    },
  };
}

export function source(change: Partial<Source> = {}): Source {
  return {
    source_id: 'trial-2023',
    dataset_id: 'trial',
    publisher: 'Dinas Uji',
    title: 'Uji',
    url: null,
    published: '2023',
    kind: 'news',
    custody: 'direct',
    lang: 'id',
    note: null,
    note_id: null,
    figures: 0,
    ...change,
  };
}

/** An exact figure for West Sumatra in 2023, but for the changes. */
export function figure(change: Partial<Figure> = {}): Figure {
  return { ...columns(change), printed_read: true, ...change };
}

type Columns = Omit<Figure, 'printed_read'>;

function columns(change: Partial<Columns>): Columns {
  const value = change.value ?? 1000;
  const period = change.period ?? '2023';
  const isYear = /^\d{4}$/.test(period);
  return {
    observation_id: `${change.source_id ?? 'trial-2023'} ${change.locator ?? value}`,
    dataset_id: 'trial',
    source_id: 'trial-2023',
    area_code: '13',
    area_level: 'province',
    period,
    period_start: isYear ? `${period}-01-01` : null,
    period_end: isYear ? `${period}-12-31` : null,
    year: isYear ? Number(period) : null,
    indicator_id: 'establishments',
    population_id: 'IKM',
    industry_code: null,
    breakdown: null,
    status: 'realised',
    value,
    unit_id: 'establishment',
    value_low: value,
    value_high: value,
    printed: String(value),
    locator: null,
    locator_id: null,
    note: null,
    note_id: null,
    published: '2023',
    ...change,
  };
}

let observations = 0;

/** A headline observation with an id of its own. */
export function observation(change: Partial<Observation> = {}): Observation {
  return {
    ...columns(change),
    observation_id: `o${observations++}`,
    agreement: 'sole',
    corroboration: 1,
    headline: true,
    headline_reason: 'only',
    ...change,
  };
}

export function area(change: Partial<Area> = {}): Area {
  return {
    area_code: '13',
    area_level: 'province',
    area_type: 'provinsi',
    name: 'Sumatera Barat',
    name_en: 'West Sumatra',
    slug: 'sumatera-barat',
    parent_code: '00',
    bps_code: '13',
    bps_vintage: '2025',
    iso_3166_2: 'ID-SB',
    valid_from: null,
    latitude: null,
    longitude: null,
    abbreviation: null,
    tile_col: 0,
    tile_row: 0,
    members: null,
    ...change,
  };
}

const bound = fc.double({ min: -1e12, max: 1e12, noNaN: true });

/** An interval and a number within it. */
export const intervalWithNumber: fc.Arbitrary<{ interval: Interval; number: number }> = fc
  .tuple(bound, bound, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([a, b, share]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const number = Math.min(Math.max(low + share * (high - low), low), high);
    return { interval: { low, high }, number };
  });

export const someInterval: fc.Arbitrary<Interval> = intervalWithNumber.map((i) => i.interval);
