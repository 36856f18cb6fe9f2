import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { Disk } from './effects.ts';
import type { Entry } from './journal.ts';

/** The publisher's answers, beside the manifest. */
export const SNAPSHOT_FILE = 'snapshot.json';
/** Where and when they were got, beside them. */
export const RECORD_FILE = 'snapshot.yaml';

const recordSchema = z.object({
  /** Where the dataset stands, without key and page. */
  address: z.string(),
  /** When the last page was received; ISO 8601, UTC. */
  retrieved: z.string(),
  file: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  /** The address of every page, without key. */
  pages: z.array(z.string()),
});

/** What `snapshot.yaml` says. */
export type SnapshotRecord = z.output<typeof recordSchema>;

/**
 * The text of a snapshot: one answer as the portal gave it, or several of them, each as given, as a JSON array.
 * Nothing within an answer is parsed and written again: `12.50` would become `12.5` and lose its precision.
 */
function snapshotText(pages: readonly Entry[]): string {
  const [first, second] = pages.map(({ text }) => text.trim());
  if (first !== undefined && second === undefined) return `${first}\n`;
  return `[\n${pages.map(({ text }) => text.trim()).join(',\n')}\n]\n`;
}

/**
 * Writes the snapshot and its record, unless both are there with this content.
 * @returns the record that was there when nothing was written, else nothing
 */
export function keepSnapshot(
  disk: Disk,
  folder: string,
  { address, pages, force }: { address: string; pages: readonly Entry[]; force: boolean },
): SnapshotRecord | undefined {
  const text = snapshotText(pages);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const [file, record] = [join(folder, SNAPSHOT_FILE), join(folder, RECORD_FILE)];

  const before = readRecord(disk, folder);
  if (!force && before?.sha256 === sha256 && disk.read(file) === text) return before;

  const after: SnapshotRecord = {
    address,
    retrieved: pages.at(-1)?.retrieved ?? '',
    file: SNAPSHOT_FILE,
    bytes: Buffer.byteLength(text),
    sha256,
    pages: pages.map((page) => page.address),
  };
  // The record last: cut short in between, the hashes differ, and the next fetch writes both again.
  disk.write(file, text);
  disk.write(
    record,
    `# Written by "npm run data:fetch"; not to be edited.\n${stringify(after, { lineWidth: 0 })}`,
  );
  return undefined;
}

/** @returns nothing when there is no record, or none that can be read */
export function readRecord(disk: Disk, folder: string): SnapshotRecord | undefined {
  const text = disk.read(join(folder, RECORD_FILE));
  if (text === undefined) return undefined;
  try {
    return recordSchema.safeParse(parse(text)).data;
  } catch {
    // A record broken by hand: it is written again.
    return undefined;
  }
}
