import { expect, test } from 'vitest';
import { breakable } from '../../src/components/breakable.ts';

test('a name breaks after its underscores, slashes and dots, and nowhere else', () => {
  expect(breakable('year')).toBe('year');
  expect(breakable('national_total_rp')).toBe('national_<wbr>total_<wbr>rp');
  expect(breakable('data/raw/press.csv:949')).toBe('data/<wbr>raw/<wbr>press<wbr>.csv:949');
});

test('a name from a query is text, never markup', () => {
  expect(breakable('a_<b>&')).toBe('a_<wbr>&lt;b&gt;&amp;');
});
