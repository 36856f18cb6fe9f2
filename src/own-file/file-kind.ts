/** What a file is, by its first bytes: the end of its name may say anything. */
import { Refusal, type RefusalCode } from './refusal.ts';

export const FILE_KINDS = ['csv', 'xlsx', 'parquet', 'json'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Bytes that have to be seen to tell. */
export const HEAD_BYTES = 65_536;

const SIGNATURES: readonly (readonly [
  bytes: readonly number[],
  is: FileKind | { readonly refused: RefusalCode },
])[] = [
  [[0x50, 0x41, 0x52, 0x31], 'parquet'],
  [[0x50, 0x4b, 0x03, 0x04], 'xlsx'],
  [[0xd0, 0xcf, 0x11, 0xe0], { refused: 'old-excel' }],
  [[0x25, 0x50, 0x44, 0x46], { refused: 'pdf' }],
  [[0x89, 0x50, 0x4e, 0x47], { refused: 'picture' }],
  [[0xff, 0xd8, 0xff], { refused: 'picture' }],
  [[0x47, 0x49, 0x46, 0x38], { refused: 'picture' }],
  [[0x1f, 0x8b], { refused: 'archive' }],
  [[0x37, 0x7a, 0xbc, 0xaf], { refused: 'archive' }],
  [[0x52, 0x61, 0x72, 0x21], { refused: 'archive' }],
];

/**
 * The kind of a file.
 * @param head its first {@link HEAD_BYTES}
 * @throws {Refusal} for what holds no table, or none that can be read here
 */
export function kindOf(head: Uint8Array): FileKind {
  if (head.length === 0) throw new Refusal('empty');
  for (const [bytes, is] of SIGNATURES) {
    if (!bytes.every((byte, i) => head[i] === byte)) continue;
    if (typeof is === 'string') return is;
    throw new Refusal(is.refused);
  }
  const encoding = encodingOf(head);
  const text = new TextDecoder(encoding).decode(head).trimStart();
  if (text === '') throw new Refusal('empty');
  if (/^<(?:!doctype|html|\?xml|table|head|body)/i.test(text)) throw new Refusal('web-page');
  return /^(?:\[\s*[[{\]]|\{\s*["}])/.test(text) ? 'json' : 'csv';
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * How a text is encoded: by its byte order mark, else UTF-8 where it is that, else as old Windows programs write.
 * @throws {Refusal} for bytes that are no text
 */
export function encodingOf(head: Uint8Array): Encoding {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  let [even, odd, controls] = [0, 0, 0];
  head.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) even++;
    else if (byte === 0) odd++;
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) controls++;
  });
  if (odd > head.length / 5 && even < odd / 10) return 'utf-16le';
  if (even > head.length / 5 && odd < even / 10) return 'utf-16be';
  // A stray NUL in a text is one thing; bytes of a program are another.
  if (even + odd + controls > 8 + head.length / 50) throw new Refusal('binary');
  try {
    // The last character may be cut.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
