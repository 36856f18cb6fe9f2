/**
 * The public data contract, version 1: every published table, its columns, their types and meanings.
 *
 * The pipeline writes these tables, the pages and the explorer read them, the data dictionary prints them.
 * Names and types are promises to people who download the files: add columns, never rename or drop one.
 */

export const CONTRACT_VERSION = 'v1';

/** The column types used in the published tables, named as DuckDB names them. */
export type ColumnType = 'VARCHAR' | 'DOUBLE' | 'INTEGER' | 'SMALLINT' | 'BOOLEAN' | 'DATE';

/** A text in both languages of the site. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** True when the column may be empty. */
  readonly nullable: boolean;
  readonly description: Bilingual;
}

export interface Table {
  readonly name: TableName;
  readonly description: Bilingual;
  /** The column or columns that identify a row; none where two rows may be the same. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
}

export const TABLE_NAMES = [
  'observations',
  'province_year',
  'areas',
  'area_names',
  'indicators',
  'populations',
  'units',
  'industries',
  'breakdowns',
  'sources',
  'datasets',
  'territory_changes',
  'audits',
  'rejects',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export type AreaLevel = 'nation' | 'island-group' | 'province' | 'regency' | 'district';
export type Status = 'realised' | 'target' | 'estimate' | 'preliminary' | 'unspecified';
export type Agreement = 'sole' | 'agrees' | 'conflicts' | 'superseded';
export type HeadlineReason =
  'only' | 'source-kind' | 'vintage' | 'precision' | 'order' | 'not-headline';
export type Measure = 'stock' | 'flow' | 'share' | 'growth' | 'ratio' | 'index';
/** Kinds of source from the one trusted first to the one trusted last. */
export const SOURCE_KINDS = [
  'official-statistics',
  'government-report',
  'government-press',
  'open-data-portal',
  'news',
  'research',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Custody = 'direct' | 'reported' | 'copy';

export interface Observation {
  observation_id: string;
  dataset_id: string;
  source_id: string;
  area_code: string;
  area_level: AreaLevel;
  period: string;
  period_start: string | null;
  period_end: string | null;
  year: number | null;
  indicator_id: string;
  population_id: string;
  industry_code: string | null;
  breakdown: string | null;
  status: Status;
  value: number;
  unit_id: string;
  value_low: number;
  value_high: number;
  printed: string;
  locator: string | null;
  locator_id: string | null;
  note: string | null;
  note_id: string | null;
  published: string | null;
  agreement: Agreement;
  /** Independent sources that print this figure or one that agrees with it, its own included. */
  corroboration: number;
  headline: boolean;
  headline_reason: HeadlineReason;
}

export interface Area {
  area_code: string;
  area_level: AreaLevel;
  /** `provinsi`, `kabupaten`, `kota`, `negara`, `kecamatan`, `kelompok-pulau`. */
  area_type: string;
  name: string;
  name_en: string;
  slug: string;
  parent_code: string | null;
  bps_code: string | null;
  bps_vintage: string | null;
  iso_3166_2: string | null;
  valid_from: string | null;
  latitude: number | null;
  longitude: number | null;
  abbreviation: string | null;
  tile_col: number | null;
  tile_row: number | null;
  members: string | null;
}

/** Another name or an older code of an area, by which files call it. */
export interface AreaName {
  area_code: string;
  kind: 'alias' | 'kemendagri-2020';
  name: string;
}

export interface Indicator {
  indicator_id: string;
  topic: string;
  measure: Measure;
  unit_id: string;
  name_id: string;
  name_en: string;
  definition_id: string;
  definition_en: string;
}

export interface Population {
  population_id: string;
  name_id: string;
  name_en: string;
  short_id: string;
  short_en: string;
  definition_id: string;
  definition_en: string;
  size_rule_id: string | null;
  size_rule_en: string | null;
  counted_by: string;
  not_with: string | null;
  mixing_note_id: string | null;
  mixing_note_en: string | null;
  reference: string | null;
}

export interface Unit {
  unit_id: string;
  name_id: string;
  name_en: string;
  singular_en: string | null;
  symbol: string | null;
}

export interface Industry {
  industry_code: string;
  classification: string;
  name_id: string;
  name_en: string;
  /** The two-digit groups that a combined code covers, separated by spaces. */
  members: string;
}

/** A value of a breakdown dimension, with its names: `observations.breakdown` is `dimension_id=value_id`. */
export interface Breakdown {
  dimension_id: string;
  value_id: string;
  dimension_name_id: string;
  dimension_name_en: string;
  name_id: string;
  name_en: string;
}

export interface Source {
  source_id: string;
  dataset_id: string;
  publisher: string;
  title: string;
  url: string | null;
  published: string | null;
  kind: SourceKind;
  custody: Custody;
  lang: string;
  note: string | null;
  note_id: string | null;
  figures: number;
}

export interface Dataset {
  dataset_id: string;
  title_id: string;
  title_en: string;
  description_id: string;
  description_en: string;
  publisher: string;
  publisher_id: string;
  publisher_en: string;
  license: string;
  license_id: string;
  license_en: string;
  retrieved: string;
  adapter: string;
  rows_read: number;
  rows_published: number;
  rows_rejected: number;
}

export interface TerritoryChange {
  area_code: string;
  parent_code: string;
  law: string;
  law_date: string;
  /** False where the date is the one commonly cited and the law's own text was not seen. */
  law_date_seen: boolean;
  note_id: string;
  note_en: string;
}

export interface Audit {
  audit_id: string;
  audit_kind: string;
  area_code: string;
  period: string;
  year: number | null;
  indicator_id: string;
  population_id: string;
  relation: string;
  left_low: number;
  left_high: number;
  right_low: number;
  right_high: number;
  residual: number;
  unit_id: string;
  verdict: 'fits' | 'does-not-fit';
  inputs: string;
}

export interface Reject {
  dataset_id: string;
  file: string;
  line: number;
  column_name: string | null;
  value: string | null;
  reason_code: string;
  reason_id: string;
  reason_en: string;
  row_json: string;
}

/** One row per province and year; the measure columns are listed in `PROVINCE_YEAR_MEASURES` (tables.ts). */
export interface ProvinceYear {
  area_code: string;
  area_name: string;
  year: number;
  imk_workers_per_establishment_person: number | null;
  figures: number;
  conflicts: number;
  sources: number;
  [measure: string]: number | string | null;
}

/** The row type of each table. */
export interface Rows {
  observations: Observation;
  province_year: ProvinceYear;
  areas: Area;
  area_names: AreaName;
  indicators: Indicator;
  populations: Population;
  units: Unit;
  industries: Industry;
  breakdowns: Breakdown;
  sources: Source;
  datasets: Dataset;
  territory_changes: TerritoryChange;
  audits: Audit;
  rejects: Reject;
}
