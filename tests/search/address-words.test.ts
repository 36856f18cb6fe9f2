import { expect, test } from 'vitest';
import { wordsInAddress } from '../../src/search/address-words.ts';

test.each([
  ['/atlas-ikm/provinsi/jawa-brat/2023/', '/atlas-ikm/', 'jawa brat'],
  ['/atlas-ikm/en/provinsi/west%20sumatra/index.html', '/atlas-ikm/en/', 'west sumatra'],
  ['/indikator/tenaga_kerja', '/', 'tenaga kerja'],
  // Another site's folder is no reason to find nothing.
  ['/lain/kabupaten-lebak', '/atlas-ikm/', 'lain kabupaten lebak'],
  ['/atlas-ikm/provinsi/2023/', '/atlas-ikm/', ''],
  // Broken escapes and scripts are words like any others.
  ['/%E0%A4%A/<script>alert(1)</script>', '/', 'E0 A4 A script alert 1 script'],
  [`/${'a-'.repeat(1000)}`, '/', 'a a a a a a a a'],
])('%s', (pathname, root, words) => {
  expect(wordsInAddress(pathname, root)).toBe(words);
});
