import type { Atlas } from '../atlas/atlas.ts';
import { defined, named, populationShort, agreementLabel, statusLabel } from '../atlas/labels.ts';
import { indicatorPath } from '../atlas/places.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Agreement, Observation, Status } from '../model/contract.ts';
import { AGREEMENT_TERMS, NOTE_TERMS, STATUS_TERMS, type Note } from './messages.ts';

/** Words that a page defines in place: what is counted, which businesses, what a status or a verdict means. */

export type Term =
  | { readonly kind: 'indicator' | 'population'; readonly id: string }
  | { readonly kind: 'status'; readonly id: Status }
  | { readonly kind: 'agreement'; readonly id: Agreement }
  | { readonly kind: 'note'; readonly id: Note };

export interface Definition {
  readonly name: string;
  readonly text: string;
  /** What a population must not be mixed with, in words. */
  readonly caution?: string | undefined;
  /** Where more is said: a path without base and language. */
  readonly path: string;
}

/** The id of a term's definition on a page. */
export const definitionId = ({ kind, id }: Term): string => `arti-${kind}-${id}`;

/** The word itself, as short as tables print it. */
export function termLabel(term: Term, atlas: Atlas, lang: Lang): string {
  switch (term.kind) {
    case 'indicator':
      return named(atlas.indicator(term.id), lang);
    case 'population':
      return populationShort(term.id, atlas, lang);
    case 'status':
      return statusLabel(term.id, lang);
    case 'agreement':
      return agreementLabel(term.id, lang);
    case 'note':
      return NOTE_TERMS[term.id].name[lang];
  }
}

/** What a term means, in a sentence or two. @throws {Error} `unknown …` for an id that no dictionary has */
export function definitionOf(term: Term, atlas: Atlas, lang: Lang): Definition {
  switch (term.kind) {
    case 'indicator': {
      const indicator = atlas.indicator(term.id);
      return {
        name: named(indicator, lang),
        text: defined(indicator, lang),
        path: indicatorPath(term.id),
      };
    }
    case 'population': {
      const population = atlas.population(term.id);
      const caution = lang === 'id' ? population.mixing_note_id : population.mixing_note_en;
      return {
        name: named(population, lang),
        text: defined(population, lang),
        caution: caution ?? undefined,
        path: `metodologi/#${term.id}`,
      };
    }
    case 'status':
    case 'agreement':
    case 'note': {
      const { name, text } = entryOf(term);
      return { name: name[lang], text: text[lang], path: 'metodologi/' };
    }
  }
}

function entryOf(term: Exclude<Term, { kind: 'indicator' | 'population' }>) {
  if (term.kind === 'status') return STATUS_TERMS[term.id];
  return term.kind === 'agreement' ? AGREEMENT_TERMS[term.id] : NOTE_TERMS[term.id];
}

const TARGET = 'popovertarget="arti-';
const TERM = /^(indicator|population|status|agreement|note)-([\w-]+)$/;

/** The terms that a page's markup refers to, each once, in the order of first use. */
export function termsIn(html: string): Term[] {
  const terms = new Map<string, Term>();
  // Pages are long: a pattern tried at each character takes ten times as long as looking for its first letters.
  for (let at = html.indexOf(TARGET); at >= 0; at = html.indexOf(TARGET, at + 1)) {
    const start = at + TARGET.length;
    const target = html.slice(start, html.indexOf('"', start));
    const [, kind, id] = TERM.exec(target) ?? [];
    if (kind !== undefined && !terms.has(target)) terms.set(target, { kind, id } as Term);
  }
  return [...terms.values()];
}

/** The terms that a table of figures uses: populations first, since mixing them up is the costliest mistake. */
export function termsOfFigures(figures: readonly Observation[]): Term[] {
  const distinct = <T>(of: (o: Observation) => T): T[] => [...new Set(figures.map(of))];
  return [
    ...distinct((o) => o.population_id).map((id) => ({ kind: 'population', id }) as const),
    ...distinct((o) => o.status).map((id) => ({ kind: 'status', id }) as const),
    ...distinct((o) => o.agreement).map((id) => ({ kind: 'agreement', id }) as const),
  ];
}

export interface Piece {
  readonly text: string;
  readonly term?: Term | undefined;
}

/**
 * A sentence cut at the first mention of each population by its short name as a whole word, so that the mention can be
 * defined where it stands; a quotation holds no mentions.
 */
export function piecesOf(
  text: string,
  populations: readonly string[],
  atlas: Atlas,
  lang: Lang,
): Piece[] {
  const words = new Map(populations.map((id) => [populationShort(id, atlas, lang), id]));
  if (words.size === 0) return [{ text }];
  // Longest first: "IMK" must not be found within a longer name that starts with it.
  const names = [...words.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\d])(${names.join('|')})(?![\\p{L}\\d])`, 'gu');
  const pieces: Piece[] = [];
  const seen = new Set<string>();
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const id = words.get(match[0]);
    if (id === undefined || seen.has(id) || isQuoted(text, match.index)) continue;
    seen.add(id);
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ text: match[0], term: { kind: 'population', id } });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** Within “quotation marks” stands what a source printed, not a mention of ours. */
const isQuoted = (text: string, at: number): boolean =>
  text.lastIndexOf('“', at) > text.lastIndexOf('”', at);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export interface Mixing {
  readonly population: string;
  readonly note: string;
}

/**
 * The populations that stand beside one they must not be mixed with, each with the sentence that says why. The sentence is about
 * the population as such, not about this pair, so the other one is not named.
 */
export function mixingAmong(populations: readonly string[], atlas: Atlas, lang: Lang): Mixing[] {
  const mixed: Mixing[] = [];
  for (const [i, population] of populations.entries()) {
    const { not_with, mixing_note_id, mixing_note_en } = atlas.population(population);
    const note = lang === 'id' ? mixing_note_id : mixing_note_en;
    const apart = (not_with ?? '').split(' ');
    if (note !== null && populations.slice(i + 1).some((id) => apart.includes(id)))
      mixed.push({ population, note });
  }
  return mixed;
}
