/** Finds places by what a visitor types: the start of a name first, then its words, then with a slip of the fingers. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../tables/fold.ts';

export interface Place {
  readonly code: string;
  readonly name: string;
  /** Shown after the name: the level, or the province that it lies in. */
  readonly hint: string;
}

/** How many letters of a word may be wrong. */
const slips = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** The places that fit, the best first; all of them, in their order, when nothing is typed. */
export function matchPlaces(typed: string, places: readonly Place[], most = 20): Place[] {
  const wanted = fold(typed).trim();
  if (wanted === '') return places.slice(0, most);
  return places
    .map((place, i) => ({ place, i, score: scoreOf(wanted, place) }))
    .filter(({ score }) => score < Infinity)
    .toSorted((a, b) => a.score - b.score || a.i - b.i)
    .slice(0, most)
    .map(({ place }) => place);
}

/** Lower is better; Infinity does not fit. */
function scoreOf(wanted: string, { name, code, hint }: Place): number {
  if (code === wanted) return 0;
  const full = fold(name);
  if (full.startsWith(wanted)) return 1;
  const words = full.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const asked = wanted.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (asked.every((word) => words.some((one) => one.startsWith(word)))) return 2;
  if (full.includes(wanted)) return 3;
  const all = [...words, ...fold(hint).split(/[^\p{L}\p{N}]+/u)];
  if (asked.every((word) => all.some((one) => one.startsWith(word)))) return 4;
  const off = asked.map((word) => Math.min(...words.map((one) => slipsIn(word, one))));
  const total = off.reduce((sum, n) => sum + n, 0);
  return Number.isFinite(total) && asked.length > 0 ? 5 + total : Infinity;
}

/** The letters that are wrong in what was typed of a word; the word need not be finished. */
function slipsIn(typed: string, word: string): number {
  const allowed = slips(typed.length);
  const least = Math.min(
    distance(typed, word),
    distance(typed, word.slice(0, typed.length)),
    distance(typed, word.slice(0, typed.length + 1)),
  );
  return least <= allowed ? least : Infinity;
}
