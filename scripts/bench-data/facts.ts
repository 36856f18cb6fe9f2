import type { Agreement, Area } from '../../src/model/contract.ts';
import { OBSERVATION_COLUMNS, SOURCE_COLUMNS } from '../pipeline/fact-table.ts';
import { mixed, pick } from './random.ts';

/**
 * A made-up fact table of any length, with what the pipeline must make of it. The figures are drawn up as publishers would
 * print them: places in several spellings, numbers in several styles, several sources for one question, and a row in two
 * hundred that cannot be published.
 */
export interface FactTotals {
  rows: number;
  published: number;
  readonly agreement: Record<Agreement, number>;
  /** Rows that must be refused, by reason. */
  readonly rejects: Record<string, number>;
}

export interface FactTable {
  /** The lines of `observations.csv`, header first; they are made as they are asked for. */
  readonly lines: Generator<string>;
  /** Complete once all lines were taken. */
  readonly totals: FactTotals;
}

const YEARS = Array.from({ length: 20 }, (_, i) => String(2005 + i));
const PERIODS = [...YEARS, ...YEARS.slice(10).flatMap((year) => [`${year}-S1`, `${year}-Q3`])];

interface Measure {
  readonly indicator: string;
  readonly unit: string;
  readonly population: string;
  readonly breakdown: string;
}

const INDICATORS = [
  ['establishments', 'unit usaha'],
  ['workers', 'orang'],
  ['production_value', 'Rp'],
  ['value_added', 'Rp'],
] as const;
const GROUPS = ['', ...Array.from({ length: 24 }, (_, i) => `kbli=${10 + i}`)];

const MEASURES: readonly Measure[] = GROUPS.flatMap((breakdown) =>
  INDICATORS.flatMap(([indicator, unit]) =>
    ['IKM', 'IMK', 'IK', 'Imikro', 'UMKM'].map((population) => ({
      indicator,
      unit,
      population,
      breakdown,
    })),
  ),
);

const NEWSPAPERS = 598;
const newspaper = (number: number): string => `koran-${String(number).padStart(3, '0')}`;
const EARLIER = 'statistik-2019';
const LATER = 'statistik-2021';

/** `sources.csv` of the fact table: newspapers, and two editions of one statistical yearbook. */
export function* sourceLines(): Generator<string> {
  yield SOURCE_COLUMNS.join(',');
  for (let i = 0; i < NEWSPAPERS; i++)
    yield `${newspaper(i)},Koran ${i},Berita ${i},,${2006 + (i % 19)},news,reported,id,`;
  for (const [id, year] of [
    [EARLIER, 2019],
    [LATER, 2021],
  ])
    yield `${id},Badan Statistik,Statistik ${year},,${year},official-statistics,direct,id,`;
}

/** The manifest of the fact table. */
export const FACT_MANIFEST = `title: { id: Karangan, en: Made up }
description: { id: Angka karangan untuk mengukur waktu., en: Made-up figures to take the time. }
publisher: Badan Statistik
license: CC0-1.0
retrieved: 2026-11-22
adapter: fact-table
files: [observations.csv]
sources: sources.csv
`;

/** @param areas the reference, whose nation, provinces and regencies the figures are about */
export function factTable(rows: number, areas: readonly Area[]): FactTable {
  const totals: FactTotals = {
    rows: 0,
    published: 0,
    agreement: { sole: 0, agrees: 0, conflicts: 0, superseded: 0 },
    rejects: {},
  };
  return { totals, lines: factLines(rows, placesIn(areas), totals) };
}

function* factLines(rows: number, places: readonly Place[], totals: FactTotals): Generator<string> {
  yield OBSERVATION_COLUMNS.join(',');
  for (let question = 0; ; question++) {
    for (const { cells, agreement } of figuresOf(question, places)) {
      if (totals.rows === rows) return;
      // The last figure's companions may not fit in: it then stands alone, like all that follow in no group.
      totals.rows += 1;
      totals.published += 1;
      totals.agreement[agreement] += 1;
      yield line(cells);
      if (totals.rows === rows || totals.rows % EVERY !== 0) continue;
      const [code, broken] = broke(cells, totals.rows / EVERY);
      totals.rows += 1;
      totals.rejects[code] = (totals.rejects[code] ?? 0) + 1;
      yield line(broken);
    }
  }
}

/** One row in so many is broken. */
const EVERY = 199;

type Cells = Record<(typeof OBSERVATION_COLUMNS)[number], string>;

function broke(cells: Cells, turn: number): readonly [code: string, cells: Cells] {
  switch (turn % 6) {
    case 0:
      return ['unknown-area', { ...cells, geo_name: `${cells.geo_name}h` }];
    case 1:
      return ['unexpected-unit', { ...cells, unit: 'kodi' }];
    case 2:
      return ['unknown-period', { ...cells, period: `${cells.period.slice(0, 4)}-13` }];
    case 3:
      return ['not-a-number', { ...cells, value: `${cells.value},5` }];
    case 4:
      return ['unknown-source', { ...cells, source_id: 'nobody' }];
    default:
      return ['doubled', { ...cells, note: 'the same once more' }];
  }
}

/**
 * The figures that answer one question: mostly one, sometimes two or three. One row in six has a rival, twice as many as in
 * `data/raw`.
 */
function* figuresOf(
  question: number,
  places: readonly Place[],
): Generator<{ cells: Cells; agreement: Agreement }> {
  const place = places[question % places.length];
  const time = Math.floor(question / places.length);
  const period = PERIODS[time % PERIODS.length];
  const measure = MEASURES[Math.floor(time / PERIODS.length) % MEASURES.length];
  if (place === undefined || period === undefined || measure === undefined)
    throw new Error(`no question of this number: ${question}`);
  const { value, printed } = numberOf(question, measure.unit);
  const cells = (source_id: string, value: number, printed: string): Cells => ({
    source_id,
    geo_level: place.level,
    geo_name: pick(place.names, question, 1),
    parent_name: place.parent,
    period,
    indicator: measure.indicator,
    population: measure.population,
    breakdown: measure.breakdown,
    status: mixed(question, 2) % 8 === 0 ? 'estimate' : 'realised',
    value: String(value),
    unit: measure.unit,
    printed,
    locator: `sheet ${mixed(question, 3) % 40}, row ${mixed(question, 4) % 1000}`,
    note: mixed(question, 5) % 3 === 0 ? `remark ${mixed(question, 6) % 50}` : '',
  });
  const paper = (step: number): string =>
    newspaper(((mixed(question, 7) % NEWSPAPERS) + step) % NEWSPAPERS);
  const other = value + Math.ceil(value / 2) + 1;
  switch (question % 50) {
    case 9:
    case 29:
      yield { cells: cells(paper(0), value, printed), agreement: 'agrees' };
      yield { cells: cells(paper(1), value, dotted(value)), agreement: 'agrees' };
      return;
    case 19:
      yield { cells: cells(EARLIER, other, dotted(other)), agreement: 'superseded' };
      yield { cells: cells(LATER, value, printed), agreement: 'sole' };
      return;
    case 39:
      yield { cells: cells(paper(0), value, printed), agreement: 'conflicts' };
      yield { cells: cells(paper(1), value, String(value)), agreement: 'conflicts' };
      yield { cells: cells(paper(2), other, String(other)), agreement: 'conflicts' };
      return;
    default:
      yield { cells: cells(paper(0), value, printed), agreement: 'sole' };
  }
}

const WORDS: Readonly<Record<string, string>> = { orang: 'orang', 'unit usaha': 'unit usaha' };

/** A value and how it is printed; the commonest forms of `data/raw` in about their shares. */
function numberOf(question: number, unit: string): { value: number; printed: string } {
  const draw = mixed(question, 8);
  const form = mixed(question, 9) % 100;
  if (unit === 'Rp') {
    const tenths = 10 + (draw % 99_990);
    if (form < 6) return { value: tenths * 1e7, printed: `Rp${comma(tenths / 100)} miliar` };
    if (form < 9) return { value: tenths * 1e10, printed: `Rp${comma(tenths / 100)} triliun` };
    const value = draw * 1000 + (question % 1000) + 1;
    if (form < 15) return { value, printed: `Rp ${dotted(value)}` };
    return { value, printed: form < 35 ? dotted(value) : String(value) };
  }
  const word = WORDS[unit] ?? unit;
  const tenths = 10 + (draw % 400);
  if (form < 3) return { value: tenths * 1e5, printed: `${comma(tenths / 10)} juta ${word}` };
  if (form < 5)
    return { value: tenths * 1000, printed: `sekitar ${dotted(tenths * 1000)} ${word}` };
  const value = 1 + (draw % 5_000_000);
  if (form < 12) return { value, printed: `${dotted(value)} ${word}` };
  if (form < 13) return { value, printed: `${dotted(value)}\n${word}` };
  if (form < 18) return { value, printed: String(value).replace(THOUSANDS, ',') };
  return { value, printed: form < 40 ? dotted(value) : String(value) };
}

const THOUSANDS = /(?<=\d)(?=(?:\d{3})+$)/g;

const dotted = (value: number): string => String(value).replace(THOUSANDS, '.');
const comma = (value: number): string => String(value).replace('.', ',');

interface Place {
  readonly level: string;
  readonly names: readonly string[];
  readonly parent: string;
}

/** Every nation, province and regency, as tidy and as careless hands write it. */
function placesIn(areas: readonly Area[]): Place[] {
  const names = new Map(areas.map((area) => [area.area_code, area.name]));
  return areas
    .filter(({ area_level }) => ['nation', 'province', 'regency'].includes(area_level))
    .map(({ area_level, name, parent_code }) => ({
      level: area_level,
      names: [name, name, name.toUpperCase(), name.replace(/^Kabupaten /, 'KAB. ')],
      parent: area_level === 'regency' ? (names.get(parent_code ?? '') ?? '') : '',
    }));
}

function line(cells: Cells): string {
  return OBSERVATION_COLUMNS.map((name) => quoted(cells[name])).join(',');
}

export function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
