/** Which of the figures that fit a choice each kind of chart draws. */
import type { ChartKind } from '../model/view-address.ts';
import { counted, order } from './counted.ts';
import type { IndexRow } from './figures.ts';
import { AREA_GROUPS, type AreaGroup } from './first-view.ts';

/** With fewer provinces a map says nothing about the country. */
const FEWEST_ON_MAP = 10;
export const FEWEST_ON_SCATTER = 5;
/** More lines than this cannot be told apart. */
const MOST_LINES = 6;

/** What there is to draw. */
export interface Context {
  /** Figures of the measure, population, breakdown, unit, kind of period and years. */
  readonly pool: readonly IndexRow[];
  /** Areas and groups asked for that have figures. */
  readonly asked: readonly string[];
  /** All values of a dimension are shown, of one area. */
  readonly isSplit: boolean;
}

/** What a chart draws of it. */
export interface Drawn {
  readonly rows: readonly IndexRow[];
  readonly areas: readonly string[];
  readonly period: string | null;
  /** Lines that found no room. */
  readonly lines: number;
}

const NOTHING: Drawn = { rows: [], areas: [], period: null, lines: 0 };
const isOutcome = (row: IndexRow): boolean => row.status !== 'target';
const isShown = (row: IndexRow): boolean => row.headline || row.agreement === 'conflicts';

/** The rows that a kind of chart draws; none where it cannot be drawn. */
export function drawn(kind: ChartKind, context: Context): Drawn {
  switch (kind) {
    case 'garis':
      return lines(context);
    case 'batang':
      return bars(context);
    case 'peta':
      return oneMoment(context, ['provinsi'], FEWEST_ON_MAP);
    case 'sebar':
      return oneMoment(context, group(context), FEWEST_ON_SCATTER);
    case 'kisi':
      return grid(context);
    case 'selang':
      return intervals(context);
  }
}

function lines(context: Context): Drawn {
  const { pool, asked, isSplit } = context;
  const areas = isSplit ? oneArea(context) : asked.length > 0 ? asked : usualLines(pool);
  const own = within(pool, areas).filter(isShown);
  const series = Map.groupBy(own, (row) => (isSplit ? (row.breakdown ?? '') : row.area_code));
  const isLine = [...series.values()].some(
    (rows) => new Set(rows.map(({ period }) => period)).size > 1,
  );
  if (!isLine) return NOTHING;
  // The lines with the most figures stay; of areas chosen one by one, the first ones.
  const order =
    isSplit || areas.some((code) => code in AREA_GROUPS)
      ? [...series].toSorted((a, b) => b[1].length - a[1].length).map(([id]) => id)
      : areas;
  const kept = new Set(order.slice(0, MOST_LINES));
  return {
    rows: own.filter((row) => kept.has(isSplit ? (row.breakdown ?? '') : row.area_code)),
    areas,
    period: null,
    lines: Math.max(0, series.size - MOST_LINES),
  };
}

function bars(context: Context): Drawn {
  const { pool, isSplit } = context;
  const areas = isSplit ? oneArea(context) : group(context);
  const own = within(pool, areas).filter((row) => row.headline);
  const period = latest(own);
  if (period === null) return NOTHING;
  // One place without a split: its years stand beside each other.
  if (!isSplit && new Set(own.map(({ area_code }) => area_code)).size === 1) {
    return { ...NOTHING, areas, rows: own.filter(isOutcome) };
  }
  return { ...NOTHING, areas, period, rows: own.filter((row) => row.period === period) };
}

function oneMoment({ pool, isSplit }: Context, areas: readonly string[], fewest: number): Drawn {
  if (isSplit) return NOTHING;
  const own = within(pool, areas).filter((row) => row.headline && isOutcome(row));
  const period = latest(own);
  const rows = own.filter((row) => row.period === period);
  return rows.length < fewest ? NOTHING : { ...NOTHING, areas, period, rows };
}

function grid(context: Context): Drawn {
  const { pool, isSplit } = context;
  const areas = isSplit ? oneArea(context) : group(context);
  const rows = within(pool, areas).filter((row) => row.headline && isOutcome(row));
  const [down, across] = [
    new Set(rows.map((row) => (isSplit ? row.breakdown : row.area_code))).size,
    new Set(rows.map(({ period }) => period)).size,
  ];
  return down < 2 || across < 2 ? NOTHING : { ...NOTHING, areas, rows };
}

/** Every source's figure for one place and time: the one on which most sources speak. */
function intervals(context: Context): Drawn {
  const { pool, asked, isSplit } = context;
  if (isSplit) return NOTHING;
  const own = asked.length > 0 ? within(pool, asked) : pool;
  const groups = [
    ...Map.groupBy(own, ({ area_code, period }) => `${area_code}\t${period}`).values(),
  ];
  const best = groups.toSorted(
    (a, b) =>
      b.length - a.length ||
      (b[0]?.year ?? 0) - (a[0]?.year ?? 0) ||
      order(a[0]?.area_code, b[0]?.area_code),
  )[0];
  const first = best?.[0];
  if (best === undefined || first === undefined) return NOTHING;
  return { rows: best, areas: [first.area_code], period: first.period, lines: 0 };
}

/** Areas asked for, or all provinces, or everything there is. */
function group({ pool, asked }: Context): readonly string[] {
  if (asked.length > 0) return asked;
  const provinces = pool
    .filter(({ area_level }) => area_level === 'province')
    .map(({ area_code }) => area_code);
  return new Set(provinces).size >= 3
    ? ['provinsi']
    : counted(pool.map(({ area_code }) => area_code)).map(({ id }) => id);
}

/** All values of a dimension share a chart only within one place. */
function oneArea({ pool, asked }: Context): readonly string[] {
  const single = asked.find((code) => !(code in AREA_GROUPS));
  return [single ?? counted(pool.map(({ area_code }) => area_code))[0]?.id ?? ''];
}

/** The nation where it has a line, else the places with the most figures. */
function usualLines(pool: readonly IndexRow[]): readonly string[] {
  const periods = Map.groupBy(pool.filter(isShown), ({ area_code }) => area_code);
  const length = (code: string): number =>
    new Set(periods.get(code)?.map(({ period }) => period)).size;
  if (length('00') > 1) return ['00'];
  return [...periods.keys()].toSorted((a, b) => length(b) - length(a) || order(a, b)).slice(0, 3);
}

/** The kind of chart that shows the areas asked for best. */
export function usualKind(
  context: Context,
  possible: readonly { id: ChartKind }[],
): ChartKind | undefined {
  const { asked } = context;
  const wish: readonly ChartKind[] =
    asked.length > 0 && asked.length <= MOST_LINES && !asked.some((code) => code in AREA_GROUPS)
      ? ['garis', 'batang', 'selang']
      : asked.length > 0
        ? ['batang', 'peta', 'kisi', 'selang']
        : ['garis', 'peta', 'batang', 'selang'];
  return wish.find((kind) => possible.some(({ id }) => id === kind)) ?? possible[0]?.id;
}

function within(pool: readonly IndexRow[], areas: readonly string[]): IndexRow[] {
  const levels = areas.flatMap((code) =>
    code in AREA_GROUPS ? [AREA_GROUPS[code as AreaGroup]] : [],
  );
  const codes = new Set(areas);
  return pool.filter(
    ({ area_code, area_level }) =>
      codes.has(area_code) || levels.some((level) => level === area_level),
  );
}

/** The last period that at least half as many areas have as any. */
function latest(rows: readonly IndexRow[]): string | null {
  const periods = counted(rows.map(({ period }) => period));
  const most = Math.max(0, ...periods.map(({ count }) => count));
  const full = periods.filter(({ count }) => count * 2 >= most).map(({ id }) => id);
  return full.toSorted().at(-1) ?? null;
}
