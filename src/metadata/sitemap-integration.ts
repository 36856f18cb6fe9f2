import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { loadAtlas } from '../atlas/atlas.ts';
import { pageSets } from '../atlas/page-set.ts';
import { release } from '../atlas/release.ts';
import { sitemapFiles, type SitemapPage } from './sitemap.ts';

/**
 * Writes the sitemap from the pages that were built, so that none can be forgotten. Pages that show data changed with
 * its release; of the others nothing is claimed.
 * @param address origin and base path of the site
 */
export function sitemap({ site, base }: { site: string; base: string }): AstroIntegration {
  return {
    name: 'atlas-sitemap',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const folder = site + base;
        const [sets, { date }] = [pageSets(await loadAtlas()), await release()];
        const listed = pages
          .map(({ pathname }) => pathname)
          // Charts for other sites' frames are no pages to be found: their canonical address is the page of the chart. The page
          // that answers without a connection asks not to be listed.
          .filter((path) => !/^(?:en\/|en$|404|luring\/|sematan\/.)/.test(path))
          .sort()
          .map((path): SitemapPage => ({
            id: folder + path,
            en: `${folder}en/${path}`,
            lastmod: sets.has(path) ? date : undefined,
          }));
        for (const { name, xml } of sitemapFiles(listed, folder))
          await writeFile(new URL(name, dir), xml);
      },
    },
  };
}
