/** The service worker: its events, and nothing else. Built by integration.ts into `sw.js` beside the start page. */
import { OfflineSite, type OfflineBuild } from './site.ts';

declare const __OFFLINE__: OfflineBuild;

// TypeScript's library for service workers and the one for pages cannot both be loaded: this is what we use of it.
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate' | 'message',
    listener: (event: Lasting) => void,
  ): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

const scope = self as unknown as WorkerScope;
const site = new OfflineSite(scope.registration.scope, __OFFLINE__, {
  caches,
  fetch: (request) => fetch(request),
  now: () => new Date(),
});

scope.addEventListener('install', (event) => {
  event.waitUntil(site.install().then(() => scope.skipWaiting()));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    scope.clients.claim().then(async () => {
      const open = await scope.clients.matchAll({ includeUncontrolled: true });
      await site.activate(open.map(({ url }) => url));
    }),
  );
});

// The one thing that a page says: its visitor wants no copies.
scope.addEventListener('message', (event) => {
  event.waitUntil(site.remove());
});

scope.addEventListener('fetch', (event) => {
  const answer = site.answer(event.request, (work) => event.waitUntil(work));
  if (answer) event.respondWith(answer);
});
