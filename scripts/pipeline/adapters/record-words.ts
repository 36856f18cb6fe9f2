import { z } from 'zod';
import { labelKey, unitIn } from './header.ts';
import { constants, type Constants, type TableOptions } from './options.ts';
import { periodText } from './period-label.ts';
import { kindBeside, placeName } from './place-name.ts';
import { splitBy, unitWord, type Words } from './printed-cell.ts';

/** What a manifest says of records, in a CSV or in JSON, and how a record becomes words of the contract. */

const column = z.string().min(1);

export const recordOptions = {
  /** What the contract calls a column, and what the file calls it. */
  columns: z.strictObject({
    /** One column of figures, or several, each with what it counts: `value: { "Unit Usaha": { indicator: …, unit: … } }`. */
    value: z.union([column, z.record(column, constants)], {
      error: 'a column, or several with what each counts',
    }),
    source_id: column.optional(),
    geo_name: column.optional(),
    parent_name: column.optional(),
    code: column.optional(),
    period: column.optional(),
    indicator: column.optional(),
    population: column.optional(),
    status: column.optional(),
    unit: column.optional(),
    note: column.optional(),
  }),
  /** Columns that split the figures: `size: kategori_usaha`. */
  breakdown: z.record(z.string().min(1), column).default({}),
  /** What the words of a column mean: `indicator: { "Unit Usaha": establishments }`. */
  values: z
    .partialRecord(
      z.enum(['source_id', 'indicator', 'population', 'status', 'period']),
      z.record(z.string(), z.string().min(1)),
    )
    .default({}),
};

type RecordSettings = z.output<z.ZodObject<typeof recordOptions>> &
  Pick<TableOptions, 'constants' | 'renames' | 'bare_names' | 'units'>;

/** A column of figures. */
export interface ValueColumn {
  readonly name: string;
  /** Our name for it, to look it up among a file's columns. */
  readonly key: string;
  /** The unit in its name. */
  readonly unit: string | undefined;
  /** What the manifest says of it alone. */
  readonly said: Constants;
}

export function valueColumns({
  columns: { value },
}: Pick<RecordSettings, 'columns'>): ValueColumn[] {
  const columns: [string, Constants][] =
    typeof value === 'string' ? [[value, {}]] : Object.entries(value);
  return columns.map(([name, said]) => ({ name, key: `value ${name}`, unit: unitIn(name), said }));
}

/** The columns that a manifest names, by our names for them. */
export function namedColumns(settings: RecordSettings): Record<string, string | undefined> {
  return {
    ...settings.columns,
    value: undefined,
    ...Object.fromEntries(valueColumns(settings).map(({ key, name }) => [key, name])),
    ...Object.fromEntries(
      Object.entries(settings.breakdown).map(([dimension, of]) => [`breakdown ${dimension}`, of]),
    ),
  };
}

/** What a record says of one of its figures, and what the manifest says of that figure's column. */
export function wordsOfColumn(words: Words, said: Constants): Words {
  return { ...words, ...said, ...splitBy(said.breakdown, words.breakdown) };
}

/**
 * The words of a record in the contract's columns.
 * @param at the text of a column by the name that the contract gives it; `breakdown <dimension>` for a split
 */
export function recordWords(at: (name: string) => string, settings: RecordSettings): Words {
  const { constants, columns, breakdown, values, renames, bare_names } = settings;
  const words: Record<string, string> = {};
  for (const name of ['source_id', 'indicator', 'population', 'status', 'note'] as const) {
    if (columns[name] !== undefined)
      words[name] = meaning(at(name), name === 'note' ? undefined : values[name]);
  }
  if (columns.geo_name !== undefined) {
    const kind = constants.geo_level === 'regency' ? bare_names : undefined;
    words['geo_name'] = placeName(at('geo_name'), renames, kindBeside(at('code'), kind));
  }
  if (columns.parent_name !== undefined)
    words['parent_name'] = placeName(at('parent_name'), renames, undefined);
  if (columns.period !== undefined)
    words['period'] = periodText(meaning(at('period'), values.period));
  if (columns.unit !== undefined && constants.unit === undefined)
    words['unit'] = unitWord(at('unit'), settings);
  const terms = Object.keys(breakdown)
    .map((dimension) => [dimension, at(`breakdown ${dimension}`)] as const)
    .filter(([, value]) => value !== '')
    .map(([dimension, value]) => `${dimension}=${value}`);
  if (constants.breakdown !== undefined) terms.unshift(constants.breakdown);
  if (terms.length > 0) words['breakdown'] = terms.join('; ');
  return words;
}

function meaning(printed: string, known: Readonly<Record<string, string>> | undefined): string {
  const wanted = labelKey(printed);
  return Object.entries(known ?? {}).find(([word]) => labelKey(word) === wanted)?.[1] ?? printed;
}
