import { expect, test } from 'vitest';
import { curlyQuotes } from '../../src/i18n/quotation-marks.ts';

test.each([
  ['the nearest is "Kabupaten Tasikmalaya"', 'the nearest is “Kabupaten Tasikmalaya”'],
  ['"a", "b c"', '“a”, “b c”'],
  // One mark alone is no pair: inches, or a text cut short.
  ['5" wide', '5" wide'],
  ['', ''],
])('%s', (text, curly) => {
  expect(curlyQuotes(text)).toBe(curly);
});
