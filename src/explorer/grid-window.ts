/** Which rows of a long table stand in its window: arithmetic alone, for rows of one height. */

export interface WindowRequest {
  readonly rows: number;
  /** Pixels. */
  readonly rowHeight: number;
  /** Height of the window in pixels. */
  readonly viewport: number;
  readonly scrollTop: number;
}

export interface GridWindow {
  /** The rows to draw: `first` to `last`, the latter not included. */
  readonly first: number;
  readonly last: number;
  /** Pixels of empty space above and below them. */
  readonly before: number;
  readonly after: number;
}

/** Browsers clamp elements at 17 to 33 million pixels: longer tables scroll faster than the wheel instead. */
export const MAX_HEIGHT = 10_000_000;

/** Rows drawn beyond the window's edges, so that a scroll finds them there. */
const OVERSCAN = 8;

export function windowOf({ rows, rowHeight, viewport, scrollTop }: WindowRequest): GridWindow {
  const real = rows * rowHeight;
  const total = Math.min(real, MAX_HEIGHT);
  const range = Math.max(0, total - viewport);
  const top = Math.min(Math.max(0, scrollTop), range);
  // Where the window stands in the table at its real height.
  const at = range === 0 ? 0 : (top / range) * (real - viewport);
  const first = Math.max(0, Math.floor(at / rowHeight) - OVERSCAN);
  const last = Math.min(rows, Math.ceil((at + viewport) / rowHeight) + OVERSCAN);
  const height = (last - first) * rowHeight;
  const before = Math.min(Math.max(0, top - (at - first * rowHeight)), Math.max(0, total - height));
  return { first, last, before, after: Math.max(0, total - before - height) };
}

/** How far to scroll so that a row stands in the window whole: as little as possible. */
export function scrollTopFor(
  row: number,
  { rows, rowHeight, viewport, scrollTop }: WindowRequest,
): number {
  const real = rows * rowHeight;
  const range = Math.max(0, Math.min(real, MAX_HEIGHT) - viewport);
  if (range === 0) return 0;
  const scale = (real - viewport) / range;
  const at = Math.min(Math.max(0, scrollTop), range) * scale;
  const [top, bottom] = [row * rowHeight, (row + 1) * rowHeight];
  const wanted = top < at ? top : bottom > at + viewport ? bottom - viewport : at;
  return wanted === at ? scrollTop : Math.min(range, wanted / scale);
}
