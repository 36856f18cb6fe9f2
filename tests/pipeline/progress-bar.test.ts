import { beforeEach, expect, test } from 'vitest';
import { progressBar, type ProgressBar } from '../../scripts/pipeline/progress-bar.ts';
import { STEPS } from '../../scripts/pipeline/progress.ts';

let time: number;
let written: string[];
let ticks: Set<() => void>;
beforeEach(() => {
  time = 1000;
  written = [];
  ticks = new Set();
});

const bar = (isTerminal = true): ProgressBar =>
  progressBar({
    now: () => time,
    write: (text) => written.push(text),
    isTerminal,
    every(_, call) {
      ticks.add(call);
      return () => ticks.delete(call);
    },
  });

/** Lets time go by, a tick of the timer every second. */
function pass(seconds: number): void {
  for (let i = 0; i < seconds; i++) {
    time += 1000;
    for (const tick of ticks) tick();
  }
}
const told = (): string => written.at(-1)?.replace('\r\u001b[K', '') ?? '';

test('short work is not told of', () => {
  const progress = bar();
  progress.step('reading', 8381);
  progress.reach(1);
  progress.step('publishing');
  time += 400;
  progress.end();
  expect(written).toEqual([]);
});

test('long work shows the step, its rows, how far it is, and the time left', () => {
  const progress = bar();
  progress.step('reading');
  time += 5500;
  progress.reach(0.5);
  expect(told()).toBe('█░░░░░░░░░░░░░░░░░░░░░░░   5 %  reading, 1 min 35 s left');
  time += 5500;
  progress.step('normalising', 4_400_000);
  expect(told()).toBe(
    '███░░░░░░░░░░░░░░░░░░░░░  11 %  normalising 4,400,000 rows, 1 min 29 s left',
  );
  progress.end();
  expect(written.at(-1)).toBe('\r\u001b[K');
  expect(ticks.size).toBe(0);
});

test('a step that says nothing goes on at the pace of those before it, and never past its end', () => {
  const progress = bar();
  progress.step('reading', 100);
  pass(11);
  progress.step('normalising');
  pass(11);
  expect(told()).toContain('22 %  normalising 100 rows, 1 min 18 s left');
  pass(1000);
  expect(Number(/(\d+) %/.exec(told())?.[1])).toBeLessThan(11 + 22);
});

test('the bar never goes back, and all steps together are the whole', () => {
  const progress = bar();
  const parts: number[] = [];
  for (const step of Object.keys(STEPS) as (keyof typeof STEPS)[]) {
    progress.step(step, 10);
    for (const part of [0.2, 0.9, 0.4, 1, 7]) {
      pass(1);
      progress.reach(part);
      parts.push(Number(/(\d+) %/.exec(told())?.[1] ?? 0));
    }
  }
  expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  pass(1);
  expect(told()).toMatch(/^█{24} 100 %  publishing 10 rows, 0 s left$/);
});

test('where no line can be written over, plain lines come seldom', () => {
  const progress = bar(false);
  progress.step('reading', 4_400_000);
  pass(11);
  progress.step('normalising');
  pass(22);
  progress.end();
  expect(written).toEqual([
    'data: 0 %  reading 4,400,000 rows\n',
    'data: 20 %  normalising 4,400,000 rows, 1 min 20 s left\n',
    'data: 30 %  normalising 4,400,000 rows, 1 min 10 s left\n',
  ]);
});
