/** Looks for tables, columns and values by name or meaning. Pure: the schema browser shows what it finds. */
import { fold } from '../tables/fold.ts';
import { quotedValue, type Vocabulary } from './completion.ts';
import type { EditorTable } from './editor.ts';

export interface SchemaHit {
  readonly kind: 'table' | 'column' | 'value';
  /** What is put into the query. */
  readonly insert: string;
  /** A name or a meaning, in the page's language. */
  readonly about: string;
  /** The column's table, or the value's column. */
  readonly of: string;
  readonly type: string;
}

/** Columns whose values are worth finding by name. */
const SEARCHED = [
  'indicator_id',
  'population_id',
  'area_code',
  'unit_id',
  'industry_code',
  'breakdown',
] as const;

/**
 * What matches all words of a text: first what has it as its name, then what begins with it, then the rest in the order of the
 * tables.
 */
export function searchSchema(
  text: string,
  tables: readonly EditorTable[],
  vocabulary: Vocabulary | undefined,
): SchemaHit[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits: { hit: SchemaHit; rank: number }[] = [];
  const consider = (hit: SchemaHit, name: string, ...more: readonly string[]): void => {
    const folded = fold([name, ...more].join(' '));
    if (!words.every((word) => folded.includes(word))) return;
    const [own, wanted] = [fold(name), words.join(' ')];
    const begins = [name, ...more].some((one) => fold(one).startsWith(wanted));
    hits.push({
      hit,
      rank: own === wanted || more.some((one) => fold(one) === wanted) ? 0 : begins ? 1 : 2,
    });
  };
  for (const { name, description, columns } of tables) {
    consider(
      { kind: 'table', insert: name, about: description, of: '', type: '' },
      name,
      description,
    );
    for (const column of columns)
      consider(
        {
          kind: 'column',
          insert: column.name,
          about: column.description,
          of: name,
          type: column.type,
        },
        column.name,
        column.description,
      );
  }
  for (const column of SEARCHED)
    for (const [value, name = '', meaning = ''] of vocabulary?.[column] ?? [])
      consider(
        {
          kind: 'value',
          insert: quotedValue(value, { isQuoted: false }),
          about: name,
          of: column,
          type: '',
        },
        value,
        name,
        meaning,
      );
  return hits.sort((a, b) => a.rank - b.rank).map(({ hit }) => hit);
}
