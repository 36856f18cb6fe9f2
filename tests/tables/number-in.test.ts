import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { formatNumber } from '../../src/model/format.ts';
import { numberIn } from '../../src/tables/number-in.ts';

test('reads back what the page writes, in either language', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.constantFrom(...LANGS),
      fc.constantFrom('', ' unit usaha', '%'),
      (value, lang, unit) => {
        expect(numberIn(` ${formatNumber(value / 100, lang)}${unit} `, lang)).toBe(value / 100 + 0);
      },
    ),
  );
});

test('is nothing where a text does not begin with a number, or is empty', () => {
  expect(numberIn('', 'id')).toBeUndefined();
  expect(numberIn('Rp2,29 triliun', 'id')).toBeUndefined();
  expect(numberIn('tidak ada', 'id')).toBeUndefined();
});
