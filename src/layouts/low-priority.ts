/** What only adds to a page is fetched after what the page paints. */
import { posix } from 'node:path';
import { importedBy } from '../offline/imports.ts';

/**
 * The tags of scripts with low priority, and before each the modules that it imports, announced with the same: found in the script, an
 * import is fetched with a high one, whatever the script has itself.
 * @param tags as Astro writes them
 * @param codeOf the text of a built script by its address
 */
export function atLowPriority(tags: string, codeOf: (address: string) => string): string {
  return tags.replaceAll(
    /<script type="module" src="([^"]+)"/g,
    (_, address: string) =>
      importedBy(codeOf(address))
        .map(
          (name) =>
            `<link rel="modulepreload" fetchpriority="low" href="${posix.join(posix.dirname(address), name)}">`,
        )
        .join('') + `<script type="module" fetchpriority="low" src="${address}"`,
  );
}
