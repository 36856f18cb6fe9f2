/** Closed outlines as pixels: how much of each pixel they cover. Sums only, so that every machine gives the same bytes. */

/** Its points in order, in pixels; the last joins the first. */
export type Contour = readonly (readonly [x: number, y: number])[];

/** A patch of pixels. */
export interface Mask {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The covered part of each pixel, 0 to 1, row by row. */
  readonly covered: Float32Array;
}

/**
 * The patch that holds the outlines. What lies within an even number of contours of opposite direction is outside, as
 * in a letter's counter; where contours of one direction overlap, the pixel is covered once.
 */
export function coverage(contours: readonly Contour[]): Mask {
  let [fromX, fromY, toX, toY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const contour of contours)
    for (const [x, y] of contour) {
      fromX = Math.min(fromX, x);
      fromY = Math.min(fromY, y);
      toX = Math.max(toX, x);
      toY = Math.max(toY, y);
    }
  if (fromX > toX) return { left: 0, top: 0, width: 0, height: 0, covered: new Float32Array(0) };
  const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
  const width = Math.ceil(toX) - left + 1;
  const height = Math.ceil(toY) - top;
  // Each edge leaves in its pixels by how much the cover changes there; summed from the left they are the cover itself.
  const covered = new Float32Array(width * height + 1);
  for (const contour of contours)
    contour.forEach(([x, y], i) => {
      const [nextX, nextY] = contour[(i + 1) % contour.length] ?? [x, y];
      addEdge(covered, width, x - left, y - top, nextX - left, nextY - top);
    });
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let at = row * width; at < (row + 1) * width; at++) {
      sum += covered[at] ?? 0;
      covered[at] = Math.min(1, Math.abs(sum));
    }
  }
  return { left, top, width, height, covered: covered.subarray(0, width * height) };
}

function addEdge(
  changes: Float32Array,
  width: number,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): void {
  if (fromY === toY) return;
  const direction = fromY < toY ? 1 : -1;
  const [startX, startY, endX, endY] =
    direction === 1 ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
  const slope = (endX - startX) / (endY - startY);
  for (let row = Math.floor(startY); row < endY; row++) {
    const y0 = Math.max(row, startY);
    const y1 = Math.min(row + 1, endY);
    const x0 = startX + (y0 - startY) * slope;
    const x1 = startX + (y1 - startY) * slope;
    addStretch(changes, row * width, Math.min(x0, x1), Math.max(x0, x1), (y1 - y0) * direction);
  }
}

/** An edge within one row: every pixel that it crosses takes the part of its height that is spent there. */
function addStretch(
  changes: Float32Array,
  start: number,
  left: number,
  right: number,
  height: number,
): void {
  const [first, last] = [Math.floor(left), Math.floor(right)];
  for (let column = first; column <= last; column++) {
    const a = Math.max(left, column);
    const b = Math.min(right, column + 1);
    const part = first === last ? height : (height * (b - a)) / (right - left);
    if (part === 0) continue;
    // What lies to the right of the edge within this pixel, and the rest that only the next one sees.
    const inside = part * (column + 1 - (a + b) / 2);
    changes[start + column] = (changes[start + column] ?? 0) + inside;
    changes[start + column + 1] = (changes[start + column + 1] ?? 0) + part - inside;
  }
}
