import { CONTRACT_VERSION, type ColumnType } from '../../src/model/contract.ts';
import { TABLES } from '../../src/model/tables.ts';
import type { PublishedFile, Tables } from './publish.ts';

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

/** The files that describe the release: Frictionless Data Package v2, DCAT and schema.org, and the quality report. */
export function metadata(
  release: Release,
  tables: Tables,
): (files: readonly PublishedFile[]) => Record<string, string> {
  return (files) => ({
    'datapackage.json': json(dataPackage(release, tables, files)),
    'catalog.jsonld': json(catalogue(release, files)),
    'quality.json': json(quality(release, tables)),
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
  tables: Tables,
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
      rows: tables[table.name].length,
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
    sources: tables.datasets.map((d) => ({ title: d.title_en })),
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

function quality({ version }: Release, tables: Tables): object {
  const count = <T>(rows: readonly T[], by: (row: T) => string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const row of rows) counts[by(row)] = (counts[by(row)] ?? 0) + 1;
    return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return {
    version,
    rows: {
      read: tables.observations.length + tables.rejects.length,
      published: tables.observations.length,
      rejected: tables.rejects.length,
    },
    datasets: tables.datasets.map(({ dataset_id, rows_read, rows_published, rows_rejected }) => ({
      dataset_id,
      rows_read,
      rows_published,
      rows_rejected,
    })),
    rejects: count(tables.rejects, (r) => r.reason_code),
    agreement: count(tables.observations, (o) => o.agreement),
    headline_reason: count(tables.observations, (o) => o.headline_reason),
    status: count(tables.observations, (o) => o.status),
    audits: count(tables.audits, (a) => `${a.audit_kind}: ${a.verdict}`),
  };
}
