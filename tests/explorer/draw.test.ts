import domino from 'domino';
import { expect, test } from 'vitest';
import { drawResult } from '../../src/explorer/draw.ts';
import type { Cell, CellKind, Result } from '../../src/explorer/result.ts';
import { textBoxes } from '../charts/measure.ts';

const options = {
  lang: 'en',
  document: domino.createDocument(''),
  width: 640,
  title: 'T',
} as const;

function result(...columns: (readonly [name: string, kind: CellKind, values: Cell[]])[]): Result {
  return {
    columns: columns.map(([name, kind, values]) => ({ name, type: kind, kind, values })),
    rows: columns[0]?.[2].length ?? 0,
    more: false,
  };
}

const textsOf = (svg: Element): string[] => textBoxes(svg).map(({ text }) => text);

test('bars say what their bare numbers are, with the same decimals', () => {
  const rows = result(
    ['province', 'text', ['Aceh', 'Bali']],
    ['percent_of_target', 'number', [139.6, 60]],
  );
  const { svg } = drawResult(rows, { type: 'bars', x: 0, y: 1 }, options)!;
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['percent of target', '139.6', '60.0']));
});

test('the axis of lines says what it measures', () => {
  const rows = result(
    ['year', 'number', [2019, 2020, 2021]],
    ['growth_percent', 'number', [5.5, -17.5, 2]],
  );
  const { svg } = drawResult(rows, { type: 'line', x: 0, y: 1 }, options)!;
  expect(textsOf(svg)).toContain('growth percent');
});

test('the axes of dots and the legend of a heat grid say it in words too', () => {
  const rows = result(
    ['workers_million', 'number', [1, 2]],
    ['production_trillion_rupiah', 'number', [10, 20]],
    ['province_code', 'text', ['11', '12']],
  );
  const dots = drawResult(rows, { type: 'dots', x: 0, y: 1 }, options)!.svg;
  expect(textsOf(dots).join(' ')).toMatch(
    /production trillion rupiah.*workers million|workers million.*production trillion rupiah/,
  );
  const heat = drawResult(rows, { type: 'heat', x: 2, y: 1 }, options)!.svg;
  expect(textsOf(heat)).toContain('production trillion rupiah');
  expect(textsOf(heat).join(' ')).not.toContain('_');
});

test('a label is cut only where it could not be wrapped', () => {
  const name = 'Pharmaceuticals, medicinal chemicals and traditional medicine';
  const rows = result(['group', 'text', [name, `${name} `.repeat(3)]], ['n', 'number', [2, 1]]);
  const { svg } = drawResult(rows, { type: 'bars', x: 0, y: 1 }, options)!;
  const words = textsOf(svg).join(' ');
  expect(words).toContain('traditional medicine');
  expect(words).toContain('…');
});
