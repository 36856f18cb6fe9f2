import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import readXlsxFile from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import { tableFile, type FileWords, type TableContent } from '../../src/explorer/table-file.ts';

const WORDS: FileWords = {
  title: 'Usaha menurut provinsi',
  source: 'Sumber: Atlas IKM, https://example.org/#q=2.abc',
  link: 'https://example.org/#q=2.abc',
  sql: "SELECT '=1+1'",
  sheets: { data: 'Data', about: 'Sumber' },
};
const TABLE: TableContent = {
  rows: 3,
  columns: [
    { name: 'formula', type: 'VARCHAR', kind: 'text', values: ['=1+1', '-2+3', 'a;b,"c"'] },
    { name: 'n', type: 'DOUBLE', kind: 'number', values: [1234.5, null, -0.1] },
    { name: 'n', type: 'BIGINT', kind: 'number', values: [41356, 2n ** 60n, null] },
    { name: 'sum', type: 'HUGEINT', kind: 'number', values: [1, 2, 3] },
    { name: 'huge', type: 'HUGEINT', kind: 'number', values: [2n ** 100n, 1, null] },
    { name: 'day', type: 'DATE', kind: 'date', values: ['2023-06-30', null, '1890-01-01'] },
    {
      name: 'time',
      type: 'TIMESTAMP',
      kind: 'timestamp',
      values: ['2023-06-30 12:00:00', null, null],
    },
    { name: 'ok', type: 'BOOLEAN', kind: 'boolean', values: [true, false, null] },
  ],
};

test('a workbook: numbers stay numbers, texts that look like formulas stay texts', async () => {
  const file = await tableFile('xlsx', TABLE, WORDS);
  const bytes = await file.arrayBuffer();
  const sheets = await readXlsxFile(bytes);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Data', 'Sumber']);
  expect(sheets[0]?.data[0]).toEqual(TABLE.columns.map(({ name }) => name));
  expect(sheets[0]?.data[1]).toEqual([
    '=1+1',
    1234.5,
    41356,
    1,
    String(2n ** 100n),
    new Date('2023-06-30T00:00:00Z'),
    '2023-06-30 12:00:00',
    true,
  ]);
  expect(sheets[0]?.data[2]?.slice(0, 3)).toEqual(['-2+3', null, String(2n ** 60n)]);
  expect(sheets[0]?.data[3]?.[5]).toBe('1890-01-01');
  expect(sheets[1]?.data.flat()).toEqual([WORDS.title, WORDS.source, WORDS.link, WORDS.sql]);
  const { unzipSync, strFromU8 } = await import('fflate');
  for (const [name, part] of Object.entries(unzipSync(new Uint8Array(bytes)))) {
    if (name.startsWith('xl/worksheets/')) expect(strFromU8(part)).not.toMatch(/<f[ >]/);
  }
});

test('a workbook that no sheet can hold is refused with its size', async () => {
  const long = { rows: 1_048_576, columns: [] };
  await expect(tableFile('xlsx', long, WORDS)).rejects.toThrow('1048576 rows');
});

test('Parquet: types, values and where they come from', async () => {
  const file = await (await tableFile('parquet', TABLE, WORDS)).arrayBuffer();
  const { schema, key_value_metadata: about } = parquetMetadata(file);
  expect(schema.slice(1).map(({ name, type }) => `${name} ${type}`)).toEqual([
    'formula BYTE_ARRAY',
    'n DOUBLE',
    'n_2 INT64',
    'sum INT64',
    'huge BYTE_ARRAY',
    'day INT32',
    'time INT64',
    'ok BOOLEAN',
  ]);
  expect(about).toContainEqual({ key: 'atlas_ikm_link', value: WORDS.link });
  expect(await parquetReadObjects({ file })).toEqual([
    {
      formula: '=1+1',
      n: 1234.5,
      n_2: 41356n,
      sum: 1n,
      huge: String(2n ** 100n),
      day: new Date('2023-06-30'),
      time: new Date('2023-06-30T12:00:00Z'),
      ok: true,
    },
    {
      formula: '-2+3',
      n: null,
      n_2: 2n ** 60n,
      sum: 2n,
      huge: '1',
      day: null,
      time: null,
      ok: false,
    },
    {
      formula: 'a;b,"c"',
      n: -0.1,
      n_2: null,
      sum: 3n,
      huge: null,
      day: new Date('1890-01-01'),
      time: null,
      ok: null,
    },
  ]);
});

test('JSON: one key a column, exact whole numbers, the rows in the order shown', async () => {
  const file = await tableFile('json', { ...TABLE, order: Uint32Array.of(1, 0) }, WORDS);
  const read = JSON.parse(await file.text()) as {
    link: string;
    columns: { name: string }[];
    rows: Record<string, unknown>[];
  };
  expect(read.link).toBe(WORDS.link);
  expect(read.columns[2]).toEqual({ name: 'n_2', type: 'BIGINT' });
  expect(read.rows.map((row) => row['n_2'])).toEqual([String(2n ** 60n), 41356]);
  const empty = await tableFile('json', { rows: 0, columns: TABLE.columns }, WORDS);
  expect(JSON.parse(await empty.text())).toMatchObject({ rows: [] });
});

test('CSV of both kinds in the order shown', async () => {
  const content = { ...TABLE, columns: TABLE.columns.slice(0, 2), order: Uint32Array.of(2, 0) };
  expect(await (await tableFile('csv', content, WORDS)).text()).toBe(
    `formula,n\r\n"a;b,""c""",-0.1\r\n'=1+1,1234.5\r\n"# ${WORDS.source}"\r\n`,
  );
  expect(await (await tableFile('excel', content, WORDS)).text()).toContain(`'=1+1;1234,5\r\n`);
});
