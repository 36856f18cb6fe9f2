import type { z } from 'zod';
import type { Answer } from './client.ts';
import type { Ask } from './portal.ts';
import { FetchProblem, excerpt } from './problem.ts';

/** The problem for a JSON answer in another form than expected, with the place where it differs. */
export function wrongForm(
  ask: Ask,
  { status, text }: Answer,
  { issues }: z.ZodError,
): FetchProblem {
  const at = issues[0]?.path.join('.') ?? '';
  return new FetchProblem(
    `the portal answered ${status} with JSON of another form${at === '' ? '' : ` at "${excerpt(at, 60)}"`} ("${excerpt(text, 80)}")`,
    ask.address,
    'look at the address in a browser; if the portal has changed its answers, scripts/fetch must follow',
  );
}
