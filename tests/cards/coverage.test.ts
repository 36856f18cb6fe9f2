import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage, type Contour } from '../../src/cards/coverage.ts';

const areaOf = (contours: readonly Contour[]): number =>
  coverage(contours).covered.reduce((sum, part) => sum + part, 0);

/** By the shoelace formula. */
function polygonArea(contour: Contour): number {
  return Math.abs(
    contour.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = contour[(i + 1) % contour.length] ?? [x, y];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
}

const coordinate = fc.double({ min: -40, max: 40, noNaN: true });

test('a triangle covers its area, wherever it lies and however thin', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 3 }),
      (triangle) => {
        expect(areaOf([triangle])).toBeCloseTo(polygonArea(triangle), 1);
      },
    ),
    // Thinner than a quotient of its width can say.
    {
      numRuns: 2000,
      examples: [
        [
          [
            [0, 0],
            [5e-324, 0.025],
            [4.83828009624075e-309, 0],
          ],
        ],
      ],
    },
  );
});

test('an edge on half a pixel covers half of it', () => {
  const { left, top, width, height, covered } = coverage([
    [
      [1.5, 2],
      [4, 2],
      [4, 3.25],
      [1.5, 3.25],
    ],
  ]);
  expect({ left, top, width, height }).toEqual({ left: 1, top: 2, width: 4, height: 2 });
  expect([...covered]).toEqual([0.5, 1, 1, 0, 0.125, 0.25, 0.25, 0]);
});

test('a counter is a hole, an overlap is covered once, nothing is nothing', () => {
  const square = (from: number, to: number): Contour => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
  ];
  expect(areaOf([square(0, 10), square(3, 7).toReversed()])).toBeCloseTo(100 - 16, 4);
  expect(areaOf([square(0, 10), square(3, 7)])).toBeCloseTo(100, 4);
  expect(coverage([]).covered).toHaveLength(0);
});
