/** Changes to the data as a feed in JSON Feed, in either language. */
import type { APIRoute } from 'astro';
import type { Lang } from '../../i18n/lang.ts';
import { inBothLanguages } from '../../i18n/paths.ts';
import { jsonFeed } from '../../metadata/feed.ts';
import { releaseFeed } from '../../metadata/release-feed.ts';

export const getStaticPaths = inBothLanguages;

export const GET: APIRoute<{ lang: Lang }> = async ({ props }) =>
  new Response(jsonFeed(await releaseFeed(props.lang, 'umpan.json')), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
