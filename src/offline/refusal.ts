/** How a visitor ends the keeping of pages and begins it again. Apart from its beginning, for one page alone needs it. */
import { REFUSED, startKeeping } from './registration.ts';

/** Removes the service worker and everything it kept, and remembers that. */
export async function stopKeeping(base: string): Promise<void> {
  localStorage.setItem(REFUSED, 'off');
  const registration = await navigator.serviceWorker.getRegistration(base);
  // A worker lives on while its pages are open, and would keep what they ask for.
  for (const worker of [registration?.installing, registration?.waiting, registration?.active])
    worker?.postMessage('remove');
  await registration?.unregister();
  for (const name of await caches.keys())
    if (name.startsWith(`atlas-ikm ${base} `)) await caches.delete(name);
}

export function keepAgain(base: string): void {
  localStorage.removeItem(REFUSED);
  startKeeping(base);
}
