import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurn, nextTurn } from '../../src/layouts/in-turn.ts';

/** Stands for a work that takes so many milliseconds. */
const busyFor =
  (milliseconds: number, name: string, done: string[]): (() => void) =>
  () => {
    now += milliseconds;
    done.push(name);
  };
let now = 0;

beforeEach(() => {
  now = 0;
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('small works, one after the other', () => {
  it('start after what asks for them, in its order', () => {
    const done: string[] = [];
    for (const name of ['a', 'b', 'c']) inTurn(() => done.push(name));
    expect(done).toEqual([]);
    vi.runAllTimers();
    expect(done).toEqual(['a', 'b', 'c']);
  });

  it('share a task until it has taken eight milliseconds', () => {
    const done: string[] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) inTurn(busyFor(3, name, done));
    vi.runOnlyPendingTimers();
    expect(done).toEqual(['a', 'b', 'c']);
    vi.runOnlyPendingTimers();
    expect(done).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('one that fails is told, and the next have their turn', () => {
    const done: string[] = [];
    inTurn(() => {
      throw new Error('no table: "x"');
    });
    inTurn(() => done.push('b'));
    expect(() => vi.runOnlyPendingTimers()).toThrow('no table: "x"');
    vi.runAllTimers();
    expect(done).toEqual(['b']);
  });

  it('what a work asks for comes after what was waiting', () => {
    const done: string[] = [];
    inTurn(() => {
      done.push('a');
      inTurn(() => done.push('c'));
    });
    inTurn(() => done.push('b'));
    vi.runAllTimers();
    expect(done).toEqual(['a', 'b', 'c']);
  });

  it('a work that waits for its turns gets a task for each', async () => {
    const done: string[] = [];
    const work = (async (): Promise<void> => {
      for (const name of ['a', 'b']) {
        await nextTurn();
        busyFor(1, name, done)();
      }
    })();
    for (const soFar of [['a'], ['a', 'b']]) {
      vi.runOnlyPendingTimers();
      await new Promise(setImmediate);
      expect(done).toEqual(soFar);
    }
    expect(vi.getTimerCount()).toBe(0);
    await work;
  });
});
