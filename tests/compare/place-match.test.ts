import { expect, test } from 'vitest';
import { matchPlaces, type Place } from '../../src/compare/place-match.ts';

const places: Place[] = [
  { code: '32', name: 'Jawa Barat', hint: 'provinsi' },
  { code: '33', name: 'Jawa Tengah', hint: 'provinsi' },
  { code: '34', name: 'DI Yogyakarta', hint: 'provinsi' },
  { code: '3204', name: 'Kabupaten Bandung', hint: 'Jawa Barat' },
  { code: '3273', name: 'Kota Bandung', hint: 'Jawa Barat' },
];
const found = (typed: string): string[] => matchPlaces(typed, places).map(({ code }) => code);

test.each([
  ['jawa', ['32', '33', '3204', '3273']],
  ['JAWA B', ['32', '3204', '3273']],
  ['bandung', ['3204', '3273']],
  ['kota bandung', ['3273']],
  ['33', ['33']],
  ['jawa tngah', ['33']],
  ['yogjakarta', ['34']],
  ['bandng', ['3204', '3273']],
  ['zzz', []],
])('%s', (typed, codes) => {
  expect(found(typed)).toEqual(codes);
});

test('nothing typed offers everything, up to the most', () => {
  expect(found('  ')).toHaveLength(5);
  expect(matchPlaces('', places, 2)).toHaveLength(2);
});
