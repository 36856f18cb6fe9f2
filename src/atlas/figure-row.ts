import type { Lang } from '../i18n/lang.ts';
import { corroborationLabel } from './corroboration.ts';
import { messagesIn } from '../i18n/messages.ts';
import { route } from '../i18n/route.ts';
import type { Observation } from '../model/contract.ts';
import {
  formatCompact,
  formatDate,
  formatNumber,
  formatPeriod,
  formatValue,
} from '../model/format.ts';
import { mayBeEqual } from '../model/standing.ts';
import type { Atlas } from './atlas.ts';
import {
  agreementLabel,
  areaName,
  breakdownLabel,
  capital,
  formatUnit,
  locatorOf,
  named,
  noteOf,
  populationShort,
  statusLabel,
} from './labels.ts';
import { areaPath, figurePath, sourcePath } from './places.ts';

/** A figure ready to be shown: every text in the page's language, every address with its base. */
export interface FigureRow {
  readonly figure: Observation;
  readonly area: string;
  readonly areaHref: string;
  readonly period: string;
  readonly indicator: string;
  readonly population: string;
  readonly breakdown: string | null;
  readonly value: string;
  readonly printed: string;
  readonly status: string;
  readonly target: boolean;
  readonly source: string;
  readonly sourceTitle: string;
  readonly sourceHref: string;
  readonly published: string | null;
  readonly locator: string | null;
  readonly note: string | null;
  readonly agreement: string;
  /** How many independent sources stand behind it, where others agree. */
  readonly corroboration: string | null;
  readonly conflicting: boolean;
  readonly superseded: boolean;
  readonly headline: boolean;
  /** Kinds of arithmetic checks that this figure fails, or its equal from another source. */
  readonly failedChecks: readonly string[];
  /** Where these checks stand: on the page of the source whose figure was checked, which always has them. */
  readonly checksHref: string;
  /** The figures that answer the same question, each with how it stands: first what misses this one, then what meets it, then what was replaced. */
  readonly others: readonly {
    readonly printed: string;
    readonly source: string;
    readonly href: string;
    /** The printed precision of both allows that they are the same. */
    readonly meets: boolean;
    readonly superseded: boolean;
  }[];
}

/**
 * A publisher without the aside in brackets that tells how it was read, and a government without the kind of its paper,
 * which the register has in English: the source's title says that.
 */
export function withoutAside(publisher: string): string {
  return publisher
    .replace(/\s*\((?!BPS)[^)]*\)\s*$/, '')
    .replace(/^(Pemerintah .+) (?:planning document|report)$/, '$1');
}

const names = new Map<string, string>();

/** How a publisher is named in a table cell: found once, for thousands of rows have the same. */
export function publisherName(publisher: string): string {
  let name = names.get(publisher);
  if (name === undefined) {
    name = withoutAside(publisher).replace('Badan Pusat Statistik (BPS)', 'BPS');
    names.set(publisher, name);
  }
  return name;
}

/** A figure as it is set in large type, and its unit where the number does not carry it. */
export function largeNumber(
  figure: Observation,
  atlas: Atlas,
  lang: Lang,
): { readonly number: string; readonly unit: string } {
  const unit = formatUnit(figure.unit_id, atlas, lang);
  if (unit.symbol !== null) return { number: formatValue(figure.value, unit, lang), unit: '' };
  // "4,5 juta" in full would claim a precision that its source does not have.
  const isRounded = figure.value >= 1e5 && figure.value_low < figure.value_high;
  const number =
    figure.value >= 1e7 || isRounded
      ? formatCompact(figure.value, lang)
      : formatNumber(figure.value, lang);
  return { number, unit: figure.value === 1 ? (unit.singular ?? unit.name) : unit.name };
}

export function figureRow(o: Observation, atlas: Atlas, lang: Lang): FigureRow {
  const source = atlas.source(o.source_id);
  const area = atlas.area(o.area_code);
  const failed = failedChecksOf(o, atlas);
  return {
    figure: o,
    area: areaName(area, lang),
    areaHref: route(lang, areaPath(area, atlas)),
    period: formatPeriod(o.period, lang),
    indicator: named(atlas.indicator(o.indicator_id), lang),
    population: populationShort(o.population_id, atlas, lang),
    breakdown: breakdownLabel(o, atlas, lang),
    value: formatValue(o.value, formatUnit(o.unit_id, atlas, lang), lang),
    printed: o.printed,
    status: statusLabel(o.status, lang),
    target: o.status === 'target',
    source: publisherName(source.publisher),
    sourceTitle: source.title,
    sourceHref: route(lang, figurePath(o)),
    published: source.published === null ? null : formatDate(source.published, lang),
    locator: locatorOf(o, lang),
    note: noteOf(o, lang),
    agreement: agreementLabel(o.agreement, lang),
    corroboration: corroborationLabel(o, lang),
    conflicting: o.agreement === 'conflicts',
    superseded: o.agreement === 'superseded',
    headline: o.headline,
    failedChecks: failed.kinds,
    checksHref: `${route(lang, sourcePath(failed.checked.source_id))}#periksa`,
    others: othersOf(o, atlas, lang),
  };
}

/** Most figures have no others and fail no check: nothing is made for them. */
const NONE: readonly never[] = [];

const place = ({ meets, superseded }: FigureRow['others'][number]): number =>
  superseded ? 2 : meets ? 1 : 0;

function othersOf(o: Observation, atlas: Atlas, lang: Lang): FigureRow['others'] {
  const group = atlas.alternatives(o);
  if (group.length === 1 && group[0] === o) return NONE;
  return group
    .filter((other) => other.observation_id !== o.observation_id)
    .map((other) => ({
      printed: other.printed,
      source: publisherName(atlas.source(other.source_id).publisher),
      href: route(lang, figurePath(other)),
      meets: mayBeEqual(o, other),
      superseded: other.agreement === 'superseded',
    }))
    .toSorted((a, b) => place(a) - place(b));
}

/**
 * The checks that a figure fails. One of several equal figures went into a check, but its verdict is on the number: the others
 * that answer the same question with it share it.
 */
function failedChecksOf(
  o: Observation,
  atlas: Atlas,
): { readonly kinds: readonly string[]; readonly checked: Observation } {
  for (const figure of [o, ...atlas.alternatives(o).filter((other) => isSameNumber(o, other))]) {
    const failed = atlas.auditsOf(figure).filter((a) => a.verdict === 'does-not-fit');
    if (failed.length > 0)
      return { kinds: [...new Set(failed.map((a) => a.audit_kind))], checked: figure };
  }
  return { kinds: NONE, checked: o };
}

const isSameNumber = (a: Observation, b: Observation): boolean =>
  a.value === b.value && a.value_low === b.value_low && a.value_high === b.value_high;

/** What is said of how a figure stands to one group of the others. */
export interface AgreementClause {
  readonly text: string;
  readonly conflicting: boolean;
}

/**
 * "conflicts with “4,41 juta” (Bisnis)", "agrees with “165.983 unit” (JPNN)", or the bare verdict. A figure in conflict with
 * one can be another's equal: each is named under its own words. What its own publisher replaced is named as replaced: it
 * neither supports the figure nor contradicts it.
 */
export function agreementClauses(row: FigureRow, lang: Lang): readonly AgreementClause[] {
  const t = messagesIn(lang).conflict;
  const list = (others: FigureRow['others']): string =>
    others.map(({ printed, source }) => `“${printed}” (${source})`).join('; ');
  const clauses: AgreementClause[] = [];
  const say = (text: string, conflicting = false): void => {
    clauses.push({ text, conflicting });
  };
  const superseded = row.others.filter((other) => other.superseded);
  const standing = row.others.filter((other) => !other.superseded);
  if (row.superseded) {
    say(standing.length === 0 ? row.agreement : t.replacedBy(list(standing)));
    return clauses;
  }
  const misses = standing.filter((other) => !other.meets);
  const meets = standing.filter((other) => other.meets);
  if (standing.length === 0) say(row.agreement, row.conflicting);
  if (misses.length > 0) say(t.withOthers(list(misses)), true);
  if (meets.length > 0) say(t.agreesWith(list(meets)));
  if (superseded.length > 0) say(t.replaces(list(superseded)));
  return clauses;
}

/** A remark as a sentence: a capital at its start, a full stop at its end. */
export function sentence(text: string): string {
  return `${capital(text)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
