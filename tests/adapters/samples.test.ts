import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AdapterResult } from '../../scripts/pipeline/adapters/adapter.ts';
import { BadInput } from '../../src/model/bad-input.ts';
import { readDataset } from '../../scripts/pipeline/dataset.ts';
import { readManifest } from '../../scripts/pipeline/manifest.ts';

/**
 * Every folder `samples/<adapter>/<case>` is a dataset of made-up figures with what must come out beside it: the figures
 * and rejects in `expected.json`, or the message in `expected-error.txt`. With `UPDATE_SAMPLES=1` they are written anew; read them
 * before they are committed.
 */
const SAMPLES = join(import.meta.dirname, 'samples');

const EXPECTED = ['expected.json', 'expected-error.txt'];

for (const adapter of readdirSync(SAMPLES).sort()) {
  describe(adapter, () => {
    for (const name of readdirSync(join(SAMPLES, adapter)).sort()) {
      test(name.replaceAll('-', ' '), () => {
        const folder = join(SAMPLES, adapter, name);
        const outcome = outcomeOf(folder);
        const isError = typeof outcome === 'string';
        const file = join(folder, isError ? 'expected-error.txt' : 'expected.json');
        const text = isError ? `${outcome}\n` : `${JSON.stringify(outcome, null, 2)}\n`;
        if (process.env['UPDATE_SAMPLES'] === '1') {
          for (const old of EXPECTED) rmSync(join(folder, old), { force: true });
          writeFileSync(file, text);
        }
        const present = EXPECTED.filter((expected) => existsSync(join(folder, expected)));
        expect(present.map((expected) => join(folder, expected))).toEqual([file]);
        if (isError) expect(outcome).toBe(readFileSync(file, 'utf8').trimEnd());
        else expect(outcome).toEqual(JSON.parse(readFileSync(file, 'utf8')));
      });
    }
  });
}

test('every adapter has at least five samples', () => {
  for (const adapter of readdirSync(SAMPLES)) {
    expect(readdirSync(join(SAMPLES, adapter)).length, adapter).toBeGreaterThanOrEqual(5);
  }
});

/** What a sample gives: figures without empty cells, and rejects; or the message it stops with. */
function outcomeOf(folder: string): string | object {
  try {
    const manifest = readManifest(folder, 'sample');
    return told(readDataset(manifest));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.message.replaceAll(`${folder}/`, '');
  }
}

function told({ figures, rejects }: Pick<AdapterResult, 'figures' | 'rejects'>): object {
  return {
    figures: figures.map(({ line, cells, code, scale }) => ({
      line,
      ...Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== '')),
      ...(code === undefined ? {} : { code }),
      ...(scale === undefined ? {} : { scale }),
    })),
    rejects: rejects.map(({ line, column, value, code, row }) => ({
      line,
      column,
      value,
      code,
      row,
    })),
  };
}
