/** A tiny dataset through everything, pipeline and site: what comes out is compared file by file with what came out before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { TrialSite } from '../../scripts/trial-site.ts';
import { goldenSite } from './golden-site.ts';
import { filesOf, hashes, lineByLine, listing, withoutHashes } from './tree.ts';

let site: TrialSite;
let elsewhere: TrialSite;

beforeAll(async () => {
  // Two folders, two clocks, two languages, at the same time.
  [site, elsewhere] = await Promise.all([
    goldenSite(),
    goldenSite('golden-elsewhere', {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    }),
  ]);
}, 180_000);

test('the whole tree comes out as before', async () => {
  expect(filesOf(site.dist).length).toBeGreaterThan(900);
  await expect(listing(site.dist)).toMatchFileSnapshot('tree.txt');
});

test.each([
  ['provinsi/bali/2023/index.html', 'province-year.txt'],
  ['en/sumber/wartaekonomi-lebak/index.html', 'source.en.txt'],
])('%s comes out as before, tag by tag', async (file, golden) => {
  await expect(lineByLine(readFileSync(join(site.dist, file), 'utf8'))).toMatchFileSnapshot(golden);
});

test.each(['provinsi/bali/2023/data.csv', 'umpan.xml', 'data/v1/checksums.txt', 'robots.txt'])(
  '%s comes out as before, in full',
  async (file) => {
    const text = readFileSync(join(site.dist, file), 'utf8');
    await expect(withoutHashes(text)).toMatchFileSnapshot(
      file.replaceAll('/', '-').replace(/(\.\w+)$/, '$1.txt'),
    );
  },
);

test('another folder, time zone and language give the same bytes, data and pages alike', () => {
  const [one, other] = [hashes(site.dist), hashes(elsewhere.dist)];
  expect([...other.keys()]).toEqual([...one.keys()]);
  expect([...one].filter(([file, hash]) => other.get(file) !== hash)).toEqual([]);
});

test('no page carries the day of its build or the folder it was built in', () => {
  const today = new Date().toISOString().slice(0, 10);
  const found = filesOf(site.dist)
    .filter((file) => /\.(html|js|json|xml|css)$/.test(file))
    .filter((file) => {
      const text = readFileSync(join(site.dist, file), 'utf8');
      return text.includes(today) || text.includes(site.root);
    });
  expect(found).toEqual([]);
});
