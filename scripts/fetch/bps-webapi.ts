import { z } from 'zod';
import type { Answer } from './client.ts';
import { KEY_PLACE } from './key.ts';
import type { BpsSection } from './manifest.ts';
import { count, type Ask, type Finding, type Portal } from './portal.ts';
import { FetchProblem, excerpt } from './problem.ts';
import { wrongForm } from './wrong-form.ts';
import {
  maybeYearLimit,
  missingYears,
  nextYears,
  usualLimit,
  wantedYears,
  type OfferedYear,
} from './years.ts';

/** https://webapi.bps.go.id/documentation/; the forms of the answers are in source-formats.md, a. */
const API = 'https://webapi.bps.go.id/v1/api';

type BpsFinding = Finding &
  (
    | { readonly kind: 'offer'; readonly years: OfferedYear[]; readonly complete: boolean }
    | { readonly kind: 'limit'; readonly limit: number }
    | { readonly kind: 'data'; readonly ids: number[] }
  );

/** All of an answer that decides what it is. */
const envelope = z.looseObject({
  status: z.string().optional(),
  message: z.string().optional(),
  'data-availability': z.string().optional(),
});

const number = z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]);

const yearList = z.object({
  data: z.tuple([
    z.object({ pages: number }),
    z.array(z.object({ th_id: number, th: z.union([z.string(), z.number()]) })),
  ]),
});

/** PHP writes an object without members as `[]`. */
const table = z.object({
  vervar: z.array(z.unknown()),
  tahun: z.array(z.unknown()),
  datacontent: z.union([z.record(z.string(), z.unknown()), z.array(z.never())]),
});

/** "Nothing there" in its spellings; not an error. */
const NOTHING = new Set(['list-not-available', 'not-available', 'unavailable']);

/**
 * A dynamic table of BPS: first the years it offers, then their figures, as many years a call as BPS allows. A call for
 * too many is answered with the number allowed, and the years are asked for again in smaller groups.
 */
export function bpsWebapi({
  domain,
  var: variable,
  years,
}: Omit<BpsSection, 'pause'>): Portal<BpsFinding> {
  const list = (model: string): string =>
    `${API}/list/model/${model}/domain/${domain}/var/${variable}/`;
  const yearsAt = (page: number): string => `${list('th')}page/${page}/key/${KEY_PLACE}/`;
  const dataAt = (ids: readonly number[]): string =>
    `${list('data')}th/${ids.join(';')}/key/${KEY_PLACE}/`;

  return {
    address: list('data'),

    next(found) {
      const offers = found.filter((f) => f.kind === 'offer');
      if (offers.at(-1)?.complete !== true)
        return {
          address: yearsAt(offers.length + 1),
          what: `list of years, page ${offers.length + 1}`,
        };
      const asked = openYears(found);
      if (asked.length === 0) return undefined;
      return {
        address: dataAt(asked.map(({ id }) => id)),
        what: `years ${asked.map(({ year }) => year).join(', ')}`,
      };
    },

    read(ask, answer, found) {
      return found.some((f) => f.kind === 'offer' && f.complete)
        ? readData(ask, answer, found)
        : readOffer(ask, answer, found);
    },

    remarks(found) {
      const missing = missingYears(offered(found), years);
      return missing.length === 0 ? [] : [`BPS offers no year ${missing.join(', ')}`];
    },
  };

  /** Every year once, even if BPS lists it on two pages. */
  function offered(found: readonly BpsFinding[]): OfferedYear[] {
    const listed = found.flatMap((f) => (f.kind === 'offer' ? f.years : []));
    return [...new Map(listed.map((year) => [year.id, year])).values()];
  }

  /** The years of the next call. */
  function openYears(found: readonly BpsFinding[]): OfferedYear[] {
    const covered = new Set(found.flatMap((f) => (f.kind === 'data' ? f.ids : [])));
    return nextYears(wantedYears(offered(found), years), covered, limitOf(found));
  }

  function limitOf(found: readonly BpsFinding[]): number {
    return found.findLast((f) => f.kind === 'limit')?.limit ?? usualLimit(domain);
  }

  function callsLeft(found: readonly BpsFinding[]): number {
    const covered = new Set(found.flatMap((f) => (f.kind === 'data' ? f.ids : [])));
    const open = wantedYears(offered(found), years).filter(({ id }) => !covered.has(id)).length;
    return Math.ceil(open / limitOf(found));
  }

  function readOffer(ask: Ask, answer: Answer, found: readonly BpsFinding[]): BpsFinding {
    if (isNothing(ask, answer))
      return {
        kind: 'offer',
        years: [],
        complete: true,
        kept: false,
        said: 'not available',
        left: 0,
      };
    const [{ pages }, items] = checked(yearList, ask, answer).data;
    const listed = items.flatMap(({ th_id, th }) => {
      const year = /^\s*(\d{4})\s*$/.exec(String(th))?.[1];
      return year === undefined ? [] : [{ id: th_id, year: Number(year) }];
    });
    // Pages are counted here: a portal that gives the first page for every number must not be asked for ever.
    const complete = found.length + 1 >= pages;
    const said = count(items.length, 'year');
    const finding = { kind: 'offer', years: listed, complete, kept: false, said } as const;
    return complete ? { ...finding, left: callsLeft([...found, finding]) } : finding;
  }

  function readData(ask: Ask, answer: Answer, found: readonly BpsFinding[]): BpsFinding {
    const asked = openYears(found);
    const limit = maybeYearLimit(messageOf(answer) ?? '');
    if (limit !== undefined && limit >= 1 && limit < asked.length) {
      const finding = { kind: 'limit', limit, kept: false } as const;
      return {
        ...finding,
        said: `BPS allows ${count(limit, 'year')} a call, asking again in smaller groups`,
        left: callsLeft([...found, { ...finding, said: '' }]),
      };
    }
    const data = { kind: 'data', ids: asked.map(({ id }) => id) } as const;
    const left = callsLeft([...found, { ...data, kept: true, said: '' }]);
    if (isNothing(ask, answer))
      return { ...data, kept: false, said: 'not available, so nothing is kept', left };
    const cells = Object.keys(checked(table, ask, answer).datacontent).length;
    return { ...data, kept: true, said: count(cells, 'cell'), left };
  }
}

function messageOf({ json }: Answer): string | undefined {
  const parsed = envelope.safeParse(json);
  return parsed.success && parsed.data.status === 'Error' ? (parsed.data.message ?? '') : undefined;
}

/**
 * True when BPS says that it has nothing.
 * @throws {FetchProblem} when it says something else than a result
 */
function isNothing(ask: Ask, answer: Answer): boolean {
  const { status, json } = answer;
  if (json === null)
    throw new FetchProblem(
      'BPS answered null, its way to say that a parameter is wrong',
      ask.address,
      'check "domain" and "var" in the manifest; the id of a variable can differ between domains',
    );
  const message = messageOf(answer);
  if (message !== undefined)
    throw new FetchProblem(
      `BPS answered ${status} with the error "${excerpt(message)}"`,
      ask.address,
      /\bkey\b|not allowed/i.test(message)
        ? 'check BPS_API_KEY: it is on your profile at https://webapi.bps.go.id/developer/'
        : 'check "domain", "var" and "years" in the manifest',
    );
  const { 'data-availability': availability } = checked(envelope, ask, answer);
  if (availability !== undefined && NOTHING.has(availability)) return true;
  if (status < 400) return false;
  throw new FetchProblem(
    `BPS answered ${status} ("${excerpt(answer.text)}")`,
    ask.address,
    'check "domain" and "var" in the manifest',
  );
}

/** @throws {FetchProblem} when the answer has another form, with the place where it differs */
function checked<Schema extends z.ZodType>(
  schema: Schema,
  ask: Ask,
  answer: Answer,
): z.output<Schema> {
  const parsed = schema.safeParse(answer.json);
  if (parsed.success) return parsed.data;
  throw wrongForm(ask, answer, parsed.error);
}
