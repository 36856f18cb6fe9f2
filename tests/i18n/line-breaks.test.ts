import { expect, test } from 'vitest';
import { dotted, numbered, unbroken, unitWhole } from '../../src/i18n/line-breaks.ts';

test('a date stays on one line', () => {
  expect(unbroken('22 November 2026')).toBe('22\u00a0November\u00a02026');
});

test('a line may end after a dot between parts, never before it', () => {
  expect(dotted(['Usaha', 'IMK', 'Bali'])).toBe('Usaha\u00a0· IMK\u00a0· Bali');
  expect(dotted(['Usaha'])).toBe('Usaha');
});

test.each([
  ['147 unit usaha', '147 unit\u00a0usaha'],
  ['9.484.645 tenaga kerja', '9.484.645 tenaga\u00a0kerja'],
  ['41.356 orang', '41.356 orang'],
  ['Rp2,8 triliun', 'Rp2,8 triliun'],
  ['5,9%', '5,9%'],
  ['73 kabupaten dan kota', '73 kabupaten dan kota'],
])('a figure breaks before its unit and not within it: %s', (figure, expected) => {
  expect(unitWhole(figure)).toBe(expected);
});

test('a word keeps the number that follows it', () => {
  expect(numbered('tabel 3, paragraf 5')).toBe('tabel\u00a03, paragraf\u00a05');
  expect(numbered('KBLI 10 Makanan')).toBe('KBLI\u00a010 Makanan');
});
