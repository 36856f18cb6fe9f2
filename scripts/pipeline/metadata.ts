import type { DuckDBConnection } from '@duckdb/node-api';
import {
  CONTRACT_VERSION,
  type Bilingual,
  type ColumnType,
  type Dataset,
  type TableName,
} from '../../src/model/contract.ts';
import { TABLES } from '../../src/model/tables.ts';
import type { FileBalance } from './balance.ts';
import { countsBy, OBSERVATION_COUNTS, rowsIn } from './counts.ts';
import type { PublishedFile } from './publish.ts';
import { query, rowsOf } from './warehouse.ts';

export interface Release {
  readonly version: string;
  readonly date: string;
}

const TITLE: Bilingual = {
  id: 'Atlas IKM: angka industri kecil dan menengah Indonesia',
  en: 'Atlas IKM: figures on Indonesian small and medium industry',
};
const DESCRIPTION: Bilingual = {
  id: 'Angka yang diterbitkan tentang industri kecil dan menengah (IKM) di Indonesia, menurut provinsi, kabupaten dan kota, serta tahun; masing-masing dengan sumbernya, bentuk cetaknya, rentang nilai yang dapat diwakilinya, dan apakah sumber lain sejalan.',
  en: 'Published figures on small and medium industry (industri kecil dan menengah, IKM) in Indonesia, by province, regency and year, each with its source, its form as printed, the interval it can stand for, and whether other sources agree.',
};

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
  /** The first and the last year that a figure is of. */
  readonly years: { readonly first: number | null; readonly last: number | null };
  /** What is measured, in English. */
  readonly indicators: readonly string[];
}
type Counts = Readonly<Record<string, number>>;

/** Counts a finished warehouse. */
export async function countRelease(connection: DuckDBConnection): Promise<ReleaseCounts> {
  const counts = async (column: string, of: string): Promise<Counts> =>
    Object.fromEntries(await countsBy(connection, column, of));
  const sizes = TABLES.map(({ name }) =>
    name === 'observations'
      ? `(SELECT coalesce(sum(rows), 0) FROM ${OBSERVATION_COUNTS})::INTEGER AS ${name}`
      : `(SELECT count(*) FROM ${name})::INTEGER AS ${name}`,
  );
  const [rows] = await query<Record<TableName, number>>(connection, `SELECT ${sizes.join(', ')}`);
  const [years] = await query<ReleaseCounts['years']>(
    connection,
    `SELECT min(first_year)::INTEGER AS first, max(year)::INTEGER AS last FROM ${OBSERVATION_COUNTS}`,
  );
  const indicators = await query<{ name_en: string }>(
    connection,
    'SELECT name_en FROM indicators ORDER BY indicator_id',
  );
  if (rows === undefined || years === undefined) throw new Error('no counts');
  return {
    rows,
    datasets: await rowsOf(connection, 'datasets'),
    rejects: await counts('reason_code', rowsIn('rejects')),
    agreement: await counts('agreement', OBSERVATION_COUNTS),
    headline_reason: await counts('headline_reason', OBSERVATION_COUNTS),
    status: await counts('status', OBSERVATION_COUNTS),
    audits: await counts("audit_kind || ': ' || verdict", rowsIn('audits')),
    years,
    indicators: indicators.map(({ name_en }) => name_en),
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
    'catalog.jsonld': json(catalogue(release, counts, files)),
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
      dialect: format === 'csv' ? { delimiter: ',', lineTerminator: '\n' } : undefined,
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
        ...(table.key.length === 0 ? {} : { primaryKey: table.key }),
        missingValues: [''],
      },
    };
  };
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'atlas-ikm',
    title: TITLE.en,
    description: DESCRIPTION.en,
    version,
    created: `${date}T00:00:00Z`,
    contract: CONTRACT_VERSION,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: LICENSE,
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    sources: counts.datasets.map((d) => ({ title: d.title_en })),
    resources: TABLES.flatMap((table) => [resource(table, 'parquet'), resource(table, 'csv')]),
  };
}

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** The same text as DCAT reads it, with its language. */
const inBoth = ({ id, en }: Bilingual): object[] => [
  { '@value': id, '@language': 'id' },
  { '@value': en, '@language': 'en' },
];
const day = (date: string): object => ({ '@value': date, '@type': 'xsd:date' });
const yearOf = (year: number): object => ({ '@value': String(year), '@type': 'xsd:gYear' });

const AGENT = {
  '@type': ['Organization', 'foaf:Agent'],
  name: 'Atlas IKM',
  'foaf:name': 'Atlas IKM',
};

/**
 * One description that two kinds of readers understand: schema.org/Dataset as Google Dataset Search reads it, and DCAT as data
 * portals harvest it. Addresses are relative to the file, which does not know where it will be put.
 */
function catalogue(
  { version, date }: Release,
  counts: ReleaseCounts,
  files: readonly PublishedFile[],
): object {
  const { first, last } = counts.years;
  const downloads = files.filter(({ name }) => /\.(parquet|csv)$/.test(name));
  const hasYears = first !== null && last !== null;
  return {
    '@context': {
      '@vocab': 'https://schema.org/',
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      contentUrl: { '@type': '@id' },
      license: { '@type': '@id' },
    },
    '@id': '#data',
    '@type': ['Dataset', 'dcat:Dataset'],
    name: TITLE.en,
    alternateName: TITLE.id,
    'dct:title': inBoth(TITLE),
    description: DESCRIPTION.en,
    'dct:description': inBoth(DESCRIPTION),
    identifier: `atlas-ikm ${CONTRACT_VERSION}`,
    'dct:identifier': `atlas-ikm ${CONTRACT_VERSION}`,
    version,
    'dcat:version': version,
    dateModified: date,
    'dct:modified': day(date),
    license: LICENSE,
    isAccessibleForFree: true,
    'dct:accessRights': {
      '@id': 'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
    },
    inLanguage: ['id', 'en'],
    'dct:language': ['IND', 'ENG'].map((code) => ({
      '@id': `http://publications.europa.eu/resource/authority/language/${code}`,
    })),
    creator: AGENT,
    'dct:creator': AGENT,
    'dct:publisher': AGENT,
    spatialCoverage: { '@type': 'Place', name: 'Indonesia' },
    'dct:spatial': { '@id': 'http://publications.europa.eu/resource/authority/country/IDN' },
    ...(hasYears
      ? {
          temporalCoverage: `${first}/${last}`,
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': yearOf(first),
            'dcat:endDate': yearOf(last),
          },
        }
      : {}),
    ...(counts.indicators.length > 0 ? { variableMeasured: counts.indicators } : {}),
    keywords: KEYWORDS,
    'dcat:keyword': KEYWORDS,
    'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/ECON' },
    includedInDataCatalog: {
      '@id': '#catalog',
      '@type': ['DataCatalog', 'dcat:Catalog'],
      name: 'Atlas IKM',
      'dct:title': inBoth({ id: 'Atlas IKM', en: 'Atlas IKM' }),
      'dct:description': inBoth(DESCRIPTION),
      'dct:publisher': AGENT,
      'dcat:dataset': { '@id': '#data' },
    },
    'dcat:distribution': downloads.map(({ name }) => ({ '@id': `#${name}` })),
    distribution: downloads.map(({ name, bytes, sha256 }) => {
      const mediaType = name.endsWith('.csv') ? 'text/csv' : 'application/vnd.apache.parquet';
      return {
        '@id': `#${name}`,
        '@type': ['DataDownload', 'dcat:Distribution'],
        name,
        contentUrl: name,
        'dcat:accessURL': { '@id': name },
        'dcat:downloadURL': { '@id': name },
        contentSize: `${bytes} B`,
        'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
        sha256,
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
          'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
        },
        encodingFormat: mediaType,
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
        'dct:license': { '@id': LICENSE },
      };
    }),
  };
}

const KEYWORDS = [
  'IKM',
  'IMK',
  'small industry',
  'medium industry',
  'Indonesia',
  'manufacturing',
  'statistics',
];

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
