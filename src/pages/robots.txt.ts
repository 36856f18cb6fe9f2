/** Everything may be read. Crawlers ask for this file at the root of a host only: a site under a base path has it for its own domain. */
import type { APIRoute } from 'astro';
import { absoluteAddress } from '../i18n/absolute.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress('sitemap.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
