import { z } from 'zod';
import { SOURCE_KINDS, type Source } from '../../src/model/contract.ts';
import { BadInput } from '../../src/model/bad-input.ts';
import { didYouMean } from '../../src/model/nearest.ts';
import type { Dictionary } from './dictionary.ts';
import type { RawSource } from './fact-table.ts';

export const sourceRow = z.object({
  source_id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected a slug such as "antara-ikm-2017"'),
  publisher: z.string().min(1),
  title: z.string().min(1),
  url: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]),
  published: z.string().regex(/^(\d{4}(-\d\d(-\d\d)?)?)?$/, 'expected 2019, 2019-08 or 2019-08-21'),
  kind: z.enum(SOURCE_KINDS),
  custody: z.enum(['direct', 'reported', 'copy']),
  lang: z.enum(['id', 'en']),
  note: z.string(),
});

/** What {@link sourceRow} expects, where it does not say it itself. */
const EXPECTED: Readonly<Record<string, string>> = {
  publisher: 'expected a text',
  title: 'expected a text',
  url: 'expected an address such as https://…, or nothing',
};

/**
 * Checks the publications of all datasets.
 * @throws {BadInput} for a broken row or a source that two rows describe: sources are ours, so mistakes stop the build
 */
export function readSources(raw: readonly RawSource[], dictionary: Dictionary): Source[] {
  const seen = new Map<string, RawSource>();
  return raw.map((entry) => {
    const place = { file: entry.file, line: entry.line };
    const parsed = sourceRow.safeParse(entry.cells);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const column = String(issue?.path[0]);
      const found = entry.cells[column as 'url'];
      const values = issue?.code === 'invalid_value' ? issue.values.map(String) : undefined;
      const expected =
        values === undefined
          ? (EXPECTED[column] ?? issue?.message ?? '')
          : `expected one of ${values.join(', ')}${didYouMean(found, values)}`;
      throw new BadInput(`unusable ${column}: "${found}"; ${expected}`, place);
    }
    const { source_id, note } = parsed.data;
    const twin = seen.get(source_id);
    if (twin)
      throw new BadInput(
        `source "${source_id}" is also described at ${twin.file}:${twin.line}`,
        place,
      );
    seen.set(source_id, entry);
    return {
      ...parsed.data,
      dataset_id: entry.dataset.dataset_id,
      url: parsed.data.url || null,
      published: parsed.data.published || null,
      note: note || null,
      note_id: note === '' ? null : (dictionary.sourceRemarks.get(note) ?? note),
      figures: 0,
    };
  });
}
