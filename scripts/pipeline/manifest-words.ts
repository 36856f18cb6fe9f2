import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../../src/model/bad-input.ts';
import { didYouMean } from '../../src/model/nearest.ts';
import type { Area, AreaLevel } from '../../src/model/contract.ts';
import { PERIODS } from '../../src/model/period.ts';
import { Rejection } from '../../src/model/rejection.ts';
import { periodText } from './adapters/period-label.ts';
import type { AreaDictionary } from './areas.ts';
import { readSplit } from './breakdown.ts';
import type { Dictionary } from './dictionary.ts';
import type { RawSource } from './fact-table.ts';
import type { Manifest } from './manifest.ts';
import { readPeriod, STATUSES } from './observation.ts';

/** A word of ours in a manifest, and the path to it. */
interface Word {
  readonly kind: Kind;
  readonly path: string;
  readonly text: string;
}

type Kind =
  | 'indicator'
  | 'population'
  | 'unit'
  | 'period'
  | 'status'
  | 'breakdown'
  | 'dimension'
  | 'source_id';

/**
 * Checks the indicators, populations, units, periods, states and breakdowns that a manifest names. A word that a publisher
 * prints and we do not know costs the rows that have it; one that we wrote wrongly would cost all of them, and stops the
 * build instead.
 * @throws {BadInput} with the path, the word, and the nearest that is known
 */
export function checkWords({ folder, options }: Manifest, dictionary: Dictionary): void {
  const complaintOf = complaints(dictionary);
  for (const { kind, path, text } of wordsIn(options)) {
    if (kind === 'source_id') continue;
    const complaint = complaintOf[kind](text);
    if (complaint !== undefined)
      throw new BadInput(`"${path}": found "${text}"${complaint}`, placeOf(text, folder));
  }
}

/** For each kind of word, what is wrong with one; nothing when it is known. */
function complaints(
  dictionary: Dictionary,
): Record<Exclude<Kind, 'source_id'>, (text: string) => string | undefined> {
  const { indicatorRules, populationAliases, acceptedUnits, dimensionAliases } = dictionary;
  const among = (known: readonly string[], expected: string) => {
    return (text: string): string | undefined =>
      known.includes(text) ? undefined : `, expected ${expected}${didYouMean(text, known)}`;
  };
  // Terms that name an indicator or say who is counted, of whatever population, are no breakdowns by themselves.
  const consumed = new Set([
    ...[...indicatorRules.values()].flat().map((rule) => rule.breakdown),
    ...[...dictionary.populationTerms.keys()].map((key) => key.slice(key.indexOf('\t') + 1)),
  ]);
  return {
    indicator: among([...indicatorRules.keys()], 'an indicator of data/reference/indicators.yaml'),
    population: (text) =>
      populationAliases.has(text.toLowerCase())
        ? undefined
        : `, expected a population of data/reference/populations.yaml${didYouMean(text, new Set(populationAliases.values()))}`,
    unit: among(
      [...new Set([...acceptedUnits.values()].flat())],
      'a unit that data/reference/indicators.yaml accepts',
    ),
    status: among(STATUSES, `one of ${STATUSES.join(', ')}`),
    dimension: among(
      ['kbli', ...dimensionAliases.keys()],
      'a dimension of data/reference/breakdowns.yaml',
    ),
    period: (text) =>
      rejectionOf(() => readPeriod(text)) === undefined ? undefined : `, expected ${PERIODS}`,
    breakdown(text) {
      const terms = text.split(/;\s*/).filter((term) => !consumed.has(term.toLowerCase()));
      const rejection = rejectionOf(() => readSplit(terms, 'IMK', dictionary));
      return rejection === undefined ? undefined : `: ${rejection.reason.en}`;
    },
  };
}

function rejectionOf(read: () => unknown): Rejection | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    return error;
  }
}

/**
 * Checks the sources that a manifest names, and that it names one where there are several.
 * @param sources the publications of the dataset
 * @throws {BadInput} with the path, the word, and the nearest that is known
 */
export function checkSources(
  { folder, adapter, options }: Manifest,
  sources: readonly RawSource[],
): void {
  const known = sources.map(({ cells }) => cells.source_id);
  const named = [...wordsIn(options)].filter(({ kind }) => kind === 'source_id');
  for (const { path, text } of named) {
    if (!known.includes(text))
      throw new BadInput(
        `"${path}": found "${text}", expected one of the dataset's own sources${didYouMean(text, known)}`,
        placeOf(text, folder),
      );
  }
  const { columns } = options as { readonly columns?: Readonly<Record<string, unknown>> };
  const isColumn = typeof columns?.['source_id'] === 'string';
  // The columns of our own tables have the source in each row.
  if (known.length > 1 && named.length === 0 && !isColumn && adapter !== 'fact-table') {
    const some = known.length > 4 ? [...known.slice(0, 4), '…'] : known;
    throw new BadInput(
      `"sources": found several (${some.join(', ')}), and nothing says which of them a figure stands in; expected "source_id" under "options.constants" or "options.columns"`,
      { file: join(folder, 'dataset.yaml'), line: lineWith('sources:', folder) },
    );
  }
}

/**
 * Checks the areas that a manifest names: those above others, and those that it gives another name. For the same reason.
 * @throws {BadInput} with the path, the name, and the nearest that is known
 */
export function checkAreas(
  { folder, options }: Manifest,
  { areas, locate }: Pick<AreaDictionary, 'areas' | 'locate'>,
): void {
  const complain = (path: string, name: string, expected: string, near: readonly Area[]): never => {
    const names = near.map((area) => area.name);
    throw new BadInput(
      `"${path}": found "${name}", expected ${expected}${didYouMean(name, names)}`,
      placeOf(name, folder),
    );
  };
  const problemsOf = (name: string, levels: readonly AreaLevel[]): (string | undefined)[] =>
    levels.map((level) => rejectionOf(() => locate({ level, name, parent: '' }))?.code);
  for (const [path, name] of parentsIn(options)) {
    if (problemsOf(name, PARENT_LEVELS).includes(undefined)) continue;
    complain(
      path,
      name,
      'a province, or for districts a regency with its kind',
      areas.filter((a) => PARENT_LEVELS.includes(a.area_level)),
    );
  }
  const { renames } = options as Record<string, unknown>;
  for (const [printed, name] of entriesOf(renames)) {
    if (typeof name !== 'string') continue;
    // A name that several areas share is a name; the row says more.
    const problems = problemsOf(name, LEVELS);
    if (problems.includes(undefined) || problems.includes('several-areas')) continue;
    complain(`options.renames.${printed}`, name, 'a name that the reference has', areas);
  }
}

const PARENT_LEVELS: readonly AreaLevel[] = ['nation', 'province', 'regency'];
const LEVELS: readonly AreaLevel[] = [...PARENT_LEVELS, 'island-group', 'district'];

/** Where a manifest says a word among its options; a title above them may have the word too. */
function placeOf(text: string, folder: string): { file: string; line: number } {
  return { file: join(folder, 'dataset.yaml'), line: lineWith(text, folder, 'options:') };
}

/** The first line of a manifest that holds a text, on or below the one that begins with another. */
function lineWith(text: string, folder: string, below = ''): number {
  const lines = readFileSync(join(folder, 'dataset.yaml'), 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith(below));
  return lines.findIndex((line, i) => i >= start && line.includes(text)) + 1;
}

function* parentsIn(options: Manifest['options']): Generator<readonly [string, string]> {
  const { constants, columns, rows } = options as Record<string, unknown>;
  const places: [string, unknown][] = [
    ...entriesOf(constants).map(([key, name]): [string, unknown] => [`constants.${key}`, name]),
    ...entriesOf(rows).map(([key, name]): [string, unknown] => [`rows.${key}`, name]),
    ...[columns, rows].flatMap((labels) =>
      entriesOf(labels).flatMap(([label, said]) =>
        entriesOf(said).map(([key, name]): [string, unknown] => [`${label}.${key}`, name]),
      ),
    ),
  ];
  for (const [path, name] of places)
    if (typeof name === 'string' && /^rows\.parent$|\.parent_name$/.test(path))
      yield [`options.${path}`, name];
}

/** Wherever an adapter lets a manifest say what figures are. */
function* wordsIn(options: Manifest['options']): Generator<Word> {
  const said = options as Record<string, unknown>;
  const { constants, columns, rows, values, measures, units, breakdown } = said;
  yield* constantsIn('options.constants', constants);
  yield* constantsOfEach('options.columns', columns);
  // Records name several columns of figures under `value`.
  const { value } = (columns ?? {}) as Record<string, unknown>;
  yield* constantsOfEach('options.columns.value', value);
  yield* constantsOfEach('options.rows', rows);
  const { dimension } = (rows ?? {}) as Record<string, unknown>;
  if (typeof dimension === 'string')
    yield { kind: 'dimension', path: 'options.rows.dimension', text: dimension };
  for (const [text] of entriesOf(breakdown))
    yield { kind: 'dimension', path: 'options.breakdown', text };
  for (const kind of ['indicator', 'population', 'status', 'period', 'source_id'] as const)
    for (const [word, text] of entriesOf((values as Record<string, unknown> | undefined)?.[kind]))
      if (typeof text === 'string')
        yield {
          kind,
          path: `options.values.${kind}.${word}`,
          // A column of periods is read after its words were replaced.
          text: kind === 'period' ? periodText(text) : text,
        };
  for (const [indicator, measure] of entriesOf(measures)) {
    yield { kind: 'indicator', path: 'options.measures', text: indicator };
    yield* constantsIn(`options.measures.${indicator}`, measure);
  }
  for (const [printed, text] of entriesOf(units))
    if (typeof text === 'string') yield { kind: 'unit', path: `options.units.${printed}`, text };
}

function* constantsOfEach(path: string, labels: unknown): Generator<Word> {
  for (const [label, constants] of entriesOf(labels))
    yield* constantsIn(`${path}.${label}`, constants);
}

function* constantsIn(path: string, constants: unknown): Generator<Word> {
  for (const [kind, text] of entriesOf(constants))
    if (isSaidInConstants(kind) && typeof text === 'string')
      yield { kind, path: `${path}.${kind}`, text };
}

const IN_CONSTANTS = [
  'indicator',
  'population',
  'unit',
  'period',
  'breakdown',
  'source_id',
] as const satisfies readonly Kind[];

function isSaidInConstants(name: string): name is (typeof IN_CONSTANTS)[number] {
  return (IN_CONSTANTS as readonly string[]).includes(name);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
