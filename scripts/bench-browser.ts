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
import { CASES, measureBrowser } from './bench-browser/measure.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    rows: { type: 'string' },
    plain: { type: 'boolean', default: false },
    slow: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const rows = values.rows?.split(',').map(Number);
const figures = await measureBrowser({
  dist: process.env['ATLAS_DIST'] ?? join(import.meta.dirname, '../dist'),
  cases: CASES.filter(
    (one) =>
      (rows?.includes(one.rows) ?? true) &&
      (values.plain || values.slow ? one.slow === values.slow : true),
  ),
  runs: Number(values.runs),
  log: (line) => console.error(line),
});
const seconds = (n: number | undefined): string => (n === undefined ? '' : (n / 1000).toFixed(2));
console.log('| rows | conditions | floor, s | what | s | ratio | budget |');
console.log('|--:|---|--:|---|--:|--:|--:|');
let failed = 0;
for (const { rows: count, slow, medians, ratios } of figures) {
  for (const { name, value, budget } of ratios) {
    const own = name.startsWith('builder') ? medians.builder : medians.sql;
    const isOver = budget !== undefined && value > budget;
    if (isOver) failed++;
    console.log(
      `| ${[
        count.toLocaleString('en'),
        slow ? '4 × CPU, 10 Mbit/s' : 'plain',
        seconds(medians.floor),
        name,
        seconds(own),
        `${value.toFixed(2)}${isOver ? ' (over)' : ''}`,
        budget?.toFixed(2) ?? '',
      ].join(' | ')} |`,
    );
  }
}
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ figures }, null, 2)}\n`);
process.exitCode = failed > 0 ? 1 : 0;
