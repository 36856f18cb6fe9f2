/** Builds the service worker after the pages: only then is it known which files the shell consists of. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { addImports } from './imports.ts';
import type { OfflineBuild } from './site.ts';

/** The pages that answer when another is neither to be reached nor kept. They bring their own style, face and scripts. */
const PAGES = ['luring/', 'en/luring/', '', 'en/', 'provinsi/', 'en/provinsi/'];

/**
 * An integration that writes `sw.js` beside the start page. With `ATLAS_OFFLINE=off` it writes the one that removes itself and
 * every copy from the browsers that have it.
 */
export function offline(env: Readonly<Record<string, string | undefined>>): AstroIntegration {
  let base = '/';
  return {
    name: 'atlas-offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const removed = env['ATLAS_OFFLINE'] === 'off';
        const entry = removed ? 'removal-worker.ts' : 'service-worker.ts';
        await build({
          configFile: false,
          logLevel: 'warn',
          define: { __OFFLINE__: JSON.stringify(offlineBuild(root, base)) },
          build: {
            outDir: root,
            emptyOutDir: false,
            copyPublicDir: false,
            rollupOptions: {
              input: fileURLToPath(new URL(entry, import.meta.url)),
              output: { format: 'iife', entryFileNames: 'sw.js' },
            },
          },
        });
      },
    },
  };
}

/**
 * The shell of a built site: the pages that are kept from the start, and every file that they and the other reading pages load
 * at once. The engine, the editor and the workers are kept when they are first used.
 */
function offlineBuild(root: string, base: string): OfflineBuild {
  const files = new Set<string>();
  for (const page of PAGES) {
    const html = readFileSync(join(root, page, 'index.html'), 'utf8');
    for (const address of loadedAtOnce(html)) {
      if (!address.startsWith(base)) throw new Error(`invalid asset: ${address} on /${page}`);
      files.add(address.slice(base.length));
    }
  }
  addImports(files, (file) => readFileSync(join(root, file), 'utf8'));
  const fonts = readdirSync(join(root, '_astro')).filter((name) => name.endsWith('.woff2'));
  for (const font of fonts) files.add(`_astro/${font}`);

  const shell = [...PAGES, ...[...files].sort()];
  const hash = createHash('sha256');
  for (const path of shell)
    hash
      .update(path)
      .update(
        readFileSync(join(root, path === '' || path.endsWith('/') ? `${path}index.html` : path)),
      );
  return { version: hash.digest('hex').slice(0, 12), shell };
}

/** Addresses of the style sheets, scripts, fonts and icons in a page's head and body. */
function loadedAtOnce(html: string): string[] {
  const tags = html.matchAll(
    /<(?:link\b[^>]*\brel="(?:stylesheet|preload|modulepreload|icon)"[^>]*|script\b[^>]*\bsrc=[^>]*)>/g,
  );
  return [...tags].flatMap(([tag]) => /\b(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? []);
}
