import type { DuckDBConnection } from '@duckdb/node-api';
import { SOURCE_KINDS, type Source, type SourceKind } from '../../src/model/contract.ts';
import { originOf, publisherOf } from './corroboration.ts';

/**
 * Compares the figures that answer the same question and says which agree, which conflict, which was superseded, and
 * which is shown first. Nothing is averaged; every figure stays. The rules are those of the design, sections 2 and 3.
 *
 * What concerns sources is decided here, in TypeScript, once for each source or pair of sources; what concerns figures
 * is decided in SQL, and only for those that have a rival.
 */

/** Kinds whose publisher prints tables of its own: a later one replaces an earlier one. A newspaper only reports. */
const KINDS_WITH_TABLES: readonly SourceKind[] = [
  'official-statistics',
  'government-report',
  'open-data-portal',
];

/**
 * Makes `verdicts` from `figures` and `rival_questions`: agreement, corroboration, headline and headline_reason of every figure that has a rival.
 * All others are `sole`, stand on one source, are the headline, and the `only` one.
 * @param sources in the order of the numbers in `figures.source_no`
 */
export async function reconcile(
  connection: DuckDBConnection,
  sources: readonly Source[],
): Promise<void> {
  await connection.run(`
    CREATE OR REPLACE TABLE source_ranks (
      source_no INTEGER, kind_rank INTEGER, published VARCHAR, origin VARCHAR
    );
    CREATE OR REPLACE TABLE successions (earlier_no INTEGER, later_no INTEGER);
  `);
  const ranks = await connection.createAppender('source_ranks');
  sources.forEach((source, source_no) => {
    ranks.appendInteger(source_no);
    ranks.appendInteger(SOURCE_KINDS.indexOf(source.kind));
    for (const text of [source.published, originOf(source) ?? null]) {
      if (text === null) ranks.appendNull();
      else ranks.appendVarchar(text);
    }
    ranks.endRow();
  });
  ranks.closeSync();
  const successions = await connection.createAppender('successions');
  for (const [earlier, later] of successionsOf(sources)) {
    successions.appendInteger(earlier);
    successions.appendInteger(later);
    successions.endRow();
  }
  successions.closeSync();
  await connection.run(VERDICTS);
}

/** Pairs of sources, by number, of which the later one's tables replace those of the earlier one. */
function* successionsOf(sources: readonly Source[]): Generator<readonly [number, number]> {
  const numbered = sources
    .map((source, number) => ({ source, number }))
    .filter(({ source }) => KINDS_WITH_TABLES.includes(source.kind) && source.published !== null);
  for (const editions of Map.groupBy(numbered, ({ source }) => publisherOf(source)).values()) {
    for (const earlier of editions) {
      for (const later of editions) {
        if (isLater(later.source.published ?? '', earlier.source.published ?? ''))
          yield [earlier.number, later.number];
      }
    }
  }
}

/** `2019` is not later than `2019-08`: a vintage is later only where the part that both print says so. */
export function isLater(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

/**
 * The headline rule: kind of source, then vintage (later first, undated last; `2019-08` goes before `2019`: the order has to
 * be total, or the headline would depend on the order in which figures were read), then precision, then id.
 */
const PRECEDENCE = 'kind_rank, published DESC NULLS LAST, width, observation_id';

/** How wide an interval is, to three digits: the rest is the noise of binary fractions, and makes no figure finer. */
const WIDTH = `CASE WHEN value_high = value_low THEN 0
  ELSE format('{:.2e}', value_high - value_low)::DOUBLE END AS width`;

/** One where all sources only pass a figure on. */
const CORROBORATION = 'greatest(1, corroboration) AS corroboration';

const VERDICTS = `
  CREATE OR REPLACE TEMP TABLE rivals AS
  SELECT row_no, question, observation_id, source_no, value_low, value_high, ${WIDTH}, kind_rank, published,
    origin
  FROM figures JOIN source_ranks USING (source_no)
  WHERE problem IS NULL AND question IN (FROM rival_questions);

  CREATE OR REPLACE TEMP TABLE superseded AS
  SELECT DISTINCT earlier.row_no
  FROM rivals earlier
  JOIN successions ON earlier_no = earlier.source_no
  JOIN rivals later ON later.question = earlier.question AND later_no = later.source_no
  WHERE later.value_low > earlier.value_high OR earlier.value_low > later.value_high;

  CREATE OR REPLACE TABLE verdicts AS
  WITH standing AS (
    SELECT *, row_number() OVER question AS place, lead(row_no) OVER question AS next_row,
      lead(kind_rank) OVER question AS next_rank, lead(published) OVER question AS next_published,
      lead(width) OVER question AS next_width
    FROM rivals ANTI JOIN superseded USING (row_no)
    WINDOW question AS (PARTITION BY question ORDER BY ${PRECEDENCE})
  ),
  -- A figure meets all others where it begins before the first of them ends and ends after the last begins.
  compared AS (
    SELECT question, count(*) AS figures, max(value_low) AS latest_start, min(value_high) AS first_end
    FROM standing GROUP BY question
  ),
  -- Where one institution alone counted, there is no more to find out.
  several AS (
    FROM rivals
    WHERE question IN (SELECT question FROM rivals GROUP BY question HAVING min(origin) <> max(origin))
  ),
  -- The institutions that counted a figure or one that it meets.
  corroborated AS (
    SELECT row_no, count(DISTINCT origin) AS corroboration
    FROM (
      SELECT row_no, origin FROM several
      UNION ALL
      SELECT several.row_no, other.origin
      FROM several
      JOIN (SELECT DISTINCT question, origin, value_low, value_high FROM standing WHERE origin IS NOT NULL) other
        ON other.question = several.question
        AND other.value_low <= several.value_high AND several.value_low <= other.value_high
    )
    GROUP BY row_no
  )
  SELECT
    row_no,
    CASE
      WHEN figures = 1 THEN 'sole'
      WHEN value_high < latest_start OR value_low > first_end THEN 'conflicts'
      ELSE 'agrees'
    END AS agreement,
    ${CORROBORATION},
    place = 1 AS headline,
    CASE
      WHEN place > 1 THEN 'not-headline'
      WHEN next_row IS NULL THEN 'vintage'
      WHEN kind_rank <> next_rank THEN 'source-kind'
      WHEN published IS DISTINCT FROM next_published THEN 'vintage'
      WHEN width <> next_width THEN 'precision'
      ELSE 'order'
    END AS headline_reason
  FROM standing JOIN compared USING (question) LEFT JOIN corroborated USING (row_no)
  UNION ALL
  SELECT row_no, 'superseded', ${CORROBORATION}, false, 'not-headline'
  FROM superseded LEFT JOIN corroborated USING (row_no);
`;
