import type { Atlas } from '../atlas/atlas.ts';
import {
  areaName,
  breakdownLabel,
  formatUnit,
  named,
  populationShort,
  statusLabel,
} from '../atlas/labels.ts';
import { oncePerAtlas } from '../atlas/once.ts';
import { commonestSubject, conflictGroups } from '../atlas/selections.ts';
import { rankedBars, type Bar } from '../charts/ranked-bars.ts';
import { ResponsiveChart } from '../charts/render.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Observation } from '../model/contract.ts';
import { formatPeriod, formatValue } from '../model/format.ts';
import { spanOf } from '../model/printed.ts';
import { conflictPicture } from './conflict.ts';
import { wordsIn } from './messages.ts';
import { idsOf, type Picture } from './picture.ts';
import { annualSeries } from './series.ts';

const MOST_BARS = 24;

/**
 * The chart of a handful of figures, such as those of one source or one regency: what contradicts others first, then
 * what can be compared with one another, then a figure among its like elsewhere.
 */
export function figuresPicture(
  figures: readonly Observation[],
  atlas: Atlas,
  lang: Lang,
): Picture | undefined {
  const conflict = conflictGroups(figures, atlas.alternatives)[0];
  if (conflict) return conflictPicture(conflict, atlas, lang);
  const comparable = oneMoment(
    largestGroup(figures, (o) => [o.indicator_id, o.unit_id].join('\t')),
  );
  if (comparable.length >= 2) return bars(comparable, new Set(), atlas, lang);
  const [only] = comparable;
  return only && amongItsLike(only, atlas, lang);
}

/** The chart of an area with figures of several years: its longest series; of fewer, as {@link figuresPicture}. */
export function areaPicture(
  code: string,
  figures: readonly Observation[],
  atlas: Atlas,
  lang: Lang,
): Picture | undefined {
  const own = figures.filter((o) => o.area_code === code);
  const subject = commonestSubject(own);
  const series = subject && annualSeries(atlas.area(code), subject, atlas, lang);
  const years = new Set(series?.figures.map((o) => o.year));
  return series && years.size >= 3 ? series : figuresPicture(figures, atlas, lang);
}

function largestGroup(
  figures: readonly Observation[],
  keyOf: (o: Observation) => string,
): readonly Observation[] {
  const groups = [...Map.groupBy(figures, keyOf).values()];
  return groups.sort((a, b) => b.length - a.length)[0] ?? [];
}

const FEWEST_BARS = 3;

/** Parts of a whole in their latest period, where that has enough of them: bars of every year would bury what they show. */
function oneMoment(figures: readonly Observation[]): readonly Observation[] {
  const latest = [...Map.groupBy(figures, (o) => o.period).values()]
    .filter((group) => group.length >= FEWEST_BARS)
    .sort((a, b) => (b[0]?.year ?? 0) - (a[0]?.year ?? 0))[0];
  return latest ?? figures;
}

/** What two figures have to share to stand beside one another. */
function kindOf(o: Observation): string {
  const split = o.breakdown === null ? 'total' : 'part';
  return [o.indicator_id, o.unit_id, o.area_level, o.population_id, split].join('\t');
}

const headlinesByKind = oncePerAtlas(
  (atlas: Atlas) => [atlas, ''],
  (atlas: Atlas) =>
    Map.groupBy(
      atlas.observations.filter((o) => o.headline),
      kindOf,
    ),
);

/** The nearest figures of the same subject and level of area, with this one among them. */
function amongItsLike(figure: Observation, atlas: Atlas, lang: Lang): Picture | undefined {
  const like = (headlinesByKind(atlas).get(kindOf(figure)) ?? []).filter(
    (o) => o.observation_id !== figure.observation_id,
  );
  const distance = (o: Observation): number =>
    Math.abs((o.year ?? 0) - (figure.year ?? 0)) * 10 +
    Math.abs(Math.log((o.value || 1) / (figure.value || 1)) || 0);
  const nearest = like
    .map((o) => ({ o, away: distance(o) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, 9)
    .map(({ o }) => o);
  return bars([figure, ...nearest], new Set([figure.observation_id]), atlas, lang);
}

const bars = oncePerAtlas(
  (figures: readonly Observation[], highlighted: ReadonlySet<string>, atlas: Atlas, lang: Lang) => [
    atlas,
    `${lang} ${idsOf(figures)} ${[...highlighted].join(' ')}`,
  ],
  drawBars,
);

function drawBars(
  figures: readonly Observation[],
  highlighted: ReadonlySet<string>,
  atlas: Atlas,
  lang: Lang,
): Picture | undefined {
  const first = figures[0];
  if (first === undefined) return undefined;
  const t = messagesIn(lang);
  const unit = formatUnit(first.unit_id, atlas, lang);
  const indicator = named(atlas.indicator(first.indicator_id), lang);
  const shown = [...figures].sort((a, b) => b.value - a.value).slice(0, MOST_BARS);
  const label = labeller(shown, atlas, lang);
  const periods = new Set(figures.map((o) => o.period));
  const when = periods.size === 1 ? `, ${formatPeriod(first.period, lang)}` : '';
  const only = figures.find((o) => highlighted.has(o.observation_id));
  const title =
    only === undefined
      ? indicator + when
      : t.source.among(
          indicator,
          areaName(atlas.area(only.area_code), lang),
          formatPeriod(only.period, lang),
        );
  const largest = shown[0] ?? first;
  const finding = [
    // Not as printed: a figure of a table in million rupiah, or in the other language's style, would be misread here.
    highlighted.size > 0
      ? t.source.amongFinding
      : `${label(largest)}: ${formatValue(largest.value, unit, lang)}.`,
    ...(figures.length > shown.length ? [wordsIn(lang).cut(shown.length, 0, figures.length)] : []),
  ].join(' ');
  const data: Bar[] = shown.map((o) => ({
    label: label(o),
    value: o.value,
    ...spanOf(o),
    highlight: highlighted.has(o.observation_id),
    kind: o.status === 'target' ? 'target' : 'realised',
  }));
  return {
    title,
    finding,
    figures: shown,
    chart: new ResponsiveChart((document, width) =>
      rankedBars(data, { lang, document, width, title, finding, unit }),
    ),
  };
}

/** Labels that say only what tells the figures apart; all of it when nothing does. */
function labeller(
  figures: readonly Observation[],
  atlas: Atlas,
  lang: Lang,
): (o: Observation) => string {
  const parts: ((o: Observation) => string | null)[] = [
    (o) => areaName(atlas.area(o.area_code), lang),
    (o) => populationShort(o.population_id, atlas, lang),
    (o) => breakdownLabel(o, atlas, lang),
    (o) => formatPeriod(o.period, lang),
    (o) => (o.status === 'target' ? statusLabel(o.status, lang) : null),
  ];
  const telling = parts.filter((part) => new Set(figures.map(part)).size > 1);
  const used = telling.length > 0 ? telling : parts;
  const say = (o: Observation, some: typeof parts): string =>
    some
      .map((part) => part(o))
      .filter((text) => text !== null)
      .join(', ');
  // The one total among breakdowns has nothing to tell it apart: it gets the whole of its label.
  return (o) => say(o, used) || say(o, parts);
}
