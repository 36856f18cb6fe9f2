import type { Finding } from '../bench/table.ts';
import type { Measured } from './measured.ts';
import type { Expected, Subject } from './subject.ts';

/** The design's budget: three times what DuckDB alone takes, within 24 GiB. */
const MOST_TIMES = 3;
const MOST_GIB = 24;

const GIB = 1024 ** 3;

/** What was measured of one subject, as rows of the benchmark's table: times and memory against those of the floor. */
export function findingsOf(
  { title }: Subject,
  rows: number,
  pipeline: Measured,
  floor: Measured,
): Finding[] {
  const name = `${title}, ${rows.toLocaleString('en')} rows`;
  const seconds = (of: 'elapsed' | 'processor'): string =>
    `${pipeline[of].toFixed(1)} s against ${floor[of].toFixed(1)} s of DuckDB alone`;
  const steps = pipeline.steps.map(({ step, processor }) => `${step} ${processor.toFixed(1)}`);
  return [
    {
      part: 'data',
      name: `${name}: processor time`,
      value: pipeline.processor / floor.processor,
      unit: '×',
      budget: { most: MOST_TIMES },
      note: `${seconds('processor')}: ${steps.join(', ')}`,
    },
    {
      part: 'data',
      name: `${name}: elapsed time`,
      value: pipeline.elapsed / floor.elapsed,
      unit: '×',
      budget: { most: MOST_TIMES },
      note: seconds('elapsed'),
    },
    {
      part: 'data',
      name: `${name}: peak memory`,
      value: pipeline.peak / GIB,
      unit: 'GiB',
      budget: { most: MOST_GIB },
      note: `${(pipeline.peak / floor.peak).toFixed(2)} × DuckDB alone (${(floor.peak / GIB).toFixed(2)} GiB)`,
    },
  ];
}

/** @throws {Error} when a release does not hold what was put in: then less than the whole work was measured */
export function expectWhole(
  { title }: Subject,
  expected: Expected,
  { counts }: Pick<Measured, 'counts'>,
): void {
  for (const key of ['observations', 'rejects'] as const) {
    if (expected[key] !== undefined && counts?.[key] !== expected[key])
      throw new Error(`${title}: expected ${expected[key]} ${key}, found ${counts?.[key]}`);
  }
  for (const [reason, count] of Object.entries(expected.reasons)) {
    const found = counts?.reasons[reason];
    if (found !== count)
      throw new Error(`${title}: expected ${count} rejects for ${reason}, found ${found}`);
  }
}
