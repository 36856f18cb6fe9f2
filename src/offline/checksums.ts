/** The names and SHA-256 sums of a `checksums.txt`, as `sha256sum` writes it; other lines are left out. */
export function listedSums(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^([\da-f]{64}) [ *](.+)$/gm)].map(([, sum = '', name = '']) => [name, sum]),
  );
}

/** SHA-256 in lower-case hex. */
export async function sha256(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
