/** Milliseconds of work in one go: a slow phone takes some four times as long, and answers a finger within a tenth of a second. */
const SPAN = 8;

/** What has not been done yet, in the order in which it was asked for. */
const waiting: (() => void)[] = [];

/**
 * Does small works one after the other, in tasks so short that the page answers in between. Not each in its own: what is in sight is
 * laid out anew after every task.
 * @param work one that fails is told by the console and does not keep the next from their turn
 */
export function inTurn(work: () => void): void {
  waiting.push(work);
  if (waiting.length === 1) setTimeout(doSome);
}

/** Resolves in a task of its own: what follows does not prolong the one that asked. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    inTurn(resolve);
  });

function doSome(): void {
  const end = performance.now() + SPAN;
  let done = 0;
  try {
    do waiting[done++]?.();
    while (done < waiting.length && performance.now() < end);
  } finally {
    waiting.splice(0, done);
    if (waiting.length > 0) setTimeout(doSome);
  }
}
