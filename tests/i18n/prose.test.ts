import { expect, test } from 'vitest';
import { prose } from '../../src/i18n/prose.ts';

test('prose parts no amount, and no single letter or number from its hyphen', () => {
  expect(prose('Rp1 miliar dan 4.03 million')).toBe('Rp1\u00a0miliar dan 4.03\u00a0million');
  expect(prose('(y-on-y), e-Smart, Covid-19')).toBe(
    '(y\u2011on\u2011y), e\u2011Smart, Covid\u201119',
  );
  expect(prose('naik-turun, 2013-2014, 5 unit usaha')).toBe('naik-turun, 2013-2014, 5 unit usaha');
});
