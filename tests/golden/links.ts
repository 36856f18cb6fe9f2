/** Every address on the pages of a built site, and those that lead nowhere. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TrialSite } from '../../scripts/trial-site.ts';
import { siteAddress } from '../../scripts/setup/address.mjs';
import { attribute, tagsOf } from '../site/site.ts';
import { filesOf } from './tree.ts';

export const ORIGIN = siteAddress(process.env).site;

/** What an address names in the built site; nothing for one of another host. */
export function pathOf(address: string, page: string): string | undefined {
  const { origin, pathname } = new URL(address, `${ORIGIN}/${page}`);
  return origin === ORIGIN ? decodeURIComponent(pathname.slice(1)) : undefined;
}

/** Whether a path without base names a file of the site, or a folder with a page. */
export function isThere({ dist }: TrialSite, path: string): boolean {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return existsSync(join(dist, file)) && statSync(join(dist, file)).isFile();
}

/** The addresses on all pages of a site without a base path: how many, those that lead to no file, and to no place on their page. */
export function linksOf(site: TrialSite): { seen: number; broken: string[]; lost: string[] } {
  const ids = new Map<string, Set<string>>();
  const anchors: { page: string; path: string; id: string }[] = [];
  const broken: string[] = [];
  let seen = 0;
  for (const file of filesOf(site.dist).filter((name) => name.endsWith('index.html'))) {
    const page = file.slice(0, -'index.html'.length);
    const own = new Set<string>();
    ids.set(page, own);
    for (const tag of tagsOf(readFileSync(join(site.dist, file), 'utf8'))) {
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
        if (!isThere(site, path)) broken.push(`${address} on ${page}`);
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
  const lost = anchors
    .filter(({ path, id }) => ids.get(path)?.has(id) === false)
    .map(({ page, path, id }) => `${path}#${id} on ${page}`);
  return { seen, broken, lost };
}
