/**
 * Measures the explorer against the bare engine in a real Chromium, and says whether the design's ratios hold.
 *
 *     npm run bench:browser [-- --runs 5] [--rows 20000,1000000] [--plain | --slow] [--json figures.json]
 *
 * Absolute times depend on the machine and are worth nothing by themselves; ratios are taken in turns within one run.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { broken, table } from './bench/table.ts';
import { browserFindings } from './bench-browser/findings.ts';
import { CASES, measureBrowser } from './bench-browser/measure.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    rows: { type: 'string' },
    plain: { type: 'boolean', default: false },
    slow: { type: 'boolean', default: false },
    json: { type: 'string' },
    /** Another built site. */
    dist: { type: 'string' },
  },
});
const rows = values.rows?.split(',').map(Number);
const figures = await measureBrowser({
  dist: values.dist ?? join(import.meta.dirname, '../dist'),
  cases: CASES.filter(
    (one) =>
      (rows?.includes(one.rows) ?? true) &&
      (values.plain || values.slow ? one.slow === values.slow : true),
  ),
  runs: Number(values.runs),
  log: (line) => console.error(line),
});
const findings = browserFindings(figures);
console.log(table(findings));
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ figures, findings }, null, 2)}\n`);
process.exitCode = broken(findings).length > 0 ? 1 : 0;
