/** The browser's figures as rows of the benchmarks' table. */
import type { Finding } from '../bench/table.ts';
import type { CaseFigures } from './measure.ts';

/** One finding a ratio, with the seconds behind it. */
export function browserFindings(figures: readonly CaseFigures[]): Finding[] {
  return figures.flatMap(({ rows, slow, medians, runs, ratios }) =>
    ratios.map(({ name, value, budget }): Finding => {
      const own = name.startsWith('builder') ? medians.builder : medians.sql;
      const conditions = slow ? ', 4 × CPU, 10 Mbit/s' : '';
      return {
        part: 'browser',
        name: `${name}, ${rows.toLocaleString('en')} rows${conditions}`,
        value,
        unit: '×',
        budget: budget === undefined ? undefined : { most: budget },
        note: `${seconds(own)} s, floor ${seconds(medians.floor)} s, median of ${runs.floor?.length ?? 0}`,
      };
    }),
  );
}

function seconds(milliseconds: number | undefined): string {
  return ((milliseconds ?? Number.NaN) / 1000).toFixed(2);
}
