import type { Observation } from '../model/contract.ts';
import type { Atlas } from './atlas.ts';

/** How many answers of one function are kept: the charts of all provinces, and of a few hundred regencies, in two languages. */
const MOST = 1500;

/**
 * The same function, its answers kept: what many pages show, such as a province's chart over the years on each of its years'
 * pages, is drawn and searched for once in a build. Answers go when their atlas does, so that two atlases never meet, and the one
 * not asked for the longest when there are too many: pages that share a drawing are built one after the other, so that a build of
 * ten times the pages takes no more memory for them.
 * @param question what an answer depends on: the atlas, and all else as text
 * @param most how many answers are kept
 */
export function oncePerAtlas<Args extends readonly unknown[], Answer>(
  question: (...args: Args) => readonly [atlas: Atlas, rest: string],
  compute: (...args: Args) => Answer,
  most = MOST,
): (...args: Args) => Answer {
  const kept = new WeakMap<Atlas, Map<string, Answer>>();
  return (...args) => {
    const [atlas, rest] = question(...args);
    let answers = kept.get(atlas);
    if (answers === undefined) kept.set(atlas, (answers = new Map<string, Answer>()));
    // A map keeps the order of insertion: what is asked for again moves to its end.
    const answer = answers.has(rest) ? (answers.get(rest) as Answer) : compute(...args);
    answers.delete(rest);
    answers.set(rest, answer);
    if (answers.size > most) answers.delete(answers.keys().next().value ?? '');
    return answer;
  };
}

/**
 * The same for what depends on one figure alone, such as its line in the files of its area, its year, its measure and its source: as
 * many answers are kept as the atlas has figures, none larger than the figure itself.
 */
export function oncePerFigure<Answer>(
  compute: (figure: Observation, atlas: Atlas) => Answer,
): (figure: Observation, atlas: Atlas) => Answer {
  const kept = new WeakMap<Atlas, Map<Observation, Answer>>();
  return (figure, atlas) => {
    let answers = kept.get(atlas);
    if (answers === undefined) kept.set(atlas, (answers = new Map<Observation, Answer>()));
    let answer = answers.get(figure);
    if (answer === undefined) answers.set(figure, (answer = compute(figure, atlas)));
    return answer;
  };
}
