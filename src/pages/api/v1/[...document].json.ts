/** The static API, one file for each document that `src/api/resources.ts` describes. */
import type { APIRoute } from 'astro';
import { apiContext } from '../../../api/context.ts';
import { apiFiles, type ApiDocument } from '../../../api/resources.ts';

export async function getStaticPaths() {
  return Array.from(apiFiles(await apiContext()), (file) => ({
    params: { document: file.path.replace(/\.json$/, '') },
    props: { data: file.data },
  }));
}

export const GET: APIRoute<Pick<ApiDocument, 'data'>> = ({ props }) =>
  new Response(JSON.stringify(props.data()), { headers: { 'Content-Type': 'application/json' } });
