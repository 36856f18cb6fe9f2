/** What the search box looks through, loaded when somebody is about to search. */
import type { APIRoute } from 'astro';
import { loadAtlas } from '../../../atlas/atlas.ts';
import { readTable } from '../../../atlas/parquet.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { inBothLanguages } from '../../../i18n/paths.ts';
import { searchEntries } from '../../../search/entries.ts';

export const getStaticPaths = inBothLanguages;

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  new Response(
    JSON.stringify(searchEntries(await loadAtlas(), await readTable('area_names'), lang)),
    { headers: { 'Content-Type': 'application/json' } },
  );
