// Stands in for the bundled page-worker.ts: answers with the address, fails or ends when it is asked to.
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', ({ url, route }) => {
  if (route === '/end') process.exit(3);
  if (route === '/fail') {
    parentPort?.postMessage({
      error: { message: 'no figures', stack: 'Error: no figures\n at x' },
    });
    return;
  }
  const body = new TextEncoder().encode(route === '/empty' ? '' : url).buffer;
  const page = { status: 200, headers: [['content-type', 'text/html']], body };
  parentPort?.postMessage({ page }, [body]);
});
