/**
 * One piece of work in a process of its own, so that its time and its memory are its own; prints what it took as JSON on its last
 * line. `npm run bench:data` starts it.
 *
 *     node scripts/bench-data/trial.ts floor|pipeline register|facts <folder> <memory>
 */
import { join } from 'node:path';
import { makeRelease } from '../pipeline/release.ts';
import { STEPS, type Progress, type Step } from '../pipeline/progress.ts';
import { copyToParquet } from './floor.ts';
import { DATA, type Measured, type Taken } from './measured.ts';
import { SUBJECTS } from './subject.ts';

const [work = '', name = '', folder = '', memory = ''] = process.argv.slice(2);
const subject = SUBJECTS.find((subject) => subject.name === name);
if (subject === undefined) throw new Error(`unknown subject: ${name}`);

/** Both are held to the same memory, and keep what does not fit in a folder. */
const limits = { memory, threads: undefined };

const now = (): Taken => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  return { elapsed: performance.now() / 1000, processor: (userCPUTime + systemCPUTime) / 1e6 };
};
const since = (start: Taken): Taken => {
  const end = now();
  return { elapsed: end.elapsed - start.elapsed, processor: end.processor - start.processor };
};

const start = { elapsed: 0, processor: 0 };
const steps: Partial<Record<Step, Taken>> = {};
let current: readonly [step: Step, start: Taken] | undefined;
const clock: Progress = {
  step(step) {
    if (current !== undefined) steps[current[0]] = since(current[1]);
    current = [step, now()];
  },
  reach() {},
};

let counts: Measured['counts'];
if (work === 'floor') {
  const csv = join(folder, 'raw/made-up', subject.file);
  await copyToParquet(csv, join(folder, 'floor.parquet'), subject.order, {
    ...limits,
    folder: join(folder, 'spill'),
  });
} else {
  const report = await makeRelease(
    {
      raw: join(folder, 'raw'),
      reference: join(DATA, 'reference'),
      release: join(DATA, 'release.yaml'),
      releases: join(DATA, 'releases'),
      published: join(folder, 'published/v1'),
    },
    { ...limits, progress: clock },
  );
  if (current !== undefined) steps[current[0]] = since(current[1]);
  const { rows, rejects } = report.counts;
  counts = { observations: rows.observations, rejects: rows.rejects, reasons: rejects };
}

const measured: Measured = {
  ...since(start),
  peak: process.resourceUsage().maxRSS * 1024,
  steps: Object.keys(STEPS).flatMap((step) => {
    const taken = steps[step as Step];
    return taken === undefined ? [] : [{ step, ...taken }];
  }),
  ...(counts === undefined ? {} : { counts }),
};
console.log(JSON.stringify(measured));
