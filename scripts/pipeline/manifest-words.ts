import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../../src/model/bad-input.ts';
import { didYouMean } from '../../src/model/nearest.ts';
import type { AreaLevel } from '../../src/model/contract.ts';
import { Rejection } from '../../src/model/rejection.ts';
import type { AreaDictionary } from './areas.ts';
import type { Dictionary } from './dictionary.ts';
import type { Manifest } from './manifest.ts';

/** A word of the dictionaries in a manifest, and the path to it. */
interface Word {
  readonly kind: 'indicator' | 'population' | 'unit';
  readonly path: string;
  readonly text: string;
}

/**
 * Checks the indicators, populations and units that a manifest names. A word that a publisher prints and we do not know costs
 * the rows that have it; one that we wrote wrongly would cost all of them, and stops the build instead.
 * @throws {BadInput} with the path, the word, and the nearest that is known
 */
export function checkWords({ folder, options }: Manifest, dictionary: Dictionary): void {
  const known = {
    indicator: [...dictionary.indicatorRules.keys()],
    population: [...dictionary.populationAliases.keys()],
    unit: [...new Set([...dictionary.acceptedUnits.values()].flat())],
  };
  const populations = new Set(dictionary.populationAliases.values());
  for (const { kind, path, text } of wordsIn(options)) {
    const wanted = kind === 'population' ? text.toLowerCase() : text;
    if (known[kind].includes(wanted)) continue;
    throw new BadInput(
      `"${path}": found "${text}", expected ${EXPECTED[kind]}${didYouMean(text, kind === 'population' ? populations : known[kind])}`,
      placeOf(text, folder),
    );
  }
}

/**
 * Checks the areas above others that a manifest names, for the same reason.
 * @throws {BadInput} with the path, the name, and the nearest that is known
 */
export function checkParents(
  { folder, options }: Manifest,
  { areas, locate }: Pick<AreaDictionary, 'areas' | 'locate'>,
): void {
  const isKnown = (name: string): boolean =>
    PARENT_LEVELS.some((level) => {
      try {
        locate({ level, name, parent: '' });
        return true;
      } catch (error) {
        if (!(error instanceof Rejection)) throw error;
        return false;
      }
    });
  for (const [path, name] of parentsIn(options)) {
    if (isKnown(name)) continue;
    const names = areas.filter((a) => PARENT_LEVELS.includes(a.area_level)).map((a) => a.name);
    throw new BadInput(
      `"${path}": found "${name}", expected a province, or for districts a regency with its kind${didYouMean(name, names)}`,
      placeOf(name, folder),
    );
  }
}

const PARENT_LEVELS: readonly AreaLevel[] = ['nation', 'province', 'regency'];

/** Where a manifest says a word. */
function placeOf(text: string, folder: string): { file: string; line: number } {
  const file = join(folder, 'dataset.yaml');
  const lines = readFileSync(file, 'utf8').split('\n');
  return { file, line: lines.findIndex((row) => row.includes(text)) + 1 };
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

const EXPECTED: Readonly<Record<Word['kind'], string>> = {
  indicator: 'an indicator of data/reference/indicators.yaml',
  population: 'a population of data/reference/populations.yaml',
  unit: 'a unit that data/reference/indicators.yaml accepts',
};

/** Wherever an adapter lets a manifest say what figures are. */
function* wordsIn(options: Manifest['options']): Generator<Word> {
  const { constants, columns, rows, values, measures, units } = options as Record<string, unknown>;
  yield* constantsIn('options.constants', constants);
  yield* constantsOfEach('options.columns', columns);
  // Records name several columns of figures under `value`.
  const { value } = (columns ?? {}) as Record<string, unknown>;
  yield* constantsOfEach('options.columns.value', value);
  yield* constantsOfEach('options.rows', rows);
  for (const kind of ['indicator', 'population'] as const)
    for (const [word, text] of entriesOf((values as Record<string, unknown> | undefined)?.[kind]))
      if (typeof text === 'string') yield { kind, path: `options.values.${kind}.${word}`, text };
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
    if (
      (kind === 'indicator' || kind === 'population' || kind === 'unit') &&
      typeof text === 'string'
    )
      yield { kind, path: `${path}.${kind}`, text };
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
