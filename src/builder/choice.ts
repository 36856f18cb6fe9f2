/**
 * Turns what a visitor asked for into a choice that exists: whatever was left open is filled in, and whatever has no
 * figures is replaced and reported. The same rules serve the build, the worker and the tests.
 */
import {
  CHART_KINDS,
  type BuilderView,
  type ChartKind,
  type YearSpan,
} from '../model/view-address.ts';
import { counted, order, type Counted } from './counted.ts';
import { drawn, FEWEST_ON_SCATTER, usualKind, type Context, type Drawn } from './drawn-rows.ts';
import type { IndexRow } from './figures.ts';
import type { IndexTable } from './index-table.ts';
import { AREA_GROUPS, FIRST_VIEW, type AreaGroup } from './first-view.ts';
import { GRAINS, valueOf, type Grain } from './keys.ts';

/** A choice in which nothing is left open. */
export interface Choice {
  readonly indicator: string;
  /** The indicator across a scatter; nothing for every other chart. */
  readonly against: string | null;
  readonly population: string;
  readonly unit: string;
  readonly againstUnit: string | null;
  readonly dimension: string | null;
  /** One value of the dimension; nothing for all of them. */
  readonly value: string | null;
  readonly grain: Grain;
  /** As chosen: codes and groups. */
  readonly areas: readonly string[];
  readonly years: YearSpan;
  /** The one period that is drawn; nothing where the chart runs over time. */
  readonly period: string | null;
  readonly chart: ChartKind;
}

/** What can be chosen next, each with the number of figures behind it; what has none is left out. */
export interface Offer {
  readonly indicators: readonly Counted[];
  readonly populations: readonly Counted[];
  readonly dimensions: readonly Counted[];
  readonly values: readonly Counted[];
  readonly areas: readonly Counted[];
  readonly years: readonly Counted[];
  readonly against: readonly Counted[];
  /** All kinds; the number of figures that each would draw, 0 where it cannot be drawn. */
  readonly charts: readonly { readonly id: ChartKind; readonly count: number }[];
}

/** Asked for, but without figures: what took its place. */
export interface Replaced {
  readonly parameter:
    'ukuran' | 'lawan' | 'populasi' | 'wilayah' | 'tahun' | 'rincian' | 'nilai' | 'bagan';
  readonly asked: string;
  readonly used: string;
}

/** Figures of the same measure and population that the chart does not hold. */
export interface LeftOut {
  readonly otherUnits: number;
  readonly otherGrains: number;
  readonly undated: number;
  readonly splitTwice: number;
  /** Lines beyond the most that one chart takes. */
  readonly lines: number;
}

export interface Resolved {
  readonly choice: Choice;
  /** Rows of the file, ordered by area, period and breakdown. */
  readonly rows: readonly number[];
  readonly offer: Offer;
  readonly replaced: readonly Replaced[];
  readonly left: LeftOut;
}

/** @throws {Error} when the table holds no figure at all */
export function resolve(view: BuilderView, index: IndexTable): Resolved {
  const replaced: Replaced[] = [];
  /** What was asked for if it is on offer, else the most likely; what was asked for in vain is reported. */
  const pick = <T extends string>(
    parameter: Replaced['parameter'],
    asked: T | undefined,
    offered: readonly { id: T }[],
    fallback: T | undefined,
  ): T | undefined => {
    if (asked !== undefined && offered.some(({ id }) => id === asked)) return asked;
    if (asked !== undefined) replaced.push({ parameter, asked, used: fallback ?? '' });
    return fallback;
  };
  const preferred = (offered: readonly Counted[], id: string | undefined): string | undefined =>
    offered.find((one) => one.id === id)?.id ?? offered[0]?.id;

  const indicators = drawable(index, 'indicator_id');
  const indicator = pick(
    'ukuran',
    view.indicator,
    indicators,
    preferred(indicators, FIRST_VIEW.indicator),
  );
  if (indicator === undefined) throw new Error('no figures');
  const ofIndicator = index.only({ indicator_id: indicator });

  const populations = drawable(ofIndicator, 'population_id');
  const population = pick(
    'populasi',
    view.population,
    populations,
    preferred(populations, view.population === undefined ? FIRST_VIEW.population : undefined),
  ) as string;
  const ofPopulation = ofIndicator.only({ population_id: population });

  const split = ofPopulation.counts('dimension');
  const dimensions = split.filter(({ id }) => id !== '' && !isSplitTwice(id));
  const hasTotals = split.some(({ id }) => id === '');
  const dimension =
    pick('rincian', view.dimension, dimensions, hasTotals ? undefined : dimensions[0]?.id) ?? null;
  const ofDimension = ofPopulation.only({ dimension: dimension ?? '' });
  const splitRows = dimension === null ? [] : ofDimension.rows();
  const values = counted(splitRows.map(({ breakdown }) => valueOf(breakdown)));
  // Of figures without a year only intervals can be drawn, and those of one value.
  const usualValue = splitRows.some(isDated) ? undefined : values[0]?.id;
  const value = dimension === null ? null : (pick('nilai', view.value, values, usualValue) ?? null);
  const sliced =
    value === null ? ofDimension : ofDimension.only({ breakdown: `${dimension}=${value}` });

  const unit = sliced.counts('unit_id')[0]?.id ?? '';
  const ofUnit = sliced.only({ unit_id: unit });
  const dated = ofUnit.where(isDated);
  const grain = GRAINS.find((one) => one === dated.counts('grain')[0]?.id) ?? 'year';
  const hasYears = dated.size > 0;
  const pool = (hasYears ? dated.only({ grain }) : ofUnit).rows();

  const areaOffer = counted(pool.map(({ area_code }) => area_code));
  const asked = view.areas.filter((code) => {
    const has =
      code in AREA_GROUPS
        ? pool.some(({ area_level }) => area_level === AREA_GROUPS[code as AreaGroup])
        : areaOffer.some(({ id }) => id === code);
    if (!has) replaced.push({ parameter: 'wilayah', asked: code, used: '' });
    return has;
  });
  const spans = all(pool.flatMap(({ year }) => year ?? []));
  const wanted = view.years ?? spans;
  let timely = pool.filter(({ year }) => year !== null && year >= wanted.from && year <= wanted.to);
  let years = wanted;
  if (timely.length === 0) {
    // Nothing in these years: what has figures takes their place, and the visitor is told.
    if (view.years !== undefined)
      replaced.push({
        parameter: 'tahun',
        asked: `${view.years.from}–${view.years.to}`,
        used: hasYears ? `${spans.from}–${spans.to}` : '',
      });
    [timely, years] = [pool, spans];
  }

  const context: Context = { pool: timely, asked, isSplit: dimension !== null && value === null };
  const against = scatterPartners(index, indicator, population, context);
  const canDraw = (kind: ChartKind): boolean =>
    kind === 'selang' || (hasYears && (kind !== 'sebar' || against.length > 0));
  const charts = CHART_KINDS.map((kind) => ({
    id: kind,
    count: canDraw(kind) ? drawn(kind, context).rows.length : 0,
  }));
  const possible = charts.filter(({ count }) => count > 0);
  // Something can always be drawn of a figure: its interval.
  const chart = pick('bagan', view.chart, possible, usualKind(context, possible)) ?? 'selang';
  const partner =
    chart === 'sebar' ? (pick('lawan', view.against, against, against[0]?.id) ?? null) : null;
  const drawing = drawn(chart, context);
  const { rows, unit: againstUnit } =
    partner === null
      ? { rows: drawing.rows, unit: null }
      : paired(drawing, { indicator: partner, population }, index);

  return {
    choice: {
      indicator,
      against: partner,
      population,
      unit,
      againstUnit,
      dimension,
      value,
      grain,
      areas: drawing.areas,
      years,
      period: drawing.period,
      chart,
    },
    rows: rows.toSorted(byPlaceAndTime).map(({ row }) => row),
    offer: {
      indicators,
      populations,
      dimensions,
      values,
      areas: areaOffer,
      years: counted(pool.flatMap(({ year }) => (year === null ? [] : String(year)))).toSorted(
        (a, b) => Number(a.id) - Number(b.id),
      ),
      against,
      charts,
    },
    replaced,
    left: {
      otherUnits: sliced.size - ofUnit.size,
      undated: hasYears ? ofUnit.size - dated.size : 0,
      otherGrains: hasYears ? dated.size - pool.length : 0,
      splitTwice: split
        .filter(({ id }) => isSplitTwice(id))
        .reduce((sum, { count }) => sum + count, 0),
      lines: drawing.lines,
    },
  };
}

/** The figures of a scatter: those drawn, and those of the measure across, of the areas that have both. */
function paired(
  { rows, period }: Drawn,
  across: { readonly indicator: string; readonly population: string },
  index: IndexTable,
): { rows: IndexRow[]; unit: string } {
  const others = outcomes(index, {
    indicator_id: across.indicator,
    population_id: across.population,
    period: period ?? '',
  }).rows();
  const unit = counted(others.map((row) => row.unit_id))[0]?.id ?? '';
  const mates = others.filter((row) => row.unit_id === unit);
  const own = new Set(rows.map(({ area_code }) => area_code));
  const its = new Set(mates.map(({ area_code }) => area_code));
  const haveBoth = [...rows, ...mates].filter(
    ({ area_code }) => own.has(area_code) && its.has(area_code),
  );
  return { rows: haveBoth, unit };
}

/** Other measures of the same population that the areas have in the same period. */
function scatterPartners(
  index: IndexTable,
  indicator: string,
  population: string,
  context: Context,
): Counted[] {
  const { period, rows } = drawn('sebar', context);
  if (period === null) return [];
  const codes = new Set(rows.map(({ area_code }) => area_code));
  const others = outcomes(index, { population_id: population, period }).where(
    (row) => row.indicator_id !== indicator && codes.has(row.area_code),
  );
  return others.counts('indicator_id').filter(({ count }) => count >= FEWEST_ON_SCATTER);
}

/** The headlines of what was counted, without a breakdown. */
function outcomes(index: IndexTable, wanted: Partial<IndexRow>): IndexTable {
  return index
    .only({ ...wanted, dimension: '', headline: true })
    .where(({ status }) => status !== 'target');
}

/** Counts of the values that a chart can be drawn of: no chart holds figures that are split twice. */
function drawable(index: IndexTable, column: 'indicator_id' | 'population_id'): Counted[] {
  const dimensions = index.cells('dimension');
  const ids = index.cells(column);
  const drawn = new Set(ids.filter((_, row) => !isSplitTwice(dimensions[row] ?? '')));
  return counted(ids).filter(({ id }) => drawn.has(id));
}

const isSplitTwice = (dimension: string): boolean => dimension.includes('+');
const isDated = ({ grain, year }: IndexRow): boolean => grain !== null && year !== null;

function all(years: readonly number[]): YearSpan {
  return years.length === 0
    ? { from: 0, to: 0 }
    : { from: Math.min(...years), to: Math.max(...years) };
}

function byPlaceAndTime(a: IndexRow, b: IndexRow): number {
  return (
    order(a.area_code, b.area_code) ||
    order(a.period, b.period) ||
    order(a.indicator_id, b.indicator_id) ||
    order(a.breakdown ?? '', b.breakdown ?? '') ||
    a.row - b.row
  );
}
