/**
 * A text in the part of an address after `#`: deflated, with a checksum, in the URL-safe base64 alphabet. Synchronous, because
 * browsers let a page copy only while a click is being handled.
 */
import { deflateSync, inflateSync } from 'fflate';

/** The text was cut, altered, or is none of ours. */
export class DamagedText extends Error {}

/** The text would unpack into more than is allowed. */
export class TextTooLong extends Error {}

/** Packs a text. Four bytes of checksum stand before it. */
export function pack(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const packed = deflateSync(bytes, { level: 9, mem: 0 });
  const whole = new Uint8Array(packed.length + 4);
  new DataView(whole.buffer).setUint32(0, checksum(bytes));
  whole.set(packed, 4);
  return toBase64Url(whole);
}

/**
 * Unpacks what `pack` has packed.
 * @param limit bytes that the text may have: a short address must not unpack into gigabytes
 * @throws {DamagedText | TextTooLong}
 */
export function unpack(packed: string, limit: number): string {
  const whole = fromBase64Url(packed);
  if (whole.length < 5) throw new DamagedText(`too short: ${whole.length} bytes`);
  const bytes = inflate(whole.subarray(4), limit);
  const wanted = new DataView(whole.buffer).getUint32(0);
  const found = checksum(bytes);
  if (found !== wanted) throw new DamagedText(`checksum ${found}, expected ${wanted}`);
  return decode(bytes);
}

/** Unpacks a text without a checksum, as links of version 1 hold it. @throws {DamagedText | TextTooLong} */
export function unpackUnchecked(packed: string, limit: number): string {
  return decode(inflate(fromBase64Url(packed), limit));
}

function inflate(packed: Uint8Array, limit: number): Uint8Array {
  // Deflate never makes a text much longer; and a short one unpacks into a thousand times its length at most.
  if (packed.length > limit + 64) throw new TextTooLong(`${packed.length} bytes packed`);
  // A buffer of fixed length: fflate writes nothing beyond its end, whatever a hostile link unpacks into.
  const room = new Uint8Array(limit + 1);
  let bytes: Uint8Array;
  try {
    bytes = inflateSync(packed, { out: room });
  } catch (error) {
    throw new DamagedText(error instanceof Error ? error.message : String(error));
  }
  if (bytes.length > limit) throw new TextTooLong(`more than ${limit} bytes`);
  return bytes;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new DamagedText(String(error));
  }
}

/** FNV-1a: not against forgers, who may write any link they like, but against mail programs that cut one. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]+$/.test(text)) throw new DamagedText('not in the URL-safe alphabet');
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch (error) {
    throw new DamagedText(String(error));
  }
}
