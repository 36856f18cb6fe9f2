/** The site at the root of a host, without a base path: every address on every page leads to a file that is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { trialSite, type TrialSite } from '../../scripts/trial-site.ts';
import { decode } from '../site/site.ts';
import { isThere, linksOf, ORIGIN, pathOf } from './links.ts';
import { filesOf } from './tree.ts';

let site: TrialSite;
let files: string[];
beforeAll(async () => {
  site = await trialSite({ name: 'root', data: join(import.meta.dirname, 'data'), base: '/' });
  files = filesOf(site.dist);
}, 180_000);

const read = (file: string): string => readFileSync(join(site.dist, file), 'utf8');

test('links, canonical and other languages, pictures, feeds and files of every page are there', () => {
  const { seen, broken, lost } = linksOf(site);
  expect(seen).toBeGreaterThan(5000);
  expect(broken.slice(0, 20)).toEqual([]);
  expect(lost.slice(0, 20)).toEqual([]);
});

test('so are the addresses in sitemap, robots, feeds, JSON-LD, oEmbed and the API', () => {
  const broken: string[] = [];
  let seen = 0;
  const look = (file: string, addresses: Iterable<string>): void => {
    for (const address of addresses) {
      // The index of the API names patterns besides addresses.
      const path = address.includes('{') ? undefined : pathOf(decode(address), file);
      if (path === undefined) continue;
      seen++;
      if (!isThere(site, path)) broken.push(`${address} in ${file}`);
    }
  };
  const absolute = new RegExp(`${ORIGIN}/[^\\s"'<>\\\\)]*`, 'g');
  for (const file of files) {
    if (
      /^(?:sitemap.*\.xml|robots\.txt|(?:en\/)?umpan\.(?:xml|json))$|oembed\.json$|^api\//.test(
        file,
      )
    )
      look(file, read(file).match(absolute) ?? []);
    else if (file.endsWith('index.html'))
      for (const [, json = ''] of read(file).matchAll(
        /<script type="application\/ld\+json">(.*?)<\/script>/gs,
      ))
        look(file, json.match(absolute) ?? []);
  }
  expect(seen).toBeGreaterThan(1000);
  expect(broken.slice(0, 20)).toEqual([]);
});
