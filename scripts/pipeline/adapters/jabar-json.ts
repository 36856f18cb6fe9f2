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

const complaint = z.looseObject({ message: z.string(), data: z.undefined().optional() });

const envelope = z.looseObject({
  data: z.array(z.unknown(), 'expected a list of records'),
});

/**
 * Answers of the API of Open Data Jabar: `{ message, data: [{ … }] }`. The portal writes placeholders such as
 * `Unknown Type: integer)` where a number should be; such a record is a reject.
 */
export const jabarJson: Adapter<JsonRecordOptions> = {
  name: 'jabar-json',
  options: jsonRecordOptions,
  read: (files, settings) => readJsonRecords(files, settings, pageOf),
};

function pageOf(page: unknown, path: string): RecordPage {
  const said = complaint.safeParse(page);
  if (said.success) throw errorAnswer(said.data.message, path);
  return { fields: [], records: checked(envelope, page, path).data };
}
