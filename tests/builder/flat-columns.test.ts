/** Columns read without hyparquet's assembly of lists hold what hyparquet itself reads, cell by cell. */
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { readColumns } from '../../src/builder/flat-columns.ts';
import { bytesOf } from './published.ts';

describe.each(['observations.parquet', 'sources.parquet', 'areas.parquet'])('%s', (name) => {
  test('is read as hyparquet reads it', async () => {
    const file = bytesOf(name);
    const metadata = await parquetMetadataAsync(file);
    const rows = await parquetReadObjects({ file, metadata });
    const names = Object.keys(rows[0] ?? {});
    expect(names.length).toBeGreaterThan(3);
    expect(metadata.row_groups).toHaveLength(1);
    const columns = await readColumns(file, metadata, 0, names);
    for (const column of names)
      expect(Array.from(columns[column] ?? []), column).toEqual(
        rows.map((row: Record<string, unknown>) => row[column]),
      );
  });
});

test('empty cells, several pages and several groups keep their places', async () => {
  const words = Array.from({ length: 3000 }, (_, i) => (i % 7 === 0 ? null : `kata ${i % 900}`));
  const numbers = words.map((_, i) => (i % 5 === 0 ? null : i / 4));
  const file = parquetWriteBuffer({
    columnData: [
      { name: 'words', data: words, type: 'STRING' },
      { name: 'numbers', data: numbers, type: 'DOUBLE' },
    ],
    rowGroupSize: 2000,
    pageSize: 2048,
  });
  const metadata = await parquetMetadataAsync(file);
  expect(metadata.row_groups.length).toBeGreaterThan(1);
  const groups = await Promise.all(
    metadata.row_groups.map((_, group) => readColumns(file, metadata, group, ['words', 'numbers'])),
  );
  expect(groups.flatMap((group) => Array.from<unknown>(group.words))).toEqual(words);
  expect(groups.flatMap((group) => Array.from<unknown>(group.numbers))).toEqual(numbers);
});

test('what is not there, and what is not flat, is named', async () => {
  const file = parquetWriteBuffer({
    columnData: [
      { name: 'word', data: ['satu'] },
      { name: 'list', data: [[1, 2]] },
    ],
    schema: [
      { name: 'root', num_children: 2 },
      { name: 'word', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      { name: 'list', repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', type: 'DOUBLE', repetition_type: 'OPTIONAL' },
    ],
  });
  const metadata = await parquetMetadataAsync(file);
  await expect(readColumns(file, metadata, 0, ['kata'])).rejects.toThrow('missing column: kata');
  await expect(readColumns(file, metadata, 0, ['list'])).rejects.toThrow('invalid column: list');
});
