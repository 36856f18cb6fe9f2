/**
 * A query in an address: `#q=1.` and the SQL, deflated and written in the URL-safe base64 alphabet. The 1 is the version of
 * this form. Whoever opens such an address gets the query in the editor; it runs only on a click.
 */

const PREFIX = '#q=';
const VERSION = '1.';

/** Longer texts make addresses that chat programs and mail cut off, and engines trip over. */
export const MAX_SQL = 8192;

export class BadPermalink extends Error {}

/** The hash for a query. @throws {BadPermalink} when the text is too long for an address */
export async function hashOf(sql: string): Promise<string> {
  if (sql.length > MAX_SQL)
    throw new BadPermalink(`query too long: ${sql.length} characters, at most ${MAX_SQL}`);
  const bytes = await through(
    new TextEncoder().encode(sql),
    new CompressionStream('deflate-raw'),
    Infinity,
  );
  return PREFIX + VERSION + toBase64Url(bytes);
}

/** True when the hash is meant to carry a query, whole or not. */
export function carriesQuery(hash: string): boolean {
  return hash.startsWith(PREFIX);
}

/** The query in a hash, or nothing when it carries none. @throws {BadPermalink} when it is damaged */
export async function queryIn(hash: string): Promise<string | undefined> {
  if (!carriesQuery(hash)) return undefined;
  const text = hash.slice(PREFIX.length);
  if (!text.startsWith(VERSION)) throw new BadPermalink(`unknown version: "${text.slice(0, 8)}"`);
  const packed = fromBase64Url(text.slice(VERSION.length));
  try {
    // Four bytes at most for a character; a small address must not unpack into gigabytes.
    const bytes = await through(packed, new DecompressionStream('deflate-raw'), MAX_SQL * 4);
    const sql = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (sql.length > MAX_SQL) throw new BadPermalink(`query too long: ${sql.length} characters`);
    return sql;
  } catch (error) {
    throw error instanceof BadPermalink ? error : new BadPermalink(`damaged: ${String(error)}`);
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > limit) {
      await reader.cancel();
      throw new BadPermalink(`query too long: more than ${limit} bytes`);
    }
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]+$/.test(text)) throw new BadPermalink('damaged: not in the URL-safe alphabet');
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch (error) {
    throw new BadPermalink(`damaged: ${String(error)}`);
  }
}
