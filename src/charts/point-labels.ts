/** Names beside points, where there is room for them. */
import { textWidth } from './text.ts';

const GAP = 7;
const RADIUS = 4;

export interface LabelledPoint {
  /** In pixels. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

export interface PointLabel<Point> {
  readonly point: Point;
  /** `start`: to the right of the point. */
  readonly anchor: 'start' | 'end';
}

/**
 * The labels that fit beside their points without covering another label or point or leaving the frame: to the right where there
 * is room, else to the left. The points given first are served first; those that find no room go without.
 * @param marks everything that must stay visible: the points that have no label as well
 */
export function pointLabels<Point extends LabelledPoint>(
  points: readonly Point[],
  [left, right]: readonly [number, number],
  fontSize: number,
  marks: readonly Pick<LabelledPoint, 'x' | 'y'>[] = points,
): PointLabel<Point>[] {
  const taken: { from: number; to: number; y: number }[] = [];
  return points.flatMap((point): PointLabel<Point>[] => {
    const length = textWidth(point.label, fontSize);
    const isFree = (from: number, to: number): boolean =>
      from >= left &&
      to <= right &&
      taken.every(
        (other) =>
          Math.abs(other.y - point.y) > fontSize * 1.2 || other.to < from || other.from > to,
      ) &&
      marks.every(
        (mark) =>
          (mark.x === point.x && mark.y === point.y) ||
          Math.abs(mark.y - point.y) > fontSize * 0.4 + RADIUS ||
          mark.x < from - RADIUS ||
          mark.x > to + RADIUS,
      );
    const anchor = (['start', 'end'] as const).find((side) => {
      return isFree(...span(point.x, length, side));
    });
    if (anchor === undefined) return [];
    const [from, to] = span(point.x, length, anchor);
    taken.push({ from, to, y: point.y });
    return [{ point, anchor }];
  });
}

function span(x: number, length: number, side: 'start' | 'end'): [number, number] {
  return side === 'start' ? [x + GAP, x + GAP + length] : [x - GAP - length, x - GAP];
}
