import type { Step } from './session.ts';

/** The bytes of everything that a session fetches, told as one step. */
export interface Progress {
  /** A part will come, of so many bytes. */
  expect(part: string, total: number): void;
  /** So many of its bytes are here. */
  report(part: string, loaded: number, total: number): void;
  /** Tells once more what is still on its way: whoever listens now may not have heard it. */
  repeat(): void;
}

/** Adds up the bytes of all parts that are on their way. */
export function progressOf(onStep: (step: Step) => void): Progress {
  const parts = new Map<string, { loaded: number; total: number }>();
  let complete = false;
  const tell = (): void => {
    const sums = [...parts.values()];
    const loaded = sums.reduce((sum, part) => sum + part.loaded, 0);
    const total = sums.reduce((sum, part) => sum + part.total, 0);
    if (total > 0 && loaded >= total) {
      if (!complete) onStep({ step: 'start' });
      complete = true;
    } else {
      complete = false;
      onStep({ step: 'download', loaded, total });
    }
  };
  return {
    repeat() {
      if (!complete && parts.size > 0) tell();
    },
    expect(part, total) {
      parts.set(part, { loaded: 0, total });
      tell();
    },
    report(part, loaded, total) {
      parts.set(part, { loaded, total });
      tell();
    },
  };
}
