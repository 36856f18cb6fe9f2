import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const url = new URL('../../package-lock.json', import.meta.url);
const { packages } = JSON.parse(await readFile(url, 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

/** The locked package that a package at `from` would load under a name: the nearest node_modules wins. */
function resolveLocked(from: string, name: string): LockedPackage | undefined {
  for (let folder = from; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found !== undefined || folder === '') return found;
  }
}

// npm writes a lockfile without the binaries of other systems when the registry does not have them in
// that version; `npm ci` then refuses the lockfile on every system.
it('locks the binaries of every system, so that npm ci works', () => {
  const wrong = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .map(([name, wanted]) => ({ name, wanted, locked: resolveLocked(path, name)?.version }))
      .filter(
        ({ wanted, locked }) => locked === undefined || (/^\d/.test(wanted) && wanted !== locked),
      )
      .map(
        ({ name, wanted, locked }) =>
          `${path}: ${name} ${wanted}, locked ${locked ?? 'not at all'}`,
      ),
  );
  expect(wrong).toEqual([]);
});

it('locks the content of every package', () => {
  const open = Object.entries(packages).filter(
    ([path, { integrity }]) => path !== '' && !integrity,
  );
  expect(open.map(([path]) => path)).toEqual([]);
});

// npm would fetch from the address it finds in the lockfile; without one, from each reader's registry.
it('names no registry', () => {
  const bound = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
  expect(bound.map(([path]) => path)).toEqual([]);
});
