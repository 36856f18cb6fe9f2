import { join } from 'node:path';
import { z } from 'zod';
import type { Answer } from './client.ts';
import type { Disk } from './effects.ts';

/** An answer as it is kept until the fetch is complete. */
export interface Entry {
  /** With the place of the key instead of the key. */
  readonly address: string;
  /** When it was received; ISO 8601, UTC. */
  readonly retrieved: string;
  readonly status: number;
  readonly text: string;
}

const entrySchema: z.ZodType<Entry> = z.strictObject({
  address: z.string(),
  retrieved: z.iso.datetime(),
  status: z.int(),
  text: z.string(),
});

/** The answers of a fetch that is not complete: one file each, numbered in the order of asking. */
export interface Journal {
  /** What is kept, up to the first entry that is missing or unreadable. */
  readonly entries: readonly Entry[];
  append(entry: Entry): void;
  /** Forgets everything from this entry on, counted from 0. */
  cutAt(index: number): void;
}

export function openJournal(disk: Disk, folder: string): Journal {
  const entries: Entry[] = [];
  const fileOf = (index: number): string =>
    join(folder, `${String(index + 1).padStart(5, '0')}.json`);

  for (;;) {
    const entry = maybeEntry(disk.read(fileOf(entries.length)));
    if (entry === undefined) break;
    entries.push(entry);
  }

  return {
    entries,
    append(entry) {
      disk.write(fileOf(entries.length), `${JSON.stringify(entry)}\n`);
      entries.push(entry);
    },
    cutAt(index) {
      if (index === 0) disk.remove(folder);
      for (let i = index; i < entries.length; i += 1) disk.remove(fileOf(i));
      entries.length = Math.min(entries.length, index);
    },
  };
}

function maybeEntry(text: string | undefined): Entry | undefined {
  if (text === undefined) return undefined;
  try {
    return entrySchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The JSON of an answer kept before. */
export function answerOf({ status, text }: Entry): Answer {
  return { status, text, json: JSON.parse(text) };
}
