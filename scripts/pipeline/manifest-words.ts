import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../../src/model/bad-input.ts';
import { didYouMean } from '../../src/model/nearest.ts';
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
    const file = join(folder, 'dataset.yaml');
    const line = readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((row) => row.includes(text));
    throw new BadInput(
      `"${path}": found "${text}", expected ${EXPECTED[kind]}${didYouMean(text, kind === 'population' ? populations : known[kind])}`,
      { file, line: line + 1 },
    );
  }
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
