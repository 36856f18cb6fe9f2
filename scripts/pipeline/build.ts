import type { DuckDBConnection } from '@duckdb/node-api';
import type { Audit, Dataset, Observation, Reject, Source } from '../../src/model/contract.ts';
import { areaNames, readAreas } from './areas.ts';
import { assemble } from './assemble.ts';
import { audit } from './audits/index.ts';
import { readDictionary } from './dictionary.ts';
import { readDataset, type DatasetContent } from './dataset.ts';
import { removeDoubles } from './doubles.ts';
import { Intake } from './intake.ts';
import { readManifests, type Manifest } from './manifest.ts';
import { normalise } from './normalise.ts';
import type { Figure } from './observation.ts';
import { provinceYears } from './province-year.ts';
import type { Tables } from './publish.ts';
import { reconcile } from './reconcile.ts';
import { readSources } from './sources.ts';
import { fillTable, openWarehouse, query, rowsOf } from './warehouse.ts';

export interface BuildResult {
  readonly tables: Tables;
  /** Figures whose printed text could not be read as their value; their interval is the value alone. */
  readonly unread: readonly Pick<Figure, 'source_id' | 'printed' | 'value'>[];
}

/**
 * Builds every table of the contract from `data/`: read, normalise, reconcile, audit.
 * @throws {BadInput} for a broken manifest, dictionary or source
 * @throws {Error} when a row would be lost or doubled
 */
export async function buildTables({
  raw,
  reference,
}: {
  raw: string;
  reference: string;
}): Promise<BuildResult> {
  const dictionary = readDictionary(reference);
  const areas = readAreas(reference);
  const manifests = readManifests(raw);
  const inputs = manifests.map((manifest) => ({ manifest, ...readDataset(manifest) }));

  const sources = readSources(
    inputs.flatMap((i) => i.sources),
    dictionary,
  );

  const warehouse = await openWarehouse();
  const { observations, rejects, unread } = await figuresOf(warehouse.connection, inputs, {
    areas,
    dictionary,
    sources,
  }).finally(() => warehouse.close());
  const datasets = inputs.map((i) =>
    datasetOf(i.manifest, i.figures.length + i.rejects.length, observations, rejects),
  );

  const tables: Tables = {
    observations,
    province_year: provinceYears(observations, areas.areas),
    areas: areas.areas,
    area_names: areaNames(areas),
    indicators: dictionary.indicators,
    populations: dictionary.populations,
    units: dictionary.units,
    industries: dictionary.industries,
    breakdowns: dictionary.breakdowns,
    sources: withCounts(sources, observations),
    datasets,
    territory_changes: areas.changes,
    audits: await auditsOf({
      observations,
      areas: areas.areas,
      sources,
      territory_changes: areas.changes,
    }),
    rejects,
  };
  return { tables, unread };
}

/** Normalises and compares in a warehouse what was read. */
async function figuresOf(
  connection: DuckDBConnection,
  inputs: readonly (DatasetContent & { readonly manifest: Manifest })[],
  reference: Parameters<typeof normalise>[1],
): Promise<{ observations: Observation[]; rejects: Reject[]; unread: BuildResult['unread'] }> {
  const intake = await Intake.open(connection);
  for (const { manifest, figures, rejects } of inputs)
    await intake.add(manifest.dataset_id, figures, rejects);
  await normalise(connection, reference);
  await removeDoubles(connection);
  await reconcile(connection, reference.sources);
  await assemble(connection);
  return {
    observations: await rowsOf(connection, 'observations'),
    rejects: await rowsOf(connection, 'rejects'),
    unread: await query(
      connection,
      `SELECT source_id, printed, amount AS value FROM figures JOIN source_words USING (source_no)
       WHERE figures.problem IS NULL AND NOT printed_read ORDER BY row_no`,
    ),
  };
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

/** Read = published + rejected, for every dataset; anything else stops the build. */
function datasetOf(
  manifest: Manifest,
  read: number,
  observations: readonly Observation[],
  rejects: readonly Reject[],
): Dataset {
  const published = observations.filter((o) => o.dataset_id === manifest.dataset_id).length;
  const rejected = rejects.filter((r) => r.dataset_id === manifest.dataset_id).length;
  if (read !== published + rejected) {
    throw new Error(
      `rows lost in ${manifest.dataset_id}: read ${read}, published ${published}, rejected ${rejected}`,
    );
  }
  return {
    dataset_id: manifest.dataset_id,
    title_id: manifest.title.id,
    title_en: manifest.title.en,
    description_id: manifest.description.id,
    description_en: manifest.description.en,
    publisher: manifest.publisher,
    license: manifest.license,
    retrieved: manifest.retrieved,
    adapter: manifest.adapter,
    rows_read: read,
    rows_published: published,
    rows_rejected: rejected,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withCounts(sources: readonly Source[], observations: readonly Observation[]): Source[] {
  const counts = new Map<string, number>();
  for (const { source_id } of observations) counts.set(source_id, (counts.get(source_id) ?? 0) + 1);
  return sources
    .map((source) => ({ ...source, figures: counts.get(source.source_id) ?? 0 }))
    .sort((a, b) => compare(a.source_id, b.source_id));
}
