/** Where a line over the years holds and where it stops. */

/**
 * The unbroken stretches of yearly points: a new one begins after a year without a figure, and in each year of `breaks`, from which
 * the figures mean something else.
 * @param points in the order of their years
 */
export function stretches<Point extends { readonly year: number }>(
  points: readonly Point[],
  breaks: readonly number[] = [],
): Point[][] {
  const found: Point[][] = [];
  for (const point of points) {
    const last = found.at(-1)?.at(-1);
    const joins =
      last !== undefined && point.year - last.year === 1 && !breaks.includes(point.year);
    if (joins) found.at(-1)?.push(point);
    else found.push([point]);
  }
  return found;
}
