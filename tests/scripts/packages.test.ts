/** What is installed and what is shipped: licences, install scripts, and how much of other people's code a visitor gets. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
}
const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../${name}`, import.meta.url), 'utf8'));
const { packages } = (await read('package-lock.json')) as {
  packages: Record<string, LockedPackage>;
};
const manifest = (await read('package.json')) as {
  dependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');
const installed = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ name: nameOf(path), ...locked }));

/** Licences that ask for nothing but that they are named. */
const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Tools of the build and the tests under other licences: nothing of them is shipped. */
const TOOLS: Readonly<Record<string, RegExp>> = {
  'MPL-2.0': /^(axe-core|lightningcss(-.+)?)$/,
  'LGPL-3.0-or-later': /^@img\/sharp-/,
  'OFL-1.1': /^@fontsource-variable\/source-serif-4$/,
};

/** The package states its licence in another way than by name: its text is the MIT licence. */
const UNSTATED = new Set(['json-bignum']);

/** Whether an SPDX expression can be met with permissive licences, or with those of a tool of that name. */
function isAllowed(expression: string, name: string): boolean {
  const allows = (id: string): boolean => PERMISSIVE.has(id) || (TOOLS[id]?.test(name) ?? false);
  const plain = expression.replace(/[()]/g, '');
  return plain.includes(' OR ')
    ? plain.split(' OR ').some(allows)
    : plain.split(' AND ').every(allows);
}

test.each([
  ['MIT', 'x', true],
  ['(MIT OR GPL-3.0-or-later)', 'jszip', true],
  ['(MIT AND Zlib)', 'pako', true],
  ['GPL-3.0-only', 'x', false],
  ['Apache-2.0 AND LGPL-3.0-or-later', 'x', false],
  ['Apache-2.0 AND LGPL-3.0-or-later', '@img/sharp-win32-x64', true],
  ['MPL-2.0', 'x', false],
  ['SEE LICENSE IN LICENSE', 'x', false],
])('%s of %s is allowed: %s', (expression, name, allowed) => {
  expect(isAllowed(expression, name)).toBe(allowed);
});

test('every package has a licence that we may use it under', () => {
  expect(installed.length).toBeGreaterThan(300);
  const wrong = installed
    .filter(({ name, license }) =>
      license === undefined ? !UNSTATED.has(name) : !isAllowed(license, name),
    )
    .map(({ name, license }) => `${name}: ${license ?? 'none stated'}`);
  expect(wrong).toEqual([]);
});

test('what is shipped is permissive without exception', () => {
  const wrong = installed.filter(
    ({ dev, license, name }) =>
      dev !== true && !PERMISSIVE.has(license ?? '') && !UNSTATED.has(name),
  );
  expect(wrong.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});

test('no more packages are shipped than are named here', () => {
  // More than these are a decision: raise the number together with docs/dependencies.md.
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(22);
});

test('only listed packages run a script when they are installed', () => {
  const scripted = installed.filter(({ hasInstallScript }) => hasInstallScript === true);
  // esbuild's script is not run: it only shortens the way to a binary that it finds without.
  expect([...new Set(scripted.map(({ name }) => name))].sort()).toEqual(['esbuild', 'node']);
  expect(Object.keys(manifest.allowScripts)).toEqual(['node']);
});
