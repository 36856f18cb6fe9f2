/**
 * What runs in a rendering thread. It is bundled with the pages, so that each thread has the whole site, an atlas and drawings of
 * its own.
 */
import { parentPort } from 'node:worker_threads';
import { createApp } from 'astro/app/entrypoint';
import type { PageAnswer, PageTask } from './thread.ts';

if (parentPort === null) throw new Error('page-worker.ts runs in a thread only');
const port = parentPort;
const app = createApp({ streaming: false });
// What a server answers with its page of errors stops a build.
app.renderError = (request, { error, status }) => {
  throw error instanceof Error ? error : new Error(`status ${status} for ${request.url}`);
};
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]));

async function answer({ url, route }: PageTask): Promise<PageAnswer> {
  try {
    const routeData = routes.get(route);
    if (routeData === undefined) throw new Error(`unknown route: "${route}"`);
    const response = await app.render(new Request(url), { routeData });
    const { status, headers } = response;
    return { page: { status, headers: [...headers], body: await response.arrayBuffer() } };
  } catch (error) {
    return error instanceof Error
      ? { error: { message: error.message, stack: error.stack } }
      : { error: { message: String(error), stack: undefined } };
  }
}

// One page after the other: the paths of a route are found once, and no more than one page is half rendered.
let last = Promise.resolve();
port.on('message', (task: PageTask) => {
  last = last.then(async () => {
    const given = await answer(task);
    port.postMessage(given, 'page' in given ? [given.page.body] : []);
  });
});
