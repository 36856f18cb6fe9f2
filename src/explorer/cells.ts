/** How a result's cells are written on the page: numbers in the page's language, empty cells plainly empty. */
import { LOCALES, type Lang } from '../i18n/lang.ts';
import type { Cell, ResultColumn } from './result.ts';

/** A writer for the cells of a column; NULL is not its business. */
export function cellWriter(column: Pick<ResultColumn, 'name' | 'kind'>, lang: Lang): (cell: Exclude<Cell, null>) => string {
  if (column.kind !== 'number') return String;
  if (/(^|_)(year|tahun)$/i.test(column.name)) return String;
  const whole = new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 6 });
  const small = new Intl.NumberFormat(LOCALES[lang], { maximumSignificantDigits: 6 });
  return (cell) => {
    if (typeof cell === 'bigint') return minus(whole.format(cell));
    if (typeof cell !== 'number') return String(cell);
    if (Number.isNaN(cell)) return 'NaN';
    if (!Number.isFinite(cell)) return cell > 0 ? '∞' : '−∞';
    return minus((Math.abs(cell) < 0.001 && cell !== 0 ? small : whole).format(cell));
  };
}

function minus(text: string): string {
  return text.replace('-', '−');
}
