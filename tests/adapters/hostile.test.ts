import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AdapterFile, AdapterResult } from '../../scripts/pipeline/adapters/adapter.ts';
import { readGrid } from '../../scripts/pipeline/adapters/grid.ts';
import { ADAPTERS } from '../../scripts/pipeline/adapters/index.ts';
import { BadInput } from '../../scripts/pipeline/bad-input.ts';
import { readManifest, type Manifest } from '../../scripts/pipeline/manifest.ts';
import { PATIENCE, runs } from './runs.ts';

/** Files that were damaged, re-saved or tampered with: each ends in rows, rejects or one clear error. */

const SAMPLES = join(import.meta.dirname, 'samples');

interface Sample {
  readonly name: string;
  readonly manifest: Manifest;
  readonly files: readonly AdapterFile[];
}

const samples: Sample[] = readdirSync(SAMPLES).flatMap((adapter) =>
  readdirSync(join(SAMPLES, adapter)).map((name): Sample => {
    const folder = join(SAMPLES, adapter, name);
    const manifest = readManifest(folder, name);
    const files = manifest.files.map((path) => ({
      path,
      content: new Uint8Array(readFileSync(join(folder, path))),
    }));
    return { name: `${adapter}/${name}`, manifest, files };
  }),
);
const isWorkbook = ({ files }: Sample): boolean => files.some(({ path }) => path.endsWith('.xlsx'));
const texts = samples.filter((sample) => !isWorkbook(sample));
const workbooks = samples.filter(isWorkbook);

type Damage = (content: Buffer) => Buffer;

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

const damage: fc.Arbitrary<Damage> = fc.oneof(
  nat.map(
    (at): Damage =>
      (content) =>
        content.subarray(0, at % (content.length + 1)),
  ),
  nat.map(
    (at): Damage =>
      (content) =>
        content.subarray(at % (content.length + 1)),
  ),
  fc.tuple(nat, fc.nat(255)).map(([at, byte]): Damage => (content) => {
    const copy = Buffer.from(content);
    if (copy.length > 0) copy[at % copy.length] = byte;
    return copy;
  }),
  fc.constantFrom<Damage>(
    asText((text) => text.replace(/\r?\n/g, '\r\n')),
    asText((text) => text.replace(/\r?\n/g, '\r')),
    asText((text) => `\ufeff${text}`),
    asText((text) => `\ufeff\ufeff${text}`),
    asText((text) => text.replace(/,/g, ';')),
    asText((text) => text.replace(/,/g, '\t')),
    asText((text) => text.replaceAll('"', '')),
    asText((text) => text + text),
    asText(() => ''),
    asText(() => '\n\n\n'),
    asText((text) => text.toUpperCase()),
    (content) => Buffer.from(content.toString('utf8'), 'utf16le'),
    (content) => Buffer.from(`\ufeff${content.toString('utf8')}`, 'utf16le'),
    (content) => Buffer.from(content.toString('utf8'), 'latin1'),
    (content) => Buffer.concat([content, Buffer.alloc(64)]),
    (content) => Buffer.concat([Buffer.from('PK\u0003\u0004'), content]),
    asLines((lines) => lines.toReversed()),
    asLines((lines) => [...lines.slice(0, 1), ...lines]),
    asLines((lines) => lines.slice(1)),
    asCells((cells) => cells.toReversed()),
    asCells((cells) => [...cells.slice(1), ...cells.slice(0, 1)]),
    asCells((cells) => [...cells, ...cells.slice(-1)]),
    asCells((cells) => cells.slice(0, -1)),
  ),
  fc
    .tuple(nat, nat, junk)
    .map(([line, column, text]) =>
      asCells((cells, i) => (i === line % 12 ? cells.with(column % cells.length, text) : cells)),
    ),
  fc.tuple(nat, junk).map(([at, text]) =>
    asText((whole) => {
      const index = at % (whole.length + 1);
      return whole.slice(0, index) + text + whole.slice(index);
    }),
  ),
);

const hugeCell = fc
  .tuple(nat, nat, fc.constantFrom('x', '9', ' ', '"', '1.', 'R i '))
  .map(([line, column, text]) =>
    asCells((cells, i) =>
      i === line % 8
        ? cells.with(column % cells.length, text.repeat(10_000_000 / text.length))
        : cells,
    ),
  );

/** What an adapter makes of files, or nothing when it says with a BadInput that it can make nothing of them. */
function read(manifest: Manifest, files: readonly AdapterFile[]): AdapterResult | undefined {
  try {
    return ADAPTERS[manifest.adapter].read(files, manifest.options as never);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    expect(error.message.length).toBeLessThan(1500);
    return undefined;
  }
}

function expectSound({ manifest }: Sample, files: readonly AdapterFile[]): void {
  const result = read(manifest, files);
  if (result === undefined) return;
  const { figures, rejects } = result;
  for (const { line, cells } of figures) {
    expect(line).toBeGreaterThan(0);
    if (manifest.adapter !== 'fact-table') expect(cells.value).toMatch(/^-?\d+(\.\d+)?$/);
    expect(JSON.stringify(cells).length).toBeLessThan(20_000_000);
  }
  for (const { line, value, reason, row } of rejects) {
    expect(line).toBeGreaterThan(0);
    expect(value?.length ?? 0).toBeLessThan(300);
    expect(reason.id === '' || reason.en === '').toBe(false);
    expect(JSON.stringify(row).length).toBeLessThan(50_000);
  }

  // Read = figures + rejects.
  if (manifest.adapter === 'records') {
    expect(figures.length + rejects.length).toBe(recordsIn(manifest, files));
  } else if (manifest.adapter === 'register') {
    const counted = figures
      .filter(({ cells }) => cells.indicator === 'establishments' && cells.breakdown === '')
      .reduce((sum, { cells }) => sum + Number(cells.value), 0);
    const left = rejects.filter(({ column }) => !/^sum |^investasi|^tenaga/.test(column ?? ''));
    expect(counted + left.length).toBe(recordsIn(manifest, files));
  } else if (manifest.adapter !== 'fact-table') {
    const places = [
      ...figures.map(({ line, cells }) => `${line} ${cells.locator.split('column ').at(-1)}`),
      ...rejects.map(({ line, column }) => `${line} ${column}`),
    ];
    expect(new Set(places).size).toBe(places.length);
  }
}

/** Rows below the header that hold anything. */
function recordsIn({ options }: Manifest, files: readonly AdapterFile[]): number {
  return files.reduce((sum, file) => {
    const { rows } = readGrid(file, options as never);
    const filled = rows.filter(({ cells }) => cells.some((cell) => String(cell).trim() !== ''));
    return sum + filled.length - 1;
  }, 0);
}

function damaged(sample: Sample, damages: readonly Damage[]): AdapterFile[] {
  return sample.files.map(({ path, content }) => ({
    path,
    content: damages.reduce<Buffer>((result, change) => change(result), Buffer.from(content)),
  }));
}

test('every sample is sound as it is', () => {
  for (const sample of samples) expectSound(sample, sample.files);
});

test(
  'damaged text files end in rows, rejects or one clear error',
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        (sample, damages) => expectSound(sample, damaged(sample, damages)),
      ),
      runs(300, 10_000),
    );
  },
  PATIENCE,
);

test(
  'so do files with a cell of ten megabytes',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), hugeCell, (sample, change) =>
        expectSound(sample, damaged(sample, [change])),
      ),
      runs(4, 100),
    );
  },
  PATIENCE,
);

test(
  'so do damaged workbooks',
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...workbooks),
        fc.array(damage, { minLength: 1, maxLength: 2 }),
        (sample, damages) => expectSound(sample, damaged(sample, damages)),
      ),
      runs(10, 500),
    );
  },
  PATIENCE,
);
