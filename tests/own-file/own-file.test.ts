import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultFrom } from '../../src/explorer/result.ts';
import { TABLE_NAMES } from '../../src/model/contract.ts';
import { readNumber, styleIn } from '../../src/model/number-style.ts';
import { arrowStream } from '../../src/own-file/arrow-stream.ts';
import { quickNumber, quickStyle } from '../../src/own-file/column-type.ts';
import { delimiterOf } from '../../src/own-file/delimited.ts';
import { joinedQuery } from '../../src/own-file/joined-query.ts';
import { lookAt, isLarge } from '../../src/own-file/read-file.ts';
import { Refusal } from '../../src/own-file/refusal.ts';
import { columnNames, tableName } from '../../src/own-file/safe-names.ts';
import { publishedEngine } from '../guard/engine.ts';
import { opened, packed, publishedDictionary, rowsOf, workbook } from './files.ts';

const typesOf = async (text: string) =>
  (await opened(text)).shape.columns.map(({ name, type }) => `${name} ${type}`);

describe('delimited text', () => {
  test('with a comma, a semicolon, a tab, Excel’s own line, any line ends, a byte order mark', async () => {
    const wanted = [
      { nama: 'Budi, Tbk', nilai: 1.5 },
      { nama: 'Sari', nilai: 2 },
    ];
    for (const text of [
      'nama,nilai\n"Budi, Tbk",1.5\nSari,2\n',
      '\uFEFFnama;nilai\r\n"Budi, Tbk";1,5\r\nSari;2\r\n',
      'nama\tnilai\rBudi, Tbk\t1.5\rSari\t2',
      'sep=;\r\nnama;nilai\r\nBudi, Tbk;"1,5"\r\n\r\nSari;2',
    ])
      expect(rowsOf(await opened(text)), text).toEqual(wanted);
    const utf16 = Buffer.from('\uFEFFnama\tnilai\r\nBudi, Tbk\t1,5\r\nSari\t2', 'utf16le');
    expect(rowsOf(await opened(new Uint8Array(utf16)))).toEqual(wanted);
  });

  test('titles are found under the name of a table, and told apart from a first row of figures', async () => {
    const bps = 'Tabel 3. Industri kecil\n\nProvinsi,2019,2020\nAceh,1,2\nBali,3,4\n';
    const { shape } = await opened(bps);
    expect(shape.titleLine).toBe(2);
    expect(shape.columns.map(({ name }) => name)).toEqual(['provinsi', '_2019', '_2020']);
    expect(shape.rows).toBe(2);
    const bare = await opened('1,2\n3,4\n');
    expect(bare.shape.titleLine).toBeUndefined();
    expect(rowsOf(bare)).toEqual([
      { kolom_1: 1, kolom_2: 2 },
      { kolom_1: 3, kolom_2: 4 },
    ]);
  });

  test('what one writes comes back, whatever is in the cells and wherever the pieces end', async () => {
    const cell = fc
      .string({
        unit: fc.constantFrom('a', 'b', '"', '\n', '\r', ',', ';', '\t', ' ', '=', 'é', '😀', '0'),
        maxLength: 12,
      })
      .map((text) => text.trim());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 }),
        fc.constantFrom(',', ';', '\t'),
        async (rows, sign) => {
          const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const kept = rows.filter((row) => row.some((text) => text !== ''));
          fc.pre(kept.length > 0);
          const text = [['a', 'b', 'c'], ...rows]
            .map((row) => row.map(quoted).join(sign))
            .join('\n');
          expect(delimiterOf(text).delimiter).toBe(sign);
          const { columns, shape } = await opened(text);
          expect(shape.rows).toBe(kept.length);
          const texts = columns.map(({ codes }, i) =>
            Array.from(codes, (code, row) => (code < 0 ? '' : kept[row]?.[i])),
          );
          expect(texts[0]?.map((one) => one ?? '')).toEqual(kept.map(([a]) => a));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a file longer than a piece, with a cell longer than one', async () => {
    const long = 'x'.repeat(3_000_000);
    const lines = Array.from({ length: 60_000 }, (_, i) => `${i},nama ${i % 7},"${i}"`);
    lines.splice(30_000, 0, `-1,"${long}\n",é`);
    const { shape, columns } = await opened(`a,b,c\n${lines.join('\n')}`);
    expect(shape.rows).toBe(60_001);
    expect(shape.cut).toBe(1);
    expect(columns[0]?.values.at(-1)).toBe(59_999);
  });
});

describe('types and numbers, by the pipeline’s rules', () => {
  test.each([
    ['a;b\n1,5;x\n2.000,25;y', ['a DOUBLE', 'b VARCHAR']],
    ['a;b\n1,234.5;0301\n2;0302', ['a DOUBLE', 'b VARCHAR']],
    [
      'a;b;c\n2023-01-31;true;2023-01-31 10:00\n2023-02-28;FALSE;',
      ['a DATE', 'b BOOLEAN', 'c TIMESTAMP'],
    ],
    ['a;b\n2023-02-31;-\n2023-01-01;12', ['a VARCHAR', 'b INTEGER']],
    ['a;b\n3000000000;1\n1;9007199254740993', ['a BIGINT', 'b VARCHAR']],
    ['a\n2,8 juta\nRp 1.250.000', ['a INTEGER']],
  ])('%s', async (text, types) => {
    expect(await typesOf(text)).toEqual(types);
  });

  test('5.748 is asked about, not guessed, unless the file or the visitor says', async () => {
    const alone = await opened('n;m\n5.748;x\n1.250;y');
    expect(alone.shape.columns[0]).toMatchObject({
      type: 'VARCHAR',
      asks: { text: '5.748', id: 5748, en: 5.748 },
    });
    const told = await opened('n;m\n5.748;x\n1.250;y', { styles: { 0: 'id' } });
    expect(rowsOf(told).map(({ n }) => n)).toEqual([5748, 1250]);
    const beside = await opened('n;m\n5.748;1.234,5\n1.250;7');
    expect(rowsOf(beside)).toEqual([
      { n: 5748, m: 1234.5 },
      { n: 1250, m: 7 },
    ]);
    const both = await opened('n;m\n1.234,5;x\n1,234.5;y');
    expect(both.shape.columns[0]?.asks).toBeDefined();
  });

  test('a cell that is no number is empty and told, signs for nothing are empty', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${i}`);
    const { shape, columns } = await opened(
      `n,m\n${['lihat catatan', 'n/a', '-', ...rows].map((n) => `${n},1`).join('\n')}`,
    );
    expect(columns[0]?.type).toBe('INTEGER');
    expect(shape.columns[0]).toMatchObject({ unread: ['lihat catatan'], unreadWords: 1 });
  });

  test('the quick ways read as the rules do', () => {
    const number = fc
      .tuple(
        fc.constantFrom('', '-'),
        fc.nat({ max: 99_999 }),
        fc.constantFrom('', '.', ','),
        fc.nat({ max: 99_999 }),
      )
      .map(([sign, whole, mark, part]) => `${sign}${whole}${mark}${mark === '' ? '' : part}`);
    fc.assert(
      fc.property(number, fc.constantFrom('id' as const, 'en' as const), (text, style) => {
        expect(quickStyle(text)).toBe(styleIn(text));
        const quick = quickNumber(text, style);
        if (quick === undefined) return;
        const reading = readNumber(text, style);
        expect(reading.kind === 'figure' && Number(reading.value)).toBe(quick);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('places', () => {
  test('by name, with slips told and the nearest offered, and as the visitor says', async () => {
    const text =
      'Kabupaten/Kota;nilai\nKab. Bandung;1\nKota Bandung;2\nBogor;3\nKabupaten Jembrna;4\nJawa Barat;5\nINDONESIA;6\nKAB. B O G O R;7\n';
    const dictionary = await publishedDictionary();
    const { shape, ...rest } = await opened(text, {}, dictionary);
    const codes = rowsOf({ shape, ...rest }).map(({ area_code }) => area_code);
    expect(codes).toEqual(['3204', '3273', null, null, '32', '00', '3201']);
    expect(shape.places).toMatchObject({
      matched: 5,
      unmatchedRows: 2,
      level: 'regency',
      system: undefined,
    });
    const [bogor, jembrana] = shape.places?.unmatched ?? [];
    expect(bogor?.reason.id).toContain('Kabupaten Bogor, Kota Bogor');
    expect(bogor?.near.map(({ name }) => name)).toEqual(['Kabupaten Bogor', 'Kota Bogor']);
    expect(jembrana?.near[0]?.name).toBe('Kabupaten Jembrana');
    const said = await opened(
      text,
      { places: { Bogor: '3271', 'Kabupaten Jembrna': '' } },
      dictionary,
    );
    expect(rowsOf(said).map(({ area_code }) => area_code)).toEqual([
      '3204',
      '3273',
      '3271',
      null,
      '32',
      '00',
      '3201',
    ]);
    expect(said.shape.places?.unmatchedWords).toBe(0);
  });

  test('by code, in the system that fits the names, and a contradiction is told', async () => {
    const dictionary = await publishedDictionary();
    const bps =
      'kode,nama\n1101,Simeulue\n1102,Aceh Singkil\n1103,Aceh Selatan\n1104,Aceh Tenggara\n1105,Aceh Barat';
    const { shape, ...rest } = await opened(bps, {}, dictionary);
    expect(shape.places).toMatchObject({ system: 'bps', unmatchedRows: 1 });
    expect(shape.places?.unmatched[0]?.reason.en).toContain('but the name is');
    expect(rowsOf({ shape, ...rest })[0]).toMatchObject({ kode: 1101, area_code: '1109' });
    const own = await opened('kode_kemendagri;n\n11.01;1\n32;2\n13.71;3', {}, dictionary);
    expect(rowsOf(own).map(({ area_code }) => area_code)).toEqual(['1101', '32', '1371']);
  });

  test('names of regencies with their province, empty cells, and every area by its own name', async () => {
    const dictionary = await publishedDictionary();
    const text = 'Provinsi,Kabupaten\nJawa Barat,Kab. Bekasi\nBali,\nBali,Badung\n';
    expect(rowsOf(await opened(text, {}, dictionary)).map(({ area_code }) => area_code)).toEqual([
      '3216',
      '51',
      '5103',
    ]);
    const regencies = dictionary.areas.filter(({ area_level }) => area_level === 'regency');
    const all = await opened(
      `wilayah;n\n${regencies.map(({ name }) => `${name};1`).join('\n')}`,
      {},
      dictionary,
    );
    expect(rowsOf(all).map(({ area_code }) => area_code)).toEqual(
      regencies.map(({ area_code }) => area_code),
    );
  });

  test('nothing is taken for a place that is none', async () => {
    const { shape } = await opened(
      'nama,umur,produk\nBudi,34,kopi\nSari,51,teh\nUjang,62,batik',
      {},
      await publishedDictionary(),
    );
    expect(shape.places).toBeUndefined();
  });
});

describe('workbooks, Parquet, JSON', () => {
  test('a workbook with several sheets; the first with rows is read', async () => {
    const content = workbook({
      Catatan: [['Hanya judul']],
      Data: [
        ['Provinsi', 'Nilai', 'Aktif', '=1+1'],
        ['Aceh', 1.5, true, '=HYPERLINK("x")'],
        ['<b>Bali</b>', 2, false, null],
      ],
    });
    expect(rowsOf(await opened(content))).toEqual([
      { provinsi: 'Aceh', nilai: 1.5, aktif: true, _1_1: '=HYPERLINK("x")' },
      { provinsi: '<b>Bali</b>', nilai: 2, aktif: false, _1_1: null },
    ]);
  });

  test.each(['snappy', 'zstd', 'gzip', 'uncompressed'])('Parquet packed with %s', async (codec) => {
    const path = join(tmpdir(), `atlas-own-${process.pid}-${codec}.parquet`);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(`COPY (
      SELECT 'w' || i % 3 AS "Kata Kunci", i / 4 AS amount, i::BIGINT * 5000000000 AS big, DATE '2023-01-01' + i::INTEGER AS day,
        CASE WHEN i % 2 = 0 THEN TIMESTAMP '2023-01-01 10:00:00' END AS moment, i % 2 = 0 AS yes, [i, 2] AS list
      FROM range(5000) AS t(i)) TO '${path}' (FORMAT parquet, COMPRESSION ${codec})`);
    connection.closeSync();
    const data = await opened(new Uint8Array(readFileSync(path)));
    expect(data.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'kata_kunci VARCHAR',
      'amount DOUBLE',
      'big BIGINT',
      'day DATE',
      'moment TIMESTAMP',
      'yes BOOLEAN',
      'list VARCHAR',
    ]);
    const result = resultFrom(arrowStream(data.columns), [], Infinity);
    expect(result.rows).toBe(5000);
    expect(result.columns.map(({ values }) => values[4998])).toEqual(
      [
        'w0',
        4998 / 4,
        24_990_000_000_000,
        '2036-09-07',
        '2023-01-01 10:00:00',
        true,
        '["4998",2]',
      ].map((value, i) => (i === 6 ? (result.columns[6]?.values[4998] as string) : value)),
    );
    expect(result.columns[4]?.values[1]).toBeNull();
  });

  test.each([
    ['a list of objects', '[{"a":1,"b":"x"},{"b":"y","c":{"d":1}}]'],
    ['lines', '{"a":1,"b":"x"}\n{"b":"y","c":{"d":1}}\n'],
    [
      'a list within an answer',
      '{"status":"OK","data":{"rows":[{"a":1,"b":"x"},{"b":"y","c":{"d":1}}]}}',
    ],
  ])('JSON: %s', async (_name, text) => {
    expect(rowsOf(await opened(text))).toEqual([
      { a: 1, b: 'x', c: null },
      { a: null, b: 'y', c: '{"d":1}' },
    ]);
  });
});

describe('hostile and useless files have one sentence each', () => {
  const bytes = (...list: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(list);
  const far = (at: string): Uint8Array<ArrayBuffer> =>
    packed(
      ['A'],
      [
        `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="${at.replace(/\D/g, '')}"><c r="${at}"><v>1</v></c></row></sheetData></worksheet>`,
      ],
    );
  test.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['nothing', '', 'empty'],
    ['spaces', ' \n \n', 'empty'],
    ['titles alone', 'a,b,c\n', 'no-rows'],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old-excel'],
    ['a PDF', '%PDF-1.7', 'pdf'],
    ['a web page', '<!DOCTYPE html><table>', 'web-page'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), 'picture'],
    ['an archive', bytes(0x1f, 0x8b, 8), 'archive'],
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, ...Array<number>(60).fill(0), 1, 2, 3), 'binary'],
    ['a cut workbook', workbook({ A: [['a'], [1]] }).slice(0, 300), 'bad-workbook'],
    ['a cell in the last column and row', far('XFD1048576'), 'too-many-cells'],
    ['a row beyond any sheet', far('A99999999'), 'too-many-cells'],
    ['cut JSON', '{"a": [1, 2', 'bad-json'],
    ['JSON without rows', '{"a": 1}', 'no-table-in-json'],
    ['cut Parquet', 'PAR1 and nothing more', 'bad-parquet'],
    ['a quotation mark that is not closed', `a,b\n1,"${'x\n'.repeat(50)}`, 'unclosed-quote'],
    ['too many columns', `${'a,'.repeat(2500)}b\n${'1,'.repeat(2500)}2\n`, 'too-many-columns'],
  ])('%s', async (_name, content, code) => {
    const refusal = await opened(content).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).code).toBe(code);
  });

  test('an archive that says it unpacks into gigabytes is not unpacked', async () => {
    const bomb = workbook({ A: [['a'], ['0'.repeat(2_000_000)]] });
    // The size in the list of contents, made four gigabytes.
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
    const refusal = await opened(bomb).catch((error: unknown) => error);
    expect((refusal as Refusal).code).toBe('workbook-too-large');
  });

  test('a million rows are estimated before they are read', async () => {
    const file = new Blob(['a,b\n', ...Array<string>(60_000).fill('1,2\n'.repeat(50))]);
    const looked = await lookAt(file);
    expect(looked.rows).toBeGreaterThan(2_900_000);
    expect(isLarge(looked)).toBe(true);
  });

  test('any bytes end in a table or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc
            .string({ unit: 'binary', maxLength: 300 })
            .map((text) => new TextEncoder().encode(text)),
          fc.json().map((text) => new TextEncoder().encode(text)),
          fc.tuple(fc.nat({ max: 1500 }), fc.nat({ max: 255 })).map(([at, byte]) => {
            const content = workbook({
              A: [
                ['a', 'b'],
                [1, 'x'],
              ],
            });
            content[at % content.length] = byte;
            return content;
          }),
        ),
        async (content) => {
          try {
            const { shape } = await opened(new Uint8Array(content));
            expect(shape.rows).toBeGreaterThan(0);
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('names', () => {
  test.each([
    ['Data IKM (2023).xlsx', 'data_ikm_2023'],
    ['2023.csv', 'data_2023'],
    ['select.csv', 'data_select'],
    ['observations.csv', 'observations_2'],
    ['"; DROP TABLE units; --.csv', 'drop_table_units'],
    ['../../<img src=x>.csv', 'img_src_x'],
    ['数据.csv', 'data'],
  ])('%s is %s', (file, name) => {
    expect(tableName(file, new Set(TABLE_NAMES))).toBe(name);
  });

  test('of tables and columns are taken by SQL as they are, and all differ', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const words = await connection.runAndReadAll(
      "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'",
    );
    const reserved = words.getRowsJS().map(([word]) => word as string);
    const names = columnNames([
      ...reserved,
      'a',
      'A',
      '',
      '',
      '1',
      'x'.repeat(500),
      '%',
      'é',
      '\0',
      '"',
    ]);
    expect(new Set(names).size).toBe(names.length);
    await connection.run(`CREATE TABLE t (${names.map((name) => `${name} INTEGER`).join(', ')})`);
    await connection.run(`SELECT ${names.join(', ')} FROM t`);
    for (const word of reserved)
      await connection.run(`CREATE TABLE ${tableName(word, new Set())} (a INTEGER)`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(tableName(text, new Set())).toMatch(/^[a-z_][a-z0-9_]*$/);
        expect(columnNames([text])[0]).toMatch(/^[a-z_][a-z0-9_]*$/);
      }),
    );
    connection.closeSync();
  });

  test('the query that is offered runs beside the atlas’s tables', async () => {
    const data = await opened(
      'provinsi;tahun;usaha\nJawa Barat;2022;10\nBali;2023;20',
      {},
      await publishedDictionary(),
    );
    const engine = await publishedEngine();
    await engine.connection.run(
      "CREATE OR REPLACE TABLE mine AS SELECT * FROM (VALUES ('Jawa Barat', 2022, 10, '32'), ('Bali', 2023, 20, '51')) AS t(provinsi, tahun, usaha, area_code)",
    );
    for (const lang of ['id', 'en'] as const) {
      const answer = await engine.connection.runAndReadAll(joinedQuery('mine', data.shape, lang));
      expect(answer.currentRowCount).toBe(2);
      const rows = answer.getRowsJS();
      expect(rows.every((row) => typeof row.at(-1) === 'number')).toBe(true);
    }
    engine.close();
  });
});
