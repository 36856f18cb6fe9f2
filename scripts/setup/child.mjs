/** Child processes that print to our terminal and end with us. */

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {Readonly<Record<string, string | undefined>>} Env
 * @typedef {'SIGINT' | 'SIGTERM' | 'SIGHUP'} StopSignal Ctrl-C, a polite kill, a closed terminal
 */

/** @type {readonly StopSignal[]} */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** A child ended because someone asked for it (Ctrl-C), not because it failed. */
export class Interrupted extends Error {
  /** @param {StopSignal} signal */
  constructor(signal) {
    super(`stopped by ${signal}`);
    this.name = 'Interrupted';
    this.exitCode = 128 + constants.signals[signal];
  }
}

/**
 * Runs a command that prints to our terminal and waits for its end.
 *
 * While it runs, a signal to stop is passed on to it and all it started, and we outlive it: the
 * terminal is not given back while a child still writes to it.
 *
 * @param {readonly [string, ...string[]]} command
 * @param {{ cwd: string, env: Env }} options
 * @returns {Promise<number>} its exit code
 * @throws {Interrupted} when a signal asked us to stop meanwhile.
 * @throws {Error} when the command cannot be started.
 */
export function run([program, ...args], { cwd, env }) {
  return new Promise((resolve, reject) => {
    const windows = process.platform === 'win32';
    const child = spawn(program, args, {
      cwd,
      env: { ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      // On Windows npm is npm.cmd, which only a shell starts.
      shell: windows,
      // A process group of its own: npm starts a shell that passes no signal on, so only a signal to
      // the whole group reaches the program. Windows has no groups; there Ctrl-C reaches everyone.
      detached: !windows,
    });

    /** @type {StopSignal | null} */
    let asked = null;
    /** @param {StopSignal} signal */
    const stop = (signal) => {
      asked = signal;
      if (child.pid !== undefined && !windows) process.kill(-child.pid, signal);
    };
    const ended = () => {
      for (const signal of STOP_SIGNALS) process.off(signal, stop);
    };
    for (const signal of STOP_SIGNALS) process.on(signal, stop);

    child.once('error', (error) => {
      ended();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      ended();
      if (asked !== null) reject(new Interrupted(asked));
      else resolve(code ?? 128 + (signal === null ? 1 : constants.signals[signal]));
    });
  });
}

/**
 * The environment without this project's node_modules/.bin on its PATH.
 *
 * `npm ci` removes node_modules first; run by the Node inside it, npm would pull away its own floor.
 *
 * @param {Env} env
 * @param {string} root
 * @returns {Env}
 */
export function withoutLocalBin(env, root) {
  const local = join(root, 'node_modules', '.bin');
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const kept = (env[name] ?? '').split(delimiter).filter((folder) => folder !== local);
  return { ...env, [name]: kept.join(delimiter) };
}
