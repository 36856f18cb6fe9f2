import type { Atlas } from '../atlas/atlas.ts';
import { breakdownLabel, named, populationShort, statusLabel } from '../atlas/labels.ts';
import { conflictGroups, isTarget } from '../atlas/selections.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Observation } from '../model/contract.ts';
import { populationBeside } from '../model/subject.ts';
import { formatNumber } from '../model/format.ts';
import { wordsIn } from './messages.ts';

/** How far apart the figures of a conflict are. */
export type Spread =
  /** The largest by the smallest, for figures above zero. */
  | { readonly kind: 'ratio'; readonly ratio: number }
  /** Percentages have no ratio that means anything: their distance in percentage points. */
  | { readonly kind: 'points'; readonly points: number };

/** @throws {Error} for an empty group */
export function spreadOf(group: readonly Observation[]): Spread {
  const first = group[0];
  if (first === undefined) throw new Error('empty conflict group');
  const values = group.map((o) => o.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return first.unit_id === 'percent' || low <= 0
    ? { kind: 'points', points: high - low }
    : { kind: 'ratio', ratio: high / low };
}

/** The classes of disagreement, widest first. */
export const WIDTHS = ['tenfold', 'double', 'tenth', 'close', 'points'] as const;
export type Width = (typeof WIDTHS)[number];

/** The class of a spread: ten times and more, twice, a tenth, less; percentages on their own. */
export function widthOf(spread: Spread): Width {
  if (spread.kind === 'points') return 'points';
  if (spread.ratio >= 10) return 'tenfold';
  if (spread.ratio >= 2) return 'double';
  return spread.ratio >= 1.1 ? 'tenth' : 'close';
}

/** The conflicts of a class, widest first; a class without any is left out. */
export function conflictsByWidth(
  atlas: Atlas,
): { readonly width: Width; readonly groups: readonly (readonly Observation[])[] }[] {
  const size = (group: readonly Observation[]): number => {
    const spread = spreadOf(group);
    return spread.kind === 'ratio' ? spread.ratio : spread.points;
  };
  const classes = Map.groupBy(conflictGroups(atlas.observations, atlas.alternatives), (group) =>
    widthOf(spreadOf(group)),
  );
  return WIDTHS.flatMap((width) => {
    const groups = classes.get(width);
    return groups === undefined
      ? []
      : [{ width, groups: groups.toSorted((a, b) => size(b) - size(a)) }];
  });
}

/** What a class of conflicts is called. Percentages may be growth, shares or both, and are called what they are. */
export function widthHeading(
  width: Width,
  groups: readonly (readonly Observation[])[],
  atlas: Atlas,
  lang: Lang,
): string {
  const t = wordsIn(lang);
  if (width !== 'points') return t.widths[width];
  const measures = new Set(groups.flat().map((o) => atlas.indicator(o.indicator_id).measure));
  if (measures.size > 1) return t.widths.points;
  if (measures.has('growth')) return t.onlyGrowth;
  return measures.has('share') ? t.onlyShares : t.widths.points;
}

/** "26,6 kali lipat", "selisih 5 persen", "9.51 percentage points apart". */
export function spreadLabel(spread: Spread, lang: Lang): string {
  const t = wordsIn(lang);
  if (spread.kind === 'points')
    return t.points(formatNumber(spread.points, lang, { maximumFractionDigits: 2 }));
  if (spread.ratio >= 2)
    return t.times(formatNumber(spread.ratio, lang, { maximumFractionDigits: 1 }));
  const percent = (spread.ratio - 1) * 100;
  return t.percent(
    formatNumber(percent, lang, {
      maximumFractionDigits: percent >= 10 ? 0 : percent >= 1 ? 1 : 2,
    }),
  );
}

/** The anchor of a conflict: its headline's, which keeps its id when other figures come in. */
export function conflictAnchor(group: readonly Observation[]): string {
  const first = group.find((o) => o.headline) ?? group[0];
  if (first === undefined) throw new Error('empty conflict group');
  return `s-${first.observation_id}`;
}

/** What a conflict is about, without place and time: "Jumlah usaha (IKM)"; of targets, that it is. */
export function questionOf(figure: Observation, atlas: Atlas, lang: Lang): string {
  const indicator = named(atlas.indicator(figure.indicator_id), lang);
  const population = populationBeside(
    indicator,
    populationShort(figure.population_id, atlas, lang),
  );
  const breakdown = breakdownLabel(figure, atlas, lang);
  const target = isTarget(figure) ? statusLabel(figure.status, lang) : null;
  const what = population === null ? indicator : `${indicator} (${population})`;
  return [what, breakdown, target].filter((part) => part !== null).join(', ');
}
