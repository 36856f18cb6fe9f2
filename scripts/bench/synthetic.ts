/**
 * Made-up data of any size beside the real: every regency over fifteen years in many measures, and as many publications as a
 * site of so many pages needs. The real data stay as they are, so that every kind of page is there.
 */
import { cpSync, createWriteStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import papaparse from 'papaparse';
import { mixed } from '../bench-data/random.ts';
import { OBSERVATION_COLUMNS, SOURCE_COLUMNS } from '../pipeline/fact-table.ts';

export interface SyntheticSize {
  /** Figures to add: spread over all regencies, fifteen years and their measures. */
  readonly figures: number;
  /** Publications to add; each has a page in both languages, and its share of the figures. */
  readonly sources: number;
}

const YEARS = Array.from({ length: 15 }, (_, i) => 2010 + i);
const MEASURES = [
  ['establishments', 'unit usaha'],
  ['workers', 'orang'],
  ['production_value', 'Rp'],
] as const;
const POPULATIONS = ['IKM', 'IMK', 'IK', 'Imikro'];

const MANIFEST = `title: { id: Karangan, en: Made up }
description: { id: Angka karangan untuk mengukur ukuran situs., en: Made-up figures to measure the size of the site. }
publisher: Badan Karangan
license: CC0-1.0
retrieved: 2026-01-01
adapter: fact-table
files: [observations.csv]
sources: sources.csv
`;

interface Regency {
  readonly name: string;
  readonly province_code: string;
}

/** Writes the project's own data and the made-up figures into a folder. */
export async function writeSynthetic(
  folder: string,
  project: string,
  { figures, sources }: SyntheticSize,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['raw', 'releases', 'release.yaml'])
    cpSync(join(project, 'data', part), join(folder, part), { recursive: true });
  const read = <Row>(name: string): Row[] =>
    papaparse.parse<Row>(readFileSync(join(project, 'data/reference', name), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const provinces = new Map(
    read<{ area_code: string; name: string }>('provinces.csv').map((p) => [p.area_code, p.name]),
  );
  const places = read<Regency>('regencies.csv').map(({ name, province_code }) => [
    'regency',
    name,
    provinces.get(province_code) ?? '',
  ]);
  const made = join(folder, 'raw', 'karangan');
  mkdirSync(made, { recursive: true });
  writeFileSync(join(made, 'dataset.yaml'), MANIFEST);
  const source = (i: number): string => `karangan-${String(i)}`;
  await writeLines(join(made, 'sources.csv'), SOURCE_COLUMNS, sources, (i) => [
    source(i),
    `Koran ${String(i % 97)}`,
    `Berita ke-${String(i)} tentang industri kecil`,
    '',
    String(2011 + (i % 15)),
    'news',
    'reported',
    'id',
    '',
  ]);
  await writeLines(join(made, 'observations.csv'), OBSERVATION_COLUMNS, figures, (i) => {
    // Places turn fastest, then years, then what is counted: each combination comes once before any comes twice.
    const [level, name, parent] = places[i % places.length] ?? [];
    const rest = Math.floor(i / places.length);
    const year = YEARS[rest % YEARS.length] ?? 0;
    const what = Math.floor(rest / YEARS.length);
    const [indicator, unit] = MEASURES[what % MEASURES.length] ?? [];
    const population = POPULATIONS[Math.floor(what / MEASURES.length) % POPULATIONS.length];
    const value = 100 + (mixed(i, 7) % 90_000);
    return [
      source(mixed(i, 11) % sources),
      level,
      name,
      parent,
      String(year),
      indicator,
      population,
      '',
      'realised',
      String(value),
      unit,
      `${value.toLocaleString('id')} ${unit ?? ''}`,
      `paragraph ${String(1 + (i % 30))}`,
      '',
    ];
  });
}

async function writeLines(
  file: string,
  columns: readonly string[],
  count: number,
  row: (index: number) => readonly (string | undefined)[],
): Promise<void> {
  const stream = createWriteStream(file);
  stream.write(`${columns.join(',')}\n`);
  for (let i = 0; i < count; i++) {
    const line = papaparse.unparse([row(i).map((cell) => cell ?? '')], { newline: '\n' });
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}
