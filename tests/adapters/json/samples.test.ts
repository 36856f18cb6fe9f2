import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type {
  Adapter,
  AdapterFile,
  AdapterResult,
} from '../../../scripts/pipeline/adapters/adapter.ts';
import { bpsWebapi } from '../../../scripts/pipeline/adapters/bps-webapi.ts';
import { ckanDatastore } from '../../../scripts/pipeline/adapters/ckan-datastore.ts';
import { jabarJson } from '../../../scripts/pipeline/adapters/jabar-json.ts';
import { BadInput } from '../../../src/model/bad-input.ts';
import { OBSERVATION_COLUMNS } from '../../../scripts/pipeline/fact-table.ts';

/*
 * samples/<adapter>/<case>/ holds the publisher's files (input.json, or .txt where they are no JSON), the manifest's options, and
 * what must come out: figures.csv and rejects.csv, or error.txt. `vitest -u` writes them; look at what has changed.
 */
const SAMPLES = join(import.meta.dirname, 'samples');

describe.each([
  ['bps-webapi', reading(bpsWebapi)],
  ['ckan-datastore', reading(ckanDatastore)],
  ['jabar-json', reading(jabarJson)],
])('%s', (name, read) => {
  const folder = join(SAMPLES, name);

  test.each(readdirSync(folder))('%s', async (sample) => {
    const at = (file: string): string => join(folder, sample, file);
    const inputs = readdirSync(join(folder, sample)).filter((file) => file.startsWith('input'));
    const files = inputs.map((file) => ({
      path: relative(SAMPLES, at(file)),
      content: readFileSync(at(file)),
    }));
    const result = read(files, parse(readFileSync(at('options.yaml'), 'utf8')));
    if (sample.startsWith('error-')) {
      expect(result).toBeInstanceOf(BadInput);
      await expect(`${(result as BadInput).message}\n`).toMatchFileSnapshot(at('error.txt'));
    } else {
      if (result instanceof BadInput) throw result;
      await expect(figuresCsv(result)).toMatchFileSnapshot(at('figures.csv'));
      await expect(rejectsCsv(result)).toMatchFileSnapshot(at('rejects.csv'));
    }
  });
});

/** An adapter told its options as a manifest writes them; what it throws is given back. */
function reading<Options>(adapter: Adapter<Options>) {
  return (files: readonly AdapterFile[], told: unknown): AdapterResult | BadInput => {
    try {
      return adapter.read(files, adapter.options.parse(told));
    } catch (error) {
      if (error instanceof BadInput) return error;
      throw error;
    }
  };
}

function figuresCsv({ figures }: AdapterResult): string {
  return stringify([
    ['line', ...OBSERVATION_COLUMNS, 'code', 'scale'],
    ...figures.map(({ line, cells, code, scale }) => [
      line,
      ...OBSERVATION_COLUMNS.map((column) => cells[column]),
      code === undefined ? '' : `${code.system} ${code.vintage} ${code.code}`,
      scale,
    ]),
  ]);
}

function rejectsCsv({ rejects }: AdapterResult): string {
  return stringify([
    ['line', 'column', 'value', 'code', 'reason', 'row'],
    ...rejects.map(({ line, column, value, code, reason, row }) => [
      line,
      column,
      value,
      code,
      reason.en,
      JSON.stringify(row),
    ]),
  ]);
}
