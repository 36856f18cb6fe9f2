/** Names beside points, where there is room for them. */
import { textWidth } from './text.ts';

const GAP = 7;
const RADIUS = 4;
/** What a text's outline covers around it. */
const HALO = 2;

export interface LabelledPoint {
  /** In pixels. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** True for one that words speak of: where neither side is free, its label may stand above or below. */
  readonly leading?: boolean | undefined;
}

/** Where a label stands from its point, as Plot places a text. */
export interface Place {
  readonly textAnchor: 'start' | 'end' | 'middle';
  readonly dx: number;
  readonly dy: number;
}

export interface PointLabel<Point> {
  readonly point: Point;
  readonly place: Place;
}

/** Right, left, above, below, and below or above to either side: at the edge of a chart there is no room for the middle. */
export const PLACES: readonly Place[] = [
  { textAnchor: 'start', dx: GAP, dy: 0 },
  { textAnchor: 'end', dx: -GAP, dy: 0 },
  { textAnchor: 'middle', dx: 0, dy: -2 * GAP },
  { textAnchor: 'middle', dx: 0, dy: 2 * GAP },
  { textAnchor: 'end', dx: RADIUS, dy: 2 * GAP },
  { textAnchor: 'start', dx: -RADIUS, dy: 2 * GAP },
  { textAnchor: 'end', dx: RADIUS, dy: -2 * GAP },
  { textAnchor: 'start', dx: -RADIUS, dy: -2 * GAP },
];

/** Where labels may stand, in pixels. */
export interface LabelFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Box {
  readonly from: number;
  readonly to: number;
  /** The middle of the text. */
  readonly y: number;
}

/**
 * The labels that fit beside their points without covering another label or point or leaving the frame: to the right where there
 * is room, else to the left, and leading ones above or below as well. The points given first are served first; those that find no room go
 * without.
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
      y <= frame.bottom &&
      taken.every(
        (other) => Math.abs(other.y - y) > fontSize * 1.2 || other.to < from || other.from > to,
      ) &&
      marks.every(
        (mark) =>
          (mark.x === point.x && mark.y === point.y) ||
          Math.abs(mark.y - y) > fontSize * 0.4 + RADIUS + HALO ||
          mark.x < from - RADIUS ||
          mark.x > to + RADIUS,
      );
    const place = PLACES.find(
      (one) => (one.dy === 0 || point.leading) && isFree(boxOf(point, length, one)),
    );
    if (place === undefined) return [];
    taken.push(boxOf(point, length, place));
    return [{ point, place }];
  });
}

function boxOf({ x, y }: LabelledPoint, length: number, { textAnchor, dx, dy }: Place): Box {
  const from = x + dx - { start: 0, middle: length / 2, end: length }[textAnchor];
  return { from, to: from + length, y: y + dy };
}
