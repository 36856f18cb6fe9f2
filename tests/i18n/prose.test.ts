import { expect, test } from 'vitest';
import { prose } from '../../src/i18n/prose.ts';

test('prose parts no amount and no range, and no single letter or number from its hyphen', () => {
  expect(prose('Rp1 miliar dan 4.03 million')).toBe('Rp1\u00a0miliar dan 4.03\u00a0million');
  expect(prose('(y-on-y), e-Smart, Covid-19')).toBe(
    '(y\u2011on\u2011y), e\u2011Smart, Covid\u201119',
  );
  expect(prose('kecil Rp1–5 miliar, 2015–2019, “5–6 persen”, naik – turun')).toBe(
    'kecil Rp1–\u20605\u00a0miliar, 2015–\u20602019, “5–\u20606 persen”, naik – turun',
  );
  expect(prose('naik-turun, 2013-2014, 5 unit usaha')).toBe('naik-turun, 2013-2014, 5 unit usaha');
});

test.each([
  ['IMK, Triwulan IV 2018', 'IMK, Triwulan\u00a0IV\u00a02018'],
  ['Semester I 2023: naik', 'Semester\u00a0I\u00a02023: naik'],
  ['Q4 2018', 'Q4\u00a02018'],
  ['first half of 2023', 'first half\u00a0of\u00a02023'],
  ['Juni 2019, Bali 2023', 'Juni 2019, Bali 2023'],
])('prose keeps a quarter or half with its year: %s', (text, expected) => {
  expect(prose(text)).toBe(expected);
});
