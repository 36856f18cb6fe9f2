/** What `npm start` and `npm test` share: the context they act in and the way they end. */

import { fileURLToPath } from 'node:url';
import { Interrupted, run } from './child.mjs';
import { StepFailed } from './setup.mjs';

/**
 * The real world as a context: this repository, this environment, this terminal.
 *
 * @returns {import('./setup.mjs').Context}
 */
export function realContext() {
  return {
    root: fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, ''),
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    run,
    log: (line) => {
      console.log(line);
    },
    now: () => performance.now(),
  };
}

/**
 * Runs a program and ends with its exit code: a failed step with its sentence, Ctrl-C quietly,
 * anything unexpected with its stack.
 *
 * @param {() => Promise<number>} program
 */
export async function main(program) {
  try {
    process.exitCode = await program();
  } catch (error) {
    if (error instanceof StepFailed) {
      console.error(`\n${error.message}`);
      process.exitCode = error.exitCode;
    } else if (error instanceof Interrupted) {
      console.error('\nStopped.');
      process.exitCode = error.exitCode;
    } else {
      throw error;
    }
  }
}
