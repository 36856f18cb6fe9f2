/**
 * The steps that turn a fresh clone into a built site, and the rule that decides which are due.
 *
 * A step is a command with inputs and outputs. After it has run, a stamp records what went in and
 * what came out; the step is due again when an input differs or an output is gone. `npm start` and
 * `npm test` therefore agree on what has been done, and a second run does nothing.
 *
 * Plain JavaScript without a dependency: it runs on Node 20, before anything has been installed.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteAddress } from './address.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} purpose what the step does, for the log
 * @property {readonly [string, ...string[]]} command
 * @property {readonly string[]} inputs files and folders, relative to the root
 * @property {Readonly<Record<string, string>>} values inputs that are not files
 * @property {readonly string[]} outputs files and folders that the step leaves behind
 *
 * @typedef {Readonly<Record<string, string>>} Inputs a digest for each input
 *
 * @typedef {object} Stamp
 * @property {Inputs} inputs
 * @property {readonly string[]} outputs every file below the step's outputs
 *
 * @typedef {object} Plan
 * @property {boolean} due
 * @property {string} reason why the step is due, or "up to date"
 * @property {Inputs} inputs as they are now, for the stamp
 */

/**
 * The set-up in the order it runs: each step's outputs are inputs of the next.
 *
 * @param {string} root
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{ install: Step, data: Step, engine: Step, build: Step }}
 */
export function setupSteps(root, env) {
  const { site, base } = siteAddress(env);
  return {
    install: {
      name: 'install',
      purpose: 'installing packages',
      // EBADENGINE warnings about the system's Node would be noise: the packages bring their own.
      command: ['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
      inputs: ['package-lock.json', '.npmrc'],
      values: { platform: `${process.platform}-${process.arch}`, ...declaredPackages(root) },
      outputs: ['node_modules/.package-lock.json', 'node_modules/node/package.json'],
    },
    data: {
      name: 'data',
      purpose: 'publishing the datasets',
      command: ['npm', 'run', '--silent', 'data'],
      inputs: ['data', 'scripts/data.ts', 'scripts/pipeline', 'src/model', 'package-lock.json'],
      values: {},
      outputs: ['public/data/v1'],
    },
    engine: {
      name: 'engine',
      purpose: 'copying the SQL engine out of its package',
      command: ['npm', 'run', '--silent', 'engine'],
      inputs: [
        'scripts/engine.ts',
        'src/explorer/engine-boot.js',
        'src/explorer/manifest.ts',
        'package-lock.json',
      ],
      values: {},
      outputs: ['public/engine'],
    },
    build: {
      name: 'build',
      purpose: `building the site for ${site}${base}`,
      command: ['npm', 'run', '--silent', 'build'],
      inputs: [
        'src',
        'public',
        'astro.config.mjs',
        'scripts/setup/address.mjs',
        'tsconfig.json',
        'package-lock.json',
      ],
      values: { ATLAS_SITE: site, ATLAS_BASE: base, ATLAS_OFFLINE: env.ATLAS_OFFLINE ?? '' },
      outputs: ['dist'],
    },
  };
}

/**
 * The part of package.json that decides what is installed: editing a script must not reinstall.
 *
 * @param {string} root
 * @returns {Record<string, string>}
 */
function declaredPackages(root) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { dependencies, devDependencies, optionalDependencies, overrides, allowScripts } = manifest;
  const declared = [dependencies, devDependencies, optionalDependencies, overrides, allowScripts];
  return { 'the packages in package.json': digest(JSON.stringify(declared)) };
}

/**
 * Decides whether a step is due, from its inputs, its outputs and the stamp of its last run.
 *
 * @param {string} root
 * @param {Step} step
 * @returns {Plan}
 */
export function planStep(root, step) {
  const inputs = readInputs(root, step);
  const stamp = readStamp(root, step);
  if (stamp === null) return { due: true, reason: 'not done yet', inputs };

  const change = describeChange(stamp.inputs, inputs);
  if (change !== null) return { due: true, reason: change, inputs };

  const missing = stamp.outputs.find((file) => !existsSync(join(root, file)));
  if (missing !== undefined) return { due: true, reason: `${missing} is missing`, inputs };

  return { due: false, reason: 'up to date', inputs };
}

/**
 * Records that a step has run. The inputs are those of the plan, read before the step ran: what was
 * edited meanwhile makes the step due again.
 *
 * @param {string} root
 * @param {Step} step
 * @param {Plan} plan
 * @returns {string | null} null when it is recorded; else the output that the step left out, which
 *   leaves the step due.
 */
export function writeStamp(root, step, plan) {
  const missing = step.outputs.find((output) => listFiles(root, [output]).length === 0);
  if (missing !== undefined) return missing;
  const outputs = listFiles(root, step.outputs);
  const path = stampPath(root, step);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ inputs: plan.inputs, outputs }, null, 1)}\n`);
  return null;
}

/**
 * Forgets a step's last run; called before it runs, so that a run cut short is never taken for done.
 *
 * @param {string} root
 * @param {Step} step
 */
export function removeStamp(root, step) {
  rmSync(stampPath(root, step), { force: true });
}

/**
 * Says in a few words how the inputs differ from those of the last run, or null when they do not.
 *
 * @param {Inputs} before
 * @param {Inputs} now
 * @returns {string | null}
 */
export function describeChange(before, now) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const changed = names.filter((name) => before[name] !== now[name]);
  const [first] = changed;
  if (first === undefined) return null;
  const verb =
    before[first] === undefined ? 'is new' : now[first] === undefined ? 'is gone' : 'changed';
  return changed.length === 1
    ? `${first} ${verb}`
    : `${first} ${verb}, and ${changed.length - 1} more`;
}

/**
 * Every file below the given files and folders, in a stable order; what does not exist has none.
 *
 * @param {string} root
 * @param {readonly string[]} paths relative to the root, with forward slashes
 * @returns {string[]} relative to the root, with forward slashes
 */
export function listFiles(root, paths) {
  /** @type {string[]} */
  const files = [];
  /** @param {string} path */
  const visit = (path) => {
    const entries = readFolder(join(root, path));
    if (entries === null) {
      if (existsSync(join(root, path))) files.push(path);
    } else {
      for (const entry of entries.sort()) visit(`${path}/${entry}`);
    }
  };
  for (const path of paths) visit(path);
  return files;
}

/**
 * The names in a folder, or null when the path is a file or nothing at all.
 *
 * @param {string} path
 * @returns {string[] | null}
 */
function readFolder(path) {
  try {
    return readdirSync(path);
  } catch (error) {
    if (isSystemError(error, 'ENOTDIR') || isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

/**
 * @param {string} root
 * @param {Step} step
 * @returns {Inputs}
 */
function readInputs(root, step) {
  /** @type {Record<string, string>} */
  const inputs = { ...step.values };
  for (const file of listFiles(root, step.inputs)) {
    inputs[file] = digest(readFileSync(join(root, file)));
  }
  return inputs;
}

/**
 * @param {string} root
 * @param {Step} step
 * @returns {Stamp | null} null when the step has not run, or its stamp was cut short.
 */
function readStamp(root, step) {
  try {
    return JSON.parse(readFileSync(stampPath(root, step), 'utf8'));
  } catch (error) {
    if (isSystemError(error, 'ENOENT') || error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * @param {string} root
 * @param {Step} step
 */
function stampPath(root, step) {
  return join(root, '.cache', 'steps', `${step.name}.json`);
}

/**
 * Half a SHA-256: enough to tell two versions of a file apart, and short in the stamp.
 *
 * @param {string | Uint8Array} content
 */
function digest(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

/**
 * Whether an error is the operating system's one of that code, like ENOENT.
 *
 * @param {unknown} error
 * @param {string} code
 * @returns {boolean}
 */
export function isSystemError(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
