import type { Atlas } from '../atlas/atlas.ts';
import { explanationsAmong } from '../atlas/explanations.ts';
import { publisherName } from '../atlas/figure-row.ts';
import { areaName, formatUnit, noteOf, subjectName } from '../atlas/labels.ts';
import { oncePerAtlas } from '../atlas/once.ts';
import { annual, isTarget, type Subject } from '../atlas/selections.ts';
import { splitYears } from '../atlas/territory.ts';
import { ResponsiveChart } from '../charts/render.ts';
import { timeSeries, type Break, type Point, type Series } from '../charts/time-series.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Area, Observation } from '../model/contract.ts';
import { formatPeriod, formatValue } from '../model/format.ts';
import { spanOf } from '../model/printed.ts';
import { headlinesAndMisses, missesOutcome } from '../model/standing.ts';
import type { Picture } from './picture.ts';

/** The annual totals of a subject in an area, every source: the headline as a line, what conflicts as marks of its own. */
export const annualSeries = oncePerAtlas(
  (area: Area, subject: Subject, atlas: Atlas, lang: Lang) => [
    atlas,
    [area.area_code, subject.indicator_id, subject.population_id, lang].join('\t'),
  ],
  drawAnnualSeries,
);

function drawAnnualSeries(
  area: Area,
  subject: Subject,
  atlas: Atlas,
  lang: Lang,
): Picture | undefined {
  const figures = annual(atlas.inArea(area.area_code), subject);
  const outcomes = figures.filter((o) => o.headline && !isTarget(o) && !isOutOfScale(o, atlas));
  const first = outcomes[0] ?? figures[0];
  const last = outcomes.at(-1) ?? figures.at(-1);
  if (first?.year == null || last?.year == null) return undefined;

  const t = messagesIn(lang);
  const unit = formatUnit(first.unit_id, atlas, lang);
  const sameUnit = figures.filter((o) => o.unit_id === first.unit_id);
  const show = (o: Observation): string => formatValue(o.value, unit, lang, 'compact');
  const title = t.province.series(subjectName(subject, atlas, lang), areaName(area, lang));
  const span =
    first === last
      ? t.province.seriesOne(show(first), first.year)
      : t.province.seriesFinding(show(first), first.year, show(last), last.year);
  const origins = new Set(outcomes.map((o) => publisherName(atlas.source(o.source_id).publisher)));
  const drawn = headlinesAndMisses(sameUnit);
  const points = drawn.map((o) => pointOf(o, atlas));
  const far = drawn.filter((o) => isTarget(o) && isFarFrom(outcomes, o));
  const finding = [
    span,
    ...notesOn([first, last], atlas, lang),
    origins.size > 1 && t.province.severalOrigins,
    points.some(({ aside }) => aside === 'out-of-scale') && t.province.outOfScale,
    far.length > 0 && t.province.farTargets(far.map((o) => `${show(o)} (${o.period})`)),
  ]
    .filter(Boolean)
    .join(' ');
  return {
    title,
    finding,
    figures: sameUnit,
    chart: new ResponsiveChart((document, width) =>
      timeSeries([{ label: '', points }], {
        lang,
        document,
        width,
        title,
        finding,
        unit,
        breaks: breaksOf(area, outcomes, atlas, lang),
      }),
    ),
  };
}

/**
 * Whether a figure outside the survey is ten times above or below every other year's: on the line it would read as a
 * collapse or a boom. The survey's own leaps are its findings and stay.
 */
export function isOutOfScale(o: Observation, atlas: Atlas): boolean {
  return (
    atlas.source(o.source_id).kind !== 'official-statistics' &&
    atlas
      .auditsOf(o)
      .some(
        (audit) => audit.audit_kind === 'order-of-magnitude' && audit.verdict === 'does-not-fit',
      )
  );
}

/** The notes on figures that a caption names though an explanation tells them apart from what they seem to be. */
function notesOn(named: readonly Observation[], atlas: Atlas, lang: Lang): string[] {
  return [...new Set(named)].flatMap((o) => {
    const note = noteOf(o, lang);
    // What conflicts is marked as such beside its rivals.
    if (note === null || o.year === null || o.agreement === 'conflicts') return [];
    return explanationsAmong([o], atlas).length > 0
      ? [messagesIn(lang).province.noteOn(o.year, note)]
      : [];
  });
}

/** A target for what is to be added, printed as one for all there is, is no aim at a tenth of today's businesses. */
const isFarFrom = (outcomes: readonly Observation[], target: Observation): boolean =>
  outcomes.length > 0 &&
  (outcomes.every(({ value }) => target.value * 10 < value) ||
    outcomes.every(({ value }) => target.value > value * 10));

/** A point of a line, or beside it as a mark of its own one that misses it or is off its scale. */
const pointOf = (o: Observation, atlas: Atlas): Point => ({
  origin: publisherName(atlas.source(o.source_id).publisher),
  period: o.period,
  x: startOf(o),
  value: o.value,
  ...spanOf(o),
  status: o.status,
  aside: asideOf(o, atlas),
});

/** A target is off the line as it is, and hollow whatever its size. */
function asideOf(o: Observation, atlas: Atlas): Point['aside'] {
  if (missesOutcome(o)) return 'misses';
  return !isTarget(o) && isOutOfScale(o, atlas) ? 'out-of-scale' : undefined;
}

/** A year, or the quarter's start as a year with its fraction. */
function startOf({ period, year }: Observation): number {
  const quarter = /-Q(\d)$/.exec(period)?.[1];
  return quarter === undefined ? (year ?? NaN) : (year ?? NaN) + (Number(quarter) - 1) / 4;
}

/** The missing year of the BPS survey, and splits of the area, within the years that its outcomes span. */
function breaksOf(area: Area, outcomes: readonly Observation[], atlas: Atlas, lang: Lang): Break[] {
  const t = messagesIn(lang).province;
  const years = outcomes.flatMap(({ year }) => year ?? []);
  const isWithin = (year: number): boolean =>
    year > Math.min(...years) && year <= Math.max(...years);
  const isSurvey = outcomes.some(
    (o) =>
      ['IMK', 'Imikro', 'IK'].includes(o.population_id) &&
      atlas.source(o.source_id).kind === 'official-statistics',
  );
  return [
    ...(isSurvey ? [{ x: 2016, label: t.noSurvey, missing: true }] : []),
    ...splitYears(area, atlas).map((x) => ({ x, label: t.split(x) })),
  ].filter(({ x }) => isWithin(x));
}

/** Quarterly growth of production on the same quarter a year before, in percent. */
export const quarterlyGrowth = oncePerAtlas(
  (area: Area, atlas: Atlas, lang: Lang) => [atlas, [area.area_code, lang].join('\t')],
  drawQuarterlyGrowth,
);

function drawQuarterlyGrowth(area: Area, atlas: Atlas, lang: Lang): Picture | undefined {
  const figures = atlas
    .inArea(area.area_code)
    .filter(
      (o) =>
        o.indicator_id === 'production_growth_yoy' &&
        o.population_id === 'IMK' &&
        o.breakdown === null &&
        /-Q\d$/.test(o.period),
    );
  const shown = figures.filter((o) => o.headline);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined || shown.length < 2) return undefined;
  const t = messagesIn(lang);
  const unit = formatUnit('percent', atlas, lang);
  const say = (o: Observation): string =>
    `${formatPeriod(o.period, lang)}: ${formatValue(o.value, unit, lang)}`;
  const title = `${t.province.quarterly}, ${areaName(area, lang)}`;
  const finding = `${say(first)}; ${say(last)}.`;
  const series: Series = {
    label: '',
    points: headlinesAndMisses(figures).map((o) => ({ ...pointOf(o, atlas), origin: 'BPS' })),
  };
  return {
    title,
    finding,
    figures,
    chart: new ResponsiveChart((document, width) =>
      timeSeries([series], { lang, document, width, title, finding, unit }),
    ),
  };
}
