import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import {
  TABLE_NAMES,
  type Audit,
  type Dataset,
  type Rows,
  type Source,
  type TableName,
} from '../../src/model/contract.ts';
import { areaNames, readAreas } from './areas.ts';
import { assemble, lineOf } from './assemble.ts';
import { audit } from './audits/index.ts';
import { balanceOf } from './balance.ts';
import { sourcesOf, takeDataset } from './dataset.ts';
import { countObservations, countsBy, OBSERVATION_COUNTS } from './counts.ts';
import { readDictionary } from './dictionary.ts';
import { removeDoubles } from './doubles.ts';
import type { RawSource } from './fact-table.ts';
import { Intake } from './intake.ts';
import { wordInSql } from './joint-words.ts';
import { readManifests, type Manifest } from './manifest.ts';
import { checkAreas, checkSources, checkWords } from './manifest-words.ts';
import { normalise } from './normalise.ts';
import type { Figure } from './observation.ts';
import { NO_PROGRESS, type Progress } from './progress.ts';
import { provinceYears } from './province-year.ts';
import { reconcile } from './reconcile.ts';
import { readSources } from './sources.ts';
import { fillTable, openWarehouse, query, rowsOf } from './warehouse.ts';

interface Folders {
  readonly raw: string;
  readonly reference: string;
}

/** A figure whose printed text could not be read as its value; its interval is the value alone. */
export type Unread = Pick<Figure, 'source_id' | 'printed' | 'value'>;

/**
 * Makes every table of the contract in a warehouse from `data/`: read, normalise, reconcile, audit. Rows stay in DuckDB from
 * the adapters on.
 * @throws {BadInput} for a broken manifest, dictionary or source
 * @throws {Error} when a row would be lost or doubled
 */
export async function build(
  connection: DuckDBConnection,
  { raw, reference }: Folders,
  progress: Progress = NO_PROGRESS,
): Promise<void> {
  const dictionary = readDictionary(reference);
  const areas = readAreas(reference);
  const manifests = readManifests(raw);
  for (const manifest of manifests) {
    checkWords(manifest, dictionary);
    checkAreas(manifest, areas);
    checkSources(manifest, sourcesOf(manifest));
  }

  progress.step('reading');
  const intake = await Intake.open(connection);
  const described: RawSource[] = [];
  const bytes = sizeOf(manifests);
  let scanned = 0;
  for (const manifest of manifests) {
    const onBytes = (more: number): void => progress.reach((scanned += more) / bytes);
    described.push(...(await takeDataset(intake, manifest, onBytes)));
  }
  const sources = readSources(described, dictionary);

  progress.step('normalising', Number(await intake.nextRow()));
  await normalise(connection, { areas, dictionary, sources });
  progress.step('looking for doubles');
  await removeDoubles(connection);
  progress.step('comparing');
  await reconcile(connection, sources);
  progress.step('sorting');
  await assemble(connection);

  progress.step('counting');
  await countObservations(connection);
  await fillTable(connection, 'areas', areas.areas);
  await fillTable(connection, 'area_names', areaNames(areas));
  await fillTable(connection, 'indicators', dictionary.indicators);
  await fillTable(connection, 'populations', dictionary.populations);
  await fillTable(connection, 'units', dictionary.units);
  await fillTable(connection, 'industries', dictionary.industries);
  await fillTable(connection, 'breakdowns', dictionary.breakdowns);
  await fillTable(connection, 'territory_changes', areas.changes);
  await fillTable(connection, 'sources', await withCounts(connection, sources));
  await fillTable(connection, 'datasets', await datasetsOf(connection, manifests));
  await provinceYears(connection);
  progress.step('auditing');
  await audit(connection);
}

function sizeOf(manifests: readonly Manifest[]): number {
  return manifests
    .flatMap(({ folder, files }) => files.map((name) => statSync(join(folder, name)).size))
    .reduce((sum, size) => sum + size, 0);
}

/** The first figures that are not read as printed, in the order in which they came. */
export async function unreadIn(connection: DuckDBConnection, limit: number): Promise<Unread[]> {
  return query<Unread>(
    connection,
    `SELECT source_id, printed, amount AS value FROM figures JOIN source_words USING (source_no)
     WHERE figures.problem IS NULL AND NOT printed_read ORDER BY row_no LIMIT ${limit}`,
  );
}

/** Where something was found first, and in how many figures of the file. */
export interface Found {
  readonly file: string;
  readonly line: number;
  readonly rows: number;
}

/** A name beside a code that is a misspelling of the area's own; the code was followed. */
export interface Misspelt extends Found {
  readonly printed: string;
  readonly code: string;
  readonly name: string;
}

/** The first names that stand misspelt beside a code. */
export async function misspeltIn(connection: DuckDBConnection, limit: number): Promise<Misspelt[]> {
  return query<Misspelt>(
    connection,
    firstOf(
      `SELECT ${wordInSql('places', 'geo_name')} AS printed, ${wordInSql('places', 'code')} AS code, areas.name,
         ${EVERY_FIGURE}
       FROM raw_figures
       JOIN places USING (place)
       JOIN areas USING (area_code)
       WHERE misspelt`,
      limit,
    ),
  );
}

/** A product, or another value that splits figures, of which the dictionary has no name in both languages. */
export interface Unnamed extends Found {
  readonly dimension: string;
  readonly value: string;
}

/** The first values of breakdowns without a name. */
export async function unnamedIn(connection: DuckDBConnection, limit: number): Promise<Unnamed[]> {
  return query<Unnamed>(
    connection,
    firstOf(
      `SELECT split_part(term, '=', 1) AS dimension, substr(term, strpos(term, '=') + 1) AS value, ${EVERY_FIGURE}
       FROM raw_figures
       JOIN (SELECT *, unnest(string_split(split, '; ')) AS term FROM measures WHERE split <> '')
         USING (measure)
       WHERE NOT starts_with(term, 'kbli=')
         AND term NOT IN (SELECT concat(dimension_id, '=', value_id) FROM breakdowns)`,
      limit,
    ),
  );
}

const EVERY_FIGURE = 'file_no, min(raw_figures.rowid) AS row_no, count(*)::INTEGER AS rows';

/** The first `limit` groups of figures that a SELECT with {@link EVERY_FIGURE} finds, each with the place of its first one. */
const firstOf = (found: string, limit: number): string => `
  SELECT found.* EXCLUDE (file_no, row_no), files.path AS file, ${lineOf('r', 'shift')} AS line
  FROM (${found} GROUP BY ALL ORDER BY row_no LIMIT ${limit}) found
  JOIN raw_figures r ON r.rowid = found.row_no
  JOIN files ON files.file_no = found.file_no
  ASOF LEFT JOIN line_shifts shift ON shift.file_no = found.file_no AND shift.row_no <= found.row_no
  ORDER BY found.row_no
`;

export type Tables = { readonly [Name in TableName]: readonly Rows[Name][] };

export interface BuildResult {
  readonly tables: Tables;
  readonly unread: readonly Unread[];
  readonly misspelt: readonly Misspelt[];
  readonly unnamed: readonly Unnamed[];
}

/** {@link build} for data small enough to be held in memory: every table as rows. */
export async function buildTables(folders: Folders): Promise<BuildResult> {
  const warehouse = await openWarehouse();
  const { connection } = warehouse;
  try {
    await build(connection, folders);
    const tables: Record<string, unknown> = {};
    for (const name of TABLE_NAMES) tables[name] = await rowsOf(connection, name);
    return {
      tables: tables as unknown as Tables,
      unread: await unreadIn(connection, 1_000_000),
      misspelt: await misspeltIn(connection, 1_000_000),
      unnamed: await unnamedIn(connection, 1_000_000),
    };
  } finally {
    warehouse.close();
  }
}

/** The audits of tables that are held in memory. */
export async function auditsOf(
  tables: Pick<Tables, 'observations' | 'areas' | 'sources' | 'territory_changes'>,
): Promise<Audit[]> {
  const warehouse = await openWarehouse({ threads: 1 });
  const { connection } = warehouse;
  try {
    await fillTable(connection, 'observations', tables.observations);
    await fillTable(connection, 'areas', tables.areas);
    await fillTable(connection, 'sources', tables.sources);
    await fillTable(connection, 'territory_changes', tables.territory_changes);
    await audit(connection);
    return await rowsOf(connection, 'audits');
  } finally {
    warehouse.close();
  }
}

/** The datasets with what became of the rows of their files. */
async function datasetsOf(
  connection: DuckDBConnection,
  manifests: readonly Manifest[],
): Promise<Dataset[]> {
  const balances = Map.groupBy(await balanceOf(connection), ({ dataset_id }) => dataset_id);
  return manifests.map((manifest) => {
    const { dataset_id, title, description, publisher, license, retrieved, adapter } = manifest;
    const files = balances.get(dataset_id) ?? [];
    const rows = (of: 'rows_read' | 'rows_published' | 'rows_rejected'): number =>
      files.reduce((sum, file) => sum + file[of], 0);
    return {
      dataset_id,
      title_id: title.id,
      title_en: title.en,
      description_id: description.id,
      description_en: description.en,
      publisher: publisher.id,
      publisher_id: publisher.id,
      publisher_en: publisher.en,
      license: license.id === license.en ? license.id : `${license.id} / ${license.en}`,
      license_id: license.id,
      license_en: license.en,
      retrieved,
      adapter,
      rows_read: rows('rows_read'),
      rows_published: rows('rows_published'),
      rows_rejected: rows('rows_rejected'),
    };
  });
}

async function withCounts(
  connection: DuckDBConnection,
  sources: readonly Source[],
): Promise<Source[]> {
  const counts = await countsBy(connection, 'source_id', OBSERVATION_COUNTS);
  return sources
    .map((source) => ({ ...source, figures: counts.get(source.source_id) ?? 0 }))
    .sort((a, b) => (a.source_id < b.source_id ? -1 : a.source_id > b.source_id ? 1 : 0));
}
