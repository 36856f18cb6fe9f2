/** Whether this browser keeps pages for reading without a connection, and how that begins. */

/** Set when a visitor wants no copies: the answer outlives the service worker. */
export const REFUSED = 'atlas-offline';

export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis;
}

export function keepsPages(): boolean {
  try {
    return localStorage.getItem(REFUSED) !== 'off';
  } catch {
    // Storage is forbidden; so are service workers then, and nothing is kept.
    return false;
  }
}

/** Starts the service worker unless the visitor refused it. A failure is no one's business: the site works without. */
export function startKeeping(base: string): void {
  if (!canKeep() || !keepsPages()) return;
  // Past the browser's cache: a removal must not wait for ten minutes.
  navigator.serviceWorker
    .register(`${base}sw.js`, { scope: base, updateViaCache: 'none' })
    .catch(() => {});
}
