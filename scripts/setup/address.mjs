/**
 * Where the site is published. Everything that needs the origin or the base path (the Astro
 * configuration, the local server, the tests) asks here, so that they cannot disagree.
 */

const DEFAULT_SITE = 'https://atlas-ikm.github.io';
const DEFAULT_BASE = '/atlas-ikm/';

/**
 * Reads the origin and the base path from ATLAS_SITE and ATLAS_BASE.
 *
 * An unset variable means the default. An empty ATLAS_BASE means the root, because that is what
 * GitHub's configure-pages reports for a site without a base path.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{ site: string, base: string }} `site` without a trailing slash, `base` with a slash at
 *   both ends.
 * @throws {Error} when ATLAS_SITE is no http(s) address, or ATLAS_BASE is no plain path.
 */
export function siteAddress(env) {
  return {
    site: parseSite(env.ATLAS_SITE ?? DEFAULT_SITE),
    base: parseBase(env.ATLAS_BASE ?? DEFAULT_BASE),
  };
}

/**
 * Normalises a base path to a slash at both ends: `atlas`, `/atlas` and `/atlas/` are the same.
 *
 * @param {string} text
 * @returns {string}
 * @throws {Error} when the text could not be the path of an address.
 */
export function parseBase(text) {
  const segments = text.split('/').filter((segment) => segment !== '');
  if (segments.some((segment) => !/^[\w.~-]+$/.test(segment) || /^\.+$/.test(segment))) {
    throw new Error(`invalid base path: ${JSON.stringify(text)}`);
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/**
 * @param {string} text
 * @returns {string}
 */
function parseSite(text) {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Error(`invalid site address: ${JSON.stringify(text)}`);
  }
  return text.replace(/\/+$/, '');
}
