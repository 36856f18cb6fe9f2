import { z } from 'zod';
import type { CkanSection } from './manifest.ts';
import type { Portal } from './portal.ts';
import { FetchProblem, excerpt } from './problem.ts';
import { recordsPage, recordsSoFar, type RecordsFinding } from './records.ts';
import { wrongForm } from './wrong-form.ts';

interface CkanFinding extends RecordsFinding {
  /** Records in all, as this answer says. */
  readonly total: number;
}

const failure = z.object({
  success: z.literal(false),
  error: z.looseObject({ __type: z.string().optional(), message: z.unknown() }),
});

const success = z.object({
  success: z.literal(true),
  result: z.object({
    fields: z.array(z.unknown()),
    records: z.array(z.unknown()),
    total: z.int().min(0),
  }),
});

/** A resource in the datastore of a CKAN portal: https://docs.ckan.org/en/latest/maintaining/datastore.html */
export function ckan({
  portal,
  resource,
  page_size,
}: Omit<CkanSection, 'pause' | 'kind'>): Portal<CkanFinding> {
  const address = `${portal}/api/3/action/datastore_search?resource_id=${resource}`;

  return {
    address,

    next(found) {
      const last = found.at(-1);
      const offset = recordsSoFar(found);
      if (last !== undefined && (offset >= last.total || last.records === 0)) return undefined;
      return {
        // Without an order the database may give a record on two pages and another on none.
        address: `${address}&sort=_id&limit=${page_size}&offset=${offset}`,
        what: `records from ${(offset + 1).toLocaleString('en')}`,
      };
    },

    read(ask, answer, found) {
      const failed = failure.safeParse(answer.json);
      if (failed.success) {
        const { __type, message } = failed.data.error;
        const words = [__type, typeof message === 'string' ? message : undefined];
        throw new FetchProblem(
          `the portal answered ${answer.status} with the error "${excerpt(words.filter(Boolean).join(': '))}"`,
          ask.address,
          'check "portal" and "resource" in the manifest; a resource that is not in the datastore is a file to save by hand',
        );
      }
      const parsed = success.safeParse(answer.json);
      if (!parsed.success) throw wrongForm(ask, answer, parsed.error);

      const { records, total } = parsed.data.result;
      const before = found.at(-1)?.total ?? total;
      const page = recordsPage(ask, records, found);
      const soFar = recordsSoFar(found) + page.records;
      if (total !== before || (records.length === 0 && soFar < total))
        throw new FetchProblem(
          total === before
            ? `the portal counts ${total} records and gave ${soFar}`
            : `the portal counted ${before} records and now counts ${total}`,
          ask.address,
          'it changed meanwhile; run the command again with --force to start afresh',
        );
      const left = Math.ceil((total - soFar) / Math.max(1, page.records));
      return { ...page, said: `${page.said} of ${total.toLocaleString('en')}`, total, left };
    },

    remarks: () => [],
  };
}
