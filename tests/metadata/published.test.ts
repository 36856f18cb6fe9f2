import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTRACT_VERSION } from '../../src/model/contract.ts';
import { TABLES } from '../../src/model/tables.ts';
import { faultsOf } from './schema.ts';

/** The files that describe the release, as `npm run data` wrote them, against the published schemas. */
const RELEASE = join(import.meta.dirname, '../../public/data', CONTRACT_VERSION);
const text = (name: string): string => readFileSync(join(RELEASE, name), 'utf8');
type Json = Record<string, unknown>;
const json = (name: string): Json => JSON.parse(text(name)) as Json;

const DOCUMENTS = [
  ['datapackage-2.0', 'datapackage.json'],
  ['dcat-ap-3.0', 'catalog.jsonld'],
  ['google-dataset', 'catalog.jsonld'],
  ['quality-v1', 'quality.json'],
] as const;

test.each(DOCUMENTS)('%s: %s is valid', (schema, name) => {
  expect(faultsOf(schema, json(name))).toEqual([]);
});

describe('the schemas can fail', () => {
  const [file = {}] = json('datapackage.json')['resources'] as Json[];
  const [download = {}] = json('catalog.jsonld')['distribution'] as Json[];
  test.each<[(typeof DOCUMENTS)[number][0], string, Json]>([
    ['datapackage-2.0', '/resources', { resources: [] }],
    ['datapackage-2.0', '/resources/0', { resources: [{ path: 'a.csv' }] }],
    ['datapackage-2.0', '/resources/0/path', { resources: [{ ...file, path: '../a.csv' }] }],
    ['datapackage-2.0', '/resources/0/name', { resources: [{ ...file, name: 'A b' }] }],
    ['datapackage-2.0', '/resources/0/hash', { resources: [{ ...file, hash: 'sha256:xyz' }] }],
    [
      'datapackage-2.0',
      '/resources/0/schema/fields/0/type',
      { resources: [{ ...file, schema: { fields: [{ name: 'a', type: 'VARCHAR' }] } }] },
    ],
    ['datapackage-2.0', '/created', { created: '2026-11-22' }],
    ['datapackage-2.0', '/licenses/0', { licenses: [{ title: 'Free' }] }],
    ['dcat-ap-3.0', '/dct:title', { 'dct:title': [] }],
    ['dcat-ap-3.0', '/@type', { '@type': ['Dataset'] }],
    [
      'dcat-ap-3.0',
      '/distribution/0',
      { distribution: [{ ...download, 'dcat:accessURL': undefined }] },
    ],
    [
      'dcat-ap-3.0',
      '/includedInDataCatalog',
      { includedInDataCatalog: { '@type': ['dcat:Catalog'] } },
    ],
    [
      'dcat-ap-3.0',
      '/dct:modified/@type',
      { 'dct:modified': { '@value': '2026', '@type': 'date' } },
    ],
    ['google-dataset', '/description', { description: 'Too short.' }],
    ['google-dataset', '/distribution/0', { distribution: [{ '@type': 'DataDownload' }] }],
    ['google-dataset', '/temporalCoverage', { temporalCoverage: '2013 sampai 2025' }],
    ['google-dataset', '/license', { license: 'CC-BY' }],
    ['quality-v1', '/rows/read', { rows: { read: -1, published: 0, rejected: 0 } }],
  ])('%s at %s', (schema, at, change) => {
    const name = DOCUMENTS.find(([of]) => of === schema)?.[1] ?? '';
    // As JSON, where nothing is undefined.
    const changed = JSON.parse(JSON.stringify({ ...json(name), ...change })) as Json;
    const faults = faultsOf(schema, changed);
    expect(
      faults.some((fault) => fault.startsWith(`${at}: `)),
      faults.join('\n'),
    ).toBe(true);
  });
});

test('every address in the documents is a file of the release, and every table is in them', () => {
  const present = new Set(readdirSync(RELEASE));
  const resources = json('datapackage.json')['resources'] as { path: string }[];
  const distribution = json('catalog.jsonld')['distribution'] as { contentUrl: string }[];
  for (const { path } of resources) expect(present).toContain(path);
  for (const { contentUrl } of distribution) expect(present).toContain(contentUrl);
  for (const { name } of TABLES)
    for (const file of [`${name}.parquet`, `${name}.csv`]) {
      expect(resources.map(({ path }) => path)).toContain(file);
      expect(distribution.map(({ contentUrl }) => contentUrl)).toContain(file);
    }
});

test('checksums.txt, the data package and the catalogue tell one checksum of each file: its own', () => {
  const lines = text('checksums.txt').trimEnd().split('\n');
  const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  for (const name of readdirSync(RELEASE).filter((name) => name !== 'checksums.txt')) {
    const hash = createHash('sha256').update(readFileSync(join(RELEASE, name)));
    expect(listed.get(name), name).toBe(hash.digest('hex'));
  }
  for (const { path, hash } of json('datapackage.json')['resources'] as Record<string, string>[])
    expect(hash).toBe(`sha256:${listed.get(path ?? '')}`);
  for (const { name, sha256 } of json('catalog.jsonld')['distribution'] as Record<string, string>[])
    expect(sha256).toBe(listed.get(name ?? ''));
});

test('the data dictionary in the data package is the one that the code uses', () => {
  const resources = json('datapackage.json')['resources'] as {
    path: string;
    description: string;
    schema: { fields: { name: string; description: string; constraints?: object }[] };
  }[];
  for (const { name, description, columns } of TABLES) {
    const resource = resources.find(({ path }) => path === `${name}.csv`);
    expect(resource?.description).toBe(description.en);
    expect(resource?.schema.fields.map((f) => [f.name, f.description, f.constraints])).toEqual(
      columns.map((c) => [c.name, c.description.en, c.nullable ? undefined : { required: true }]),
    );
  }
});
