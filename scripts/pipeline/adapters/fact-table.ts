import { z } from 'zod';
import { parseCsv } from '../csv.ts';
import { OBSERVATION_COLUMNS } from '../fact-table.ts';
import type { Adapter } from './adapter.ts';
import { textOf } from './text.ts';

const options = z.strictObject({
  /** Remarks in the `note` column that name the unit of the table a figure was printed in, with its multiplier. */
  printed_scales: z.record(z.string(), z.number().positive()).default({}),
});

/**
 * Our own fact tables: a CSV with one printed figure a row, its value already read by the person who copied it.
 * @throws {BadInput} when the columns are not those of `OBSERVATION_COLUMNS`
 */
export const factTable: Adapter<z.output<typeof options>> = {
  name: 'fact-table',
  options,
  read(files, { printed_scales }) {
    const scales = Object.entries(printed_scales);
    const figures = files.flatMap((file) =>
      parseCsv(textOf(file), file.path, OBSERVATION_COLUMNS).map(({ line, cells }) => {
        const scale = scales.find(([remark]) => cells.note.includes(remark))?.[1];
        return { file: file.path, line, cells, ...(scale === undefined ? {} : { scale }) };
      }),
    );
    return { figures, rejects: [] };
  },
};
