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
  const entries: AreaEntry[] = [];

  const add = (area: Area, names: readonly string[], kemendagri2020?: string): void => {
    entries.push({ area, names, kemendagri2020 });
  };

  add(
    blankArea({
      area_code: '00',
      area_level: 'nation',
      area_type: 'negara',
      name: 'Indonesia',
      name_en: 'Indonesia',
      slug: 'indonesia',
      bps_code: '0000',
      bps_vintage: PROVINCE_BPS_VINTAGE,
    }),
    [],
  );

  for (const { cells: c } of readCsv(join(reference, 'provinces.csv'), [
    'area_code',
    'name',
    'name_en',
    'slug',
    'bps_code',
    'iso_3166_2',
    'valid_from',
    'tile_col',
    'tile_row',
    'abbreviation',
    'aliases',
  ])) {
    add(
      blankArea({
        area_code: c.area_code,
        area_level: 'province',
        area_type: 'provinsi',
        name: c.name,
        name_en: c.name_en,
        slug: c.slug,
        parent_code: '00',
        bps_code: c.bps_code,
        bps_vintage: PROVINCE_BPS_VINTAGE,
        iso_3166_2: c.iso_3166_2,
        valid_from: c.valid_from || null,
        abbreviation: c.abbreviation,
        tile_col: Number(c.tile_col),
        tile_row: Number(c.tile_row),
      }),
      c.aliases.split('|'),
    );
  }

  for (const { cells: c } of readCsv(join(reference, 'island_groups.csv'), [
    'area_code',
    'name',
    'name_en',
    'slug',
    'aliases',
    'provinces',
  ])) {
    add(
      blankArea({
        area_code: c.area_code,
        area_level: 'island-group',
        area_type: 'kelompok-pulau',
        name: c.name,
        name_en: c.name_en,
        slug: c.slug,
        parent_code: '00',
        members: c.provinces || null,
      }),
      c.aliases.split('|'),
    );
  }

  for (const { cells: c } of readCsv(join(reference, 'regencies.csv'), [
    'area_code',
    'name',
    'name_en',
    'slug',
    'area_type',
    'province_code',
    'bps_code_2020',
    'kemendagri_code_2020',
    'latitude',
    'longitude',
    'aliases',
  ])) {
    add(
      blankArea({
        area_code: c.area_code,
        area_level: 'regency',
        area_type: c.area_type,
        name: c.name,
        name_en: c.name_en,
        slug: c.slug,
        parent_code: c.province_code,
        bps_code: c.bps_code_2020 || null,
        bps_vintage: c.bps_code_2020 ? REGENCY_BPS_VINTAGE : null,
        latitude: numberOrNull(c.latitude),
        longitude: numberOrNull(c.longitude),
      }),
      c.aliases.split('|'),
      c.kemendagri_code_2020,
    );
  }

  for (const { cells: c } of readCsv(join(reference, 'districts.csv'), [
    'area_code',
    'name',
    'name_en',
    'slug',
    'regency_code',
  ])) {
    add(
      blankArea({
        area_code: c.area_code,
        area_level: 'district',
        area_type: 'kecamatan',
        name: c.name,
        name_en: c.name_en,
        slug: c.slug,
        parent_code: c.regency_code,
      }),
      [],
    );
  }

  const changes = readCsv(join(reference, 'territory_changes.csv'), [
    'area_code',
    'parent_code',
    'law',
    'law_date',
    'law_date_seen',
    'note_id',
    'note_en',
  ]).map(({ cells: c }): TerritoryChange => ({ ...c, law_date_seen: c.law_date_seen === 'true' }));

  return areaDictionary(entries, changes);
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
