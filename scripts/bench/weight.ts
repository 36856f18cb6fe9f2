/** What the built site weighs, page kind by page kind and as a whole, compressed as the host does. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addImports } from '../../src/offline/imports.ts';
import type { Finding } from './table.ts';

export interface PageWeight {
  /** Of the page's markup alone. */
  readonly html: number;
  /** Of the scripts that it loads with itself. */
  readonly script: number;
  /** With style, face and icons. */
  readonly all: number;
  readonly requests: number;
}

const PACKED = /\.(woff2|png|jpe?g|webp|avif|gif|parquet)$/;

/** @param base the base path that the site was built for */
function weighPage(dist: string, base: string, path: string): PageWeight {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const [scripts, others] = [new Set<string>(), new Set<string>()];
  for (const [, name = '', attributes = ''] of html.matchAll(
    /<(script|link|img)\b((?:[^>"]|"[^"]*")*)>/g,
  )) {
    if (name === 'link' && !/rel="(stylesheet|preload|modulepreload|icon)"/.test(attributes))
      continue;
    const address = /\b(?:href|src)="([^"]+)"/.exec(attributes)?.[1];
    if (address?.startsWith(base) !== true) continue;
    const file = address.slice(base.length);
    (file.endsWith('.js') ? scripts : others).add(file);
  }
  addImports(scripts, (script) => readFileSync(join(dist, script), 'utf8'));
  const sent = (file: string): number => {
    const bytes = readFileSync(join(dist, file));
    return PACKED.test(file) ? bytes.length : gzipSync(bytes).length;
  };
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((total, file) => total + sent(file), 0);
  const [own, script] = [gzipSync(html).length, sum(scripts)];
  return {
    html: own,
    script,
    all: own + script + sum(others),
    requests: 1 + scripts.size + others.size,
  };
}

/** @param kinds a page of each kind: its path within the site */
export function weightFindings(
  dist: string,
  base: string,
  kinds: Readonly<Record<string, string>>,
): Finding[] {
  const part = 'weight';
  const pages = Object.entries(kinds).flatMap(([kind, path]): Finding[] => {
    const { html, script, all, requests } = weighPage(dist, base, path);
    const tight = kind === 'province-year';
    return [
      {
        part,
        name: `${kind}: everything`,
        value: all / 1000,
        unit: 'kB',
        budget: tight ? { most: 60 } : undefined,
        note: `${String(requests)} requests, HTML ${(html / 1000).toFixed(1)} kB`,
      },
      { part, name: `${kind}: scripts`, value: script / 1000, unit: 'kB', budget: { most: 12 } },
    ];
  });
  const files = filesOf(dist);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const largest = files.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  const pictures = files.filter(({ name }) => /\.(png|jpe?g|webp|avif|gif)$/.test(name));
  const byKind = Map.groupBy(files, ({ name }) => extname(name));
  const share = [...byKind]
    .map(([end, of]) => [end, of.reduce((sum, { bytes }) => sum + bytes, 0)] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([end, bytes]) => `${end} ${(bytes / 1e6).toFixed(0)}`);
  return [
    ...pages,
    {
      part,
      name: 'the whole site',
      value: total / 1e6,
      unit: 'MB',
      budget: { most: 500 },
      note: `${files.length.toLocaleString('en')} files; ${share.join(', ')} MB`,
    },
    {
      part,
      name: 'the largest file',
      value: largest.bytes / 1e6,
      unit: 'MB',
      budget: { most: 50 },
      note: largest.name,
    },
    {
      part,
      name: 'the largest picture',
      value: Math.max(0, ...pictures.map(({ bytes }) => bytes)) / 1000,
      unit: 'kB',
      budget: { most: 200 },
    },
  ];
}

function filesOf(dist: string): { name: string; bytes: number }[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, stats: statSync(join(dist, name)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ name, stats }) => ({ name, bytes: stats.size }));
}
