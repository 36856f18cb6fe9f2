import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runFetch, type Place } from '../../scripts/fetch/command.ts';
import { realDisk, type Disk, type Effects } from '../../scripts/fetch/effects.ts';

export const KEY = '0123456789abcdef0123456789abcdef';

/** What a portal answers to a request, given its host, path and query. */
export type PortalAnswers = (url: URL, response: ServerResponse, n: number) => void;

export interface Portals {
  /** `https://host/path?query` of every request, in order. */
  readonly asked: string[];
  readonly headers: IncomingMessage['headers'][];
  readonly fetch: typeof globalThis.fetch;
}

/** A server on 127.0.0.1 that stands for every host; gone after the test. */
export async function portals(answer: PortalAnswers): Promise<Portals> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    const url = new URL(`https:/${request.url ?? ''}`);
    asked.push(url.href);
    headers.push(request.headers);
    answer(url, response, asked.length);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    headers,
    fetch: (input, init) => {
      const { host, pathname, search } = new URL(input as string);
      return fetch(`http://127.0.0.1:${port}/${host}${pathname}${search}`, init);
    },
  };
}

export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

export function text(response: ServerResponse, body: string, status = 200, headers = {}): void {
  response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
}

/** A project of one dataset called `trial`, with a clock that only sleeping moves. */
export class Project {
  readonly root = mkdtempSync(join(tmpdir(), 'atlas-fetch-'));
  readonly log: string[] = [];
  readonly sleeps: number[] = [];
  readonly env: Record<string, string> = { BPS_API_KEY: KEY };
  now = Date.parse('2026-01-02T03:04:05Z');
  stop = new AbortController();
  disk: Disk = realDisk(join(this.root, '.cache/fetch'));
  manners: NonNullable<Place['manners']> = {};

  constructor(fetchSection: string) {
    this.manifest('trial', fetchSection);
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
  }

  manifest(dataset: string, fetchSection: string): void {
    const folder = join(this.root, 'data/raw', dataset);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'dataset.yaml'), `title: Trial\n${fetchSection}`);
  }

  run(
    { fetch }: Pick<Effects, 'fetch'>,
    args: readonly string[] = ['trial'],
  ): ReturnType<typeof runFetch> {
    const effects: Effects = {
      fetch,
      now: () => this.now,
      sleep: (milliseconds, signal) => {
        signal.throwIfAborted();
        this.sleeps.push(milliseconds);
        this.now += milliseconds;
        return Promise.resolve();
      },
      random: () => 0.5,
      disk: this.disk,
      log: (line) => this.log.push(line),
    };
    return runFetch(args, {
      root: this.root,
      env: this.env,
      effects,
      signal: this.stop.signal,
      manners: this.manners,
    });
  }

  /** Every file of the project with its text, but for the manifests. */
  files(): Record<string, string> {
    const names = readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'dataset.yaml')
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    return Object.fromEntries(
      names.map((name) => [name.slice(this.root.length + 1), readFileSync(name, 'utf8')]),
    );
  }

  get snapshot(): unknown {
    return JSON.parse(this.files()['data/raw/trial/snapshot.json'] ?? 'null') as unknown;
  }

  /** The last line of the log, with the folder's name left out. */
  get last(): string {
    return (this.log.at(-1) ?? '').replaceAll(`${this.root}/`, '');
  }
}

/** Runs what a test expects to fail half-way, and gives the project back as it would be found the next day. */
export function brokenDisk(disk: Disk, failAt: number): Disk {
  let writes = 0;
  return {
    ...disk,
    write(path, content) {
      writes += 1;
      if (writes === failAt) throw new Error('no space left on device');
      disk.write(path, content);
    },
  };
}
