import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Everything a fetch does to the world outside it, handed in so that a test can hold it. */
export interface Effects {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rejects when the signal is raised. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly disk: Disk;
  readonly log: (line: string) => void;
}

/** Text files; a folder that is needed is made. */
export interface Disk {
  /** @returns nothing when there is no such file */
  read(path: string): string | undefined;
  /** Writes a file whole or not at all. */
  write(path: string, text: string): void;
  /** Removes a file or a folder with all that is in it, if it is there. */
  remove(path: string): void;
  /** The names in a folder, sorted; none when there is no such folder. */
  list(folder: string): string[];
}

export function realEffects(staging: string): Effects {
  return {
    fetch: globalThis.fetch,
    now: Date.now,
    sleep: async (milliseconds, signal) => {
      await wait(milliseconds, undefined, { signal });
    },
    random: Math.random,
    disk: realDisk(staging),
    log: (line) => {
      console.log(line);
    },
  };
}

/**
 * The disk of this machine.
 * @param staging folder on the same file system for files that are being written: a run that is killed leaves its half
 *   file there, never beside the data
 */
export function realDisk(staging: string): Disk {
  return {
    read: (path) => orNothing(() => readFileSync(path, 'utf8')),
    write: (path, text) => {
      mkdirSync(staging, { recursive: true });
      mkdirSync(dirname(path), { recursive: true });
      const part = join(staging, `${process.pid}.part`);
      const handle = openSync(part, 'w');
      try {
        writeFileSync(handle, text);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      renameSync(part, path);
    },
    remove: (path) => rmSync(path, { recursive: true, force: true }),
    list: (folder) => orNothing(() => readdirSync(folder).sort()) ?? [],
  };
}

function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
