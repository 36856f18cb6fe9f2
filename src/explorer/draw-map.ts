/** A result as a map of the provinces: a tile for each, shaded by its value. */
import type { FigureOptions } from '../charts/chart.ts';
import { tileMap } from '../charts/tile-map.ts';

export interface MapTile {
  readonly code: string;
  readonly label: string;
  readonly name: string;
  readonly col: number;
  readonly row: number;
}

export interface MapDrawing {
  readonly svg: SVGSVGElement;
  readonly shown?: { readonly drawn: number; readonly of: number } | undefined;
}

/**
 * Nothing when no row names a province. Of several rows for one province the first is drawn: which it is, the query's order says.
 */
export function drawMap(
  rows: readonly { readonly x: unknown; readonly y: number }[],
  tiles: readonly MapTile[],
  figure: FigureOptions,
): MapDrawing | undefined {
  const values = new Map<string, number>();
  for (const { x, y } of rows) if (!values.has(String(x))) values.set(String(x), y);
  const drawn = tiles.filter(({ code }) => values.has(code)).length;
  if (drawn === 0) return undefined;
  return {
    svg: tileMap(
      tiles.map((tile) => ({ ...tile, value: values.get(tile.code) ?? null })),
      figure,
    ),
    shown: rows.length > drawn ? { drawn, of: rows.length } : undefined,
  };
}
