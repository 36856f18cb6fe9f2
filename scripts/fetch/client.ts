import type { Effects } from './effects.ts';
import { KEY_PLACE } from './key.ts';
import { FetchProblem, Interrupted, excerpt } from './problem.ts';
import { backoff, maybeRetryAfter } from './retry.ts';

/** A JSON answer, whatever its status: portals report errors with 200, and "nothing there" with 404. */
export interface Answer {
  readonly status: number;
  /** The body as UTF-8 text, without byte order mark and without the key. */
  readonly text: string;
  readonly json: unknown;
}

/** How a client behaves; times in milliseconds. */
export interface Manners {
  /** Between the end of one request and the start of the next. */
  readonly pause: number;
  /** For one request with its body. */
  readonly timeout: number;
  readonly attempts: number;
  /** Ceiling of the first wait before asking again; it doubles each time. */
  readonly backoff: number;
  /** The longest `Retry-After` that is waited for. */
  readonly patience: number;
}

export const MANNERS: Manners = {
  pause: 1500,
  timeout: 60_000,
  attempts: 5,
  backoff: 4000,
  patience: 600_000,
};

/** Asks one address after the other. */
export interface Client {
  /**
   * @param address with {@link KEY_PLACE} where the key goes
   * @throws {FetchProblem} when no JSON can be had
   * @throws {Interrupted} when the signal is raised
   */
  get(address: string): Promise<Answer>;
}

/**
 * Browser-like, because BPS and Jabar turn bare tools away with a block page (source-formats.md, a), and honest: it
 * names us and where we can be reached.
 */
const HEADERS = {
  'User-Agent': 'Mozilla/5.0 (compatible; AtlasIKM/1.0; +https://atlas-ikm.github.io/atlas-ikm/)',
  Accept: 'application/json',
  'Accept-Language': 'id, en;q=0.5',
};

/** A failure that may pass: asking again can help. */
class Passing extends Error {
  readonly after: number | undefined;

  constructor(found: string, after?: number) {
    super(found);
    this.after = after;
  }
}

/**
 * A client that pauses between requests, asks again after failures that may pass (429, 408, 5xx, time-outs, broken
 * connections, cut-off bodies), and keeps the key to itself.
 */
export function politeClient(
  effects: Effects,
  manners: Manners,
  signal: AbortSignal,
  key?: string,
): Client {
  const { now, sleep, random, log } = effects;
  const withoutKey = (text: string): string =>
    key === undefined ? text : text.replaceAll(key, KEY_PLACE);
  let last: number | undefined;

  async function rest(milliseconds: number): Promise<void> {
    try {
      if (milliseconds > 0) await sleep(milliseconds, signal);
    } catch (error) {
      throw signal.aborted ? new Interrupted() : error;
    }
  }

  async function request(address: string): Promise<Answer> {
    const asked = key === undefined ? address : address.replace(KEY_PLACE, key);
    const deadline = AbortSignal.timeout(manners.timeout);
    let response: Response;
    let body: ArrayBuffer;
    try {
      response = await effects.fetch(asked, {
        headers: HEADERS,
        signal: AbortSignal.any([signal, deadline]),
      });
      body = await response.arrayBuffer();
    } catch (error) {
      if (signal.aborted) throw new Interrupted();
      if (deadline.aborted)
        throw new Passing(`no whole answer within ${manners.timeout / 1000} seconds`);
      // The cause alone: the message of the error around it can repeat the address with the key.
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      throw new Passing(
        `the connection broke: ${excerpt(withoutKey(cause instanceof Error ? cause.message : String(cause)))}`,
      );
    } finally {
      last = now();
    }
    return read(address, response, body);
  }

  function read(address: string, response: Response, body: ArrayBuffer): Answer {
    const { status } = response;
    if (status === 429 || status === 408 || status >= 500)
      throw new Passing(
        `the portal answered ${status}`,
        maybeRetryAfter(response.headers.get('retry-after'), now()),
      );

    let text: string;
    try {
      text = withoutKey(new TextDecoder('utf-8', { fatal: true }).decode(body));
    } catch {
      throw new FetchProblem(
        `the portal answered ${status} with bytes that are not UTF-8`,
        address,
        'look at the address in a browser; if it is a file of another kind, save it by hand',
      );
    }

    if (/^\s*</.test(text)) {
      const title = excerpt(
        /<title[^>]*>([^<]*)/i.exec(text)?.[1] ?? text.replace(/<[^>]*>/g, ' '),
      );
      throw new FetchProblem(
        `the portal answered ${status} with an HTML page ("${title}") where JSON was expected`,
        address,
        status === 403
          ? 'it blocks this network or this key; check the key, wait a while, or fetch from another network'
          : 'check the address in the manifest, and look at it in a browser',
      );
    }

    try {
      return { status, text, json: JSON.parse(text) };
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      if (isCutOff(text, error))
        throw new Passing(`the body was cut off after ${body.byteLength} bytes`);
      throw new FetchProblem(
        `the portal answered ${status} with text that is not JSON ("${excerpt(text, 60)}")`,
        address,
        'look at the address in a browser; if it stays so, tell the portal',
      );
    }
  }

  return {
    async get(address) {
      for (let attempt = 1; ; attempt += 1) {
        if (last !== undefined) await rest(last + manners.pause - now());
        if (signal.aborted) throw new Interrupted();
        try {
          return await request(address);
        } catch (error) {
          if (!(error instanceof Passing)) throw error;
          await rest(delayAfter(error, attempt, address));
        }
      }
    },
  };

  /** @throws {FetchProblem} when it is time to give up */
  function delayAfter({ message, after = 0 }: Passing, attempt: number, address: string): number {
    const later = 'run the same command again later; what was fetched is kept';
    if (after > manners.patience)
      throw new FetchProblem(`${message} and asks to wait ${duration(after)}`, address, later);
    if (attempt >= manners.attempts)
      throw new FetchProblem(`${message}, ${attempt} times`, address, later);
    const delay = Math.max(after, backoff(attempt, manners.backoff, random()));
    log(
      `  ${message}; asking again in ${duration(delay)} (attempt ${attempt + 1} of ${manners.attempts})`,
    );
    return delay;
  }
}

/**
 * True for the beginning of a JSON text: nothing at all, or the parser ran into the end while something was still open.
 */
function isCutOff(text: string, { message }: SyntaxError): boolean {
  const trimmed = text.trimEnd();
  if (trimmed === '' || /end of JSON|Unterminated/.test(message)) return true;
  const position = /position (\d+)/.exec(message)?.[1];
  return /^\s*[[{]/.test(trimmed) && position !== undefined && Number(position) >= trimmed.length;
}

/** `45 s`, `3 min`: rounded up. */
export function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
