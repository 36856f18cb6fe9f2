import { BadInput } from '../../src/model/bad-input.ts';

/**
 * Stands for the key in every address that is shown, kept or compared. The client alone puts the key in its place, just
 * before it asks, and takes it out of everything that comes back.
 */
export const KEY_PLACE = '{key}';

const HOW_TO_GET_ONE =
  'a key is free: register at https://webapi.bps.go.id/developer/, add an application there, and hand its key over as BPS_API_KEY=… npm run data:fetch -- <dataset>';

/**
 * The key for the BPS WebAPI from the environment.
 * @throws {BadInput} when there is none, or when it cannot be one; the message does not repeat it
 */
export function readBpsKey(env: Readonly<Record<string, string | undefined>>): string {
  const key = env['BPS_API_KEY']?.trim() ?? '';
  const place = { file: 'environment' };
  if (key === '')
    throw new BadInput(
      `BPS_API_KEY is not set, and BPS answers nobody without a key; ${HOW_TO_GET_ONE}`,
      place,
    );
  // A short or odd "key" could also be part of an address or of a figure, and could not be taken out of them again.
  if (!/^[A-Za-z0-9_-]{16,}$/.test(key))
    throw new BadInput(
      `BPS_API_KEY holds ${key.length} characters that are no key, expected at least 16 letters and digits; ${HOW_TO_GET_ONE}`,
      place,
    );
  return key;
}
