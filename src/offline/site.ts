/**
 * What the service worker does, apart from its events: which answer a request gets, and what is kept for when there is no
 * connection. Everything it touches is handed in, so that the tests run it without a browser.
 *
 * Pages and data come from the network whenever it answers: what is kept is a copy for later, never a shortcut. Only files
 * whose name carries a hash of their content come from the copy first. A page from the copy says so and names its release.
 */
import { langOf, markStored } from './notice.ts';
import { listedSums, sha256 } from './checksums.ts';

/** What scripts/build time knows of the site: see integration.ts. */
export interface OfflineBuild {
  /** Changes with anything in the shell. */
  readonly version: string;
  /** Addresses within the scope that are kept from the start: the pages that answer for the others, style, face, scripts. */
  readonly shell: readonly string[];
}

export interface Effects {
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly now: () => Date;
}

/** `index`: the list of the engine's files, each of which carries its hash and is checked by who loads it. */
export type Kind = 'page' | 'hashed' | 'data' | 'index' | 'other';

const PREFIX = 'atlas-ikm';
/** A visitor's device is not ours to fill. */
const MOST_PAGES = 200;
/** How long a hashed file of an earlier build is kept for pages of that build that are still open. */
const WEEK = 7 * 24 * 3600 * 1000;
/** When a copy was made: the host's own date may be that of another cache. */
const STORED = 'x-atlas-stored';

export class OfflineSite {
  readonly #scope: string;
  readonly #build: OfflineBuild;
  readonly #effects: Effects;
  #isRemoved = false;

  /** @param scope the absolute address of the start page, with a slash at the end */
  constructor(scope: string, build: OfflineBuild, effects: Effects) {
    this.#scope = scope;
    this.#build = build;
    this.#effects = effects;
  }

  /** Names of the caches. The scope is part of them: two copies of the atlas may share an origin. */
  get names(): { readonly shell: string; readonly pages: string; readonly files: string } {
    const own = this.#prefix;
    return {
      shell: `${own} shell ${this.#build.version}`,
      pages: `${own} pages`,
      files: `${own} files`,
    };
  }

  get #prefix(): string {
    return `${PREFIX} ${new URL(this.#scope).pathname}`;
  }

  /** Fetches the whole shell, past the browser's own cache. @throws when a part of it is missing: then nothing is kept. */
  async install(): Promise<void> {
    const shell = await this.#effects.caches.open(this.names.shell);
    await Promise.all(
      this.#build.shell.map(async (path) => {
        const request = new Request(this.#scope + path, { cache: 'reload' });
        const response = await this.#effects.fetch(request);
        if (!usable(response, kindOf(request.url, this.#scope)))
          throw new Error(`unusable answer for ${request.url}: ${response.status}`);
        await shell.put(request.url, response);
      }),
    );
  }

  /**
   * Drops what earlier versions kept, and reads again the pages that are kept or open, so that the copies are of this release.
   * @param open addresses of the pages that are open
   */
  async activate(open: readonly string[]): Promise<void> {
    const { caches } = this.#effects;
    const { shell, pages, files } = this.names;
    for (const name of await caches.keys()) {
      const own = name.startsWith(`${this.#prefix} `);
      if (own && ![shell, pages, files].includes(name)) await caches.delete(name);
    }
    const kept = await (await caches.open(pages)).keys();
    const addresses = new Set([...kept.map(({ url }) => url), ...open.map(withoutQuery)]);
    for (const url of addresses) {
      if (kindOf(url, this.#scope) !== 'page') continue;
      // One that cannot be read now stays as it is: it names its release.
      await this.#fetchAndKeep(fresh(new Request(url))).catch(() => {});
    }
    await this.#dropOldFiles();
  }

  /** The answer to a request, or undefined where the browser should do as if we were not there. */
  answer(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> | undefined {
    if (this.#isRemoved || request.method !== 'GET' || request.headers.has('range'))
      return undefined;
    if (!request.url.startsWith(this.#scope)) return undefined;
    const kind = kindOf(request.url, this.#scope, request.mode === 'navigate');
    if (kind === 'hashed') return this.#fromCopyFirst(request, later);
    if (kind === 'page') return this.#page(request, later);
    return this.#fromNetworkFirst(request, kind, later);
  }

  /** Takes everything away again, and keeps and answers nothing from then on: pages that are open go on asking. */
  async remove(): Promise<void> {
    this.#isRemoved = true;
    const { caches } = this.#effects;
    for (const name of await caches.keys())
      if (name.startsWith(`${this.#prefix} `)) await caches.delete(name);
  }

  async #fromCopyFirst(
    request: Request,
    later: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    const copy = await this.#copyOf(request.url);
    if (copy) return copy;
    const response = await this.#effects.fetch(request);
    if (usable(response, 'hashed'))
      later(this.#keep(this.names.files, request.url, response.clone()));
    return response;
  }

  async #fromNetworkFirst(
    request: Request,
    kind: Kind,
    later: (work: Promise<unknown>) => void,
  ): Promise<Response> {
    let response: Response;
    try {
      response = await this.#effects.fetch(kind === 'data' ? fresh(request) : request);
    } catch (error) {
      const copy = await this.#copyOf(request.url);
      if (copy) return copy;
      throw error;
    }
    if (kind === 'index' && usable(response, kind))
      later(this.#keep(this.names.files, request.url, response.clone()));
    if (kind === 'data' && usable(response, kind))
      later(this.#keepVerified(request.url, response.clone()));
    return response;
  }

  async #page(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
    let response: Response | undefined;
    try {
      response = await this.#effects.fetch(fresh(request));
    } catch {
      return this.#storedPage(request.url);
    }
    if (response.status >= 500) {
      const stored = await this.#storedPage(request.url);
      return stored.status === 200 ? stored : response;
    }
    if (usable(response, 'page'))
      later(this.#keep(this.names.pages, withoutQuery(request.url), response.clone()));
    // A page that is gone must not come back when the connection is.
    else if (response.status === 404) later(this.#forget(withoutQuery(request.url)));
    return response;
  }

  /** The copy of a page, marked as such; without one, the page that says what there is. */
  async #storedPage(url: string): Promise<Response> {
    const copy = await this.#copyOf(withoutQuery(url));
    if (copy) {
      const stored = new Date(
        copy.headers.get(STORED) ?? copy.headers.get('date') ?? this.#effects.now(),
      );
      return html(markStored(await copy.text(), stored), 200);
    }
    const lang = langOf(url.slice(this.#scope.length));
    const offline = await this.#copyOf(`${this.#scope}${lang === 'en' ? 'en/' : ''}luring/`);
    if (!offline) return Response.error();
    return html(await offline.text(), 503);
  }

  async #copyOf(url: string): Promise<Response | undefined> {
    // Looking into a cache makes it.
    if (this.#isRemoved) return undefined;
    for (const name of [this.names.shell, this.names.pages, this.names.files]) {
      const copy = await (await this.#effects.caches.open(name)).match(url);
      if (copy) return copy;
    }
    return undefined;
  }

  async #fetchAndKeep(request: Request): Promise<void> {
    const response = await this.#effects.fetch(request);
    if (usable(response, 'page')) await this.#keep(this.names.pages, request.url, response);
    else if (response.status === 404) await this.#forget(request.url);
  }

  /** A body that breaks off makes `put` fail, and nothing is kept; neither is anything when the device is full. */
  async #keep(name: string, url: string, response: Response): Promise<void> {
    if (this.#isRemoved) return;
    try {
      const headers = new Headers(response.headers);
      headers.set(STORED, this.#effects.now().toUTCString());
      // The body has been unpacked; the header would claim that it is not.
      headers.delete('content-encoding');
      headers.delete('content-length');
      const cache = await this.#effects.caches.open(name);
      // Deleted first, so that the order of the cache is that of the last visit.
      const content = await response.arrayBuffer();
      await cache.delete(url);
      await cache.put(url, new Response(content, { status: 200, headers }));
      if (name !== this.names.pages) return;
      const urls = await cache.keys();
      for (const old of urls.slice(0, Math.max(0, urls.length - MOST_PAGES)))
        await cache.delete(old);
    } catch (error) {
      if (
        error instanceof TypeError ||
        (error instanceof Error && error.name === 'QuotaExceededError')
      )
        return;
      throw error;
    }
  }

  /** Keeps a published file only when the release's own list of checksums says that it is what was published. */
  async #keepVerified(url: string, response: Response): Promise<void> {
    const folder = new URL('.', url).href;
    const name = url.slice(folder.length);
    const list = await this.#effects
      .fetch(new Request(`${folder}checksums.txt`, { cache: 'no-cache' }))
      .catch(() => undefined);
    if (!list?.ok) return;
    const copy = response.clone();
    const wanted = listedSums(await list.text()).get(name);
    if (wanted === undefined || (await sha256(await response.arrayBuffer())) !== wanted) return;
    await this.#keep(this.names.files, url, copy);
  }

  async #forget(url: string): Promise<void> {
    await (await this.#effects.caches.open(this.names.pages)).delete(url);
  }

  async #dropOldFiles(): Promise<void> {
    const cache = await this.#effects.caches.open(this.names.files);
    const now = this.#effects.now().getTime();
    for (const request of await cache.keys()) {
      const stored = Date.parse((await cache.match(request))?.headers.get(STORED) ?? '');
      if (!(now - stored < WEEK)) await cache.delete(request);
    }
  }
}

/** What an address within the scope leads to. */
export function kindOf(url: string, scope: string, navigation = false): Kind {
  const path = withoutQuery(url).slice(scope.length);
  if (/^_astro\/.|^engine\/.*\.[\da-f]{8}\./.test(path)) return 'hashed';
  if (path === 'engine/manifest.json') return 'index';
  if (/^data\/v\d+\/[^/]+\.(parquet|json)$/.test(path)) return 'data';
  if (path === '' || path.endsWith('/') || (navigation && !/\.\w+$/.test(path))) return 'page';
  return 'other';
}

/**
 * Whether an answer is what was asked for, and may be kept: a portal that wants a login first answers everything with a page,
 * and a broken host with whatever it has.
 */
export function usable(response: Response, kind: Kind): boolean {
  if (response.status !== 200 || response.redirected) return false;
  const isPage = /^text\/html\b/.test(response.headers.get('content-type') ?? '');
  return kind === 'page' ? isPage : !isPage;
}

/** The host allows browsers to keep everything for ten minutes: after a release a page would be old and not say so. */
function fresh(request: Request): Request {
  return new Request(request, { cache: 'no-cache' });
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

function html(text: string, status: number): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
