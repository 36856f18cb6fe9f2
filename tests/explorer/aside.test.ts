import { expect, test } from 'vitest';
import { Aside } from '../../src/explorer/aside.ts';

test('whoever waits for the engine has it only when the question beside has ended', async () => {
  let end = (): void => {};
  const aside = new Aside({ giveUp: () => setTimeout(() => end(), 20) });
  let hasEnded = false;
  void aside.ask(
    () =>
      new Promise<void>((resolve) => {
        end = () => {
          hasEnded = true;
          resolve();
        };
      }),
  );
  const waiting = [aside.giveWay(), aside.giveWay()].map((one) => one.then(() => hasEnded));
  expect(await Promise.all(waiting)).toEqual([true, true]);
});
