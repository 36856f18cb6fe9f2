import { createHash } from 'node:crypto';
import type { Observation, Status } from '../../src/model/contract.ts';
import { questionOf } from '../../src/model/question.ts';
import { parsePeriod } from '../../src/model/period.ts';
import type { AreaDictionary } from './areas.ts';
import { readSplit } from './breakdown.ts';
import type { Dictionary } from './dictionary.ts';
import type { RawFigure } from './fact-table.ts';
import { exactly } from './interval.ts';
import { nearest } from './nearest.ts';
import { readPrinted } from './printed.ts';
import { Rejection } from './rejection.ts';

/** An observation before it is compared with others. */
export type Figure = Omit<
  Observation,
  'agreement' | 'corroboration' | 'headline' | 'headline_reason'
> & {
  /** False where no reading of the printed text gives the value: the interval is then the value alone. */
  readonly printed_read: boolean;
};

const STATUSES: readonly Status[] = [
  'realised',
  'target',
  'estimate',
  'preliminary',
  'unspecified',
];

/**
 * Turns a transcribed row into an observation in the contract's names and base units.
 * @param published vintage of the row's source, or nothing when the source does not exist
 * @throws {Rejection} when a name, number or period is not known; the row then goes to the rejects
 */
export function readFigure(
  raw: RawFigure,
  published: string | null | undefined,
  areas: AreaDictionary,
  dictionary: Dictionary,
): Figure {
  const { cells } = raw;
  if (published === undefined) {
    throw new Rejection('unknown-source', 'source_id', cells.source_id, {
      id: 'sumber ini tidak ada dalam daftar sumber set data',
      en: 'this source is not in the list of sources of the dataset',
    });
  }
  const value = numberOf(cells.value);
  const area = areas.locate({
    level: cells.geo_level,
    name: cells.geo_name,
    parent: cells.parent_name,
    code: raw.code,
  });
  const period = periodOf(cells.period);
  const status = statusOf(cells.status);

  const terms = cells.breakdown === '' ? [] : cells.breakdown.split(/;\s*/);
  const { indicator_id, terms: rest } = indicatorOf(cells.indicator, cells.unit, terms, dictionary);
  const unit_id = unitOf(indicator_id, cells.unit, dictionary);
  const population = dictionary.populationAliases.get(cells.population.toLowerCase());
  if (population === undefined)
    throw unknown('population', cells.population, dictionary.populationAliases.keys());
  const split = readSplit(rest, population, dictionary);

  const reading = readPrinted(cells.printed, value, {
    scale: raw.scale ?? 1,
    continuous:
      ['percent', 'person-per-establishment', 'index'].includes(unit_id) ||
      isRate(indicator_id, dictionary),
  });
  const interval = reading ?? exactly(value);

  const figure = {
    dataset_id: raw.dataset.dataset_id,
    source_id: cells.source_id,
    area_code: area.area_code,
    area_level: area.area_level,
    period: period.text,
    period_start: period.start,
    period_end: period.end,
    year: period.year,
    indicator_id,
    ...split,
    status,
    value,
    unit_id,
    value_low: Math.min(interval.low, value),
    value_high: Math.max(interval.high, value),
    printed: cells.printed,
    locator: cells.locator || null,
    locator_id: cells.locator === '' ? null : dictionary.locatorInIndonesian(cells.locator),
    note: cells.note || null,
    note_id: cells.note === '' ? null : (dictionary.remarks.get(cells.note) ?? cells.note),
    published,
    printed_read: reading !== undefined,
  };
  return { observation_id: observationId(figure), ...figure };
}

/** The key of a figure (design, section 2): area, period, indicator, population, industry and breakdown, status. */
export function keyOf(figure: Parameters<typeof questionOf>[0]): string {
  return `${questionOf(figure)}\t${figure.status}`;
}

/** A hash of source, key and locator, so that a figure keeps its id when other data is added. */
function observationId(figure: Omit<Figure, 'observation_id'>): string {
  return createHash('sha256')
    .update([figure.source_id, keyOf(figure), figure.locator ?? ''].join('\n'))
    .digest('hex')
    .slice(0, 12);
}

function numberOf(text: string): number {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new Rejection('not-a-number', 'value', text, {
    id: 'kolom nilai tidak berisi bilangan',
    en: 'the value is not a number',
  });
}

function periodOf(text: string): ReturnType<typeof parsePeriod> {
  try {
    return parsePeriod(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Rejection('unknown-period', 'period', text, {
      id: 'periode tidak terbaca',
      en: 'the period cannot be read',
    });
  }
}

function statusOf(text: string): Status {
  const status = STATUSES.find((s) => s === text);
  if (status === undefined) throw unknown('status', text, STATUSES);
  return status;
}

function indicatorOf(
  raw: string,
  unit: string,
  terms: readonly string[],
  { indicatorRules }: Dictionary,
): { indicator_id: string; terms: string[] } {
  const rule = indicatorRules
    .get(raw)
    ?.find(
      (r) =>
        (r.unit === undefined || r.unit === unit) &&
        (r.breakdown === undefined || terms.some((t) => t.toLowerCase() === r.breakdown)),
    );
  if (rule === undefined) throw unknown('indicator', raw, indicatorRules.keys());
  return {
    indicator_id: rule.indicator_id,
    terms: terms.filter((t) => t.toLowerCase() !== rule.breakdown),
  };
}

function unitOf(
  indicator_id: string,
  unit: string,
  { acceptedUnits, indicators }: Dictionary,
): string {
  const accepted = acceptedUnits.get(indicator_id) ?? [];
  const unit_id = indicators.find((i) => i.indicator_id === indicator_id)?.unit_id;
  if (unit_id !== undefined && accepted.includes(unit)) return unit_id;
  throw new Rejection('unexpected-unit', 'unit', unit, {
    id: `satuan tidak cocok dengan indikator "${indicator_id}"; yang diharapkan ${accepted.join(', ')}`,
    en: `the unit does not fit the indicator "${indicator_id}"; expected ${accepted.join(', ')}`,
  });
}

function isRate(indicator_id: string, { indicators }: Dictionary): boolean {
  const measure = indicators.find((i) => i.indicator_id === indicator_id)?.measure;
  return measure === 'share' || measure === 'growth' || measure === 'ratio' || measure === 'index';
}

const COLUMN_NAMES: Readonly<Record<string, string>> = {
  population: 'populasi',
  status: 'status',
  indicator: 'indikator',
};

function unknown(column: string, value: string, known: Iterable<string>): Rejection {
  const near = nearest(value, known);
  return new Rejection(`unknown-${column}`, column, value, {
    id: `${COLUMN_NAMES[column] ?? column} tidak dikenal${near === undefined ? '' : `; yang terdekat "${near}"`}`,
    en: `unknown ${column}${near === undefined ? '' : `; the nearest is "${near}"`}`,
  });
}
