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

/** Beside or above the point, as Plot places a text. */
export interface PointLabel<Point> {
  readonly point: Point;
  /** `start`: to the right of the point; `middle`: above it. */
  readonly anchor: Anchor;
  readonly dx: number;
  readonly dy: number;
}

type Anchor = 'start' | 'end' | 'middle';

export const ANCHORS: readonly Anchor[] = ['start', 'end', 'middle'];

/** Where labels may stand, in pixels. */
export interface LabelFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

interface Box {
  readonly from: number;
  readonly to: number;
  /** The middle of the text. */
  readonly y: number;
}

/**
 * The labels that fit beside their points without covering another label or point or leaving the frame: to the right where there
 * is room, else to the left, else above. The points given first are served first; those that find no room go without.
 * @param marks everything that must stay visible: the points that have no label as well
 */
export function pointLabels<Point extends LabelledPoint>(
  points: readonly Point[],
  frame: LabelFrame,
  fontSize: number,
  marks: readonly Pick<LabelledPoint, 'x' | 'y'>[] = points,
): PointLabel<Point>[] {
  const taken: Box[] = [];
  return points.flatMap((point): PointLabel<Point>[] => {
    const length = textWidth(point.label, fontSize);
    const isFree = ({ from, to, y }: Box): boolean =>
      from >= frame.left &&
      to <= frame.right &&
      y >= frame.top &&
      taken.every(
        (other) => Math.abs(other.y - y) > fontSize * 1.2 || other.to < from || other.from > to,
      ) &&
      marks.every(
        (mark) =>
          (mark.x === point.x && mark.y === point.y) ||
          Math.abs(mark.y - y) > fontSize * 0.4 + RADIUS ||
          mark.x < from - RADIUS ||
          mark.x > to + RADIUS,
      );
    const anchor = ANCHORS.find((side) => isFree(boxOf(point, length, fontSize, side)));
    if (anchor === undefined) return [];
    taken.push(boxOf(point, length, fontSize, anchor));
    return [{ point, anchor, ...shiftOf(anchor, fontSize) }];
  });
}

function shiftOf(anchor: Anchor, fontSize: number): { dx: number; dy: number } {
  if (anchor === 'middle') return { dx: 0, dy: -Math.round(RADIUS + 2 + fontSize * 0.5) };
  return { dx: anchor === 'start' ? GAP : -GAP, dy: 0 };
}

function boxOf({ x, y }: LabelledPoint, length: number, fontSize: number, anchor: Anchor): Box {
  const { dx, dy } = shiftOf(anchor, fontSize);
  const from = x + dx - { start: 0, middle: length / 2, end: length }[anchor];
  return { from, to: from + length, y: y + dy };
}
