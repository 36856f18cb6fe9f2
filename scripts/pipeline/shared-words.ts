import { tableNamed } from '../../src/model/tables.ts';

/** Words of an observation that many others share, behind the number that stands for them in `figures`. */
interface SharedWords {
  readonly number: string;
  /** The table that normalising or comparing made of them; several spellings may stand behind one number. */
  readonly table: string;
  /** Columns of `observations`, each with the expression that makes it from the table's. */
  readonly columns: Readonly<Record<string, string>>;
}

export const SHARED: readonly SharedWords[] = [
  { number: 'file_no', table: 'files', columns: { dataset_id: 'dataset_id' } },
  {
    number: 'source_no',
    table: 'source_words',
    columns: { source_id: 'source_id', published: 'published' },
  },
  {
    number: 'area_no',
    table: 'places',
    columns: { area_code: 'area_code', area_level: 'area_level' },
  },
  {
    number: 'period_no',
    table: 'periods',
    columns: {
      period: 'period_text',
      period_start: 'period_start::DATE',
      period_end: 'period_end::DATE',
      year: 'year',
    },
  },
  {
    number: 'measure_no',
    table: 'measures',
    columns: {
      indicator_id: 'indicator_id',
      population_id: 'population_id',
      industry_code: 'industry_code',
      breakdown: 'split',
      unit_id: 'unit_id',
    },
  },
  { number: 'status_no', table: 'statuses', columns: { status: 'status' } },
  {
    number: 'locator_no',
    table: 'locators',
    columns: { locator: `nullif(locator, '')`, locator_id: 'locator_id' },
  },
  { number: 'note_no', table: 'notes', columns: { note: `nullif(note, '')`, note_id: 'note_id' } },
  {
    number: 'verdict_no',
    table: 'verdict_words',
    columns: {
      agreement: 'agreement',
      corroboration: 'corroboration',
      headline: 'headline',
      headline_reason: 'headline_reason',
    },
  },
];

const { columns: COLUMNS } = tableNamed('observations');
const VARCHARS = new Set(COLUMNS.filter(({ type }) => type === 'VARCHAR').map(({ name }) => name));

/** The table of shared words by number, one row each. */
export const wordsBy = (number: string): string => `words_by_${number}`;

/**
 * Makes the tables {@link wordsBy}. Texts in them are ENUMs: a VARCHAR for whoever reads them, one to four bytes to copy, compare and
 * group by. In the order of the words, so that an ENUM sorts as its text does; with an empty one, for an ENUM needs a word.
 */
export const WORD_TABLES: string = SHARED.map(({ number, table, columns }) => {
  const words = Object.entries(columns);
  const texts = words.filter(([name]) => VARCHARS.has(name));
  const types = texts.map(
    ([name, text]) => `
    CREATE OR REPLACE TYPE ${name}_word AS ENUM (
      SELECT word FROM (SELECT ${text} AS word FROM ${table}) WHERE word IS NOT NULL UNION SELECT '' ORDER BY ALL
    );`,
  );
  const cells = words.map(([name, word]) =>
    VARCHARS.has(name) ? `(${word})::${name}_word AS ${name}` : `${word} AS ${name}`,
  );
  return `${types.join('')}
    CREATE OR REPLACE TABLE ${wordsBy(number)} AS
    SELECT DISTINCT ${number}, ${cells.join(', ')} FROM ${table} WHERE ${number} IS NOT NULL;`;
}).join('');

/** Shared columns that follow each other in `observations`, behind one number. */
export interface WordRun {
  readonly number: string;
  readonly columns: readonly string[];
}

/** The shared columns in the order of `observations`. */
export function wordRuns(): WordRun[] {
  const runs: { number: string; columns: string[] }[] = [];
  let last: string | undefined;
  for (const { name } of COLUMNS) {
    const number = SHARED.find(({ columns }) => Object.hasOwn(columns, name))?.number;
    if (number !== undefined && number === last) runs.at(-1)?.columns.push(name);
    else if (number !== undefined) runs.push({ number, columns: [name] });
    last = number;
  }
  return runs;
}
