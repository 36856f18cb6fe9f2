import domino from 'domino';
import { expect, test } from 'vitest';
import { sparkline } from '../../src/charts/sparkline.ts';

const document = domino.createDocument('');
const draw = (years: readonly number[], breaks: readonly number[] = []): string =>
  sparkline(
    years.map((year) => ({ year, value: year - 2000 })),
    { document, title: 'Jumlah usaha, 2013 sampai 2020', year: 2014, breaks },
  ).outerHTML;
/** How many stretches the line has. */
const stretches = (svg: string): number => svg.match(/d="M[^"]*L[^"]*"/)![0].split('M').length - 1;

test('stops at missing years and at breaks', () => {
  expect(stretches(draw([2013, 2014, 2015, 2016]))).toBe(1);
  expect(stretches(draw([2013, 2014, 2015, 2017, 2018]))).toBe(2);
  expect(stretches(draw([2013, 2014, 2015, 2016], [2015]))).toBe(2);
});

test('marks the year of the figure, and a year that stands alone', () => {
  expect(draw([2013, 2014]).match(/<circle/g)).toHaveLength(1);
  expect(draw([2013, 2014, 2016]).match(/<circle/g)).toHaveLength(2);
});

test('says what it shows, and refuses what has no place', () => {
  expect(draw([2013, 2014])).toContain('aria-label="Jumlah usaha, 2013 sampai 2020"');
  expect(() => draw([])).toThrow('invalid data: no points');
});
