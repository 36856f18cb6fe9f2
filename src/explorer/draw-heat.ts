/** A result as a heat grid: a line for each value of one column, a cell for each value of another. */
import type { FigureOptions } from '../charts/chart.ts';
import { heatGrid } from '../charts/heat-grid.ts';
import { MAX_HEAT_ROWS } from './chart-default.ts';

const MAX_COLUMNS = 40;

export interface HeatCell {
  /** Name of the column of cells. */
  readonly x: string;
  readonly y: number;
  /** Name of the line of cells. */
  readonly series: string;
}

/** Of several rows for one cell the first is drawn. Columns are sorted, lines keep the query's order. */
export function drawHeat(
  cells: readonly HeatCell[],
  what: string,
  figure: FigureOptions,
): { svg: SVGSVGElement; shown?: { drawn: number; of: number } | undefined } {
  const lines = new Map<string, Map<string, number>>();
  const columns = new Set<string>();
  for (const { x, y, series } of cells) {
    const line = lines.get(series) ?? new Map<string, number>();
    lines.set(series, line);
    if (!line.has(x)) line.set(x, y);
    columns.add(x);
  }
  const across = [...columns]
    .sort((a, b) => a.localeCompare(b, figure.lang, { numeric: true }))
    .slice(-MAX_COLUMNS);
  const shown = [...lines].slice(0, MAX_HEAT_ROWS);
  const drawn = shown.reduce((sum, [, line]) => sum + across.filter((x) => line.has(x)).length, 0);
  return {
    svg: heatGrid(
      shown.map(([label, line]) => ({ label, counts: across.map((x) => line.get(x) ?? null) })),
      { ...figure, columns: across, what, valuesIn: figure.unit },
    ),
    shown: drawn < cells.length ? { drawn, of: cells.length } : undefined,
  };
}
