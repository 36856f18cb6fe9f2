/**
 * One piece of work in a process of its own, so that its time and its memory are its own; prints a {@link Measurement} as JSON
 * on the last line. Started by `npm run bench:data`.
 *
 *     node scripts/bench-data/trial.ts <floor|pipeline> <folder of a made-up dataset> <memory limit> <threads>
 */
import { copyParquet } from './floor.ts';
import { makeRelease } from '../pipeline/release.ts';
import { join } from 'node:path';
import { ROOT, type Made, type Measurement } from './measurement.ts';
import { readFileSync } from 'node:fs';
import { phases } from './phases.ts';

const [work = '', folder = '', memory = '', threads = ''] = process.argv.slice(2);
const made = JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8')) as Made;
const limits = { memory, threads: Number(threads) };
const start = performance.now();
const steps = phases();
if (work === 'floor') {
  await copyParquet(folder, made, limits);
} else {
  const reference = join(ROOT, 'data/reference');
  await makeRelease(
    {
      raw: join(folder, 'raw'),
      reference,
      release: join(ROOT, 'data/release.yaml'),
      releases: join(ROOT, 'data/releases'),
      published: join(folder, 'published/v1'),
    },
    { ...limits, progress: steps },
  );
}
const wall = (performance.now() - start) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const measurement: Measurement = {
  wall,
  cpu: (userCPUTime + systemCPUTime) / 1e6,
  peak: maxRSS * 1024,
  phases: steps.taken(),
};
console.log(JSON.stringify(measurement));
