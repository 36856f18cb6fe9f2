/** What is asked of the engine beside the visitor's own queries: it gives way as soon as they want the engine. */
import type { Session } from './session.ts';

export class Aside {
  readonly #session: Pick<Session, 'giveUp'>;
  #stop: (() => Promise<void>) | undefined;

  constructor(session: Pick<Session, 'giveUp'>) {
    this.#session = session;
  }

  /** Starts questions; they are to ask nothing more once `signal` is aborted. What was asked before must have given way. */
  ask<T>(questions: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const stop = new AbortController();
    const asking = questions(stop.signal);
    this.#stop = async () => {
      stop.abort();
      this.#session.giveUp();
      await asking.catch(() => {});
    };
    return asking;
  }

  /** Ends what is being asked; resolves when the engine is free of it. */
  async giveWay(): Promise<void> {
    // Whoever waits beside may ask anew before this one goes on.
    while (this.#stop) {
      const stop = this.#stop;
      await stop();
      if (this.#stop === stop) this.#stop = undefined;
    }
  }
}
