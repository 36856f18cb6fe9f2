import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { importsOf } from '../../src/offline/imports.ts';
import { attribute, BASE, DIST, readPage, sitePages, tagsOf } from './site.ts';

/** The budgets of a page of one province in one year, in bytes, compressed as the host does. */
const [ALL, SCRIPT] = [60_000, 12_000];

interface Weight {
  readonly path: string;
  readonly html: number;
  readonly script: number;
  readonly all: number;
}
let weights: Weight[];

const sizes = new Map<string, number>();
/** The bytes that go over the wire for a file: a font or a picture that is compressed already is sent as it is. */
function sizeOf(file: string): number {
  let size = sizes.get(file);
  if (size === undefined) {
    const bytes = readFileSync(join(DIST, file));
    size = file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
    sizes.set(file, size);
  }
  return size;
}

const imported = new Map<string, readonly string[]>();
/** The modules that a script loads with itself, those that it starts once the page is painted among them. */
function loadedBy(script: string): readonly string[] {
  let found = imported.get(script);
  if (found === undefined) {
    found = importsOf(script, readFileSync(join(DIST, script), 'utf8')).map((name) =>
      posix.join(posix.dirname(script), name),
    );
    imported.set(script, found);
  }
  return found;
}

function weigh(path: string): Weight {
  const html = readPage(path);
  const [scripts, others] = [new Set<string>(), new Set<string>()];
  for (const tag of tagsOf(html)) {
    const address = attribute(tag, tag.name === 'link' ? 'href' : 'src');
    if (address === undefined) continue;
    if (!address.startsWith(BASE)) {
      if (tag.name !== 'link') throw new Error(`asset of another host: ${address} on ${path}`);
      continue;
    }
    const file = address.slice(BASE.length);
    if (tag.name === 'script') scripts.add(file);
    else if (
      tag.name !== 'link' ||
      /rel="(stylesheet|preload|icon|modulepreload)"/.test(tag.attributes)
    )
      (file.endsWith('.js') ? scripts : others).add(file);
  }
  // A set grows while it is walked, so that imports of imports are found as well.
  for (const script of scripts) for (const other of loadedBy(script)) scripts.add(other);
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((total, file) => total + sizeOf(file), 0);
  const [own, script] = [gzipSync(html).length, sum(scripts)];
  return { path, html: own, script, all: own + script + sum(others) };
}

beforeAll(() => {
  weights = sitePages()
    .filter((page) => /^provinsi\/[^/]+\/\d{4}\/$/.test(page.route))
    .map((page) => weigh(page.path))
    .sort((a, b) => b.all - a.all);
}, 60_000);

test('every page of a province in a year is weighed, with its style, face and script', () => {
  expect(weights.length).toBeGreaterThan(800);
  const [heaviest] = weights;
  expect([...sizes.keys()].map((file) => /\.\w+$/.exec(file)?.[0]).sort()).toEqual(
    expect.arrayContaining(['.css', '.js', '.svg', '.woff2']),
  );
  expect(heaviest!.all - heaviest!.html).toBeGreaterThan(20_000);
});

test(`each of them weighs at most ${ALL} bytes`, () => {
  expect(weights.filter((weight) => weight.all > ALL)).toEqual([]);
});

test(`at most ${SCRIPT} bytes of each are scripts, and they do run one`, () => {
  expect(weights.filter(({ script }) => script > SCRIPT || script < 500)).toEqual([]);
});
