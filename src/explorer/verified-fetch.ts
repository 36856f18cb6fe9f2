/** Fetches a file whose length and SHA-256 are known, counts bytes on the way, and returns it only when both are right. */

export interface Expected {
  readonly url: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** The same file unpacked: what arrives from hosts that unpack .gz files on the way. */
  readonly unpacked?: { readonly bytes: number; readonly sha256: string } | undefined;
}

/** `download`: it did not arrive. `checksum`: something else arrived. */
export class FetchFailure extends Error {
  readonly kind: 'download' | 'checksum';
  constructor(kind: 'download' | 'checksum', message: string) {
    super(message);
    this.kind = kind;
  }
}

/**
 * Bytes are counted as they are decoded: a host that compresses on the way reports the compressed length, which says nothing.
 * @throws {FetchFailure}
 */
export async function fetchVerified(
  expected: Expected,
  onProgress: (loaded: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await fetchOnce(expected, 'default', onProgress);
  } catch (error) {
    // Hosts let browsers keep answers, broken ones and 404 too: once more, past the browser's cache, before giving up.
    if (!(error instanceof FetchFailure)) throw error;
    return fetchOnce(expected, 'reload', onProgress);
  }
}

async function fetchOnce(
  { url, bytes, sha256, unpacked }: Expected,
  cache: RequestCache,
  onProgress: (loaded: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const most = Math.max(bytes, unpacked?.bytes ?? 0);
  const whole = await download(url, most, cache, onProgress);
  const wanted = whole.byteLength === unpacked?.bytes ? unpacked : { bytes, sha256 };
  if (whole.byteLength !== wanted.bytes) {
    throw new FetchFailure('checksum', `${url}: ${whole.byteLength} bytes, expected ${bytes}`);
  }
  const digest = await digestOf(whole);
  if (digest !== undefined && digest !== wanted.sha256) {
    throw new FetchFailure('checksum', `${url}: SHA-256 ${digest}, expected ${wanted.sha256}`);
  }
  return whole;
}

async function download(
  url: string,
  bytes: number,
  cache: RequestCache,
  onProgress: (loaded: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(url, { cache });
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    let whole = new Uint8Array(bytes);
    let loaded = 0;
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const end = loaded + part.value.byteLength;
      if (end > whole.byteLength) {
        await reader.cancel();
        throw new FetchFailure('checksum', `${url}: more than ${bytes} bytes`);
      }
      whole.set(part.value, loaded);
      loaded = end;
      onProgress(loaded);
    }
    if (loaded < whole.byteLength) whole = whole.slice(0, loaded);
    return whole;
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    throw new FetchFailure(
      'download',
      `${url}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Nothing where the browser offers no digests: outside https and localhost. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  if (!('crypto' in globalThis && 'subtle' in globalThis.crypto)) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
