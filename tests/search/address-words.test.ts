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
  ['/%E0%A4%A/<script>alert(1)</script>', '/', 'E0 A4 script alert 1 script'],
  [`/${'b-'.repeat(1000)}`, '/', 'b b b b b b b b'],
  // Words that say nothing of a page would find any title; with a name among them the name is left.
  ['/atlas-ikm/halaman-yang-tidak-ada/', '/atlas-ikm/', ''],
  ['/atlas-ikm/en/There-is-no/of_the/', '/atlas-ikm/en/', ''],
  ['/atlas-ikm/usaha-di-aceh', '/atlas-ikm/', 'usaha aceh'],
])('%s', (pathname, root, words) => {
  expect(wordsInAddress(pathname, root)).toBe(words);
});
