import domino from 'domino';
import { describe, expect, test } from 'vitest';
import { nearest, titlesOf, type Reading } from '../../src/charts/reading.ts';
import { GALLERY } from './gallery.ts';

const document = domino.createDocument('');

test.each(Object.entries(GALLERY))('%s has values to read', (kind, draw) => {
  const svg = draw({ lang: 'id', document, width: 640, title: kind });
  expect(svg.getAttribute('data-read')).toMatch(/^(x|y|xy)$/);
  for (const node of Array.from(svg.querySelectorAll('[data-say]'))) {
    const [said, at] = ['data-say', 'data-at'].map((name) => node.getAttribute(name)!);
    expect(said!.split('|')).toHaveLength(at!.split(' ').length);
  }
  // Rows without titles are read by label and value: as many of the one as of the other.
  if (titlesOf(svg).size === 0 && svg.querySelector('[data-say]') === null) {
    const [labels, values] = ['label', 'value'].map(
      (mark) => Array.from(svg.querySelectorAll(`[data-mark~=${mark}] text`)).length,
    );
    expect(labels).toBeGreaterThan(0);
    expect(values).toBe(labels);
  }
});

describe('nearest', () => {
  const at = (text: string, left: number, top: number, right = left, bottom = top): Reading => ({
    text,
    box: { left, top, right, bottom } as DOMRect,
  });
  const points = [at('2019', 0, 100), at('2020', 50, 0), at('2021', 100, 100)];

  test('along the years goes by the year, over a plane by distance', () => {
    expect(nearest(points, 60, 100, 'x')?.text).toBe('2020');
    expect(nearest(points, 60, 100, 'xy')?.text).toBe('2021');
  });

  test('down the rows goes by the row', () => {
    const rows = [at('A', 100, 0, 200, 20), at('B', 0, 20, 60, 40)];
    expect(nearest(rows, 20, 15, 'y')?.text).toBe('B');
    expect(nearest(rows, 250, 15, 'y')?.text).toBe('A');
  });

  test('is nothing without values', () => {
    expect(nearest([], 1, 1, 'x')).toBeUndefined();
  });
});
