/** A built site as text: what a golden listing compares, file by file. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, relative to it, in a stable order. */
export function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Each file with a hash of its bytes. */
export function hashes(root: string): Map<string, string> {
  return new Map(filesOf(root).map((file) => [file, digest(readFileSync(join(root, file)))]));
}

/** The ending is short and the last: in `sql-notebook.Dn10Lumy.js` eight letters before a dot are a word. */
const ASSET = /(_astro\/[\w.~[\]-]+?)[.-][\w-]{8}(\.[a-z]\w{1,4})(?![\w.])/g;

/**
 * The tree as a listing. The parts of a name that change with a script's content are left out, in names as in pages, and a
 * script has no hash: an edit in one script would otherwise change every line.
 */
export function listing(root: string): string {
  const lines = filesOf(root)
    .filter((file) => !file.startsWith('engine/'))
    .map((file) => {
      const name = file.replace(ASSET, '$1$2');
      if (/\.(js|css)$/.test(file)) return `${'-'.repeat(16)} ${name}`;
      const bytes = readFileSync(join(root, file));
      const isText = /\.(html|xml|json|txt|csv|jsonld|svg|md)$/.test(file);
      return `${digest(isText ? withoutHashes(bytes.toString()) : bytes)} ${name}`;
    });
  return `${[...new Set(lines)].sort((a, b) => (a.slice(17) < b.slice(17) ? -1 : 1)).join('\n')}\n`;
}

/** A page or file with its assets under their plain names. */
export function withoutHashes(text: string): string {
  return text.replace(ASSET, '$1$2');
}

/** Markup with one tag a line, so that a difference shows where it is. */
export function lineByLine(html: string): string {
  return `${withoutHashes(html)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/>(?=<)|(?=<)/g, (match) => `${match}\n`)
    .replace(/^\s+/gm, '')}\n`;
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
