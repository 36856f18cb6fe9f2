/** The figures of every page that has some, with their sources, as JSON. */
import type { APIRoute } from 'astro';
import { loadAtlas } from '../../atlas/atlas.ts';
import type { PageSet } from '../../atlas/page-set.ts';
import { release } from '../../atlas/release.ts';
import { pageJson } from '../../cite/page-data.ts';
import { pageFilePaths } from '../../cite/page-files.ts';
import { absoluteAddress } from '../../i18n/absolute.ts';

export const getStaticPaths = pageFilePaths;

export const GET: APIRoute<{ set: PageSet }> = async ({ props: { set } }) => {
  const page = { id: absoluteAddress(set.path), en: absoluteAddress(`en/${set.path}`) };
  const { version } = await release();
  return new Response(pageJson(set.figures(), page, version, await loadAtlas()), {
    headers: { 'Content-Type': 'application/json' },
  });
};
