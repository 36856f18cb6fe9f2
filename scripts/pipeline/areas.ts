import { join } from 'node:path';
import { areaDictionary, type AreaDictionary } from '../../src/model/area-dictionary.ts';
import type { Area, AreaName, TerritoryChange } from '../../src/model/contract.ts';
import type { AreaEntry } from '../../src/model/place.ts';
import { readCsv } from './csv.ts';

export type { AreaDictionary } from '../../src/model/area-dictionary.ts';

const PROVINCE_BPS_VINTAGE = '2025';
const REGENCY_BPS_VINTAGE = '2020';

/** Reads nation, island groups, provinces, regencies and districts from `data/reference`. */
export function readAreas(reference: string): AreaDictionary {
  const entries = [
    NATION,
    ...provinces(reference),
    ...islandGroups(reference),
    ...regencies(reference),
    ...districts(reference),
  ];
  return areaDictionary(entries, territoryChanges(reference));
}

/** The rows of `area_names`: what a file may call an area besides its name and codes in `areas`. */
export function areaNames({ entries }: AreaDictionary): AreaName[] {
  return entries.flatMap(({ area: { area_code }, names, kemendagri2020 }) => [
    ...names.filter(Boolean).map((name): AreaName => ({ area_code, kind: 'alias', name })),
    ...(kemendagri2020
      ? [{ area_code, kind: 'kemendagri-2020', name: kemendagri2020 } satisfies AreaName]
      : []),
  ]);
}

const NATION: AreaEntry = {
  area: blankArea({
    area_code: '00',
    area_level: 'nation',
    area_type: 'negara',
    name: 'Indonesia',
    name_en: 'Indonesia',
    slug: 'indonesia',
    bps_code: '0000',
    bps_vintage: PROVINCE_BPS_VINTAGE,
  }),
  names: [],
};

function provinces(reference: string): AreaEntry[] {
  const columns = [
    'bps_code',
    'iso_3166_2',
    'valid_from',
    'tile_col',
    'tile_row',
    'abbreviation',
    'aliases',
  ] as const;
  return rowsOf(reference, 'provinces.csv', columns).map(({ cells, named }) => ({
    area: blankArea({
      ...named,
      area_level: 'province',
      area_type: 'provinsi',
      parent_code: '00',
      bps_code: cells.bps_code,
      bps_vintage: PROVINCE_BPS_VINTAGE,
      iso_3166_2: cells.iso_3166_2,
      valid_from: cells.valid_from || null,
      abbreviation: cells.abbreviation,
      tile_col: Number(cells.tile_col),
      tile_row: Number(cells.tile_row),
    }),
    names: cells.aliases.split('|'),
  }));
}

function islandGroups(reference: string): AreaEntry[] {
  const columns = ['aliases', 'provinces'] as const;
  return rowsOf(reference, 'island_groups.csv', columns).map(({ cells, named }) => ({
    area: blankArea({
      ...named,
      area_level: 'island-group',
      area_type: 'kelompok-pulau',
      parent_code: '00',
      members: cells.provinces || null,
    }),
    names: cells.aliases.split('|'),
  }));
}

function regencies(reference: string): AreaEntry[] {
  const columns = [
    'area_type',
    'province_code',
    'bps_code_2020',
    'kemendagri_code_2020',
    'latitude',
    'longitude',
    'aliases',
  ] as const;
  return rowsOf(reference, 'regencies.csv', columns).map(({ cells, named }) => ({
    area: blankArea({
      ...named,
      area_level: 'regency',
      area_type: cells.area_type,
      parent_code: cells.province_code,
      bps_code: cells.bps_code_2020 || null,
      bps_vintage: cells.bps_code_2020 ? REGENCY_BPS_VINTAGE : null,
      latitude: numberOrNull(cells.latitude),
      longitude: numberOrNull(cells.longitude),
    }),
    names: cells.aliases.split('|'),
    kemendagri2020: cells.kemendagri_code_2020,
  }));
}

function districts(reference: string): AreaEntry[] {
  return rowsOf(reference, 'districts.csv', ['regency_code']).map(({ cells, named }) => ({
    area: blankArea({
      ...named,
      area_level: 'district',
      area_type: 'kecamatan',
      parent_code: cells.regency_code,
    }),
    names: [],
  }));
}

function territoryChanges(reference: string): TerritoryChange[] {
  return readCsv(join(reference, 'territory_changes.csv'), [
    'area_code',
    'parent_code',
    'law',
    'law_date',
    'law_date_seen',
    'note_id',
    'note_en',
  ]).map(({ cells }) => ({ ...cells, law_date_seen: cells.law_date_seen === 'true' }));
}

const NAMED = ['area_code', 'name', 'name_en', 'slug'] as const;

/** The rows of a file of areas, with the columns that all of them have apart from the others. */
function rowsOf<Name extends string>(
  reference: string,
  file: string,
  columns: readonly Name[],
): {
  cells: Readonly<Record<Name, string>>;
  named: Pick<Area, (typeof NAMED)[number]>;
}[] {
  return readCsv(join(reference, file), [...NAMED, ...columns]).map(({ cells }) => ({
    cells,
    named: {
      area_code: cells.area_code,
      name: cells.name,
      name_en: cells.name_en,
      slug: cells.slug,
    },
  }));
}

function numberOrNull(text: string): number | null {
  return text === '' ? null : Number(text);
}

function blankArea(
  known: Pick<Area, 'area_code' | 'area_level' | 'area_type' | 'name' | 'name_en' | 'slug'> &
    Partial<Area>,
): Area {
  return {
    parent_code: null,
    bps_code: null,
    bps_vintage: null,
    iso_3166_2: null,
    valid_from: null,
    latitude: null,
    longitude: null,
    abbreviation: null,
    tile_col: null,
    tile_row: null,
    members: null,
    ...known,
  };
}
