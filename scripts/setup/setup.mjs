/** Runs the set-up steps that are due and says, in one line each, what happened and why. */

import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { withoutLocalBin } from './child.mjs';
import { isSystemError, planStep, removeStamp, setupSteps, writeStamp } from './steps.mjs';

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./child.mjs').Env} Env
 *
 * @typedef {object} Context what a step acts with; injected, so that a test can watch it
 * @property {string} root
 * @property {Env} env
 * @property {typeof import('./child.mjs').run} run
 * @property {(line: string) => void} log
 * @property {() => number} now milliseconds
 */

/** A step failed: the message says which and how to see more. */
export class StepFailed extends Error {
  /**
   * @param {string} message
   * @param {number} exitCode
   */
  constructor(message, exitCode) {
    super(message);
    this.name = 'StepFailed';
    this.exitCode = exitCode;
  }
}

/**
 * Installs the packages and does every step up to the last one asked for.
 *
 * @param {Context} context
 * @param {'data' | 'engine' | 'build'} last
 * @throws {StepFailed} at the first step that fails.
 * @throws {import('./child.mjs').Interrupted} when stopped by a signal.
 */
export async function setUp(context, last) {
  const { install, data, engine, build } = setupSteps(context.root, context.env);
  await runStep({ ...context, env: withoutLocalBin(context.env, context.root) }, install);
  assertNode(context.root, process.versions.node);
  for (const step of [data, engine, build]) {
    await runStep(context, step);
    if (step.name === last) return;
  }
}

/**
 * Runs one step if it is due, and stamps it.
 *
 * @param {Context} context
 * @param {Step} step
 * @returns {Promise<void>}
 * @throws {StepFailed} when its command fails or leaves an output out.
 * @throws {import('./child.mjs').Interrupted} when stopped by a signal.
 */
export async function runStep({ root, env, run, log, now }, step) {
  const start = now();
  const elapsed = () => `${((now() - start) / 1000).toFixed(1)} s`;
  const fail = (/** @type {string} */ what, /** @type {number} */ exitCode) =>
    new StepFailed(
      `The step "${step.name}" failed: ${what}. See the lines above, or run it alone: ${step.command.filter((word) => word !== '--silent').join(' ')}`,
      exitCode,
    );

  const plan = planStep(root, step);
  if (!plan.due) {
    log(`${step.name}: up to date, skipped (${elapsed()})`);
    return;
  }
  log(`${step.name}: ${step.purpose} (${plan.reason})`);
  removeStamp(root, step);
  const code = await run(step.command, { cwd: root, env }).catch((/** @type {unknown} */ error) => {
    if (isSystemError(error, 'ENOENT')) throw fail(`${step.command[0]} is not installed`, 127);
    throw error;
  });
  if (code !== 0) throw fail(`exit code ${code}`, code);
  const missing = writeStamp(root, step, plan);
  if (missing !== null) throw fail(`it left nothing at ${missing}`, 1);
  log(`${step.name}: done (${elapsed()})`);
}

/**
 * Makes sure that `npm run` will find a Node that Astro runs on. The package `node` brings one with
 * an install script, and a machine may forbid those.
 *
 * @param {string} root
 * @param {string} version the version of the Node that runs now
 */
function assertNode(root, version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 22)) return;
  if (['node', 'node.exe'].some((name) => existsSync(join(root, 'node_modules/node/bin', name))))
    return;
  throw new StepFailed(
    `The packages did not bring Node 24, because npm ran no install scripts, and the system's Node ${version} is too old: run "npm rebuild node --ignore-scripts=false", or install Node 24.`,
    1,
  );
}
