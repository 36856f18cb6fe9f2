import { readFileSync } from 'node:fs';
import { base, outDir } from 'astro:config/server';

const texts = new Map<string, string>();

/** The text of a built script by its address: every page asks for the same few. */
export function builtScript(address: string): string {
  let text = texts.get(address);
  if (text === undefined) {
    text = readFileSync(new URL(address.slice(base.length).replace(/^\//, ''), outDir), 'utf8');
    texts.set(address, text);
  }
  return text;
}
