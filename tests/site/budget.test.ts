/** Budgets of the built site that need no browser: what a page loads, and what the host has to hold. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addImports } from '../../src/offline/imports.ts';
import { attribute, BASE, DIST, KIND_PAGES, readPage, tagsOf, TOOL_PAGES } from './site.ts';

const MB = 1e6;

/** Every file of the site, with its size. */
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((name) => ({ name: name.replaceAll('\\', '/'), stats: statSync(join(DIST, name)) }))
  .filter(({ stats }) => stats.isFile())
  .map(({ name, stats }) => ({ name, bytes: stats.size }));

describe('the host', () => {
  // GitHub Pages takes 1 GB. What the site has, 277 MB, and a tenth more: who adds more than that is to know it.
  test('holds less than a third of what it may', () => {
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0) / MB).toBeLessThan(305);
  });

  test('holds fewer than 20,000 files', () => {
    expect(files.length).toBeGreaterThan(2800);
    expect(files.length).toBeLessThan(20_000);
  });

  // Git refuses files of 100 MB.
  test('holds no file of more than 50 MB', () => {
    expect(files.filter(({ bytes }) => bytes > 50 * MB)).toEqual([]);
  });

  test('holds no picture of more than 200 kB', () => {
    const pictures = files.filter(({ name }) => /\.(svg|png|jpe?g|webp|avif|gif)$/.test(name));
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter(({ bytes }) => bytes > 200_000)).toEqual([]);
  });
});

/** Files that a page loads at once: what its tags name, and the modules that its scripts import by name. */
function loadedBy(html: string): { scripts: string[]; others: string[] } {
  const [scripts, others] = [new Set<string>(), new Set<string>()];
  for (const tag of tagsOf(html)) {
    const loads =
      tag.name === 'script' ||
      tag.name === 'img' ||
      /rel="(stylesheet|preload|icon|modulepreload)"/.test(tag.attributes);
    const address = loads ? attribute(tag, tag.name === 'link' ? 'href' : 'src') : undefined;
    if (address === undefined || address.startsWith('data:')) continue;
    if (!address.startsWith(BASE)) throw new Error(`asset of another host: ${address}`);
    const file = address.slice(BASE.length);
    (file.endsWith('.js') ? scripts : others).add(file);
  }
  addImports(scripts, (script) => readFileSync(join(DIST, script), 'utf8'));
  return { scripts: [...scripts], others: [...others] };
}

const transferred = (file: string): number => {
  const bytes = readFileSync(join(DIST, file));
  return /\.(woff2|png|jpe?g|webp)$/.test(file) ? bytes.length : gzipSync(bytes).length;
};
const sum = (sizes: readonly number[]): number => sizes.reduce((a, b) => a + b, 0);

/** In kB, compressed as the host does. Pages that list everything are long; no page of a place is. */
const HTML: Readonly<Record<string, number>> = {
  home: 32,
  nation: 130,
  year: 60,
  indicators: 40,
  indicator: 60,
  // With the names of all places, to choose from.
  compare: 36,
  'compare-set': 36,
  conflicts: 150,
  sources: 80,
  quality: 80,
  search: 36,
  // The forms of both ways in, and the examples with their results.
  explorer: 80,
};
const HTML_OTHERWISE = 30;
const SCRIPT = 12;
/** The explorer has three parts to start, a comparison the builder's form. */
const REQUESTS: Readonly<Record<string, number>> = { explorer: 16, compare: 16, 'compare-set': 16 };
const REQUESTS_OTHERWISE = 15;

describe.each([...KIND_PAGES, ...TOOL_PAGES])('$kind ($lang)', ({ kind, path }) => {
  const requests = REQUESTS[kind] ?? REQUESTS_OTHERWISE;
  const html = readPage(path);
  const { scripts, others } = loadedBy(html);

  test('is as short as pages of its kind are', () => {
    expect(gzipSync(html).length / 1000).toBeLessThan(HTML[kind] ?? HTML_OTHERWISE);
  });

  test(`loads at most ${SCRIPT} kB of scripts`, () => {
    expect(scripts.length).toBeGreaterThan(0);
    expect(sum(scripts.map(transferred)) / 1000).toBeLessThan(SCRIPT);
  });

  test(`takes at most ${requests} requests, and no style or face of more than 60 kB`, () => {
    expect(1 + scripts.length + others.length).toBeLessThanOrEqual(requests);
    expect(sum(others.map(transferred)) / 1000).toBeLessThan(60);
  });
});
