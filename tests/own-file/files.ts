/** Files as visitors bring them, made in memory. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { DATA_FOLDER } from '../../src/atlas/parquet.ts';
import type { AreaDictionary } from '../../src/model/area-dictionary.ts';
import type { Area, AreaName, TerritoryChange } from '../../src/model/contract.ts';
import { dictionaryFrom } from '../../src/own-file/area-files.ts';
import { lookAt, readFile } from '../../src/own-file/read-file.ts';
import { shapeTable, type Choices, type OwnTableData } from '../../src/own-file/shape.ts';

export type SheetCell = string | number | boolean | null;

/** An XLSX workbook with one sheet for each list of rows. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>,
): Uint8Array<ArrayBuffer> {
  const names = Object.keys(sheets);
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const cell = (value: SheetCell, at: string): string => {
    if (value === null) return '';
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  };
  const sheet = (rows: readonly (readonly SheetCell[])[]): string =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map(
        (row, i) =>
          `<row r="${i + 1}">${row.map((value, j) => cell(value, `${String.fromCharCode(65 + j)}${i + 1}`)).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`;
  return packed(
    names,
    Object.values(sheets).map((rows) => sheet(rows)),
  );
}

/** A workbook of sheets in XML as given. */
export function packed(
  names: readonly string[],
  sheets: readonly string[],
): Uint8Array<ArrayBuffer> {
  const ns = 'http://schemas.openxmlformats.org';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${ns}/package/2006/content-types"/>`,
    'xl/workbook.xml': `<workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${ns}/officeDocument/2006/relationships"><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${ns}/package/2006/relationships">${names
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${ns}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
  };
  sheets.forEach((text, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = text));
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

let known: Promise<AreaDictionary> | undefined;

/** The dictionary of the published files, as the worker fetches it. */
export function publishedDictionary(): Promise<AreaDictionary> {
  const rows = async <Row>(table: string): Promise<Row[]> => {
    const { buffer, byteOffset, byteLength } = readFileSync(join(DATA_FOLDER, `${table}.parquet`));
    const file = buffer.slice(byteOffset, byteOffset + byteLength);
    return (await parquetReadObjects({ file })) as Row[];
  };
  known ??= Promise.all([
    rows<Area>('areas'),
    rows<AreaName>('area_names'),
    rows<TerritoryChange>('territory_changes'),
  ]).then((tables) => dictionaryFrom(...tables));
  return known;
}

/** What the worker makes of a file. */
export async function opened(
  content: string | Uint8Array<ArrayBuffer>,
  choices: Choices = {},
  dictionary?: AreaDictionary,
): Promise<OwnTableData> {
  const file = new Blob([content]);
  const { raw } = await readFile(file, await lookAt(file));
  return shapeTable(raw, choices, dictionary);
}

/** The table as rows of objects. */
export function rowsOf({ columns, shape }: OwnTableData): Record<string, unknown>[] {
  return Array.from({ length: shape.rows }, (_, row) =>
    Object.fromEntries(
      columns.map(({ name, values, codes }) => [name, values[codes[row] ?? -1] ?? null]),
    ),
  );
}
