/** The site at the root of a host, without a base path: every address on every page leads to a file that is there. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { trialSite, type TrialSite } from '../../scripts/trial-site.ts';
import { siteAddress } from '../../scripts/setup/address.mjs';
import { attribute, decode, tagsOf } from '../site/site.ts';
import { filesOf } from './tree.ts';

const ORIGIN = siteAddress(process.env).site;
let site: TrialSite;
let files: string[];
beforeAll(async () => {
  site = await trialSite({ name: 'root', data: join(import.meta.dirname, 'data'), base: '/' });
  files = filesOf(site.dist);
}, 180_000);

const read = (file: string): string => readFileSync(join(site.dist, file), 'utf8');

/** What an address names in the built site; nothing for one of another host. */
function pathOf(address: string, page: string): string | undefined {
  const { origin, pathname } = new URL(address, `${ORIGIN}/${page}`);
  return origin === ORIGIN ? decodeURIComponent(pathname.slice(1)) : undefined;
}

function isThere(path: string): boolean {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return existsSync(join(site.dist, file)) && statSync(join(site.dist, file)).isFile();
}

test('links, canonical and other languages, pictures, feeds and files of every page are there', () => {
  const ids = new Map<string, Set<string>>();
  const anchors: { page: string; path: string; id: string }[] = [];
  const broken: string[] = [];
  let seen = 0;
  for (const file of files.filter((name) => name.endsWith('index.html'))) {
    const page = file.slice(0, -'index.html'.length);
    const own = new Set<string>();
    ids.set(page, own);
    for (const tag of tagsOf(read(file))) {
      const id = attribute(tag, 'id');
      if (id !== undefined) own.add(id);
      const names = tag.name === 'meta' ? ['content'] : ['href', 'src', 'action'];
      for (const name of names) {
        const address = attribute(tag, name);
        if (address === undefined) continue;
        if (tag.name === 'meta' && !address.startsWith(ORIGIN)) continue;
        const path = /^(?:data|mailto):/.test(address) ? undefined : pathOf(address, page);
        if (path === undefined) continue;
        seen++;
        if (!isThere(path)) broken.push(`${address} on ${page}`);
        const fragment = address.split('#')[1];
        // A packed query or notebook is no anchor.
        if (fragment && !/^[qn]=/.test(fragment))
          anchors.push({
            page,
            path: path.replace(/index\.html$/, ''),
            id: decodeURIComponent(fragment),
          });
      }
    }
  }
  expect(seen).toBeGreaterThan(5000);
  expect(broken.slice(0, 20)).toEqual([]);
  const lost = anchors.filter(({ path, id }) => ids.get(path)?.has(id) === false);
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
      if (!isThere(path)) broken.push(`${address} in ${file}`);
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
