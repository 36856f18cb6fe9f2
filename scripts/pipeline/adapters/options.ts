import { z } from 'zod';
import { NUMBER_STYLES, unitScale } from '../../../src/model/number-style.ts';
import { scalarText } from '../../../src/model/yaml.ts';
import { DELIMITERS } from './delimited.ts';

/** What manifests say in the same words for every table that a publisher prints. */

const text = scalarText('a text');

/** The unit that a table says it is printed in, such as "Juta Rupiah": it multiplies every cell. */
export const tableUnit = z
  .string()
  .refine(
    (unit) => unitScale(unit) !== undefined,
    'expected a unit with a word of size, such as "Juta Rupiah", "Ribu Orang" or "Miliar Rp"',
  );

/** Columns of the contract that a manifest can fill: for all figures, for a column, or for a row of a table. */
export const constants = z.strictObject({
  source_id: text.optional(),
  geo_level: z.enum(['nation', 'island-group', 'province', 'regency', 'district']).optional(),
  geo_name: text.optional(),
  parent_name: text.optional(),
  period: text.optional(),
  indicator: text.optional(),
  population: text.optional(),
  breakdown: text.optional(),
  status: z.enum(['realised', 'target', 'estimate', 'preliminary', 'unspecified']).optional(),
  unit: text.optional(),
  /** The unit that a column is printed in, where it is not that of the whole table. */
  table_unit: tableUnit.optional(),
  note: text.optional(),
});
export type Constants = z.output<typeof constants>;

const VINTAGE = 'the year of the list of codes, such as 2020 or 2025';

/** Codes printed beside the names: a bare number means different places in the two systems and in different years. */
export const codes = z.strictObject({
  system: z.enum(['kemendagri', 'bps']),
  vintage: scalarText(VINTAGE).pipe(z.string().regex(/^\d{4}$/, VINTAGE)),
});

/** The options that every adapter of printed tables takes. */
export const tableOptions = {
  /** The delimiter of a text file; found out when not given. */
  delimiter: z.enum(['auto', ...keysOf(DELIMITERS)]).default('auto'),
  /** The sheet of a workbook; the first when not given. */
  sheet: z.string().min(1).optional(),
  number_style: z.enum(['auto', ...NUMBER_STYLES]).default('auto'),
  table_unit: tableUnit.optional(),
  constants: constants.default({}),
  codes: codes.optional(),
  /** Which kind of place a name without "Kabupaten" or "Kota" is, where the table lists one kind so. */
  bare_names: z.enum(['kabupaten', 'kota']).optional(),
  /** Names that the reference does not know, with the name that is meant. */
  renames: z.record(z.string(), z.string().min(1)).default({}),
  /** Units as printed, with the unit that the indicator accepts: `UNIT: unit usaha`. */
  units: z.record(z.string(), z.string().min(1)).default({}),
};

export type TableOptions = z.output<z.ZodObject<typeof tableOptions>>;

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): [Key, ...Key[]] {
  return Object.keys(record) as [Key, ...Key[]];
}
