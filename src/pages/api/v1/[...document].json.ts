/** The static API, one file for each document that `src/api/resources.ts` describes. */
import type { APIRoute } from 'astro';
import { releases } from '../../../api/releases.ts';
import { apiFiles, type ApiDocument } from '../../../api/resources.ts';
import { loadAtlas } from '../../../atlas/atlas.ts';
import { absoluteAddress } from '../../../i18n/absolute.ts';

export async function getStaticPaths() {
  const context = {
    atlas: await loadAtlas(),
    releases: await releases(),
    absolute: absoluteAddress,
  };
  return Array.from(apiFiles(context), (file) => ({
    params: { document: file.path.replace(/\.json$/, '') },
    props: { data: file.data },
  }));
}

export const GET: APIRoute<Pick<ApiDocument, 'data'>> = ({ props }) =>
  new Response(JSON.stringify(props.data()), { headers: { 'Content-Type': 'application/json' } });
