import type { Bilingual, Observation, Status } from '../../src/model/contract.ts';
import { parsePeriod, PERIODS } from '../../src/model/period.ts';
import { readSplit, type Split } from './breakdown.ts';
import type { Dictionary } from './dictionary.ts';
import { nearest } from '../../src/model/nearest.ts';
import { Rejection } from '../../src/model/rejection.ts';

/** How the words of a row become the names and units of the contract. `normalise` asks once for each distinct word. */

/** An observation before it is compared with others. */
export type Figure = Omit<
  Observation,
  'agreement' | 'corroboration' | 'headline' | 'headline_reason'
> & {
  /** False where no reading of the printed text gives the value: the interval is then the value alone. */
  readonly printed_read: boolean;
};

export const STATUSES: readonly Status[] = [
  'realised',
  'target',
  'estimate',
  'preliminary',
  'unspecified',
];

/** A value as a person wrote it down: digits, and a decimal point. The same rule in SQL and here. */
export const VALUE_PATTERN = String.raw`-?[0-9]{1,300}(\.[0-9]+)?`;

/** @throws {Rejection} always: for a value that does not fit {@link VALUE_PATTERN} */
export function refuseValue(text: string): never {
  throw new Rejection('not-a-number', 'value', text, {
    id: 'kolom nilai tidak berisi bilangan',
    en: 'the value is not a number',
  });
}

/** @throws {Rejection} always: for a source that is not in the list */
export function refuseSource(source_id: string): never {
  throw new Rejection('unknown-source', 'source_id', source_id, {
    id: 'sumber ini tidak ada dalam daftar sumber set data',
    en: 'this source is not in the list of sources of the dataset',
  });
}

/** @throws {Rejection} for a period that {@link parsePeriod} does not know */
export function readPeriod(text: string): ReturnType<typeof parsePeriod> {
  try {
    return parsePeriod(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Rejection('unknown-period', 'period', text, {
      id: `periode tidak terbaca; yang diharapkan ${PERIODS.replace(' or ', ' atau ')}`,
      en: `the period cannot be read; expected ${PERIODS}`,
    });
  }
}

/** @throws {Rejection} for a status outside the contract */
export function readStatus(text: string): Status {
  const status = STATUSES.find((s) => s === text);
  if (status === undefined) {
    const { id, en } = hint(text, STATUSES);
    throw new Rejection('unknown-status', 'status', text, {
      id: `status tidak dikenal; yang dikenal ${STATUSES.join(', ')}${id}`,
      en: `unknown status; known are ${STATUSES.join(', ')}${en}`,
    });
  }
  return status;
}

/** What a row counts: everything that its indicator, unit, population and breakdown say together. */
export interface Measured extends Split {
  readonly indicator_id: string;
  readonly unit_id: string;
  /** True for percentages, ratios and indices: a whole number of these was rounded too. */
  readonly continuous: boolean;
}

/** @throws {Rejection} when one of the words is not known, or the unit does not fit the indicator */
export function readMeasure(
  words: {
    readonly indicator: string;
    readonly unit: string;
    readonly population: string;
    readonly breakdown: string;
  },
  dictionary: Dictionary,
): Measured {
  const terms = words.breakdown === '' ? [] : words.breakdown.split(/;\s*/);
  const { indicator_id, terms: rest } = indicatorOf(words.indicator, words.unit, terms, dictionary);
  const unit_id = unitOf(indicator_id, words.unit, dictionary);
  const population = dictionary.populationAliases.get(words.population.toLowerCase());
  if (population === undefined)
    throw unknown('population', words.population, dictionary.populationAliases.keys());
  return {
    indicator_id,
    unit_id,
    ...readSplit(rest, population, dictionary),
    continuous:
      ['percent', 'person-per-establishment', 'index'].includes(unit_id) ||
      isRate(indicator_id, dictionary),
  };
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
  indicator: 'indikator',
};

function unknown(column: string, value: string, known: Iterable<string>): Rejection {
  const { id, en } = hint(value, known);
  return new Rejection(`unknown-${column}`, column, value, {
    id: `${COLUMN_NAMES[column] ?? column} tidak dikenal${id}`,
    en: `unknown ${column}${en}`,
  });
}

function hint(value: string, known: Iterable<string>): Bilingual {
  const near = nearest(value, known);
  return near === undefined
    ? { id: '', en: '' }
    : { id: `; yang terdekat "${near}"`, en: `; the nearest is "${near}"` };
}
