/** What tells the areas apart, in sentences: levels in the latest year that most of them share, and the change up to it. */
import { publisherName } from '../atlas/figure-row.ts';
import { areaNamed, unitNamed, type Names } from '../builder/names.ts';
import type { Figure } from '../builder/figures.ts';
import { formatNumber, formatValue } from '../model/format.ts';
import { mayBeEqual } from '../model/standing.ts';
import type { Comparison } from './comparison.ts';
import { compareMessages } from './messages.ts';
import { outcomesOf, sharedYears } from './years.ts';

/** From here on a ratio is told in times, below it in percent. */
const TOLD_IN_TIMES = 2;

/**
 * Sentences, the largest area against each other first, then each area's change. Figures that the printed precision cannot
 * tell apart are said to be so, and no change is computed across two publishers. Empty for a single area without a change.
 */
export function differencesOf(comparison: Comparison, names: Names): string[] {
  return [...levels(comparison, names), ...changes(comparison, names)];
}

function levels(comparison: Comparison, names: Names): string[] {
  const t = compareMessages(names.lang).difference;
  const [latest] = sharedYears(comparison);
  const [top, ...others] = (latest?.figures ?? []).toSorted((a, b) => b.value - a.value);
  if (latest === undefined || top === undefined) return [];
  const unit = unitNamed(names, comparison.unit);
  const name = ({ area_code }: Figure): string => areaNamed(names, area_code);
  return others.map((other) => {
    const [large, small] = [name(top), name(other)];
    if (mayBeEqual(top, other)) return t.alike(latest.year, large, small);
    const difference = top.value - other.value;
    if (isShare(comparison))
      return t.points(latest.year, large, small, formatNumber(difference, names.lang));
    // A part against its whole: how many times larger the whole is says nothing.
    if (lies(other.area_code, top.area_code, names) && top.value > 0)
      return t.share(latest.year, small, rounded((100 * other.value) / top.value, names), large);
    const gap = formatValue(difference, unit, names.lang, 'compact');
    if (other.value <= 0) return t.more(latest.year, large, small, gap);
    const ratio = top.value / other.value;
    return ratio < TOLD_IN_TIMES
      ? t.percent(latest.year, large, small, rounded(100 * (ratio - 1), names), gap)
      : t.times(latest.year, large, small, rounded(ratio, names), gap);
  });
}

function changes(comparison: Comparison, names: Names): string[] {
  const t = compareMessages(names.lang).difference;
  const shared = sharedYears(comparison);
  const most = shared[0]?.figures.length ?? 0;
  const years = shared.filter(({ figures }) => figures.length === most).map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  if (!(from < to)) return [];
  const outcomes = outcomesOf(comparison);
  const publishers = new Map(
    comparison.sources.map(({ source_id, publisher }) => [source_id, publisherName(publisher)]),
  );
  return comparison.areas.flatMap((code) => {
    const own = outcomes.filter(({ area_code }) => area_code === code);
    const first = own.find(({ year }) => year === from);
    const last = own.find(({ year }) => year === to);
    if (first === undefined || last === undefined) return [];
    const name = areaNamed(names, code);
    const hands = [first, last].map(({ source_id }) => publishers.get(source_id) ?? source_id);
    if (hands[0] !== hands[1]) return [t.hands(name, from, to, hands.join(', '))];
    const lost = names.splits
      .filter(({ parent, year }) => parent === code && from < year && to >= year)
      .map(({ child, year }) => t.without(areaNamed(names, child), year));
    return [[change(name, first, last), ...lost].join(' ')];
  });

  function change(name: string, first: Figure, last: Figure): string {
    if (mayBeEqual(first, last)) return t.unchanged(name, from, to);
    const unit = unitNamed(names, comparison.unit);
    const [a, b] = [first, last].map(({ value }) =>
      formatValue(value, unit, names.lang, 'compact'),
    );
    const isUp = last.value > first.value;
    const by = isShare(comparison)
      ? t.inPoints(formatNumber(Math.abs(last.value - first.value), names.lang))
      : first.value > 0
        ? `${rounded(Math.abs(100 * (last.value / first.value - 1)), names)}%`
        : '';
    return t.changed(name, isUp, by, from, a ?? '', to, b ?? '');
  }
}

/** Percentages are told apart in points: "twice as many percent" says nothing. */
const isShare = ({ unit }: Comparison): boolean => unit === 'percent';

/** Whether an area lies within another. */
function lies(part: string, whole: string, names: Names): boolean {
  const parent = names.areas[part]?.parent;
  return parent !== undefined && (parent === whole || lies(parent, whole, names));
}

const rounded = (value: number, { lang }: Names): string =>
  formatNumber(value, lang, { maximumFractionDigits: value < 100 ? 1 : 0 });
