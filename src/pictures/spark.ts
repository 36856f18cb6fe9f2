import type { Atlas } from '../atlas/atlas.ts';
import { named } from '../atlas/labels.ts';
import { annual, isTarget, isTotal } from '../atlas/selections.ts';
import { splitYears } from '../atlas/territory.ts';
import { renderChart } from '../charts/render.ts';
import { sparkline } from '../charts/sparkline.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Observation } from '../model/contract.ts';
import { isYear } from '../model/period.ts';
import { wordsIn } from './messages.ts';

const FEWEST_YEARS = 4;

/** The years around a figure, of its own publisher and measure, as a word-sized line; nothing where there are too few. */
export function sparkOf(figure: Observation, atlas: Atlas, lang: Lang): string | undefined {
  const { year } = figure;
  if (year === null || !isYear(figure.period) || !isTotal(figure) || isTarget(figure))
    return undefined;
  const publisherOf = (o: Observation): string => atlas.source(o.source_id).publisher;
  const series = annual(atlas.inArea(figure.area_code), figure).flatMap((o) =>
    o.headline &&
    !isTarget(o) &&
    o.year !== null &&
    o.unit_id === figure.unit_id &&
    publisherOf(o) === publisherOf(figure)
      ? [{ year: o.year, value: o.value }]
      : [],
  );
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined || series.length < FEWEST_YEARS) return undefined;
  const what = named(atlas.indicator(figure.indicator_id), lang);
  return renderChart(
    (document) =>
      sparkline(series, {
        document,
        year,
        title: wordsIn(lang).spark(what, first.year, last.year),
        breaks: splitYears(atlas.area(figure.area_code), atlas),
      }),
    1,
  );
}
