import { join } from 'node:path';
import { trialSite, type TrialSite } from '../../scripts/trial-site.ts';

/** What the golden site calls itself. Nothing listens there: a test that serves it does so at any free port. */
export const GOLDEN_ORIGIN = 'http://127.0.0.1:4419';

/**
 * The tiny dataset in `data/`, published and built.
 * @param env time zone and language of the build
 */
export function goldenSite(
  name = 'golden',
  env: Readonly<Record<string, string>> = { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
): Promise<TrialSite> {
  return trialSite({
    name,
    data: join(import.meta.dirname, 'data'),
    base: '/atlas-ikm/',
    env: { ...env, ATLAS_SITE: GOLDEN_ORIGIN },
  });
}
