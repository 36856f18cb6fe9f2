import type { Atlas } from '../atlas/atlas.ts';
import { areaName, kindLabel, named } from '../atlas/labels.ts';
import { provincePath } from '../atlas/places.ts';
import { columns } from '../charts/columns.ts';
import { heatGrid } from '../charts/heat-grid.ts';
import { rankedBars } from '../charts/ranked-bars.ts';
import { ResponsiveChart } from '../charts/render.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { route } from '../i18n/route.ts';
import type { Observation } from '../model/contract.ts';
import { formatNumber, type FormatUnit } from '../model/format.ts';
import { wordsIn } from './messages.ts';
import type { Picture } from './picture.ts';
import { firstSurveyYear, latestSurveyYear } from '../atlas/survey.ts';

/** Charts of how many figures there are; the counts themselves are the table behind them. */
export interface CountPicture extends Omit<Picture, 'figures'> {
  readonly counts: readonly { readonly label: string; readonly count: number }[];
}

const figureUnit = (lang: Lang): FormatUnit => ({
  unit_id: 'figure',
  name: lang === 'id' ? 'angka' : 'figures',
  symbol: null,
});

/** Figures by indicator, the commonest ones. */
export function countsByIndicator(
  figures: readonly Observation[],
  title: string,
  atlas: Atlas,
  lang: Lang,
): CountPicture | undefined {
  const t = messagesIn(lang);
  const counts = [...Map.groupBy(figures, (o) => o.indicator_id)]
    .map(([id, group]) => ({ label: named(atlas.indicator(id), lang), count: group.length }))
    .sort((a, b) => b.count - a.count);
  const first = counts[0];
  if (first === undefined) return undefined;
  const shown = counts.slice(0, cutOf(counts.map(({ count }) => count)));
  const finding = [
    t.year.countFinding(first.label.toLowerCase(), formatNumber(first.count, lang)),
    shown.length < counts.length ? wordsIn(lang).drawn(shown.length, counts.length) : '',
  ];
  return drawn(shown, title, finding.filter(Boolean).join(' '), lang);
}

/** About how many bars a chart of the commonest has, and how far it may depart from that. */
const [USUAL, FEWEST, MOST] = [12, 8, 16];

/**
 * How many of some falling counts to show: cut between two that differ, near the usual number, so that no equal of the last one is
 * left out; the usual number where all there are equal.
 */
export function cutOf(counts: readonly number[]): number {
  if (counts.length <= USUAL) return counts.length;
  const cuts = Array.from({ length: MOST - FEWEST + 1 }, (_, i) => FEWEST + i)
    .filter((at) => at <= counts.length && counts[at - 1] !== counts[at])
    .toSorted((a, b) => Math.abs(a - USUAL) - Math.abs(b - USUAL));
  return cuts[0] ?? USUAL;
}

/** Figures by kind of source. */
export function countsByKind(atlas: Atlas, lang: Lang): CountPicture {
  const t = messagesIn(lang);
  const groups = Map.groupBy(atlas.observations, (o) =>
    kindLabel(atlas.source(o.source_id).kind, lang),
  );
  const [kind, most] = [...groups].reduce((a, b) => (b[1].length > a[1].length ? b : a));
  const share = `${formatNumber((most.length / atlas.observations.length) * 100, lang, { maximumFractionDigits: 0 })}%`;
  return countsOf(groups, t.sources.chart, t.sources.chartFinding(kind, share), lang);
}

/** Figures by the year in which their source was published, the latest first: how old what the atlas knows is. */
export function countsByPublication(atlas: Atlas, lang: Lang): CountPicture {
  const t = messagesIn(lang).sources;
  const groups = Map.groupBy(atlas.observations, (o) =>
    atlas.source(o.source_id).published?.slice(0, 4),
  );
  // Without a year last.
  const counts = [...groups]
    .sort(([a = ''], [b = '']) => (a < b ? 1 : -1))
    .map(([year, group]) => ({ label: year ?? t.undated, count: group.length }));
  const latest = counts.find(({ label }) => label !== t.undated);
  const undated = groups.get(undefined);
  const n = (count: number): string => formatNumber(count, lang);
  return drawn(
    counts,
    t.publication,
    latest === undefined
      ? ''
      : t.publicationFinding(latest.label, n(latest.count), undated && n(undated.length)),
    lang,
  );
}

/** Any grouping of figures, as bars of how many each group holds, largest first. */
export function countsOf(
  groups: ReadonlyMap<string, readonly Observation[]>,
  title: string,
  finding: string,
  lang: Lang,
): CountPicture {
  const counts = [...groups]
    .map(([label, group]) => ({ label, count: group.length }))
    .sort((a, b) => b.count - a.count);
  return drawn(counts, title, finding, lang);
}

/** Figures of earlier years are few and far apart. */
const FIRST_DRAWN = 2000;

/** Figures by year, in the order of years; how many are not drawn is said. */
export function countsByYear(atlas: Atlas, lang: Lang): CountPicture {
  const t = messagesIn(lang).aboutPage;
  const counts = [...Map.groupBy(atlas.observations, (o) => o.year)]
    .flatMap(([year, group]) =>
      year === null ? [] : [{ year, label: String(year), count: group.length }],
    )
    .filter(({ year }) => year >= FIRST_DRAWN)
    .sort((a, b) => a.year - b.year);
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  const rest = counts.reduce((left, { count }) => left - count, atlas.observations.length);
  const n = (count: number): string => formatNumber(count, lang);
  const finding = t.chartFinding(most.label, n(most.count), FIRST_DRAWN, n(rest));
  return {
    title: t.chart,
    finding,
    counts,
    chart: new ResponsiveChart((document, width) =>
      columns(
        counts.map(({ label, count }) => ({ label, value: count })),
        { lang, document, width, title: t.chart, finding, unit: figureUnit(lang) },
      ),
    ),
  };
}

/** Bars in the order given. */
function drawn(
  counts: CountPicture['counts'],
  title: string,
  finding: string,
  lang: Lang,
): CountPicture {
  const bars = counts.map(({ label, count }) => ({ label, value: count }));
  return {
    title,
    finding,
    counts,
    chart: new ResponsiveChart((document, width) =>
      rankedBars(bars, {
        ...{ lang, document, width, title, finding },
        unit: figureUnit(lang),
        sort: false,
      }),
    ),
  };
}

/** How many figures each province has for each year since 2010. */
export function coverage(atlas: Atlas, lang: Lang): CountPicture {
  const t = messagesIn(lang);
  const last = Math.max(...atlas.provinceYears.map((row) => row.year));
  const years = Array.from({ length: last - 2009 }, (_, i) => 2010 + i);
  const rows = atlas.provinces.map((province) => ({
    label: areaName(province, lang),
    href: route(lang, provincePath(province)),
    counts: years.map(
      (year) =>
        atlas.provinceYears.find((row) => row.area_code === province.area_code && row.year === year)
          ?.figures ?? 0,
    ),
  }));
  const title = t.dataPage.coverage;
  const first = firstSurveyYear(atlas);
  const finding =
    first === undefined ? '' : t.dataPage.coverageFinding(first, latestSurveyYear(atlas));
  return {
    title,
    finding,
    counts: rows.map(({ label, counts }) => ({ label, count: counts.reduce((a, b) => a + b, 0) })),
    chart: new ResponsiveChart((document, width) =>
      heatGrid(rows, {
        lang,
        document,
        width,
        title,
        finding,
        columns: years.map(String),
        what: figureUnit(lang).name,
      }),
    ),
  };
}
