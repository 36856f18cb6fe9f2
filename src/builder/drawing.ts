/** Draws an answer with the site's own charts: the same in the build and in the browser. */
import { publisherName } from '../atlas/figure-row.ts';
import { heatGrid } from '../charts/heat-grid.ts';
import { intervals } from '../charts/intervals.ts';
import { columns } from '../charts/columns.ts';
import { rankedBars } from '../charts/ranked-bars.ts';
import { scatter } from '../charts/scatter.ts';
import { tileMap } from '../charts/tile-map.ts';
import { timeSeries, type Series } from '../charts/time-series.ts';
import type { FigureOptions } from '../charts/chart.ts';
import { formatPeriod } from '../model/format.ts';
import { parsePeriod } from '../model/period.ts';
import { quotedWords, spanOf } from '../model/printed.ts';
import { headlinesAndMisses, missesOutcome, standingAmong } from '../model/standing.ts';
import type { Answer } from './answer.ts';
import { breaksOf } from './breaks.ts';
import type { Figure } from './figures.ts';
import { areaNamed, indicatorNamed, unitNamed, type Names } from './names.ts';
import { findingOf, subjectOf, titleOf } from './wording.ts';

export interface DrawingOptions {
  readonly document: Document;
  readonly width: number;
  /** The address of a place's page for a period, where it has one. */
  readonly hrefOf?: (area: string, year: number | null) => string | undefined;
}

/** More rows than this make bars and grids endless; the table holds them all. */
const MOST_ROWS = 60;

export function drawAnswer(
  answer: Answer,
  names: Names,
  { document, width, hrefOf }: DrawingOptions,
): SVGSVGElement {
  const { choice, figures } = answer;
  const options: FigureOptions = {
    lang: names.lang,
    document,
    width,
    title: titleOf(answer, names),
    finding: findingOf(answer, names),
    unit: unitNamed(names, choice.unit),
  };
  switch (choice.chart) {
    case 'garis':
      return timeSeries(seriesOf(answer, names), {
        ...options,
        breaks: breaksOf(answer, names),
      });
    case 'batang':
      return bars(answer, names, options, hrefOf);
    case 'peta':
      return tileMap(
        names.tiles.map((tile) => {
          const figure = figures.find(({ area_code }) => area_code === tile.code);
          const year = figure?.year ?? yearOf(choice.period);
          return {
            ...tile,
            name: areaNamed(names, tile.code),
            value: figure?.value ?? null,
            href: figure && hrefOf?.(tile.code, figure.year),
            absent: year !== null && tile.formed !== undefined && tile.formed > year,
          };
        }),
        options,
      );
    case 'sebar': {
      const x = unitNamed(names, choice.againstUnit ?? '');
      const across = choice.against ?? '';
      return scatter(
        figures.flatMap((figure) => {
          const other = figures.find(
            (o) => o.indicator_id === across && o.area_code === figure.area_code,
          );
          if (figure.indicator_id !== choice.indicator || other === undefined) return [];
          return [{ label: areaNamed(names, figure.area_code), x: other.value, y: figure.value }];
        }),
        {
          ...options,
          x: { name: indicatorNamed(names, across), unit: x },
          y: { name: indicatorNamed(names, choice.indicator), unit: options.unit },
        },
      );
    }
    case 'kisi':
      return grid(answer, names, options);
    case 'selang': {
      const standing = standingAmong(figures);
      return intervals(
        figures
          .toSorted((a, b) => Number(b.headline) - Number(a.headline) || b.value - a.value)
          .slice(0, MOST_ROWS)
          .map((o) => ({
            label: publisherOf(o, answer),
            printed: quotedWords(o, names.lang),
            ...spanOf(o),
            value: o.value,
            standing: standing(o),
            status: o.status,
          })),
        options,
      );
    }
  }
}

function seriesOf(answer: Answer, names: Names): Series[] {
  const drawn = headlinesAndMisses(answer.figures);
  const groups = [...Map.groupBy(drawn, (o) => subjectOf(answer, o, names))];
  // A quarter stands at its start; what is printed for single days stands at its day.
  const isYear = answer.choice.grain === 'year';
  const at = (o: Figure): number | Date => {
    const { start } = parsePeriod(o.period);
    return isYear || start === null ? (o.year ?? NaN) : new Date(`${start}T00:00:00Z`);
  };
  return groups.map(([label, own]) => ({
    label: groups.length === 1 ? '' : label,
    points: own.map((o) => ({
      x: at(o),
      period: o.period,
      value: o.value,
      ...spanOf(o),
      status: o.status,
      aside: missesOutcome(o) ? ('misses' as const) : undefined,
      origin: publisherOf(o, answer),
    })),
  }));
}

function bars(
  answer: Answer,
  names: Names,
  options: FigureOptions,
  hrefOf: DrawingOptions['hrefOf'],
): SVGSVGElement {
  const { choice, figures } = answer;
  if (choice.period === null) {
    return columns(
      figures.map((o) => ({ label: formatPeriod(o.period, names.lang), value: o.value })),
      options,
    );
  }
  const both = new Set(figures.map(({ status }) => status === 'target')).size > 1;
  const rows = figures.toSorted((a, b) => b.value - a.value).slice(0, MOST_ROWS);
  return rankedBars(
    rows.map((o) => ({
      label: subjectOf(answer, o, names) + (both && o.status === 'target' ? ' (target)' : ''),
      value: o.value,
      ...spanOf(o),
      kind: o.status === 'target' ? ('target' as const) : ('realised' as const),
      href: choice.dimension === null ? hrefOf?.(o.area_code, o.year) : undefined,
    })),
    options,
  );
}

function grid(answer: Answer, names: Names, options: FigureOptions): SVGSVGElement {
  const { figures } = answer;
  const periods = withMissingYears([...new Set(figures.map(({ period }) => period))].toSorted());
  const rows = [...Map.groupBy(figures, (o) => subjectOf(answer, o, names))].map(
    ([label, own]) => ({
      label,
      counts: periods.map((period) => own.find((o) => o.period === period)?.value ?? null),
    }),
  );
  const lastOf = (counts: readonly (number | null)[]): number =>
    counts.findLast((count) => count !== null) ?? 0;
  return heatGrid(
    rows.toSorted((a, b) => lastOf(b.counts) - lastOf(a.counts)).slice(0, MOST_ROWS),
    {
      ...options,
      columns: periods.map((period) => formatPeriod(period, names.lang)),
      what: options.unit.name,
      valuesIn: options.unit,
    },
  );
}

/** Years without any figure keep their column between those that have some: left out, the gap would not be seen. */
function withMissingYears(periods: readonly string[]): readonly string[] {
  if (!periods.every((period) => /^\d{4}$/.test(period))) return periods;
  const [first, last] = [Number(periods[0]), Number(periods.at(-1))];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

function publisherOf(o: Figure, { sources }: Answer): string {
  return publisherName(
    sources.find(({ source_id }) => source_id === o.source_id)?.publisher ?? o.source_id,
  );
}

function yearOf(period: string | null): number | null {
  return period === null ? null : parsePeriod(period).year;
}
