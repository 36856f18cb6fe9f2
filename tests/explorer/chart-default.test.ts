import { describe, expect, test } from 'vitest';
import { defaultChart, mixedBy, roleOf } from '../../src/explorer/chart-default.ts';
import type { Cell, CellKind, ResultColumn } from '../../src/explorer/result.ts';

const column = (name: string, kind: CellKind, ...values: Cell[]): ResultColumn => ({
  name,
  type: '',
  kind,
  values,
});
const chartOf = (...columns: ResultColumn[]) =>
  defaultChart({ columns, rows: columns[0]?.values.length ?? 0 });

describe('defaultChart', () => {
  test('ranks text and number as bars', () => {
    expect(chartOf(column('area', 'text', 'a', 'b'), column('value', 'number', 1, 2))).toEqual({
      type: 'bars',
      x: 0,
      y: 1,
    });
  });

  test('draws the number that the rows are ordered by', () => {
    const chart = chartOf(
      column('area', 'text', 'a', 'b', 'c'),
      column('n', 'number', 5, 1, 7),
      column('ratio', 'number', 3, 2, 1),
    );
    expect(chart).toEqual({ type: 'bars', x: 0, y: 2 });
  });

  test('draws years, dates and periods as lines', () => {
    const value = column('value', 'number', 4, 5);
    expect(chartOf(column('year', 'number', 2022, 2023), value)).toEqual({
      type: 'line',
      x: 0,
      y: 1,
    });
    expect(chartOf(column('start', 'date', '2022-01-01', '2022-04-01'), value)).toEqual({
      type: 'line',
      x: 0,
      y: 1,
    });
    expect(chartOf(column('period', 'text', '2022-Q1', '2022-Q2'), value)).toEqual({
      type: 'line',
      x: 0,
      y: 1,
    });
  });

  test('draws a line for each value of a short text column', () => {
    const chart = chartOf(
      column('tahun', 'number', 2022, 2022, 2023, 2023),
      column('populasi', 'text', 'IK', 'IM', 'IK', 'IM'),
      column('usaha', 'number', 1, 2, 3, 4),
    );
    expect(chart).toEqual({ type: 'line', x: 0, y: 2, series: 1 });
  });

  test('never joins several figures of one year in a line', () => {
    const chart = chartOf(
      column('year', 'number', 2022, 2022, 2023),
      column('value', 'number', 1, 2, 3),
    );
    expect(chart).toEqual({ type: 'dots', x: 0, y: 1 });
  });

  test('sets two numbers against each other', () => {
    expect(chartOf(column('a', 'number', 1, 2), column('b', 'number', 3, 4))).toEqual({
      type: 'dots',
      x: 0,
      y: 1,
    });
  });

  test('does not take one year for a time axis', () => {
    const chart = chartOf(
      column('area', 'text', 'a', 'b'),
      column('year', 'number', 2023, 2023),
      column('value', 'number', 1, 2),
    );
    expect(chart).toEqual({ type: 'bars', x: 0, y: 2 });
  });

  test('draws nothing without numbers or with a single row', () => {
    expect(chartOf(column('a', 'text', 'x', 'y'))).toBeUndefined();
    expect(chartOf(column('a', 'text', 'x'), column('b', 'number', 1))).toBeUndefined();
    expect(
      chartOf(column('a', 'text', 'x', 'y'), column('b', 'number', null, null)),
    ).toBeUndefined();
  });
});

test('codes are categories and amounts are quantities, whatever they look like', () => {
  expect(roleOf(column('area_code', 'text', '1371', '2023'))).toBe('category');
  expect(roleOf(column('value', 'number', 2023, 2024))).toBe('quantity');
  expect(roleOf(column('period', 'text', '2023', 'unknown'))).toBe('category');
  expect(roleOf(column('empty', 'number', null))).toBeUndefined();
});

test('values that count different things do not share an axis', () => {
  const columns = [
    column('area', 'text', 'a', 'b'),
    column('population_id', 'text', 'IMK', 'IKM'),
    column('value', 'number', 1, 2),
  ];
  expect(mixedBy({ columns }, { x: 0 })).toEqual(['population_id']);
  expect(mixedBy({ columns }, { x: 1 })).toEqual([]);
  expect(mixedBy({ columns }, { x: 0, series: 1 })).toEqual([]);
});
