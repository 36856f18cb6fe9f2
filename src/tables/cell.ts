import type { Lang } from '../i18n/lang.ts';
import { numberIn } from './number-in.ts';
import type { Cell } from './view.ts';

/** A cell's value: what `data-v` says, else its text; a number where its column holds numbers. Null where there is none. */
export function cellOf(cell: HTMLTableCellElement | undefined, lang: Lang): Cell {
  if (!cell) return null;
  const { v } = cell.dataset;
  if (!cell.classList.contains('number')) return v ?? cell.textContent.trim();
  if (v === undefined) return numberIn(cell.textContent, lang) ?? null;
  return v === '' || Number.isNaN(Number(v)) ? null : Number(v);
}
