/**
 * Pages are rendered on all cores: Astro renders in one thread, whatever its `concurrency`, and that thread was what a build waited
 * for. See `docs/build-scale.md`.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { Pool, sharedPart, type Renderer } from './pool.ts';
import { Thread } from './thread.ts';

/** A thread reads the atlas and warms up for a second or two: fewer pages than these are not worth it. */
const PAGES_WORTH_A_THREAD = 500;
/** Each holds the atlas and its own drawings; beyond these the thread that writes the files is what the others wait for. */
const MOST_THREADS = 4;

/** How many threads render a site, the build's own among them. */
export function threadsFor(pages: number, cores: number): number {
  return Math.max(1, Math.min(cores, MOST_THREADS, Math.floor(pages / PAGES_WORTH_A_THREAD)));
}

/** An integration that has the pages of a build rendered by several threads; with `ATLAS_THREADS=1` by the build's own alone. */
export function rendering(env: Readonly<Record<string, string | undefined>>): AstroIntegration {
  const cores = Number(env['ATLAS_THREADS'] ?? availableParallelism());
  if (!(Number.isInteger(cores) && cores > 0))
    throw new RangeError(`invalid ATLAS_THREADS: "${env['ATLAS_THREADS']}"; expected 1 or more`);
  let base = '/';
  let entry = '';
  return {
    name: 'atlas-rendering',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // Every page and card leaves buffers behind. For each 64 MB of them V8 would go through the whole heap, atlas and all;
        // counted with the heap they wait until it has grown.
        setFlagsFromString('--external-memory-accounted-in-global-limit');
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'atlas-page-worker',
                applyToEnvironment: ({ name }) => name === 'prerender',
                buildStart() {
                  this.emitFile({
                    type: 'chunk',
                    id: fileURLToPath(new URL('page-worker.ts', import.meta.url)),
                    fileName: 'page-worker.mjs',
                  });
                },
                writeBundle({ dir = '' }) {
                  entry = join(dir, 'page-worker.mjs');
                },
              },
            ],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) =>
          withThreads(own, base, (pages) =>
            Array.from({ length: threadsFor(pages, cores) - 1 }, () => new Thread(entry)),
          ),
        );
      },
    },
  };
}

interface Asked {
  readonly request: Request;
  readonly routeData: RouteData;
}

/** What renders a build: Astro's own way in its own thread, and beside it as many others as so many pages are worth. */
function withThreads(
  own: AstroPrerenderer,
  base: string,
  start: (pages: number) => readonly Thread[],
): AstroPrerenderer {
  const here: Renderer<Asked, Response> = {
    room: 4,
    render: async ({ request, routeData }) => {
      // What the threads answer, and what is written, is taken up between two pages.
      await setImmediate();
      const rendered = await own.render(request, { routeData });
      return rendered instanceof Response ? rendered : rendered.response;
    },
  };
  const there = (thread: Thread): Renderer<Asked, Response> => ({
    // Some ahead, so that it need not wait for the next while the build's own thread is at a long page.
    room: 8,
    render: ({ request, routeData }) => thread.render({ url: request.url, route: routeData.route }),
  });
  let threads: readonly Thread[] = [];
  let pool = new Pool([here]);
  return {
    ...own,
    name: 'atlas-rendering',
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      threads = start(paths.length);
      pool = new Pool([here, ...threads.map(there)]);
      return paths;
    },
    render: (request, { routeData }) => {
      const path = decodeURI(new URL(request.url).pathname).slice(base.length);
      return pool.render(sharedPart(path), { request, routeData });
    },
    teardown: async () => {
      pool.stop();
      await Promise.all(threads.map((thread) => thread.close()));
      await own.teardown?.();
    },
  };
}
