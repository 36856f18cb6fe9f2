import { describe, expect, test } from 'vitest';
import { pointLabels } from '../../src/charts/point-labels.ts';

const frame = { left: 40, right: 360, top: 10, bottom: 280 };

describe('labels of points', () => {
  test('leave the points beside them whole, their outline included', () => {
    const point = { x: 200, y: 100, label: 'Kalimantan Timur' };
    const placeWith = (y: number): string | undefined =>
      pointLabels([point], frame, 12, [point, { x: 215, y }])[0]?.place.textAnchor;
    // The letters end 5 pixels below the middle, their outline 7; the other point's edge is 6 and 8 below.
    expect(placeWith(110)).toBe('end');
    expect(placeWith(112)).toBe('start');
  });

  test('name a leading point at the edge among others, where no middle has room', () => {
    const crowd = [
      { x: 335, y: 40 },
      { x: 338, y: 48 },
      { x: 330, y: 46 },
    ];
    const leading = { x: 350, y: 50, label: 'Jawa Tengah', leading: true };
    const [label] = pointLabels([leading], frame, 12, [leading, ...crowd]);
    expect(label?.place).toMatchObject({ textAnchor: 'end', dy: 14 });
    expect(pointLabels([{ ...leading, leading: false }], frame, 12, [leading, ...crowd])).toEqual(
      [],
    );
    // Never below the frame, where the axis has its numbers.
    expect(pointLabels([leading], { ...frame, bottom: 60 }, 12, [leading, ...crowd])).toEqual([]);
  });
});
