import { asset } from './route.ts';

/** The absolute address of a path within the site: `provinsi/aceh/`, `en/`, `data/v1/areas.csv`. */
export function absoluteAddress(path: string): string {
  return new URL(asset(path), import.meta.env.SITE).href;
}
