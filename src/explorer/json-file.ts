/** A result as JSON: what it is, its columns with their types, and its rows as objects. */
import type { Cell } from './result.ts';
import { rowsOf, type FileWords, type TableContent } from './table-file.ts';

/**
 * Whole numbers that JSON's readers would round are written as texts; so are NaN and the infinities, for which JSON has no
 * word. Columns of one name get a number behind the second: an object holds each key once.
 */
export function jsonFrom(content: TableContent, { title, link, source, sql }: FileWords): string {
  const names = distinct(content.columns.map(({ name }) => name));
  const columns = content.columns.map(({ type }, i) => ({ name: names[i], type }));
  const head = JSON.stringify({ title, link, source, sql, columns }, null, 2);
  const rows = Array.from(rowsOf(content), (row) => {
    const pairs = content.columns.map(
      ({ values }, i) => `${JSON.stringify(names[i])}: ${written(values[row] ?? null)}`,
    );
    return `    { ${pairs.join(', ')} }`;
  });
  const body = rows.length === 0 ? '[]' : `[\n${rows.join(',\n')}\n  ]`;
  return `${head.replace(/\n\}$/, '')},\n  "rows": ${body}\n}\n`;
}

function written(cell: Cell): string {
  if (typeof cell === 'bigint') return `"${cell}"`;
  if (typeof cell === 'number' && !Number.isFinite(cell)) return `"${cell}"`;
  return JSON.stringify(cell);
}

/** The names, with a number behind each that has stood before. */
export function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name}_${n}`;
    taken.add(free);
    return free;
  });
}
