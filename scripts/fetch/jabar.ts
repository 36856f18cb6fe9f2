import { z } from 'zod';
import type { JabarSection } from './manifest.ts';
import type { Portal } from './portal.ts';
import { FetchProblem, excerpt } from './problem.ts';
import { recordsPage, recordsSoFar, type RecordsFinding } from './records.ts';
import { wrongForm } from './wrong-form.ts';

const API = 'https://data.jabarprov.go.id/api-backend/bigdata';

const page = z.looseObject({ data: z.array(z.unknown()) });
const complaint = z.looseObject({ message: z.string() });

/**
 * A table of Open Data Jabar. The portal does not say how many records there are and may give fewer than asked for, so
 * the end is the first empty page (source-formats.md, c).
 */
export function jabar({
  opd,
  table,
  page_size,
}: Omit<JabarSection, 'pause' | 'kind'>): Portal<RecordsFinding> {
  const address = `${API}/${opd}/${table}`;

  return {
    address,

    next(found) {
      if (found.at(-1)?.records === 0) return undefined;
      const skip = recordsSoFar(found);
      return {
        address: `${address}?limit=${page_size}&skip=${skip}`,
        what: `records from ${(skip + 1).toLocaleString('en')}`,
      };
    },

    read(ask, answer, found) {
      const parsed = page.safeParse(answer.json);
      if (parsed.success && answer.status < 400) return recordsPage(ask, parsed.data.data, found);
      const said = complaint.safeParse(answer.json);
      if (!said.success && parsed.error) throw wrongForm(ask, answer, parsed.error);
      throw new FetchProblem(
        `the portal answered ${answer.status} with "${excerpt(said.data?.message ?? answer.text)}"`,
        ask.address,
        'check "opd" and "table" in the manifest against the address in the dataset\'s API tab',
      );
    },

    remarks: () => [],
  };
}
