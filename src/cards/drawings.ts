/** What a card draws of figures: a line, bars, a map of tiles, or the figures themselves in large type. */
import type { Atlas } from '../atlas/atlas.ts';
import { largeNumber, publisherName } from '../atlas/figure-row.ts';
import {
  agreementLabel,
  areaName,
  breakdownLabel,
  formatUnit,
  populationShort,
  statusLabel,
  subjectName,
} from '../atlas/labels.ts';
import { isTarget, isTotal } from '../atlas/selections.ts';
import { provinceFigures } from '../atlas/survey.ts';
import { splitYears } from '../atlas/territory.ts';
import { classOf, quantileThresholds, rampSteps } from '../charts/classes.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Observation } from '../model/contract.ts';
import { formatNumber, formatPeriod, formatValue } from '../model/format.ts';
import { isYear } from '../model/period.ts';
import type { CountPicture } from '../pictures/counts.ts';
import { isOutOfScale } from '../pictures/series.ts';
import type { CardBar, CardDrawing, CardFigure, CardPoint, CardTile } from './card.ts';

export const MOST_BARS = 5;
const FEWEST_BARS = 3;
export const FEWEST_POINTS = 3;
/** Figures in large type beside each other, or beside a line. */
export const MOST_FIGURES = 3;

/** Units of which the measure's name tells already: establishments, workers. */
const SPEAKING = ['establishment', 'person'];

export const publisherOf = (o: Observation, atlas: Atlas): string =>
  publisherName(atlas.source(o.source_id).publisher);

/** Figures of one measure, as a chart of a page has them: one area's over the years, else several beside each other. */
export function chartDrawing(
  figures: readonly Observation[],
  atlas: Atlas,
  lang: Lang,
  caption?: string,
): CardDrawing {
  const said = caption === undefined ? {} : { caption };
  const outcomes = figures.filter((o) => o.headline && !isTarget(o) && !isOutOfScale(o, atlas));
  const isOneArea = new Set(figures.map((o) => o.area_code)).size === 1;
  const points = pointsOf(outcomes, atlas, lang);
  if (isOneArea && points.length >= FEWEST_POINTS) return { kind: 'line', points, ...said };

  // Of areas over the years, the last year that most of them have.
  const byYear = [...Map.groupBy(outcomes, (o) => o.year)].sort(
    ([a, x], [b, y]) => y.length - x.length || (b ?? 0) - (a ?? 0),
  );
  const realised = figures.filter((o) => !isTarget(o));
  const compared = isOneArea
    ? realised.length > 0
      ? realised
      : figures
    : (byYear[0]?.[1] ?? figures);
  const drawn = compared.toSorted((a, b) => b.value - a.value).slice(0, MOST_BARS);
  const label = labeller(drawn, atlas, lang);
  const say = (o: Observation, style: 'compact' | 'exact'): string =>
    formatValue(o.value, formatUnit(o.unit_id, atlas, lang), lang, style);
  // 4.209.817 and 4.210.357 are both "4,21 juta": where that is the whole difference, it is told in full.
  const isTold =
    new Set(drawn.map((o) => say(o, 'compact'))).size === new Set(drawn.map((o) => o.value)).size;
  const bars: CardBar[] = drawn.map((o) => ({
    label: label(o),
    value: o.value,
    text: say(o, isTold ? 'compact' : 'exact'),
  }));
  return { kind: 'bars', bars, ...said };
}

/** Any figures of a page: those of the measure that can be compared most, else the first few as they are. */
export function figuresDrawing(
  figures: readonly Observation[],
  atlas: Atlas,
  lang: Lang,
): CardDrawing {
  const whole = figures.filter(
    (o) => o.headline && isTotal(o) && !isTarget(o) && !isOutOfScale(o, atlas),
  );
  const largest = (key: (o: Observation) => string): readonly Observation[] =>
    [...Map.groupBy(whole, key).values()].reduce<readonly Observation[]>(
      (most, group) => (group.length > most.length ? group : most),
      [],
    );
  // Written without a list between: a year's page has thousands of figures.
  const measure = (o: Observation): string =>
    `${o.indicator_id}\t${o.population_id}\t${o.unit_id}\t${o.industry_code}`;
  const series = largest((o) => `${measure(o)}\t${o.area_code}\t${isYear(o.period)}`);
  const years = new Set(series.flatMap((o) => (isYear(o.period) ? [o.year] : [])));
  const places = largest((o) => `${measure(o)}\t${o.period}\t${o.area_level}`);
  const drawnAs = (
    chosen: readonly Observation[],
    shared: (o: Observation) => string,
  ): CardDrawing => chartDrawing(chosen, atlas, lang, captionOf(chosen, shared, atlas, lang));
  if (years.size >= FEWEST_POINTS && years.size >= places.length)
    return drawnAs(series, (o) => areaName(atlas.area(o.area_code), lang));
  if (places.length >= FEWEST_BARS) return drawnAs(places, (o) => formatPeriod(o.period, lang));
  return { kind: 'figures', figures: largeFigures(figures, atlas, lang) };
}

/** What figures of one measure are about: the measure, who is counted, and what else they share. */
export function captionOf(
  [first]: readonly Observation[],
  shared: (o: Observation) => string | undefined,
  atlas: Atlas,
  lang: Lang,
): string {
  if (first === undefined) return '';
  return [subjectName(first, atlas, lang), shared(first)]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** The first figure of each measure, population and area, outcomes before targets, the latest first. */
function largeFigures(figures: readonly Observation[], atlas: Atlas, lang: Lang): CardFigure[] {
  const preferred = figures.toSorted(
    (a, b) =>
      Number(isTarget(a)) - Number(isTarget(b)) ||
      Number(b.headline) - Number(a.headline) ||
      Number(isTotal(b)) - Number(isTotal(a)) ||
      (b.year ?? 0) - (a.year ?? 0),
  );
  const first = new Map<string, Observation>();
  for (const o of preferred) {
    const question = [o.indicator_id, o.population_id, o.area_code, isTarget(o)].join('\t');
    if (!first.has(question)) first.set(question, o);
  }
  const chosen = [...first.values()].slice(0, MOST_FIGURES);
  const isOnePlace = new Set(figures.map((o) => o.area_code)).size === 1;
  return chosen.map((o) => {
    const figure = largeFigure(o, atlas, lang);
    const remark = [
      isOnePlace ? undefined : areaName(atlas.area(o.area_code), lang),
      formatPeriod(o.period, lang),
      figure.remark,
    ].filter((part) => part !== undefined);
    return { ...figure, remark: remark.join(', ') };
  });
}

/** A figure in large type with what it counts; of one that sources dispute it is said. */
export function largeFigure(o: Observation, atlas: Atlas, lang: Lang): CardFigure {
  const { number, unit } = largeNumber(o, atlas, lang);
  const label = [
    subjectName(o, atlas, lang),
    breakdownLabel(o, atlas, lang),
    isTarget(o) ? statusLabel(o.status, lang) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
  const isSaid =
    unit === '' || SPEAKING.includes(o.unit_id) || label.toLowerCase().includes(unit.toLowerCase());
  return {
    text: number,
    label: isSaid ? label : `${label} (${unit})`,
    ...(o.agreement === 'conflicts' ? { remark: agreementLabel(o.agreement, lang) } : {}),
  };
}

/** An area's figures over the years. The line stops where a year is missing, the publisher another or the territory. */
export function pointsOf(outcomes: readonly Observation[], atlas: Atlas, lang: Lang): CardPoint[] {
  const yearly = [
    ...new Map(outcomes.flatMap((o) => (o.year === null ? [] : [[o.year, o] as const]))),
  ].sort(([a], [b]) => a - b);
  const splits = splitYears(atlas.area(outcomes[0]?.area_code ?? '00'), atlas);
  return yearly.map(([year, o], i) => {
    const [before, earlier] = yearly[i - 1] ?? [];
    return {
      year,
      value: o.value,
      text: withoutUnit(o, atlas, lang),
      joined:
        before === year - 1 &&
        publisherOf(earlier ?? o, atlas) === publisherOf(o, atlas) &&
        !splits.includes(year),
    };
  });
}

/** What tells the figures of a card apart: places, periods, populations, what they are a part of, or who printed them. */
function labeller(
  figures: readonly Observation[],
  atlas: Atlas,
  lang: Lang,
): (o: Observation) => string {
  const area = (o: Observation): string => areaName(atlas.area(o.area_code), lang);
  const period = (o: Observation): string => formatPeriod(o.period, lang);
  const publisher = (o: Observation): string => publisherOf(o, atlas);
  const part = (o: Observation): string => breakdownLabel(o, atlas, lang) ?? area(o);
  // Of several years each is named: a bar without its year would be taken for the others'.
  const ways: ((o: Observation) => string)[] =
    new Set(figures.map(period)).size > 1
      ? [period, (o) => `${area(o)}, ${period(o)}`, (o) => `${publisher(o)}, ${period(o)}`]
      : [
          area,
          part,
          publisher,
          (o) => populationShort(o.population_id, atlas, lang),
          (o) => statusLabel(o.status, lang),
          (o) => `${area(o)}, ${publisher(o)}`,
        ];
  return (
    ways.find((way) => new Set(figures.map(way)).size === figures.length) ??
    ways.toSorted((a, b) => new Set(figures.map(b)).size - new Set(figures.map(a)).size)[0] ??
    ((o) => o.printed)
  );
}

/** The value alone, in words: the finding names the unit. */
function withoutUnit(o: Observation, atlas: Atlas, lang: Lang): string {
  const unit = formatUnit(o.unit_id, atlas, lang);
  return formatValue(o.value, { ...unit, name: '' }, lang, 'compact').trim();
}

/** The survey's establishments by province in a year. */
export function tilesDrawing(year: number, atlas: Atlas): CardDrawing {
  const figures = new Map(provinceFigures(year, atlas).map((o) => [o.area_code, o.value]));
  const thresholds = quantileThresholds([...figures.values()]);
  const steps = rampSteps(thresholds.length + 1);
  const tiles: CardTile[] = atlas.provinces.map(({ area_code, tile_col, tile_row }) => {
    const value = figures.get(area_code);
    return {
      col: tile_col ?? 0,
      row: tile_row ?? 0,
      step: value === undefined ? undefined : steps[classOf(value, thresholds)],
    };
  });
  return { kind: 'tiles', tiles };
}

/** How many figures there are of what. */
export const countsDrawing = ({ counts, title }: CountPicture, lang: Lang): CardDrawing => ({
  kind: 'bars',
  caption: title,
  bars: counts
    .slice(0, MOST_BARS)
    .map(({ label, count }) => ({ label, value: count, text: formatNumber(count, lang) })),
});
