/**
 * The static API: every kind of document it has, with its words for the documentation, its schema, and how its
 * documents are made. The endpoint, the documentation page, the index and the tests all walk this list, so that nothing
 * can be public without being described.
 */
import type { Atlas } from '../atlas/atlas.ts';
import { areaPath, indicatorPath, provinceYearPath, sourcePath, yearsOf } from '../atlas/places.ts';
import { conflictGroups, isTarget, isTotal } from '../atlas/selections.ts';
import type { Area, Bilingual, Observation } from '../model/contract.ts';
import { CONTRACT_VERSION } from '../model/contract.ts';
import type { Release } from './releases.ts';
import {
  address,
  DIALECT,
  integer,
  list,
  object,
  orNull,
  rowSchema,
  text,
  type JsonSchema,
} from './schema.ts';

const API_VERSION = 'v1';
/** The folder of the API within the site. */
export const API_FOLDER = `api/${API_VERSION}/`;

/** What documents are made from. */
export interface ApiContext {
  readonly atlas: Atlas;
  /** The newest first. */
  readonly releases: readonly Release[];
  /** The absolute address of a path within the site. */
  readonly absolute: (path: string) => string;
}

/** One document: its path within the API, such as `areas/13.json`, and its content without the envelope. */
export interface ApiDocument {
  readonly path: string;
  readonly data: () => unknown;
}

export interface ApiResource {
  readonly name: string;
  /** The path of its documents; what stands in braces differs from one to the next. */
  readonly pattern: string;
  /** A document that the documentation shows and the tests fetch, if the data have it: see {@link exampleOf}. */
  readonly example: string;
  readonly description: Bilingual;
  /** The schema of `data`. */
  readonly data: JsonSchema;
  readonly documents: (context: ApiContext) => Iterable<ApiDocument>;
}

const observation = rowSchema('observations');

const index: ApiResource = {
  name: 'index',
  pattern: 'index.json',
  example: 'index.json',
  description: {
    id: 'Daftar semua sumber daya API, dengan alamat, uraian, dan skemanya.',
    en: 'Every resource of the API with its address, description and schema.',
  },
  data: object({
    resources: list(
      object({
        name: text('name of the resource'),
        pattern: address('address of its documents; {…} stands for an id'),
        example: address('one of its documents'),
        schema: address('JSON Schema of its documents'),
        description: object({ id: text('in Indonesian'), en: text('in English') }),
      }),
    ),
    documentation: object({ id: address('in Indonesian'), en: address('in English') }),
    tables: address('the data package that lists the full tables, as Parquet and CSV'),
  }),
  *documents(context) {
    const { absolute } = context;
    yield {
      path: 'index.json',
      data: () => ({
        resources: RESOURCES.map((resource) => ({
          name: resource.name,
          pattern: absolute(API_FOLDER) + resource.pattern,
          example: absolute(API_FOLDER + (exampleOf(resource, context) ?? resource.example)),
          schema: absolute(API_FOLDER + schemaPath(resource.name)),
          description: resource.description,
        })),
        documentation: { id: absolute('data/api/'), en: absolute('en/data/api/') },
        tables: absolute(`data/${CONTRACT_VERSION}/datapackage.json`),
      }),
    };
  },
};

/** A document with the rows of a table as they are published. */
function tableResource(
  name: string,
  table: Parameters<typeof rowSchema>[0],
  rows: (atlas: Atlas) => readonly unknown[],
  description: Bilingual,
): ApiResource {
  const path = `${name}.json`;
  return {
    name,
    pattern: path,
    example: path,
    description,
    data: list(rowSchema(table)),
    *documents({ atlas }) {
      yield { path, data: () => rows(atlas) };
    },
  };
}

const areas = tableResource('areas', 'areas', (atlas) => atlas.areas, {
  id: 'Semua wilayah: kode Kemendagri dan BPS, nama, tingkat, dan wilayah di atasnya.',
  en: 'Every area: Kemendagri and BPS codes, names, level and the area above.',
});

const area: ApiResource = {
  name: 'area',
  pattern: 'areas/{area_code}.json',
  example: 'areas/32.json',
  description: {
    id: 'Satu wilayah yang punya angka: tahun-tahunnya, wilayah di bawahnya, dan angka utama terbaru setiap ukuran.',
    en: 'One area that has figures: its years, the areas below it, and the latest headline figure of each measure.',
  },
  data: object({
    area: rowSchema('areas'),
    page: address('the page about it'),
    figures: integer('number of figures held for the area itself'),
    years: list({ type: 'integer' }, 'years that have figures, ascending'),
    province_years: list(
      address('a document of the resource province-year'),
      'empty unless a province',
    ),
    areas_below: list({ type: 'string' }, 'codes of the areas directly below'),
    latest: list(
      observation,
      'for each indicator and population the headline total of the latest year, targets left out',
    ),
  }),
  *documents({ atlas, absolute }) {
    for (const row of atlas.areas) {
      const figures = atlas.inArea(row.area_code);
      if (figures.length === 0) continue;
      yield {
        path: `areas/${row.area_code}.json`,
        data: () => ({
          area: row,
          page: absolute(areaPath(row, atlas)),
          figures: figures.length,
          years: [...new Set(figures.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
          province_years: provinceYearsOf(row, atlas).map((year) =>
            absolute(`${API_FOLDER}province-year/${row.area_code}/${year}.json`),
          ),
          areas_below: atlas.children(row.area_code).map(({ area_code }) => area_code),
          latest: latestOf(figures),
        }),
      };
    }
  },
};

function provinceYearsOf(row: Area, atlas: Atlas): number[] {
  return row.area_level === 'province' ? yearsOf(row, atlas) : [];
}

/** Of each indicator and population, the headline total of the latest year, outcomes only. */
function latestOf(figures: readonly Observation[]): Observation[] {
  const latest = new Map<string, Observation>();
  for (const o of figures) {
    if (!o.headline || !isTotal(o) || isTarget(o) || o.year === null) continue;
    const key = `${o.indicator_id}\t${o.population_id}`;
    const known = latest.get(key);
    if ((known?.year ?? -1) < o.year) latest.set(key, o);
  }
  return [...latest.values()];
}

const indicators = tableResource('indicators', 'indicators', (atlas) => atlas.indicators, {
  id: 'Semua indikator dengan nama, satuan, dan definisinya.',
  en: 'Every indicator with its name, unit and definition.',
});

const indicator: ApiResource = {
  name: 'indicator',
  pattern: 'indicators/{indicator_id}.json',
  example: 'indicators/establishments.json',
  description: {
    id: 'Satu indikator: definisi, satuan, populasi yang dihitung, dan deret tahunan nasional.',
    en: 'One indicator: definition, unit, the populations counted, and the national annual series.',
  },
  data: object({
    indicator: rowSchema('indicators'),
    unit: rowSchema('units'),
    populations: list({ type: 'string' }, 'ids of the populations it is counted for'),
    figures: integer('number of figures held'),
    page: address('the page about it'),
    all_figures: address('every figure of the indicator, as JSON'),
    nation: list(observation, 'headline totals for the nation, by period'),
  }),
  *documents({ atlas, absolute }) {
    const byIndicator = Map.groupBy(atlas.observations, (o) => o.indicator_id);
    for (const row of atlas.indicators) {
      const path = indicatorPath(row.indicator_id);
      yield {
        path: `indicators/${row.indicator_id}.json`,
        data: () => {
          const figures = byIndicator.get(row.indicator_id) ?? [];
          return {
            indicator: row,
            unit: atlas.unit(row.unit_id),
            populations: [...new Set(figures.map((o) => o.population_id))].sort(),
            figures: figures.length,
            page: absolute(path),
            all_figures: absolute(`${path}data.json`),
            nation: figures.filter((o) => o.area_level === 'nation' && o.headline && isTotal(o)),
          };
        },
      };
    }
  },
};

const populations = tableResource('populations', 'populations', (atlas) => atlas.populations, {
  id: 'Semua populasi: usaha mana yang dihitung, oleh siapa, dan apa yang tidak boleh dicampur.',
  en: 'Every population: which businesses are counted, by whom, and what must not be mixed.',
});

const provinceYears = tableResource(
  'province-years',
  'province_year',
  (atlas) => atlas.provinceYears,
  {
    id: 'Tabel lebar: satu baris untuk setiap provinsi dan tahun, satu kolom untuk setiap ukuran yang lazim.',
    en: 'The wide table: one row per province and year, one column per common measure.',
  },
);

const provinceYear: ApiResource = {
  name: 'province-year',
  pattern: 'province-year/{area_code}/{year}.json',
  example: 'province-year/32/2023.json',
  description: {
    id: 'Satu provinsi dalam satu tahun: semua angkanya dengan sumber, rentang, dan kecocokannya.',
    en: 'One province in one year: every figure with its source, interval and agreement.',
  },
  data: object({
    area: rowSchema('areas'),
    year: integer('the year'),
    page: address('the page about it'),
    row: orNull(rowSchema('province_year')),
    figures: list(observation, 'every figure of the province for the year'),
    sources: list(rowSchema('sources'), 'the publications that these figures were printed in'),
  }),
  *documents({ atlas, absolute }) {
    const wide = new Map(atlas.provinceYears.map((row) => [`${row.area_code}/${row.year}`, row]));
    for (const province of atlas.provinces) {
      for (const year of yearsOf(province, atlas)) {
        const key = `${province.area_code}/${year}`;
        yield {
          path: `province-year/${key}.json`,
          data: () => {
            const figures = atlas.inArea(province.area_code).filter((o) => o.year === year);
            return {
              area: province,
              year,
              page: absolute(provinceYearPath(province, year)),
              row: wide.get(key) ?? null,
              figures,
              sources: [...new Set(figures.map((o) => o.source_id))].map((id) => atlas.source(id)),
            };
          },
        };
      }
    }
  },
};

const sources = tableResource('sources', 'sources', (atlas) => atlas.sources, {
  id: 'Semua terbitan tempat angka dicetak.',
  en: 'Every publication that figures were printed in.',
});

const source: ApiResource = {
  name: 'source',
  pattern: 'sources/{source_id}.json',
  example: 'sources/antara-ikm-2017.json',
  description: {
    id: 'Satu terbitan dengan alamat semua angka yang diambil darinya.',
    en: 'One publication with the address of every figure taken from it.',
  },
  data: object({
    source: rowSchema('sources'),
    page: address('the page about it'),
    all_figures: address('every figure taken from it, as JSON'),
  }),
  *documents({ atlas, absolute }) {
    for (const row of atlas.sources) {
      const path = sourcePath(row.source_id);
      yield {
        path: `sources/${row.source_id}.json`,
        data: () => ({
          source: row,
          page: absolute(path),
          all_figures: absolute(`${path}data.json`),
        }),
      };
    }
  },
};

const conflicts: ApiResource = {
  name: 'conflicts',
  pattern: 'conflicts.json',
  example: 'conflicts.json',
  description: {
    id: 'Kelompok angka yang bertentangan: menjawab pertanyaan yang sama, tetapi rentangnya tidak bertemu.',
    en: 'Groups of figures in conflict: they answer the same question, but their intervals do not meet.',
  },
  data: list(
    object({
      area_code: text('area'),
      period: text('period'),
      indicator_id: text('indicator'),
      population_id: text('population'),
      breakdown: { type: ['string', 'null'], description: 'the split; null for a total' },
      unit_id: text('unit'),
      figures: list(observation, 'all figures that were compared'),
    }),
  ),
  *documents({ atlas }) {
    yield {
      path: 'conflicts.json',
      data: () =>
        conflictGroups(atlas.observations, atlas.alternatives).flatMap((figures) => {
          const [first] = figures;
          if (first === undefined) return [];
          const { area_code, period, indicator_id, population_id, breakdown, unit_id } = first;
          return [{ area_code, period, indicator_id, population_id, breakdown, unit_id, figures }];
        }),
    };
  },
};

const releases: ApiResource = {
  name: 'releases',
  pattern: 'releases.json',
  example: 'releases.json',
  description: {
    id: 'Rilis data, yang terbaru lebih dulu.',
    en: 'Releases of the data, the newest first.',
  },
  data: list(
    object({
      version: text('year, month and number'),
      date: text('date of release, 2026-11-22'),
    }),
  ),
  *documents({ releases: all }) {
    yield { path: 'releases.json', data: () => all };
  },
};

export const RESOURCES: readonly ApiResource[] = [
  index,
  areas,
  area,
  indicators,
  indicator,
  populations,
  provinceYears,
  provinceYear,
  sources,
  source,
  conflicts,
  releases,
];

/** The path of the document that shows what a resource is, or of the first one where the data lack it. */
export function exampleOf(
  { example, documents }: ApiResource,
  context: ApiContext,
): string | undefined {
  let first: string | undefined;
  for (const { path } of documents(context)) {
    if (path === example) return path;
    first ??= path;
  }
  return first;
}

/** Where the schema of a resource's documents lies within the API. */
export const schemaPath = (name: string): string => `schema/${name}.json`;

/** The schema of a whole document: its envelope and its data. */
export function documentSchema(
  resource: ApiResource,
  absolute: ApiContext['absolute'],
): JsonSchema {
  return {
    $schema: DIALECT,
    $id: absolute(API_FOLDER + schemaPath(resource.name)),
    title: resource.name,
    description: resource.description.en,
    ...object({
      api: { const: API_VERSION },
      release: text('release of the data'),
      license: address('licence of the compilation; each figure stays under its publisher’s terms'),
      self: address('this document'),
      schema: address('the schema of this document'),
      data: resource.data,
    }),
  };
}

/** Every file of the API, documents and schemas, as a path within it and its content. */
export function* apiFiles(context: ApiContext): Generator<ApiDocument> {
  const {
    absolute,
    releases: [newest],
  } = context;
  if (newest === undefined) throw new Error('no release');
  for (const resource of RESOURCES) {
    for (const { path, data } of resource.documents(context)) {
      yield {
        path,
        data: () => ({
          api: API_VERSION,
          release: newest.version,
          license: 'https://creativecommons.org/licenses/by/4.0/',
          self: absolute(API_FOLDER + path),
          schema: absolute(API_FOLDER + schemaPath(resource.name)),
          data: data(),
        }),
      };
    }
    yield { path: schemaPath(resource.name), data: () => documentSchema(resource, absolute) };
  }
}
