/**
 * Reads the columns of a Parquet file that hold one cell a row. hyparquet's own way to a column puts every cell together as if it were
 * part of a list, which takes longer than decoding it; here its decoders are used without that.
 */
import {
  parquetSchema,
  type AsyncBuffer,
  type ColumnMetaData,
  type DecodedArray,
  type FileMetaData,
  type ParquetParsers,
} from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { convert, convertWithDictionary, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { decompressPage, readDataPage, readDataPageV2 } from 'hyparquet/src/datapage.js';
import { readPlain } from 'hyparquet/src/plain.js';

export type Columns<Name extends string> = Readonly<Record<Name, DecodedArray>>;

/**
 * Columns of one row group; null stands where a cell is empty.
 * @param parsers how bytes become values, where not as usual
 * @throws {Error} `missing column: …`; `invalid column: …` for one of lists or structures; what hyparquet says of damaged bytes
 */
export async function readColumns<Name extends string>(
  file: AsyncBuffer,
  metadata: FileMetaData,
  group: number,
  names: readonly Name[],
  parsers: Partial<ParquetParsers> = {},
): Promise<Columns<Name>> {
  const root = parquetSchema(metadata);
  const columns = names.map(async (name) => {
    const schema = root.children.find(({ element }) => element.name === name);
    const column = metadata.row_groups[group]?.columns.find(
      ({ meta_data }) => meta_data?.path_in_schema[0] === name,
    )?.meta_data;
    if (schema === undefined || column === undefined) throw new Error(`missing column: ${name}`);
    if (schema.children.length > 0 || schema.element.repetition_type === 'REPEATED')
      throw new Error(`invalid column: ${name} does not hold one cell a row`);
    const start = Number(column.dictionary_page_offset ?? column.data_page_offset);
    const bytes = await file.slice(start, start + Number(column.total_compressed_size));
    const cells = decoded(bytes, column, {
      ...column,
      pathInSchema: column.path_in_schema,
      element: schema.element,
      schemaPath: [root, schema],
      parsers: { ...DEFAULT_PARSERS, ...parsers },
    });
    return [name, cells] as const;
  });
  return Object.fromEntries(await Promise.all(columns)) as Columns<Name>;
}

type Decoder = Parameters<typeof convert>[1];

function decoded(bytes: ArrayBuffer, column: ColumnMetaData, decoder: Decoder): DecodedArray {
  const { type, codec, num_values } = column;
  const rows = Number(num_values);
  const reader = { view: new DataView(bytes), offset: 0 };
  let dictionary: DecodedArray | undefined;
  let cells: unknown[] | undefined;
  for (let read = 0; read < rows;) {
    const header = parquetHeader(reader);
    const { compressed_page_size, uncompressed_page_size } = header;
    const packed = new Uint8Array(bytes, reader.offset, compressed_page_size);
    reader.offset += compressed_page_size;
    const unpacked = (): Uint8Array =>
      decompressPage(packed, uncompressed_page_size, codec, undefined);
    const { dictionary_page_header, data_page_header, data_page_header_v2 } = header;
    if (dictionary_page_header !== undefined) {
      const { buffer, byteOffset, byteLength } = unpacked();
      const view = new DataView(buffer, byteOffset, byteLength);
      const { num_values: words } = dictionary_page_header;
      const { type_length } = decoder.element;
      dictionary = convert(readPlain({ view, offset: 0 }, type, words, type_length), decoder);
      continue;
    }
    const page = data_page_header ?? data_page_header_v2;
    if (page === undefined) throw new Error(`unknown page: ${header.type}`);
    const { definitionLevels = [], dataPage } = data_page_header
      ? readDataPage(unpacked(), data_page_header, decoder)
      : readDataPageV2(packed, header, decoder);
    const values = convertWithDictionary(dataPage, dictionary, page.encoding, decoder);
    // Most often one page without empty cells is the whole column.
    if (page.num_values === rows && definitionLevels.length === 0) return values;
    cells ??= new Array<unknown>(rows).fill(null);
    for (let i = 0, next = 0; i < page.num_values; i++)
      if (definitionLevels.length === 0 || definitionLevels[i] === 1)
        cells[read + i] = values[next++];
    read += page.num_values;
  }
  return cells ?? [];
}
