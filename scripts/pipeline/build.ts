import type { Audit, Dataset, Observation, Reject, Source } from '../../src/model/contract.ts';
import type { AdapterReject } from './adapters/adapter.ts';
import { areaNames, readAreas } from './areas.ts';
import { audit } from './audits/index.ts';
import { surveyedByOneOffice } from './corroboration.ts';
import { readDictionary } from './dictionary.ts';
import { readDataset } from './dataset.ts';
import type { RawFigure } from './fact-table.ts';
import { readManifests, type Manifest } from './manifest.ts';
import { readFigure, type Figure } from './observation.ts';
import { provinceYears } from './province-year.ts';
import type { Tables } from './publish.ts';
import { reconcile } from './reconcile.ts';
import { Rejection } from './rejection.ts';
import { readSources } from './sources.ts';
import { fillTable, openWarehouse, rowsOf } from './warehouse.ts';

export interface BuildResult {
  readonly tables: Tables;
  /** Figures whose printed text could not be read as their value; their interval is the value alone. */
  readonly unread: readonly Figure[];
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
  const sourceIndex = new Map(sources.map((s) => [s.source_id, s]));

  const figures: Figure[] = [];
  const rejects: Reject[] = inputs.flatMap((i) =>
    i.rejects.map((reject) => unreadReject(i.manifest, reject)),
  );
  const seen = new Map<string, RawFigure>();
  for (const row of inputs.flatMap((i) => i.figures)) {
    try {
      const figure = readFigure(
        row,
        sourceIndex.get(row.cells.source_id)?.published,
        areas,
        dictionary,
      );
      const twin = seen.get(figure.observation_id);
      if (twin !== undefined) throw doubled(twin);
      seen.set(figure.observation_id, row);
      figures.push(figure);
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      rejects.push(rejectOf(row, error));
    }
  }

  const observations = reconcile(
    figures,
    sourceIndex,
    surveyedByOneOffice(dictionary.populations),
  ).sort(byContractOrder);
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
  return { tables, unread: figures.filter((f) => !f.printed_read) };
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

function doubled(twin: RawFigure): Rejection {
  return new Rejection('doubled', 'locator', twin.cells.locator, {
    id: `angka yang sama sudah tercatat di baris ${twin.line}`,
    en: `the same figure already stands in line ${twin.line}`,
  });
}

function rejectOf(row: RawFigure, { code, column, value, reason }: Rejection): Reject {
  return {
    dataset_id: row.dataset.dataset_id,
    file: row.file,
    line: row.line,
    column_name: column,
    value,
    reason_code: code,
    reason_id: reason.id,
    reason_en: reason.en,
    row_json: JSON.stringify(row.cells),
  };
}

/** A reject of the adapter: a cell that holds no figure. */
function unreadReject(dataset: Manifest, reject: AdapterReject): Reject {
  return {
    dataset_id: dataset.dataset_id,
    file: reject.file,
    line: reject.line,
    column_name: reject.column,
    value: reject.value,
    reason_code: reject.code,
    reason_id: reject.reason.id,
    reason_en: reject.reason.en,
    row_json: JSON.stringify(reject.row),
  };
}

const LEVEL_ORDER = ['nation', 'island-group', 'province', 'regency', 'district'];

/** The published order: level, area, indicator, year, then what tells figures apart, so that builds are identical. */
function byContractOrder(a: Observation, b: Observation): number {
  return (
    LEVEL_ORDER.indexOf(a.area_level) - LEVEL_ORDER.indexOf(b.area_level) ||
    compare(a.area_code, b.area_code) ||
    compare(a.indicator_id, b.indicator_id) ||
    (a.year ?? Infinity) - (b.year ?? Infinity) ||
    compare(a.period, b.period) ||
    compare(a.population_id, b.population_id) ||
    compare(a.observation_id, b.observation_id)
  );
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
