/** Changes to the data as a feed in Atom, in either language. */
import type { APIRoute } from 'astro';
import type { Lang } from '../../i18n/lang.ts';
import { inBothLanguages } from '../../i18n/paths.ts';
import { atomFeed } from '../../metadata/feed.ts';
import { releaseFeed } from '../../metadata/release-feed.ts';

export const getStaticPaths = inBothLanguages;

export const GET: APIRoute<{ lang: Lang }> = async ({ props }) =>
  new Response(atomFeed(await releaseFeed(props.lang, 'umpan.xml')), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
