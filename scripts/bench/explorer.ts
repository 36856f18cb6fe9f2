/** The explorer against the bare engine: the findings of `npm run bench:browser`. */
import { CASES, measureBrowser } from '../bench-browser/measure.ts';
import type { Finding } from './table.ts';

export async function browserFindings({
  dist,
  runs,
  log,
}: {
  readonly dist: string;
  readonly runs: number;
  readonly log: (line: string) => void;
}): Promise<Finding[]> {
  const cases = await measureBrowser({ dist, cases: CASES, runs, log });
  return cases.flatMap(({ rows, slow, medians, ratios }) =>
    ratios.map(({ name, value, budget }): Finding => ({
      part: 'browser',
      name: `${name}, ${rows.toLocaleString('en')} rows${slow ? ', 4 × CPU, 10 Mbit/s' : ''}`,
      value,
      unit: '×',
      budget: budget === undefined ? undefined : { most: budget },
      note: `floor ${((medians.floor ?? NaN) / 1000).toFixed(2)} s`,
    })),
  );
}
