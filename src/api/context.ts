/** Build side: what the documents of the API are made from. */
import { loadAtlas } from '../atlas/atlas.ts';
import { absoluteAddress } from '../i18n/absolute.ts';
import { releases } from './releases.ts';
import type { ApiContext } from './resources.ts';

export async function apiContext(): Promise<ApiContext> {
  return { atlas: await loadAtlas(), releases: await releases(), absolute: absoluteAddress };
}
