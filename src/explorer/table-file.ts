/**
 * A result as a file of one of five kinds. Runs in the export worker and in tests alike; the writers of XLSX and Parquet are
 * loaded with the first wish for one.
 */
import { csvFrom } from './csv.ts';
import { jsonFrom } from './json-file.ts';
import type { Cell, CellKind } from './result.ts';

export const TABLE_FORMATS = ['csv', 'excel', 'xlsx', 'json', 'parquet'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export interface TableColumn {
  readonly name: string;
  /** As DuckDB names it. */
  readonly type: string;
  readonly kind: CellKind;
  readonly values: readonly Cell[];
}

/** What is written: columns, and the rows of them, in order. */
export interface TableContent {
  readonly columns: readonly TableColumn[];
  readonly rows: number;
  /** Rows to write, in order; all of them when left out. */
  readonly order?: Uint32Array | undefined;
}

/** What goes with the rows, so that a file found years later says what it is. */
export interface FileWords {
  readonly title: string;
  /** Who says so, in a line that ends with the address. */
  readonly source: string;
  readonly link: string;
  readonly sql?: string | undefined;
  /** The names of the sheets in a workbook. */
  readonly sheets: { readonly data: string; readonly about: string };
}

export const FILE_TYPES: Readonly<
  Record<TableFormat, { readonly suffix: string; readonly type: string }>
> = {
  csv: { suffix: '.csv', type: 'text/csv;charset=utf-8' },
  excel: { suffix: '-excel.csv', type: 'text/csv;charset=utf-8' },
  xlsx: {
    suffix: '.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  json: { suffix: '.json', type: 'application/json' },
  parquet: { suffix: '.parquet', type: 'application/vnd.apache.parquet' },
};

/** @throws {RangeError} when the rows do not fit into a workbook */
export async function tableFile(
  format: TableFormat,
  content: TableContent,
  words: FileWords,
): Promise<Blob> {
  const { type } = FILE_TYPES[format];
  switch (format) {
    case 'csv':
    case 'excel':
      return new Blob(
        [
          csvFrom(content, {
            excel: format === 'excel',
            rows: content.order,
            source: words.source,
          }),
        ],
        { type },
      );
    case 'json':
      return new Blob([jsonFrom(content, words)], { type });
    case 'xlsx': {
      const { workbookFrom } = await import('./xlsx-file.ts');
      return new Blob([await workbookFrom(content, words)], { type });
    }
    case 'parquet': {
      const { parquetFrom } = await import('./parquet-file.ts');
      return new Blob([await parquetFrom(content, words)], { type });
    }
  }
}

/** The rows to write, in order. */
export function rowsOf({ rows, order }: TableContent): Iterable<number> {
  return order ?? Array(rows).keys();
}
