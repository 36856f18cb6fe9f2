import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { AdapterFile, AdapterResult } from '../../scripts/pipeline/adapters/adapter.ts';
import { ADAPTERS, type AdapterName } from '../../scripts/pipeline/adapters/index.ts';
import { readManifest } from '../../scripts/pipeline/manifest.ts';
import { BadInput } from '../../src/model/bad-input.ts';

/** The samples of all adapters, and the ways in which their files are damaged, re-saved or tampered with. */

export interface Sample {
  readonly name: string;
  readonly adapter: AdapterName;
  readonly options: unknown;
  readonly files: readonly AdapterFile[];
}

export type Damage = (content: Buffer) => Buffer;

function samplesIn(folder: string, read: (at: string, adapter: string) => Omit<Sample, 'name'>) {
  return readdirSync(folder).flatMap((adapter) =>
    readdirSync(join(folder, adapter)).map((name): Sample => ({
      name: `${adapter}/${name}`,
      ...read(join(folder, adapter, name), adapter),
    })),
  );
}

const fileAt = (folder: string, path: string): AdapterFile => ({
  path,
  content: new Uint8Array(readFileSync(join(folder, path))),
});

const tables = samplesIn(join(import.meta.dirname, 'samples'), (folder) => {
  const { adapter, options, files } = readManifest(folder, 'sample');
  return { adapter, options, files: files.map((path) => fileAt(folder, path)) };
});

const isWorkbook = ({ files }: Sample): boolean => files.some(({ path }) => path.endsWith('.xlsx'));
export const texts = tables.filter((sample) => !isWorkbook(sample));
export const workbooks = tables.filter(isWorkbook);

export const jsons = samplesIn(join(import.meta.dirname, 'json/samples'), (folder, name) => {
  const adapter = name as AdapterName;
  const told: unknown = parse(readFileSync(join(folder, 'options.yaml'), 'utf8'));
  const inputs = readdirSync(folder).filter((file) => file.startsWith('input'));
  return {
    adapter,
    options: ADAPTERS[adapter].options.parse(told),
    files: inputs.map((path) => fileAt(folder, path)),
  };
});

/** The files of a sample, each with the same damage. */
export function damaged({ files }: Sample, damages: readonly Damage[]): AdapterFile[] {
  return files.map(({ path, content }) => ({
    path,
    content: damages.reduce<Buffer>((result, change) => change(result), Buffer.from(content)),
  }));
}

/**
 * What an adapter makes of files, or nothing when it says with a BadInput that it can make nothing of them.
 * @throws whatever else the adapter throws
 */
export function readSample(
  { adapter, options }: Sample,
  files: readonly AdapterFile[],
): AdapterResult | undefined {
  try {
    return ADAPTERS[adapter].read(files, options as never);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    if (error.message.length > 1500) throw new Error('a message too long to be read');
    return undefined;
  }
}

const asText =
  (change: (text: string) => string): Damage =>
  (content) =>
    Buffer.from(change(content.toString('utf8')));

const asLines = (change: (lines: string[]) => string[]): Damage =>
  asText((text) => change(text.split('\n')).join('\n'));

/** Cells by the comma or semicolon alone: a quoted cell may be torn apart, which is damage too. */
const asCells = (change: (cells: string[], line: number) => string[]): Damage =>
  asLines((lines) =>
    lines.map((line, i) => {
      const mark = line.includes(';') ? ';' : line.includes('|') ? '|' : ',';
      return change(line.split(mark), i).join(mark);
    }),
  );

const nat = fc.nat({ max: 400 });
const junk = fc.constantFrom(
  ...['=1+1', '=cmd|"/c calc"!A1', '@SUM(A1)', '-', '…', 'n/a', '\0', '"', '""', ';', '\t', '|'],
  ...['<b>PAPUA</b>', '5,748', '5.748', '1,234.5', '1.234,5', '1e999', '-0', 'NaN', '2022', ''],
  ...['Jumlah', 'INDONESIA', 'Catatan:', '99999999999999999999', '(', '\u202e12', 'Kabupaten'],
);

const cut: fc.Arbitrary<Damage> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
  .map(([share, isHead]): Damage => (content) => {
    const at = Math.floor(share * content.length);
    return isHead ? content.subarray(0, at) : content.subarray(at);
  });

const wrongByte: fc.Arbitrary<Damage> = fc
  .tuple(fc.nat(), fc.nat(255))
  .map(([at, byte]) => (content) => {
    const copy = Buffer.from(content);
    if (copy.length > 0) copy[at % copy.length] = byte;
    return copy;
  });

const put: fc.Arbitrary<Damage> = fc.tuple(fc.nat(), junk).map(([at, text]) =>
  asText((whole) => {
    const index = at % (whole.length + 1);
    return whole.slice(0, index) + text + whole.slice(index);
  }),
);

/** Saved again by another program, or in another encoding. */
const saved = fc.constantFrom<Damage>(
  asText((text) => text.replace(/\r?\n/g, '\r\n')),
  asText((text) => text.replace(/\r?\n/g, '\r')),
  asText((text) => `\ufeff${text}`),
  asText((text) => `\ufeff\ufeff${text}`),
  asText(() => ''),
  asText(() => '\n\n\n'),
  (content) => Buffer.from(content.toString('utf8'), 'utf16le'),
  (content) => Buffer.from(`\ufeff${content.toString('utf8')}`, 'utf16le'),
  (content) => Buffer.from(`\ufeff${content.toString('utf8')}`, 'utf16le').swap16(),
  (content) => Buffer.from(content.toString('utf8'), 'latin1'),
  (content) => Buffer.concat([content, Buffer.alloc(64)]),
  (content) => Buffer.concat([Buffer.from('PK\u0003\u0004'), content]),
  asText((text) => text + text),
);

/** Lines and columns moved, doubled or lost. */
const moved = fc.oneof(
  fc.constantFrom<Damage>(
    asText((text) => text.replace(/,/g, ';')),
    asText((text) => text.replace(/,/g, '\t')),
    asText((text) => text.replaceAll('"', '')),
    asText((text) => text.toUpperCase()),
    asLines((lines) => lines.toReversed()),
    asLines((lines) => [...lines.slice(0, 1), ...lines]),
    asLines((lines) => lines.slice(1)),
    asCells((cells) => cells.toReversed()),
    asCells((cells) => [...cells.slice(1), ...cells.slice(0, 1)]),
    asCells((cells) => [...cells, ...cells.slice(-1)]),
    asCells((cells) => cells.slice(0, -1)),
  ),
  // The same columns in another order, in every line.
  fc.array(fc.nat(), { minLength: 12, maxLength: 12 }).map((order) =>
    asCells((cells) =>
      cells
        .map((cell, i) => ({ cell, place: order[i % 12]! }))
        .sort((a, b) => a.place - b.place)
        .map(({ cell }) => cell),
    ),
  ),
  // Two columns of one name.
  fc
    .tuple(nat, nat, fc.nat({ max: 2 }))
    .map(([from, to, line]) =>
      asCells((cells, i) =>
        i === line ? cells.with(to % cells.length, cells[from % cells.length]!) : cells,
      ),
    ),
);

const wrongCell: fc.Arbitrary<Damage> = fc
  .tuple(nat, nat, junk)
  .map(([line, column, text]) =>
    asCells((cells, i) => (i === line % 12 ? cells.with(column % cells.length, text) : cells)),
  );

/** Damage to any file. */
export const anyDamage = fc.oneof(cut, wrongByte, saved, put);

/** Damage to a table as text. */
export const textDamage = fc.oneof(cut, wrongByte, saved, put, moved, wrongCell, wrongCell);

/** A cell of ten million bytes. */
export const hugeCell: fc.Arbitrary<Damage> = fc
  .tuple(nat, nat, fc.constantFrom('x', '9', ' ', '"', '1.', 'R i ', '{"a":'))
  .map(([line, column, text]) =>
    asCells((cells, i) =>
      i === line % 8
        ? cells.with(column % cells.length, text.repeat(10_000_000 / text.length))
        : cells,
    ),
  );

const value = fc.constantFrom<unknown>(
  ...[null, '', -1, 1e300, 12.5, true, [], {}, '\u0000', '<b>', '=1+1', '__proto__', [[[]]]],
  ...['9'.repeat(400), 'Unknown Type: integer)', '5,748', '\ud800', { __proto__: null, x: 1 }],
);

/** Damage to a JSON file: one of its values is another, or is gone. */
export const jsonDamage = fc.oneof(
  anyDamage,
  fc.tuple(fc.nat({ max: 400 }), fc.option(value, { nil: undefined })).map(([n, value]): Damage =>
    asText((text) => {
      let i = 0;
      try {
        const whole = JSON.parse(text, (_, v: unknown) => (i++ === n ? value : v)) as unknown;
        return JSON.stringify(whole ?? '');
      } catch {
        // Some samples are no JSON.
        return text.slice(0, n);
      }
    }),
  ),
);
