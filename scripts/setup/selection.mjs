/** Reads the options of `npm test` and says what they select. */

import { parseArgs } from 'node:util';

/**
 * @typedef {object} Selection
 * @property {boolean} checks formatting, lint and types
 * @property {readonly string[]} unit the files of the unit project to run
 * @property {readonly string[]} site the files of the project that reads built pages, without a browser
 * @property {readonly string[]} e2e the files of the end-to-end project to run
 * @property {readonly string[]} filters as given, for Vitest
 */

export const USAGE = `npm test [-- options] [filter ...]

  (nothing)  formatting, lint, types, unit tests, tests of the built pages and end-to-end tests
  --fast     formatting, lint, types and unit tests: no build, no browser
  --unit     the unit tests alone
  --e2e      the end-to-end tests alone
  filter     only the test files whose path contains it, and no other check`;

/**
 * @param {readonly string[]} args as given on the command line
 * @param {readonly string[]} testFiles every test file, relative to the root
 * @returns {Selection}
 * @throws {RangeError} when the options are unknown, contradict each other or select no file.
 */
export function selectTests(args, testFiles) {
  const { values, positionals: filters } = parse(args);
  const flags = Object.keys(values);
  if (flags.length > 1) throw new RangeError(`choose one of --${flags.join(' and --')}`);

  const matching = testFiles.filter(
    (file) => filters.length === 0 || filters.some((filter) => file.includes(filter)),
  );
  const project = (/** @type {string} */ file) => {
    const folder = /^tests\/(e2e|site|golden)\//.exec(file)?.[1] ?? 'unit';
    return folder === 'golden' ? 'site' : folder;
  };
  const of = (/** @type {string} */ name) => matching.filter((file) => project(file) === name);
  const selection = {
    checks: filters.length === 0 && !values.unit && !values.e2e,
    unit: values.e2e ? [] : of('unit'),
    site: values.unit || values.fast || values.e2e ? [] : of('site'),
    e2e: values.unit || values.fast ? [] : of('e2e'),
    filters,
  };
  if (
    filters.length > 0 &&
    selection.unit.length + selection.site.length + selection.e2e.length === 0
  ) {
    throw new RangeError(`no test file matches ${filters.join(' or ')}`);
  }
  return selection;
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { fast: { type: 'boolean' }, unit: { type: 'boolean' }, e2e: { type: 'boolean' } },
    });
  } catch (error) {
    if (error instanceof TypeError) throw new RangeError(error.message, { cause: error });
    throw error;
  }
}
