/** What only adds to a page is fetched after what the page paints. */
import { posix } from 'node:path';
import { importedBy } from '../offline/imports.ts';

/**
 * The tags of scripts with low priority, and before each a tag for every module that it imports: found in the script, an import is fetched
 * with a high one, whatever the script has itself. A link that preloads it would do the same, but is an error where scripts are off.
 * @param tags as Astro writes them
 * @param codeOf the text of a built script by its address
 */
export function atLowPriority(tags: string, codeOf: (address: string) => string): string {
  return tags.replaceAll(
    /<script type="module"( async)? src="([^"]+)"><\/script>/g,
    (_, async = '', address: string) =>
      [
        ...importedBy(codeOf(address)).map((name) => posix.join(posix.dirname(address), name)),
        address,
      ]
        .map((at) => `<script type="module"${async} fetchpriority="low" src="${at}"></script>`)
        .join(''),
  );
}
