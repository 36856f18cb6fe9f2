/** Names beside points, where there is room for them. */
import { textWidth } from './text.ts';

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
 * The labels that fit beside their points without covering another label or leaving the frame: to the right where there is
 * room, else to the left. The points given first are served first; those that find no room go without.
 */
export function pointLabels<Point extends LabelledPoint>(
  points: readonly Point[],
  [left, right]: readonly [number, number],
  fontSize: number,
  gap = 7,
): PointLabel<Point>[] {
  const taken: { from: number; to: number; y: number }[] = [];
  return points.flatMap((point): PointLabel<Point>[] => {
    const length = textWidth(point.label, fontSize);
    const anchor = (['start', 'end'] as const).find((side) => {
      const [from, to] = span(point.x, length, side, gap);
      return (
        from >= left &&
        to <= right &&
        taken.every(
          (other) =>
            Math.abs(other.y - point.y) > fontSize * 1.2 || other.to < from || other.from > to,
        )
      );
    });
    if (anchor === undefined) return [];
    const [from, to] = span(point.x, length, anchor, gap);
    taken.push({ from, to, y: point.y });
    return [{ point, anchor }];
  });
}

function span(x: number, length: number, side: 'start' | 'end', gap: number): [number, number] {
  return side === 'start' ? [x + gap, x + gap + length] : [x - gap - length, x - gap];
}
