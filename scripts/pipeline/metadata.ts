import type { DuckDBConnection } from '@duckdb/node-api';
import {
  CONTRACT_VERSION,
  type ColumnType,
  type Dataset,
  type TableName,
} from '../../src/model/contract.ts';
import { TABLES } from '../../src/model/tables.ts';
import type { FileBalance } from './balance.ts';
import { countsBy } from './build.ts';
import type { PublishedFile } from './publish.ts';
import { query, rowsOf } from './warehouse.ts';

export interface Release {
  readonly version: string;
  readonly date: string;
}

const TITLE = 'Atlas IKM: figures on Indonesian small and medium industry';
const DESCRIPTION =
  'Published figures on small and medium industry (industri kecil dan menengah, IKM) in Indonesia, by province, regency and year, each with its source, its form as printed, the interval it can stand for, and whether other sources agree.';

const FIELD_TYPES: Readonly<Record<ColumnType, string>> = {
  VARCHAR: 'string',
  DOUBLE: 'number',
  INTEGER: 'integer',
  SMALLINT: 'integer',
  BOOLEAN: 'boolean',
  DATE: 'date',
};

/** What is counted in a release, for the files that describe it. */
export interface ReleaseCounts {
  readonly rows: Readonly<Record<TableName, number>>;
  readonly datasets: readonly Dataset[];
  /** Rows by a property of theirs, such as `rejects` by reason. */
  readonly rejects: Counts;
  readonly agreement: Counts;
  readonly headline_reason: Counts;
  readonly status: Counts;
  readonly audits: Counts;
}
type Counts = Readonly<Record<string, number>>;

/** Counts a finished warehouse. */
export async function countRelease(connection: DuckDBConnection): Promise<ReleaseCounts> {
  const counts = async (column: string, table: TableName): Promise<Counts> =>
    Object.fromEntries(await countsBy(connection, column, table));
  const sizes = TABLES.map(({ name }) => `(SELECT count(*) FROM ${name})::INTEGER AS ${name}`);
  const [rows] = await query<Record<TableName, number>>(connection, `SELECT ${sizes.join(', ')}`);
  if (rows === undefined) throw new Error('no counts');
  return {
    rows,
    datasets: await rowsOf(connection, 'datasets'),
    rejects: await counts('reason_code', 'rejects'),
    agreement: await counts('agreement', 'observations'),
    headline_reason: await counts('headline_reason', 'observations'),
    status: await counts('status', 'observations'),
    audits: await counts("audit_kind || ': ' || verdict", 'audits'),
  };
}

/** The files that describe the release: Frictionless Data Package v2, DCAT and schema.org, and the quality report. */
export function metadata(
  release: Release,
  counts: ReleaseCounts,
  balances: readonly FileBalance[],
): (files: readonly PublishedFile[]) => Record<string, string> {
  return (files) => ({
    'datapackage.json': json(dataPackage(release, counts, files)),
    'catalog.jsonld': json(catalogue(release, files)),
    'quality.json': json(quality(release, counts, balances)),
  });
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function fileNamed(files: readonly PublishedFile[], name: string): PublishedFile {
  const file = files.find((f) => f.name === name);
  if (file === undefined) throw new Error(`unpublished file: ${name}`);
  return file;
}

function dataPackage(
  { version, date }: Release,
  counts: ReleaseCounts,
  files: readonly PublishedFile[],
): object {
  const resource = (table: (typeof TABLES)[number], format: 'parquet' | 'csv'): object => {
    const { name, bytes, sha256 } = fileNamed(files, `${table.name}.${format}`);
    return {
      name: format === 'parquet' ? table.name : `${table.name}-csv`.replaceAll('_', '-'),
      type: format === 'csv' ? 'table' : undefined,
      path: name,
      format,
      mediatype: format === 'csv' ? 'text/csv' : 'application/vnd.apache.parquet',
      encoding: format === 'csv' ? 'utf-8' : undefined,
      bytes,
      hash: `sha256:${sha256}`,
      description: table.description.en,
      rows: counts.rows[table.name],
      schema: {
        fields: table.columns.map((column) => ({
          name: column.name,
          type: FIELD_TYPES[column.type],
          description: column.description.en,
          constraints: column.nullable ? undefined : { required: true },
        })),
        primaryKey: table.key,
        missingValues: [''],
      },
    };
  };
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'atlas-ikm',
    title: TITLE,
    description: DESCRIPTION,
    version,
    created: `${date}T00:00:00Z`,
    contract: CONTRACT_VERSION,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    sources: counts.datasets.map((d) => ({ title: d.title_en })),
    resources: TABLES.flatMap((table) => [resource(table, 'parquet'), resource(table, 'csv')]),
  };
}

function catalogue({ version, date }: Release, files: readonly PublishedFile[]): object {
  return {
    '@context': {
      '@vocab': 'https://schema.org/',
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
    },
    '@type': ['Dataset', 'dcat:Dataset'],
    name: TITLE,
    'dct:title': TITLE,
    description: DESCRIPTION,
    'dct:description': DESCRIPTION,
    version,
    dateModified: date,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    inLanguage: ['id', 'en'],
    creator: { '@type': 'Organization', name: 'Atlas IKM' },
    spatialCoverage: { '@type': 'Place', name: 'Indonesia' },
    keywords: [
      'IKM',
      'IMK',
      'small industry',
      'medium industry',
      'Indonesia',
      'manufacturing',
      'statistics',
    ],
    distribution: files
      .filter(({ name }) => /\.(parquet|csv)$/.test(name))
      .map(({ name, bytes, sha256 }) => ({
        '@type': ['DataDownload', 'dcat:Distribution'],
        name,
        contentUrl: name,
        contentSize: `${bytes} B`,
        sha256,
        encodingFormat: name.endsWith('.csv') ? 'text/csv' : 'application/vnd.apache.parquet',
      })),
  };
}

function quality(
  { version }: Release,
  counts: ReleaseCounts,
  balances: readonly FileBalance[],
): object {
  const { observations, rejects } = counts.rows;
  return {
    version,
    rows: { read: observations + rejects, published: observations, rejected: rejects },
    datasets: counts.datasets.map(({ dataset_id, rows_read, rows_published, rows_rejected }) => ({
      dataset_id,
      rows_read,
      rows_published,
      rows_rejected,
      files: balances
        .filter((file) => file.dataset_id === dataset_id)
        .map(({ dataset_id: _, ...file }) => file),
    })),
    rejects: counts.rejects,
    agreement: counts.agreement,
    headline_reason: counts.headline_reason,
    status: counts.status,
    audits: counts.audits,
  };
}
