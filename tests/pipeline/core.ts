import { afterAll, beforeAll, vi } from 'vitest';
import { assemble } from '../../scripts/pipeline/assemble.ts';
import type { AreaDictionary } from '../../scripts/pipeline/areas.ts';
import type { Dictionary } from '../../scripts/pipeline/dictionary.ts';
import { findRivals, removeDoubles } from '../../scripts/pipeline/doubles.ts';
import type { RawFigure } from '../../scripts/pipeline/fact-table.ts';
import { Intake } from '../../scripts/pipeline/intake.ts';
import { normalise } from '../../scripts/pipeline/normalise.ts';
import type { Figure } from '../../scripts/pipeline/observation.ts';
import { reconcile } from '../../scripts/pipeline/reconcile.ts';
import { Rejection } from '../../src/model/rejection.ts';
import { openWarehouse, query, rowsOf, type Warehouse } from '../../scripts/pipeline/warehouse.ts';
import type { Observation, Source } from '../../src/model/contract.ts';
import { comparisonOf } from '../../src/model/question.ts';
import { source } from './fixtures.ts';

/** The core of the pipeline asked about a few rows, as if it were a function of one. */

// Each question is some thirty queries, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse();
});
afterAll(() => warehouse.close());

/**
 * What the core makes of one row.
 * @param published vintage of the row's source, or nothing when the source does not exist
 * @throws {Rejection} when it is refused
 */
export async function readFigure(
  raw: RawFigure,
  published: string | null | undefined,
  areas: AreaDictionary,
  dictionary: Dictionary,
): Promise<Figure> {
  const { connection } = warehouse;
  const { source_id } = raw.cells;
  const sources = published === undefined ? [] : [source({ source_id, published })];
  const intake = await Intake.open(connection);
  await intake.add('trial', [raw], []);
  await normalise(connection, { areas, dictionary, sources });
  await removeDoubles(connection);
  await reconcile(connection, sources);
  await assemble(connection);
  const [refused] = await rowsOf(connection, 'rejects');
  if (refused !== undefined) {
    const { reason_code, column_name, value, reason_id, reason_en } = refused;
    throw new Rejection(reason_code, column_name ?? '', value ?? '', {
      id: reason_id,
      en: reason_en,
    });
  }
  const [observation] = await rowsOf(connection, 'observations');
  const [read] = await query<{ printed_read: boolean }>(
    connection,
    'SELECT printed_read FROM figures',
  );
  if (observation === undefined || read === undefined) throw new Error('the row was lost');
  const verdict = ['agreement', 'corroboration', 'headline', 'headline_reason'];
  const columns = Object.entries(observation).filter(([name]) => !verdict.includes(name));
  return { ...Object.fromEntries(columns), ...read } as unknown as Figure;
}

/** The ids that the core gives to rows of sources with one vintage, in the order of the rows. */
export async function idsOf(
  raws: readonly RawFigure[],
  published: string | null,
  areas: AreaDictionary,
  dictionary: Dictionary,
): Promise<string[]> {
  const { connection } = warehouse;
  const names = [...new Set(raws.map(({ cells }) => cells.source_id))];
  const sources = names.map((source_id) => source({ source_id, published }));
  const intake = await Intake.open(connection);
  await intake.add('trial', raws, []);
  await normalise(connection, { areas, dictionary, sources });
  const rows = await query<{ observation_id: string }>(
    connection,
    'SELECT observation_id FROM figures ORDER BY row_no',
  );
  return rows.map(({ observation_id }) => observation_id);
}

type Verdict = Pick<Observation, 'agreement' | 'corroboration' | 'headline' | 'headline_reason'>;

/** A figure and the source it stands in. */
export interface Printed {
  readonly figure: Figure;
  readonly source: Source;
}

/** Compares the figures of several worlds that know nothing of each other, within each. */
async function compare(worlds: readonly (readonly Printed[])[]): Promise<void> {
  const { connection } = warehouse;
  const questions = new Map<string, bigint>();
  const sources: Source[] = [];
  await connection.run(`CREATE OR REPLACE TABLE figures (
    row_no BIGINT, problem INTEGER, question BIGINT, observation_id VARCHAR, source_no INTEGER,
    value_low DOUBLE, value_high DOUBLE
  )`);
  const appender = await connection.createAppender('figures');
  worlds.forEach((world, i) => {
    for (const { figure, source } of world) {
      const question = `${i} ${comparisonOf(figure)}`;
      if (!questions.has(question)) questions.set(question, BigInt(questions.size));
      appender.appendBigInt(BigInt(sources.length));
      appender.appendNull();
      appender.appendBigInt(questions.get(question) ?? -1n);
      appender.appendVarchar(figure.observation_id);
      appender.appendInteger(sources.length);
      appender.appendDouble(figure.value_low);
      appender.appendDouble(figure.value_high);
      appender.endRow();
      sources.push({ ...source, publisher: `${i} ${source.publisher}` });
    }
  });
  appender.closeSync();
  await findRivals(connection);
  await reconcile(connection, sources);
}

/** The agreement of each figure of each world, in their order. */
export async function agreementsIn(
  worlds: readonly (readonly Printed[])[],
): Promise<Observation['agreement'][][]> {
  await compare(worlds);
  const reader = await warehouse.connection.runAndReadAll(
    `SELECT coalesce(agreement, 'sole') FROM figures LEFT JOIN verdicts USING (row_no) ORDER BY row_no`,
  );
  const [agreements = []] = reader.getColumns() as Observation['agreement'][][];
  let row = 0;
  return worlds.map((world) => agreements.slice(row, (row += world.length)));
}

/** The figures of several worlds with their verdicts, in their order. */
export async function reconciled(
  worlds: readonly (readonly Printed[])[],
): Promise<Observation[][]> {
  await compare(worlds);
  const verdicts = await query<Verdict>(
    warehouse.connection,
    `SELECT coalesce(agreement, 'sole') AS agreement, coalesce(corroboration, 1)::INTEGER AS corroboration,
       coalesce(headline, true) AS headline,
       coalesce(headline_reason, 'only') AS headline_reason
     FROM figures LEFT JOIN verdicts USING (row_no) ORDER BY row_no`,
  );
  let row = 0;
  return worlds.map((world) =>
    world.map(({ figure: { printed_read: _, ...figure } }): Observation => {
      const verdict = verdicts[row++];
      if (verdict === undefined) throw new Error(`no verdict: ${figure.observation_id}`);
      return { ...figure, ...verdict };
    }),
  );
}
