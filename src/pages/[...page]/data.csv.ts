/** The figures of every page that has some, as CSV that Excel opens. */
import type { APIRoute } from 'astro';
import { loadAtlas } from '../../atlas/atlas.ts';
import type { PageSet } from '../../atlas/page-set.ts';
import { pageCsv } from '../../cite/page-data.ts';
import { pageFilePaths } from '../../cite/page-files.ts';

export const getStaticPaths = pageFilePaths;

export const GET: APIRoute<{ set: PageSet }> = async ({ props }) =>
  new Response(pageCsv(props.set.figures(), await loadAtlas()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
