/** How a result's cells are written on the page: numbers in the page's language, empty cells plainly empty. */
import { LOCALES, type Lang } from '../i18n/lang.ts';
import { plainText } from '../model/plain-text.ts';
import { cellOf, type Cell, type ResultColumn } from './result.ts';

/**
 * A writer for the cells of a column; NULL is not its business. All numbers of a column get as many decimals as the one that
 * needs most, six at most: then they stand under one another.
 */
export function cellWriter(
  column: Pick<ResultColumn, 'name' | 'kind' | 'values'>,
  lang: Lang,
): (cell: Exclude<Cell, null>) => string {
  // What is copied and saved stays as it is.
  if (column.kind !== 'number') return (cell) => plainText(String(cell));
  if (/(^|_)(year|tahun)$/i.test(column.name)) return String;
  const digits = decimalsOf(column.values);
  const usual = new Intl.NumberFormat(LOCALES[lang], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const small = new Intl.NumberFormat(LOCALES[lang], { maximumSignificantDigits: 6 });
  return (cell) => {
    if (typeof cell === 'bigint') return minus(usual.format(cell));
    if (typeof cell !== 'number') return String(cell);
    if (Number.isNaN(cell)) return 'NaN';
    if (!Number.isFinite(cell)) return cell > 0 ? '∞' : '−∞';
    return minus((Math.abs(cell) < 0.001 && cell !== 0 ? small : usual).format(cell));
  };
}

function decimalsOf(cells: readonly Cell[]): number {
  let digits = 0;
  for (const cell of cells) {
    if (typeof cell !== 'number' || Number.isInteger(cell) || !Number.isFinite(cell)) continue;
    while (
      digits < 6 &&
      Math.abs(Math.round(cell * 10 ** digits) / 10 ** digits - cell) > 1e-9 * Math.abs(cell)
    )
      digits++;
    if (digits === 6) break;
  }
  return digits;
}

/** True for columns of texts that need room to be read. */
export function isLong({ kind, values }: Pick<ResultColumn, 'kind' | 'values'>): boolean {
  return kind === 'text' && values.some((cell) => typeof cell === 'string' && cell.length > 24);
}

function minus(text: string): string {
  return text.replace('-', '−');
}

/** Cells enough to choose a form of writing by. */
const SAMPLE = 20_000;

/** A column with all its cells, or, when there are very many, with some from its whole length. */
export function sampleOf(
  column: ResultColumn,
  rows: number,
): Pick<ResultColumn, 'name' | 'kind' | 'values'> {
  const { name, kind } = column;
  const count = Math.min(rows, SAMPLE);
  return {
    name,
    kind,
    values: Array.from({ length: count }, (_, i) => cellOf(column, Math.floor((i * rows) / count))),
  };
}
