/**
 * `npm run bench:data`: takes a made-up register and a made-up fact table through the whole pipeline, and measures in the same run
 * what DuckDB alone needs to copy the same files to Parquet, three times each. Prints a table of the middle and keeps it in `bench/`.
 *
 *     npm run bench:data -- --rows 400000 --runs 1 --only facts --memory 8GB
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { expectWhole, findingsOf } from './bench-data/findings.ts';
import { DATA, middleOf, type Measured } from './bench-data/measured.ts';
import { SUBJECTS, type Subject } from './bench-data/subject.ts';
import { broken, table, type Finding } from './bench/table.ts';

const {
  rows: rowsText,
  runs: runsText,
  only,
  memory,
  out,
} = parseArgs({
  options: {
    rows: { type: 'string', default: '4400000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    memory: { type: 'string', default: '8GB' },
    out: { type: 'string', default: join(import.meta.dirname, '../bench') },
  },
}).values;
const counted = (option: string, text: string): number => {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${option}: not a number: ${text}`);
  return count;
};
const [rows, runs] = [counted('rows', rowsText), counted('runs', runsText)];
const subjects = SUBJECTS.filter(({ name }) => only === undefined || name === only);
if (subjects.length === 0) throw new Error(`--only: found ${only}, expected register or facts`);

const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-data-'));
const clear = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    clear();
    process.exit(code);
  });
}

const findings: Finding[] = [];
try {
  for (const subject of subjects) findings.push(...(await measured(subject)));
} finally {
  clear();
}
console.log(table(findings));
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'data.json'), `${JSON.stringify({ rows, findings }, null, 2)}\n`);
if (broken(findings).length > 0) process.exitCode = 1;

async function measured(subject: Subject): Promise<Finding[]> {
  const place = join(folder, subject.name);
  say(`making a ${subject.title} of ${rows.toLocaleString('en')} rows`);
  const dataset = join(place, 'raw/made-up');
  const expected = await subject.make(dataset, rows, join(DATA, 'reference'), (made) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${made.toLocaleString('en')} rows\u001b[K`);
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  // By turns, so that a machine that is slower for a while is slower for both; the file is in the cache of the disk for all.
  const [floors, pipelines]: [Measured[], Measured[]] = [[], []];
  for (let run = 1; run <= runs; run++) {
    say(`run ${run} of ${runs}: DuckDB alone, then the whole pipeline`);
    floors.push(await trial('floor', subject, place));
    const pipeline = await trial('pipeline', subject, place);
    expectWhole(subject, expected, pipeline);
    pipelines.push(pipeline);
    // What is gone need not be written to the disk while the next one is measured.
    for (const written of ['floor.parquet', 'published'])
      rmSync(join(place, written), { recursive: true, force: true });
  }
  rmSync(place, { recursive: true, force: true });
  return findingsOf(subject, rows, middleOf(pipelines), middleOf(floors));
}

async function trial(work: string, { name }: Subject, place: string): Promise<Measured> {
  const script = join(import.meta.dirname, 'bench-data/trial.ts');
  const child = spawn(process.execPath, [script, work, name, place, memory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (text) => (printed += String(text)));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${work} of ${name} ended with ${code}`);
  return JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') as Measured;
}

function say(text: string): void {
  console.error(`bench:data: ${text}`);
}
