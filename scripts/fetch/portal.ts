import type { Answer } from './client.ts';

/**
 * How one kind of portal is walked through. What to ask next follows from the answers so far and from nothing else, so
 * a fetch that was interrupted goes on by reading its kept answers again.
 */
export interface Portal<Found extends Finding = Finding> {
  /** Where the dataset stands, for the snapshot; without the parameters of a page. */
  readonly address: string;
  /** @returns nothing when everything is there */
  next(found: readonly Found[]): Ask | undefined;
  /**
   * Checks an answer and says what is in it.
   * @throws {FetchProblem} when it is an error or has another form than it should
   */
  read(ask: Ask, answer: Answer, found: readonly Found[]): Found;
  /** What a reader of the snapshot should know, such as years that were wanted and are not there. */
  remarks(found: readonly Found[]): string[];
}

export interface Ask {
  /** With the place of the key instead of the key. */
  readonly address: string;
  /** What is asked for, for the log: `years 2017, 2018`. */
  readonly what: string;
}

/** What a portal found in one answer. */
export interface Finding {
  /** True when the answer belongs into the snapshot. */
  readonly kept: boolean;
  /** For the log: `100 records`. */
  readonly said: string;
  /** How many more requests there will be, as far as known now. */
  readonly left?: number;
}

export function count(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
}
