import { z } from 'zod';
import type { Adapter } from './adapter.ts';
import { checked } from './json-document.ts';
import {
  errorAnswer,
  jsonRecordOptions,
  readJsonRecords,
  type JsonRecordOptions,
  type RecordPage,
} from './json-records.ts';

const failure = z.looseObject({ success: z.literal(false), error: z.unknown().optional() });

const result = z.looseObject({
  fields: z.array(z.looseObject({ id: z.string() }), 'expected a list of { id, type }'),
  records: z.array(z.unknown(), 'expected a list of records'),
});

const envelope = z.looseObject({ success: z.literal(true), result });

/**
 * Answers of a CKAN datastore (`datastore_search`), whole or the `result` alone. Every value may be a text, so numbers are
 * read in the style of the file; a field `tahun` of type `text` is as good as one of type `int`.
 */
export const ckanDatastore: Adapter<JsonRecordOptions> = {
  name: 'ckan-datastore',
  options: jsonRecordOptions,
  read: (files, settings) => readJsonRecords(files, settings, pageOf),
};

function pageOf(page: unknown, path: string): RecordPage {
  const failed = failure.safeParse(page);
  if (failed.success) throw errorAnswer(failed.data.error, path);
  const isWhole = typeof page === 'object' && page !== null && 'success' in page;
  const { fields, records } = isWhole
    ? checked(envelope, page, path).result
    : checked(result, page, path);
  return { fields: fields.map(({ id }) => id), records };
}
