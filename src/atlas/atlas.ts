import type {
  Area,
  Audit,
  Breakdown,
  Dataset,
  Indicator,
  Industry,
  Observation,
  Population,
  ProvinceYear,
  Reject,
  Source,
  TerritoryChange,
  Unit,
} from '../model/contract.ts';
import { comparisonOf } from '../model/question.ts';
import { readTable } from './parquet.ts';

/** Everything published, read once per build, with the look-ups that pages need. */
export interface Atlas {
  readonly observations: readonly Observation[];
  readonly provinceYears: readonly ProvinceYear[];
  readonly areas: readonly Area[];
  readonly sources: readonly Source[];
  readonly datasets: readonly Dataset[];
  readonly audits: readonly Audit[];
  readonly rejects: readonly Reject[];
  readonly changes: readonly TerritoryChange[];
  readonly indicators: readonly Indicator[];
  readonly populations: readonly Population[];
  readonly units: readonly Unit[];
  readonly industries: readonly Industry[];
  readonly breakdowns: readonly Breakdown[];

  /** The 38 provinces, in the order of their codes. */
  readonly provinces: readonly Area[];
  readonly nation: Area;

  area(code: string): Area;
  indicator(id: string): Indicator;
  population(id: string): Population;
  unit(id: string): Unit;
  source(id: string): Source;
  industry(code: string): Industry | undefined;
  breakdown(dimension: string, value: string): Breakdown | undefined;
  observation(id: string): Observation | undefined;
  /** Figures of an area itself, not of the areas within it, in the published order. */
  inArea(code: string): readonly Observation[];
  bySource(id: string): readonly Observation[];
  inYear(year: number): readonly Observation[];
  /** The areas directly below. */
  children(code: string): readonly Area[];
  /** All figures that answer the same question in the same unit, this one included. */
  alternatives: (figure: Observation) => readonly Observation[];
  auditsOf(figure: Observation): readonly Audit[];
}

let loading: Promise<Atlas> | undefined;

/** The atlas; the tables are read on the first call only. */
export function loadAtlas(): Promise<Atlas> {
  return (loading ??= read());
}

async function read(): Promise<Atlas> {
  const [observations, provinceYears, areas, sources, datasets, audits, rejects, changes] =
    await Promise.all([
      readTable('observations'),
      readTable('province_year'),
      readTable('areas'),
      readTable('sources'),
      readTable('datasets'),
      readTable('audits'),
      readTable('rejects'),
      readTable('territory_changes'),
    ]);
  const [indicators, populations, units, industries, breakdowns] = await Promise.all([
    readTable('indicators'),
    readTable('populations'),
    readTable('units'),
    readTable('industries'),
    readTable('breakdowns'),
  ]);

  const area = lookup('area', areas, (a) => a.area_code);
  const inArea = Map.groupBy(observations, (o) => o.area_code);
  const bySource = Map.groupBy(observations, (o) => o.source_id);
  const inYear = Map.groupBy(observations, (o) => o.year);
  const children = Map.groupBy(areas, (a) => a.parent_code);
  const groups = Map.groupBy(observations, comparisonOf);
  // Every row of every table asks for its group: to write its key each time would take longer than the row.
  const groupOf = new Map([...groups.values()].flatMap((group) => group.map((o) => [o, group])));
  const byId = new Map(observations.map((o) => [o.observation_id, o]));
  const industryIndex = new Map(industries.map((i) => [i.industry_code, i]));
  const breakdownIndex = new Map(breakdowns.map((b) => [`${b.dimension_id}=${b.value_id}`, b]));
  const auditIndex = new Map<string, Audit[]>();
  for (const audit of audits) {
    for (const id of audit.inputs.split(' ')) {
      const known = auditIndex.get(id);
      if (known === undefined) auditIndex.set(id, [audit]);
      else known.push(audit);
    }
  }

  return {
    observations,
    provinceYears,
    areas,
    sources,
    datasets,
    audits,
    rejects,
    changes,
    indicators,
    populations,
    units,
    industries,
    breakdowns,
    provinces: areas.filter((a) => a.area_level === 'province'),
    nation: area('00'),
    area,
    indicator: lookup('indicator', indicators, (i) => i.indicator_id),
    population: lookup('population', populations, (p) => p.population_id),
    unit: lookup('unit', units, (u) => u.unit_id),
    source: lookup('source', sources, (s) => s.source_id),
    industry: (code) => industryIndex.get(code),
    breakdown: (dimension, value) => breakdownIndex.get(`${dimension}=${value}`),
    observation: (id) => byId.get(id),
    inArea: (code) => inArea.get(code) ?? [],
    bySource: (id) => bySource.get(id) ?? [],
    inYear: (year) => inYear.get(year) ?? [],
    children: (code) => children.get(code) ?? [],
    alternatives: (figure) => groupOf.get(figure) ?? groups.get(comparisonOf(figure)) ?? [],
    auditsOf: (figure) => auditIndex.get(figure.observation_id) ?? [],
  };
}

function lookup<Row>(
  kind: string,
  rows: readonly Row[],
  idOf: (row: Row) => string,
): (id: string) => Row {
  const index = new Map(rows.map((row) => [idOf(row), row]));
  return (id) => {
    const row = index.get(id);
    if (row === undefined) throw new Error(`unknown ${kind}: "${id}"`);
    return row;
  };
}
