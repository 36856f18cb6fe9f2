import { join } from 'node:path';
import { z } from 'zod';
import { readYaml } from '../../src/model/yaml.ts';

const KINDS = ['bps-webapi', 'ckan', 'jabar'] as const;

const year = z.int().min(1900).max(2200);

/** Seconds between two requests: BPS times out on calls that follow at once (source-formats.md, a). */
const pause = z.number().min(0).max(60).default(1.5);

/** A name that becomes one segment of an address, so nothing in it may end the segment. */
const segment = z.string().regex(/^[\w.-]+$/, 'letters, digits, "_", "-" and "." only');

const pageSize = (most: number) => z.int().min(1).max(most);

const sections = {
  'bps-webapi': z.strictObject({
    kind: z.literal('bps-webapi'),
    domain: z.string().regex(/^\d{4}$/, 'four digits in quotes, such as "0000" or "3200"'),
    var: z.int().positive(),
    /** Years by name (2016 is missing in some tables), or all from one year on, to another or to the newest. */
    years: z.union(
      [z.array(year).min(1), z.strictObject({ from: year, to: year.optional() })],
      'a list of years such as [2015, 2017], or { from: 2017 } with or without "to"',
    ),
    pause,
  }),
  ckan: z.strictObject({
    kind: z.literal('ckan'),
    /** Where the portal's `/api/3/action` stands, such as `https://data.go.id/katalog`. */
    portal: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
    resource: segment,
    /** CKAN gives at most 32,000 records a page. */
    page_size: pageSize(32_000).default(1000),
    pause,
  }),
  jabar: z.strictObject({
    kind: z.literal('jabar'),
    /** The agency, such as `diskuk`. */
    opd: segment,
    /** The table, such as `od_17372_proyeksi_jml_ush`; the portal cuts its name at 63 characters. */
    table: segment,
    page_size: pageSize(1000).default(100),
    pause,
  }),
} as const;

type Sections = typeof sections;

/** What a manifest says under `fetch:`: where the publisher gives the dataset out, and which part of it is wanted. */
export type FetchSection = z.output<Sections[keyof Sections]>;
export type BpsSection = z.output<Sections['bps-webapi']>;
export type CkanSection = z.output<Sections['ckan']>;
export type JabarSection = z.output<Sections['jabar']>;

const kindOnly = z.looseObject({ fetch: z.looseObject({ kind: z.enum(KINDS) }).optional() });

/**
 * Reads the `fetch:` section of the manifest in a dataset's folder, and nothing else of the manifest.
 * @returns nothing when the manifest has no such section
 * @throws {BadInput} with the path inside the file, what was found and what was expected, and the line
 */
export function readFetchSection(folder: string): FetchSection | undefined {
  const path = join(folder, 'dataset.yaml');
  // The kind first: only then is it known which keys to expect, and a wrong one gets a useful message.
  const kind = readYaml(path, kindOnly).fetch?.kind;
  if (kind === undefined) return undefined;
  return readYaml(path, z.looseObject({ fetch: sections[kind] })).fetch;
}
