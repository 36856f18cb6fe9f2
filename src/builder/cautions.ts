/** What a reader must know before believing a chart: what it crosses, what it would mix, what it leaves out. */
import { publisherName } from '../atlas/figure-row.ts';
import type { Answer } from './answer.ts';
import type { Figure } from './figures.ts';
import type { Names } from './names.ts';

export type Caution =
  /** With the publishers of what is drawn for that year all the same. */
  | { readonly kind: 'no-survey'; readonly publishers: readonly string[] }
  | {
      readonly kind: 'split';
      readonly parent: string;
      readonly child: string;
      readonly year: number;
    }
  /** Areas that lie within one another: their figures must not be added. */
  | { readonly kind: 'nested'; readonly whole: string; readonly part: string }
  | { readonly kind: 'publishers'; readonly count: number }
  | { readonly kind: 'targets'; readonly count: number }
  | { readonly kind: 'estimates'; readonly count: number }
  | { readonly kind: 'conflicts'; readonly count: number }
  | { readonly kind: 'population'; readonly population: string; readonly others: readonly string[] }
  | { readonly kind: 'parts'; readonly dimension: string }
  | { readonly kind: 'other-units'; readonly count: number }
  | { readonly kind: 'other-grains'; readonly count: number }
  | { readonly kind: 'undated'; readonly count: number }
  | { readonly kind: 'split-twice'; readonly count: number }
  | { readonly kind: 'lines'; readonly count: number }
  | { readonly kind: 'absent'; readonly areas: readonly string[]; readonly period: string };

/** Populations that the yearly survey counts; it was not held for 2016. */
const SURVEYED = ['IMK', 'Imikro', 'IK'];

export function cautionsOf(answer: Answer, names: Names): Caution[] {
  const { choice, figures, left, offer } = answer;
  const isOverTime = choice.period === null;
  const years = figures.flatMap(({ year }) => year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const codes = new Set(figures.map(({ area_code }) => area_code));
  const official = new Set(
    answer.sources
      .filter(({ kind }) => kind === 'official-statistics')
      .map(({ source_id }) => source_id),
  );
  const cautions: Caution[] = [];

  if (
    isOverTime &&
    choice.grain === 'year' &&
    SURVEYED.includes(choice.population) &&
    first < 2016 &&
    last > 2016 &&
    figures.some(({ source_id }) => official.has(source_id))
  )
    cautions.push({ kind: 'no-survey', publishers: publishersIn(2016, answer) });
  if (isOverTime) {
    for (const { parent, child, year } of names.splits) {
      // Of a place whose figures all lie on one side of its split, nothing is compared across it.
      const own = figures.filter(({ area_code }) => area_code === parent).map((o) => o.year ?? NaN);
      if (own.some((at) => at < year) && own.some((at) => at >= year))
        cautions.push({ kind: 'split', parent, child, year });
    }
  }
  const nested = nestedIn(codes, names);
  if (nested) cautions.push({ kind: 'nested', ...nested });
  const publishers = publishersOf(answer);
  if (choice.chart !== 'selang' && publishers > 1)
    cautions.push({ kind: 'publishers', count: publishers });
  add(
    'targets',
    count(figures, ({ status }) => status === 'target'),
  );
  add(
    'estimates',
    count(figures, ({ status }) => status === 'estimate' || status === 'preliminary'),
  );
  add(
    'conflicts',
    count(figures, ({ agreement }) => agreement === 'conflicts'),
  );
  if (choice.dimension !== null && choice.value === null)
    cautions.push({ kind: 'parts', dimension: choice.dimension });
  const others = offer.populations.map(({ id }) => id).filter((id) => id !== choice.population);
  if (others.length > 0)
    cautions.push({ kind: 'population', population: choice.population, others });
  const absent = choice.period === null ? [] : asked(answer).filter((code) => !codes.has(code));
  if (choice.period !== null && absent.length > 0)
    cautions.push({ kind: 'absent', areas: absent, period: choice.period });
  add('lines', left.lines);
  add('other-grains', left.otherGrains);
  add('other-units', left.otherUnits);
  add('undated', left.undated);
  add('split-twice', left.splitTwice);
  return cautions;

  function add(
    kind:
      | 'targets'
      | 'estimates'
      | 'conflicts'
      | 'lines'
      | 'other-grains'
      | 'other-units'
      | 'undated'
      | 'split-twice',
    count: number,
  ): void {
    if (count > 0) cautions.push({ kind, count });
  }
}

/** Areas chosen one by one; a group has no member that could be missed. */
function asked({ choice }: Answer): string[] {
  return choice.areas.filter((code) => /\d/.test(code));
}

function nestedIn(
  codes: ReadonlySet<string>,
  names: Names,
): { whole: string; part: string } | undefined {
  for (const part of codes) {
    for (
      let whole = names.areas[part]?.parent;
      whole !== undefined;
      whole = names.areas[whole]?.parent
    )
      if (codes.has(whole)) return { whole, part };
  }
  return undefined;
}

function publishersIn(year: number, { figures, sources }: Answer): string[] {
  const ids = new Set(figures.filter((o) => o.year === year).map(({ source_id }) => source_id));
  const used = sources.filter(({ source_id }) => ids.has(source_id));
  return [...new Set(used.map(({ publisher }) => publisherName(publisher)))];
}

function publishersOf({ sources }: Answer): number {
  return new Set(sources.map(({ publisher }) => publisherName(publisher))).size;
}

function count(figures: readonly Figure[], test: (figure: Figure) => boolean): number {
  return figures.filter(test).length;
}
