import { STEPS, type Progress, type Step } from './progress.ts';

/** What a bar needs of the world. */
export interface BarEffects {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly write: (text: string) => void;
  /** True where a line can be written over; else the bar writes plain lines, and few of them. */
  readonly isTerminal: boolean;
  /** Calls something every so many milliseconds, and gives what ends it. */
  readonly every: (milliseconds: number, call: () => void) => () => void;
}

export interface ProgressBar extends Progress {
  /** Takes the bar away. */
  end(): void;
}

/** Work that is over sooner needs no bar, and no line in a log. */
const PATIENCE = 1500;
const REDRAW = 200;
const BETWEEN_LINES = 10_000;
const WIDTH = 24;

/** Draws how far a release is: a bar, the step, its rows, and the time left. Short work draws nothing. */
export function progressBar({ now, write, isTerminal, every }: BarEffects): ProgressBar {
  const start = now();
  const total = Object.values(STEPS).reduce<number>((sum, share) => sum + share, 0);
  let step: Step | undefined;
  let rows: number | undefined;
  /** Shares of the steps that are over. */
  let done = 0;
  let reached = 0;
  let stepStart = start;
  let drawn = -Infinity;
  let isShown = false;

  /** Of all the work; within a step that says nothing, as the steps before it lead to expect. */
  const fraction = (): number => {
    const share = step === undefined ? 0 : STEPS[step];
    const pace = done === 0 ? 0 : (stepStart - start) / done;
    const expected = pace === 0 ? 0 : Math.min(0.95, (now() - stepStart) / (share * pace));
    return (done + share * Math.max(reached, expected)) / total;
  };

  const draw = (): void => {
    const time = now();
    if (step === undefined || time - start < (isTerminal ? PATIENCE : BETWEEN_LINES)) return;
    if (time - drawn < (isTerminal ? REDRAW : BETWEEN_LINES)) return;
    drawn = time;
    isShown = true;
    const part = fraction();
    const left = part === 0 ? undefined : ((time - start) * (1 - part)) / part;
    const of = rows === undefined ? '' : ` ${rows.toLocaleString('en')} rows`;
    const text = `${String(Math.floor(part * 100)).padStart(3)} %  ${step}${of}${left === undefined ? '' : `, ${duration(left)} left`}`;
    const bar = '█'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '░');
    write(isTerminal ? `\r\u001b[K${bar} ${text}` : `data: ${text.trimStart()}\n`);
  };

  const stop = every(REDRAW, draw);
  return {
    step(next, count) {
      if (step !== undefined) done += STEPS[step];
      step = next;
      rows = count ?? rows;
      reached = 0;
      stepStart = now();
      draw();
    },
    reach(part) {
      reached = Math.min(1, Math.max(reached, part));
      draw();
    },
    end() {
      stop();
      if (isTerminal && isShown) write('\r\u001b[K');
    },
  };
}

/** `45 s`, `3 min 05 s` */
function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}
