/**
 * A local static server that behaves as GitHub Pages does, quirks included, so that what works here
 * works there: no headers of our own, gzip for everything that is not known to be compressed,
 * ten minutes of caching, a redirect from `/x` to `/x/`, and 404.html for all that is missing.
 */

import { readFile, realpath, stat } from 'node:fs/promises';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { parseBase } from './setup/address.mjs';

export interface PagesServerOptions {
  /** The folder to serve. */
  readonly root: string;
  /** The base path it is served under; default `/atlas-ikm/`. */
  readonly base?: string;
  /** Default: any free one. */
  readonly port?: number;
  /** Default: this machine alone. */
  readonly host?: string;
}

/** One way in which an answer goes wrong; without any, it is what Pages would send. */
export interface Fault {
  /** Sent instead, with a short text as body. */
  readonly status?: number;
  /** Milliseconds before the answer begins. */
  readonly delay?: number;
  /** Bytes of the file after which the connection is cut: of a range that begins behind them one byte arrives. */
  readonly cutAfter?: number;
  /** The Content-Type that is claimed. */
  readonly type?: string;
  /** False: never compressed, whatever the browser takes. */
  readonly gzip?: boolean;
  /** What a range request gets: the whole file as 200, or a 206 with bytes from the start instead of those asked for. */
  readonly range?: 'ignored' | 'wrong';
  /** Another body in place of the file's. */
  readonly body?: (bytes: Buffer) => Buffer;
  /** No answer at all: the connection is refused. */
  readonly refused?: boolean;
}

/** Which fault an address meets. The path is relative to the base: `engine/manifest.json`. */
export type FaultRule = (path: string) => Fault | undefined;

export interface PagesServer {
  /** The address of the start page, base path included. */
  readonly url: string;
  /** Makes the server misbehave until it is called again; without a rule it behaves. */
  misbehave(rule?: FaultRule): void;
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

interface MediaType {
  readonly name: string;
  readonly compressible: boolean;
}

/** A file, read and ready to send. */
interface Entity {
  readonly path: string;
  readonly bytes: Buffer;
  readonly type: MediaType;
  readonly tag: string;
  readonly modified: Date;
}

/** What an address leads to. */
type Target = { readonly file: string } | { readonly redirect: string } | null;

const text = (name: string): MediaType => ({ name: `${name}; charset=utf-8`, compressible: true });
const compressible = (name: string): MediaType => ({ name, compressible: true });
const compressed = (name: string): MediaType => ({ name, compressible: false });

/** Types as in mime-db 1.54, which Pages uses: nothing for .parquet, .arrow, .duckdb or .topojson. */
const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  '.atom': compressible('application/atom+xml'),
  '.avif': compressed('image/avif'),
  '.css': text('text/css'),
  '.csv': text('text/csv'),
  '.geojson': compressible('application/geo+json'),
  '.gif': compressed('image/gif'),
  '.gz': compressed('application/gzip'),
  '.htm': text('text/html'),
  '.html': text('text/html'),
  '.ico': compressible('image/vnd.microsoft.icon'),
  '.jpeg': compressed('image/jpeg'),
  '.jpg': compressed('image/jpeg'),
  '.js': text('text/javascript'),
  '.json': text('application/json'),
  '.jsonld': compressible('application/ld+json'),
  '.map': text('application/json'),
  '.md': text('text/markdown'),
  '.mjs': text('text/javascript'),
  '.ods': compressed('application/vnd.oasis.opendocument.spreadsheet'),
  '.otf': compressible('font/otf'),
  '.pdf': compressed('application/pdf'),
  '.png': compressed('image/png'),
  '.rss': compressible('application/rss+xml'),
  '.svg': compressible('image/svg+xml'),
  '.ttf': compressible('font/ttf'),
  '.txt': text('text/plain'),
  '.wasm': compressible('application/wasm'),
  '.webmanifest': compressible('application/manifest+json'),
  '.webp': compressed('image/webp'),
  '.woff': compressed('font/woff'),
  '.woff2': compressed('font/woff2'),
  '.xlsx': compressed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  '.xml': compressible('application/xml'),
  '.zip': compressed('application/zip'),
};

/** Pages compresses what it does not know, which is why ranges of a Parquet file are unreliable there. */
const UNKNOWN_TYPE = compressible('application/octet-stream');

const COMMON_HEADERS = {
  'Cache-Control': 'max-age=600',
  'Access-Control-Allow-Origin': '*',
} as const;

const compress = promisify(gzip) as (bytes: Buffer) => Promise<Buffer>;

/**
 * Serves a folder as GitHub Pages would.
 *
 * @throws {Error} when the folder is missing, the base is no path, or the port is taken (the code is
 *   then `EADDRINUSE`).
 */
export async function startPagesServer(options: PagesServerOptions): Promise<PagesServer> {
  const { port = 0, host = '127.0.0.1' } = options;
  const base = parseBase(options.base ?? '/atlas-ikm/');
  const root = await findFolder(options.root);
  const gzipped = new Map<string, Promise<Buffer>>();
  let faultOf: FaultRule = () => undefined;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendText(response, 405, 'Method Not Allowed', { Allow: 'GET, HEAD' });
      return;
    }
    const { path, query } = splitTarget(request.url ?? '/');
    const fault = faultOf(path.startsWith(base) ? path.slice(base.length) : path) ?? {};
    if (fault.delay !== undefined) await setTimeout(fault.delay);
    if (fault.refused) {
      request.socket.destroy();
      return;
    }
    if (fault.status !== undefined) {
      sendText(response, fault.status, 'Fault');
      return;
    }
    const segments = decodePath(path);
    if (segments === null) {
      sendText(response, 400, 'Bad Request');
      return;
    }
    const target = await resolve(root, base, path, segments);
    if (target !== null && 'redirect' in target) {
      sendText(response, 301, 'Moved Permanently', { Location: target.redirect + query });
      return;
    }
    const status = target === null ? 404 : 200;
    const entity = await readEntity(target?.file ?? join(root, '404.html'));
    if (entity === null) {
      sendText(response, 404, 'Not Found');
      return;
    }
    await send(faulty(request.headers, fault), response, status, entity, gzipped, fault);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'Internal Server Error');
    });
  });

  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}${base}`,
    misbehave: (rule = () => undefined) => {
      faultOf = rule;
    },
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => {
          if (error) failed(error);
          else closed();
        });
        server.closeAllConnections();
      }),
  };
}

async function findFolder(root: string): Promise<string> {
  try {
    const path = await realpath(root);
    if ((await stat(path)).isDirectory()) return path;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  throw new Error(`there is no folder to serve at ${root}`);
}

function splitTarget(url: string): { path: string; query: string } {
  const mark = url.indexOf('?');
  return mark < 0 ? { path: url, query: '' } : { path: url.slice(0, mark), query: url.slice(mark) };
}

/** The decoded segments of a path, or null when it is malformed or would climb out of the site. */
function decodePath(path: string): string[] | null {
  if (!path.startsWith('/')) return null;
  try {
    const segments = path.slice(1).split('/').map(decodeURIComponent);
    const hostile = segments.some((segment) => segment === '..' || /[\0/\\]/.test(segment));
    return hostile ? null : segments;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/**
 * Finds what an address leads to, in the order of Pages: the file of that name, then the page of that
 * name with `.html`, then the folder.
 */
async function resolve(
  root: string,
  base: string,
  path: string,
  segments: readonly string[],
): Promise<Target> {
  const decoded = `/${segments.join('/')}`;
  if (decoded === '/' && base !== '/') return { redirect: base };
  if (`${decoded}/` === base) return { redirect: base };
  if (!decoded.startsWith(base)) return null;

  const inside = decoded.slice(base.length);
  const file = join(root, inside);
  if (inside === '' || inside.endsWith('/')) return asFile(root, join(file, 'index.html'));
  const found = (await asFile(root, file)) ?? (await asFile(root, `${file}.html`));
  if (found !== null) return found;
  // The doubled slashes of `//host/x` would make the redirect lead to another host.
  const isPage = (await asFile(root, join(file, 'index.html'))) !== null;
  return isPage ? { redirect: `${path.replace(/^\/+/, '/')}/` } : null;
}

/** The path as a target if it is a file of the site; a link that leads out of the folder is not. */
async function asFile(root: string, path: string): Promise<{ file: string } | null> {
  try {
    const file = await realpath(path);
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? { file } : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function readEntity(path: string): Promise<Entity | null> {
  try {
    const [bytes, { mtime, mtimeMs, size }] = await Promise.all([readFile(path), stat(path)]);
    return {
      path,
      bytes,
      type: MEDIA_TYPES[extname(path).toLowerCase()] ?? UNKNOWN_TYPE,
      tag: `"${Math.round(mtimeMs * 1000).toString(16)}-${size.toString(16)}"`,
      modified: mtime,
    };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function send(
  asked: IncomingHttpHeaders,
  response: ServerResponse,
  status: 200 | 404,
  entity: Entity,
  gzipped: Map<string, Promise<Buffer>>,
  fault: Fault,
): Promise<void> {
  const whole = fault.body?.(entity.bytes) ?? entity.bytes;
  const range = status === 200 ? parseRange(asked.range, whole.length) : null;
  // A range is cut from the file as it is; the whole file goes out compressed.
  const asGzip =
    range === null && entity.type.compressible && acceptsGzip(asked['accept-encoding']);
  const headers: Record<string, string> = {
    ...COMMON_HEADERS,
    ETag: asGzip ? `W/${entity.tag}` : entity.tag,
    'Last-Modified': entity.modified.toUTCString(),
    ...(entity.type.compressible ? { Vary: 'Accept-Encoding' } : {}),
  };
  if (status === 200 && matchesTag(asked['if-none-match'], entity.tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  headers['Content-Type'] = fault.type ?? entity.type.name;
  headers['Accept-Ranges'] = 'bytes';
  if (range === 'unsatisfiable') {
    sendText(response, 416, 'Range Not Satisfiable', {
      'Content-Range': `bytes */${whole.length}`,
    });
    return;
  }
  if (range !== null) {
    const start = fault.range === 'wrong' ? 0 : range.start;
    const part = whole.subarray(start, start + range.end - range.start + 1);
    headers['Content-Range'] = `bytes ${range.start}-${range.end}/${whole.length}`;
    // Browsers ask for the rest of what was cut.
    const { cutAfter = Infinity } = fault;
    sendBody(response, 206, headers, part, Math.max(1, cutAfter - start));
    return;
  }
  const body = !asGzip
    ? whole
    : fault.body === undefined
      ? await gzipOnce(entity, gzipped)
      : await compress(whole);
  if (asGzip) headers['Content-Encoding'] = 'gzip';
  sendBody(response, status, headers, body, fault.cutAfter);
}

function sendBody(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: Buffer,
  cutAfter = Infinity,
): void {
  response.writeHead(status, { ...headers, 'Content-Length': String(body.length) });
  if (cutAfter < body.length)
    // Once the bytes are on their way, or the browser would see none of them.
    response.write(body.subarray(0, cutAfter), () => setImmediate(() => response.destroy()));
  // Node leaves the body of an answer to HEAD out by itself.
  else response.end(body);
}

/** The headers of a request as a server with this fault takes them. */
function faulty(
  asked: IncomingHttpHeaders,
  { gzip: compresses, range, body, type }: Fault,
): IncomingHttpHeaders {
  const heard = { ...asked };
  if (compresses === false) delete heard['accept-encoding'];
  if (range === 'ignored') delete heard.range;
  // A copy from before the fault would hide it.
  if (body !== undefined || type !== undefined) delete heard['if-none-match'];
  return heard;
}

/** The file compressed, each version of it once. */
function gzipOnce(entity: Entity, gzipped: Map<string, Promise<Buffer>>): Promise<Buffer> {
  const key = `${entity.path} ${entity.tag}`;
  const known = gzipped.get(key);
  if (known !== undefined) return known;
  const result = compress(entity.bytes);
  gzipped.set(key, result);
  return result;
}

/** Whether an Accept-Encoding header allows gzip; `gzip;q=0` forbids it. */
function acceptsGzip(header: string | string[] | undefined): boolean {
  return String(header ?? '')
    .split(',')
    .map((choice) =>
      choice
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/),
    )
    .some(
      ([coding, quality]) =>
        (coding === 'gzip' || coding === '*') && !/^q=0(\.0*)?$/.test(quality ?? ''),
    );
}

/** Whether an If-None-Match header names this version; compression does not make another one. */
function matchesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((item) => ['*', tag].includes(item.trim().replace(/^W\//, '')));
}

/** The one range asked for, or null when the whole file is: several ranges, too, get the whole file. */
function parseRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? 'unsatisfiable' : { start, end };
}

function sendText(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = `${status} ${message}\n`;
  response
    .writeHead(status, {
      ...COMMON_HEADERS,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(body)),
      ...headers,
    })
    .end(body);
}

/** Whether a file-system error only says that nothing is there under that name. */
function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(String(error.code))
  );
}
