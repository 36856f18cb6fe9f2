import type { DuckDBConnection } from '@duckdb/node-api';
import type { Area, Source } from '../../src/model/contract.ts';
import type { AreaDictionary } from './areas.ts';
import { surveyedByOneOffice } from './corroboration.ts';
import type { Dictionary } from './dictionary.ts';
import {
  readMeasure,
  readPeriod,
  readStatus,
  refuseSource,
  refuseValue,
  VALUE_PATTERN,
} from './observation.ts';
import { nameKeeper, type PrintedCode } from '../../src/model/place.ts';
import { wordsIn } from './joint-words.ts';
import { readPrinted } from './printed.ts';
import { literal, query } from './warehouse.ts';
import { Problems } from './words.ts';

export interface Reference {
  readonly areas: AreaDictionary;
  readonly dictionary: Dictionary;
  readonly sources: readonly Source[];
}

/**
 * Turns `raw_figures` into `figures`: one row each, in the contract's names and base units, or with the number of the
 * `problem` that keeps it from being published.
 *
 * Words become numbers here, whose meaning stands in small tables (`places`, `periods`, `measures`, `source_numbers`,
 * `statuses`, `locators`, `notes`): what is compared and sorted millions of times is then one integer. The figures
 * come in the published order; rows with the same `question` answer the same question (`comparisonOf` in src/model/question.ts).
 */
export async function normalise(
  connection: DuckDBConnection,
  { areas, dictionary, sources }: Reference,
): Promise<void> {
  const problems = await Problems.open(connection);
  await readPlaces(problems, areas);
  await readPeriods(connection, problems);
  await readMeasures(connection, problems, dictionary);
  await readSources(problems, sources);
  await readTexts(connection, problems, dictionary);
  await readValues(problems);
  await connection.run(figuresQuery(await sizes(connection, sources.length)));
}

const LEVEL_ORDER = ['nation', 'island-group', 'province', 'regency', 'district'];

/** Areas in the published order: by level, then by code. */
function inOrder(areas: readonly Area[]): Area[] {
  return areas.toSorted(
    (a, b) =>
      LEVEL_ORDER.indexOf(a.area_level) - LEVEL_ORDER.indexOf(b.area_level) ||
      (a.area_code < b.area_code ? -1 : 1),
  );
}

async function readPlaces(
  problems: Problems,
  { areas, entries, locate }: AreaDictionary,
): Promise<void> {
  const goesBy = nameKeeper(entries);
  const numbers = new Map(inOrder(areas).map(({ area_code }, i) => [area_code, i]));
  await problems.readWords<[string]>({
    into: 'places',
    words: 'SELECT place FROM raw_figures',
    keys: [['place', 'VARCHAR']],
    columns: [
      ['area_no', 'INTEGER'],
      ['area_code', 'VARCHAR'],
      ['area_level', 'VARCHAR'],
      ['misspelt', 'BOOLEAN'],
    ],
    read([place]) {
      const [level = '', name = '', parent = '', system = '', vintage = '', code = ''] =
        wordsIn(place);
      const printed = { system: system as PrintedCode['system'], vintage, code };
      const area = locate({ level, name, parent, code: system === '' ? undefined : printed });
      const misspelt = system !== '' && name !== '' && !goesBy(area, name);
      return [numbers.get(area.area_code) ?? null, area.area_code, area.area_level, misspelt];
    },
  });
}

async function readPeriods(connection: DuckDBConnection, problems: Problems): Promise<void> {
  await problems.readWords<[string]>({
    into: 'period_words',
    words: 'SELECT period FROM raw_figures',
    keys: [['period', 'VARCHAR']],
    columns: [
      ['period_text', 'VARCHAR'],
      ['period_start', 'VARCHAR'],
      ['period_end', 'VARCHAR'],
      ['year', 'INTEGER'],
    ],
    read([words]) {
      const { text, start, end, year } = readPeriod(words);
      return [text, start, end, year];
    },
  });
  await connection.run(`
    CREATE OR REPLACE TABLE periods AS
    SELECT *, dense_rank() OVER (ORDER BY year NULLS LAST, period_text)::INTEGER AS period_no
    FROM period_words
  `);
}

async function readMeasures(
  connection: DuckDBConnection,
  problems: Problems,
  dictionary: Dictionary,
): Promise<void> {
  const surveyed = surveyedByOneOffice(dictionary.populations);
  await problems.readWords<[string]>({
    into: 'measure_words',
    words: 'SELECT measure FROM raw_figures',
    keys: [['measure', 'VARCHAR']],
    columns: [
      ['indicator_id', 'VARCHAR'],
      ['unit_id', 'VARCHAR'],
      ['population_id', 'VARCHAR'],
      ['industry_code', 'VARCHAR'],
      ['split', 'VARCHAR'],
      ['continuous', 'BOOLEAN'],
      ['surveyed', 'BOOLEAN'],
    ],
    read([words]) {
      const [indicator = '', unit = '', population = '', breakdown = ''] = wordsIn(words);
      const measure = readMeasure({ indicator, unit, population, breakdown }, dictionary);
      const { indicator_id, unit_id, population_id, industry_code, continuous } = measure;
      return [
        indicator_id,
        unit_id,
        population_id,
        industry_code,
        measure.breakdown,
        continuous,
        surveyed.has(population_id),
      ];
    },
  });
  await connection.run(`
    CREATE OR REPLACE TABLE measures AS
    SELECT
      *,
      dense_rank() OVER (ORDER BY indicator_id)::INTEGER AS indicator_no,
      dense_rank() OVER (ORDER BY population_id)::INTEGER AS population_no,
      dense_rank() OVER (ORDER BY indicator_id, population_id, split, unit_id)::INTEGER AS measure_no,
      -- What a measure and a status have to do with the id of a figure, put together once.
      concat(chr(9), indicator_id, chr(9), population_id, chr(9), split) AS id_part
    FROM measure_words
  `);
  await problems.readWords<[string]>({
    into: 'status_words',
    words: 'SELECT status FROM raw_figures',
    keys: [['status', 'VARCHAR']],
    columns: [['id_part', 'VARCHAR']],
    read([words]) {
      const status = readStatus(words);
      return [`\t${status === 'target' ? 'target' : 'outcome'}\t${status}\n`];
    },
  });
  await connection.run(
    'CREATE OR REPLACE TABLE statuses AS SELECT *, rowid::INTEGER AS status_no FROM status_words',
  );
}

async function readSources(problems: Problems, sources: readonly Source[]): Promise<void> {
  const numbers = new Map(sources.map((source, i) => [source.source_id, i]));
  await problems.readWords<[string]>({
    into: 'source_words',
    words: 'SELECT source_id FROM raw_figures',
    keys: [['source_id', 'VARCHAR']],
    columns: [
      ['source_no', 'INTEGER'],
      ['published', 'VARCHAR'],
    ],
    read([source_id]) {
      const number = numbers.get(source_id);
      const source = number === undefined ? refuseSource(source_id) : sources[number];
      return [number ?? null, source?.published ?? null];
    },
  });
}

async function readTexts(
  connection: DuckDBConnection,
  problems: Problems,
  { locatorInIndonesian, remarks }: Dictionary,
): Promise<void> {
  await problems.readWords<[string]>({
    into: 'locator_words',
    words: 'SELECT locator FROM raw_figures',
    keys: [['locator', 'VARCHAR']],
    columns: [['locator_id', 'VARCHAR']],
    read: ([locator]) => [locator === '' ? null : locatorInIndonesian(locator)],
  });
  await problems.readWords<[string]>({
    into: 'note_words',
    words: 'SELECT note FROM raw_figures',
    keys: [['note', 'VARCHAR']],
    columns: [['note_id', 'VARCHAR']],
    read: ([note]) => [note === '' ? null : (remarks.get(note) ?? note)],
  });
  await connection.run(`
    CREATE OR REPLACE TABLE locators AS SELECT *, rowid::INTEGER AS locator_no FROM locator_words;
    CREATE OR REPLACE TABLE notes AS SELECT *, rowid::INTEGER AS note_no FROM note_words;
  `);
}

/**
 * The number in a text that says nothing else, as digits: "41.356", "Rp 1,234", "33000 orang". Most figures are printed so.
 * Where these are the digits of the value, readPrinted finds the value exactly (a property test holds the two together),
 * and nobody has to ask it.
 */
export const PLAIN_DIGITS = `replace(replace(regexp_extract(r.printed, '^(?:Rp\\.? ?)?(\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3})+|\\d+)(?:[ \\n](?:unit usaha|unit|usaha|orang|sentra|IKM))?$', 1), '.', ''), ',', '')`;

/** Of a value that is one: digits alone need not be taken apart; only what is printed otherwise is looked into. */
const IS_EXACT = `(r.scale = 1 AND NOT m.continuous AND CASE
  WHEN r.printed = r.value THEN NOT contains(r.value, '.') AND NOT starts_with(r.value, '-')
  ELSE ${PLAIN_DIGITS} = r.value END)`;

async function readValues(problems: Problems): Promise<void> {
  await problems.readWords<[string]>({
    into: 'refused_values',
    words: `SELECT value FROM raw_figures WHERE NOT regexp_full_match(value, ${literal(VALUE_PATTERN)})`,
    keys: [['value', 'VARCHAR']],
    columns: [],
    read: ([value]) => refuseValue(value),
  });
  await problems.readWords<[string, string, number, boolean]>({
    into: 'readings',
    words: `
      SELECT r.printed, r.value, r.scale, m.continuous
      FROM raw_figures r JOIN measures m USING (measure) ANTI JOIN refused_values USING (value)
      WHERE m.problem IS NULL AND NOT ${IS_EXACT}`,
    keys: [
      ['printed', 'VARCHAR'],
      ['value', 'VARCHAR'],
      ['scale', 'DOUBLE'],
      ['continuous', 'BOOLEAN'],
    ],
    columns: [
      ['low', 'DOUBLE'],
      ['high', 'DOUBLE'],
    ],
    read([printed, value, scale, continuous]) {
      const reading = readPrinted(printed, Number(value), { scale, continuous });
      return [reading?.low ?? null, reading?.high ?? null];
    },
  });
}

interface Sizes {
  readonly periods: number;
  readonly measures: number;
  readonly indicators: number;
  readonly populations: number;
  readonly sources: number;
}

/** One more than the largest number of each kind. */
async function sizes(connection: DuckDBConnection, sources: number): Promise<Sizes> {
  const [found] = await query<Omit<Sizes, 'sources'>>(
    connection,
    `SELECT
      (SELECT coalesce(max(period_no), 0) + 1 FROM periods)::INTEGER AS periods,
      (SELECT coalesce(max(measure_no), 0) + 1 FROM measures)::INTEGER AS measures,
      (SELECT coalesce(max(indicator_no), 0) + 1 FROM measures)::INTEGER AS indicators,
      (SELECT coalesce(max(population_no), 0) + 1 FROM measures)::INTEGER AS populations`,
  );
  if (found === undefined) throw new Error('no sizes');
  return { ...found, sources };
}

/** Undated figures are compared within their source only: each source's "unknown" is a period of its own. */
const figuresQuery = ({ periods, measures, indicators, populations, sources }: Sizes): string => `
  CREATE OR REPLACE TABLE figures AS
  SELECT
    r.rowid AS row_no,
    r.file_no,
    -- What is wrong first, in the order in which a row is read.
    coalesce(s.problem, v.problem, a.problem, p.problem, t.problem, m.problem) AS problem,
    ((a.area_no::BIGINT * ${periods + sources}
      + CASE p.period_text WHEN 'unknown' THEN ${periods} + s.source_no ELSE p.period_no END)
      * ${measures} + m.measure_no) * 2 + (r.status = 'target')::INTEGER AS question,
    left(sha256(concat(
      r.source_id, chr(10), a.area_code, chr(9), p.period_text, m.id_part, t.id_part, r.locator
    )), 12) AS observation_id,
    s.source_no, a.area_no, p.period_no, m.measure_no, t.status_no, l.locator_no, n.note_no,
    -- The verdict of figures without a rival; assemble gives the others theirs.
    0 AS verdict_no,
    r.printed,
    CASE WHEN v.value IS NULL THEN r.value::DOUBLE END AS amount,
    -- Adding 0 turns the minus zero of a printed "-0" into zero.
    least(coalesce(i.low, amount), amount) + 0 AS value_low,
    greatest(coalesce(i.high, amount), amount) + 0 AS value_high,
    -- Whatever was not exact was asked for, and stands among the readings.
    i.printed IS NULL OR i.low IS NOT NULL AS printed_read
  FROM raw_figures r
  JOIN source_words s USING (source_id)
  JOIN places a USING (place)
  JOIN periods p USING (period)
  JOIN measures m USING (measure)
  JOIN statuses t USING (status)
  JOIN locators l USING (locator)
  JOIN notes n USING (note)
  LEFT JOIN refused_values v ON r.value = v.value
  LEFT JOIN readings i
    ON i.printed = r.printed AND i.value = r.value AND i.scale = r.scale AND i.continuous = m.continuous
  -- In the published order from here on: a row is never as narrow again.
  ORDER BY
    ((a.area_no::BIGINT * ${indicators} + m.indicator_no) * ${periods} + p.period_no) * ${populations} + m.population_no,
    observation_id
`;
