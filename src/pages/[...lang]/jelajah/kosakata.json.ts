/** The values that the SQL editor offers while one types: fetched with the editor, not with the page. */
import type { APIRoute } from 'astro';
import { vocabularyOf } from '../../../explorer/vocabulary.ts';
import { LANGS, langOf, langParam } from '../../../i18n/lang.ts';

export function getStaticPaths() {
  return LANGS.map((lang) => ({ params: { lang: langParam(lang) } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await vocabularyOf(langOf(params['lang']))), {
    headers: { 'content-type': 'application/json' },
  });
