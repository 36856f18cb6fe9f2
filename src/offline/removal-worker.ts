/**
 * The kill switch: a build with ATLAS_OFFLINE=off publishes this as `sw.js`. Every browser that has the service worker fetches
 * it on its next visit, and is left with neither worker nor copies.
 */
import { OfflineSite } from './site.ts';

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
}

const scope = self as unknown as WorkerScope;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => {
  const site = new OfflineSite(
    scope.registration.scope,
    { version: '', shell: [] },
    { caches, fetch: (request) => fetch(request), now: () => new Date() },
  );
  event.waitUntil(site.remove().then(() => scope.registration.unregister()));
});
