import { release } from '../atlas/release.ts';

/** A release of the data. */
export interface Release {
  readonly version: string;
  readonly date: string;
}

/** Every release that is known, the newest first. */
export async function releases(): Promise<Release[]> {
  return [await release()];
}
