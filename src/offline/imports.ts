import { posix } from 'node:path';

/** The script of every page, which starts its parts as soon as it is painted (src/layouts/boot.ts). */
const BOOT = /(?:^|\/)Page\.astro_/;

/**
 * The modules that a built script loads without being asked: those that it imports by name, and of the script of every page also the
 * parts that it starts. What other scripts import when a visitor asks for it is not among them.
 * @param file the script's path or name as built, @param code its text
 * @returns addresses relative to the script, such as `./frame.abc.js`
 */
export function importsOf(file: string, code: string): string[] {
  if (!BOOT.test(file)) return importedBy(code);
  return namesIn(code, /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g);
}

/** The modules that a built script imports by name, as addresses relative to it. @param code its text */
export function importedBy(code: string): string[] {
  return namesIn(code, /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g);
}

function namesIn(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map(([, name = '']) => name);
}

/** Adds to the files of a built site what its scripts load without being asked, and what that loads in turn. @param codeOf the text of a file */
export function addImports(files: Set<string>, codeOf: (file: string) => string): void {
  // A set grows while it is walked: imports of imports are found as well.
  for (const file of files)
    if (file.endsWith('.js'))
      for (const name of importsOf(file, codeOf(file)))
        files.add(posix.join(posix.dirname(file), name));
}
