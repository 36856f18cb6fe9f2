import type { Atlas } from './atlas.ts';

/**
 * The same function, its answers kept: what many pages show, such as a province's chart over the years on each of its years'
 * pages, is drawn and searched for once in a build. Answers go when their atlas does, so that two atlases never meet.
 * @param question what an answer depends on: the atlas, and all else as text
 */
export function oncePerAtlas<Args extends readonly unknown[], Answer>(
  question: (...args: Args) => readonly [atlas: Atlas, rest: string],
  compute: (...args: Args) => Answer,
): (...args: Args) => Answer {
  const kept = new WeakMap<Atlas, Map<string, Answer>>();
  return (...args) => {
    const [atlas, rest] = question(...args);
    let answers = kept.get(atlas);
    if (answers === undefined) kept.set(atlas, (answers = new Map<string, Answer>()));
    if (!answers.has(rest)) answers.set(rest, compute(...args));
    return answers.get(rest) as Answer;
  };
}
