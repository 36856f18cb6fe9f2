import { join } from 'node:path';
import type { Area, AreaLevel, TerritoryChange } from '../../src/model/contract.ts';
import { readCsv } from './csv.ts';
import { nearest } from './nearest.ts';
import { placeFinder, type AreaEntry, type PlaceFinder } from './place.ts';

/** Every area of the reference, and the way from a printed name to one of them. */
export interface AreaDictionary {
  readonly areas: readonly Area[];
  readonly changes: readonly TerritoryChange[];
  /** @returns the area of this level, name and parent, or the reason why there is none */
  find(level: string, name: string, parent: string): Area | AreaProblem;
  /** The area that a source means by a code or by a name in any spelling. @throws {Rejection} when there is none */
  readonly locate: PlaceFinder;
}

export interface AreaProblem {
  readonly problem: 'unknown-level' | 'unknown-area' | 'unknown-parent' | 'several-areas';
  readonly nearest: string | undefined;
}

export function isAreaProblem(found: Area | AreaProblem): found is AreaProblem {
  return 'problem' in found;
}

const PROVINCE_BPS_VINTAGE = '2025';
const REGENCY_BPS_VINTAGE = '2020';

/** Reads nation, island groups, provinces, regencies and districts from `data/reference`. */
export function readAreas(reference: string): AreaDictionary {
  const aliases = new Map<string, Area[]>();
  const areas: Area[] = [];
  const entries: AreaEntry[] = [];

  const add = (area: Area, names: readonly string[], kemendagri2020?: string): void => {
    areas.push(area);
    entries.push({ area, names, kemendagri2020 });
    for (const name of new Set([area.name, ...names].filter(Boolean).map(comparable))) {
      const key = `${area.area_level}/${name}`;
      aliases.set(key, [...(aliases.get(key) ?? []), area]);
    }
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

  const PARENT_LEVEL: Partial<Record<AreaLevel, AreaLevel>> = {
    regency: 'province',
    district: 'regency',
  };

  function find(level: string, name: string, parent: string): Area | AreaProblem {
    if (!isAreaLevel(level))
      return { problem: 'unknown-level', nearest: nearest(level, AREA_LEVELS) };
    const named = aliases.get(`${level}/${comparable(name)}`) ?? [];
    if (named.length === 0)
      return {
        problem: 'unknown-area',
        nearest: nearest(
          name,
          areas.filter((a) => a.area_level === level).map((a) => a.name),
        ),
      };

    const parentLevel = PARENT_LEVEL[level];
    if (parentLevel === undefined || parent === '') {
      return only(named);
    }
    const parents = aliases.get(`${parentLevel}/${comparable(parent)}`) ?? [];
    if (parents.length === 0)
      return {
        problem: 'unknown-parent',
        nearest: nearest(
          parent,
          areas.filter((a) => a.area_level === parentLevel).map((a) => a.name),
        ),
      };
    const within = named.filter((area) => parents.some((p) => isUnder(area, p.area_code)));
    return within.length > 0 ? only(within) : { problem: 'unknown-area', nearest: named[0]?.name };
  }

  /** Old parents count too: Merauke was printed under Papua before Papua Selatan was split from it. */
  function isUnder(area: Area, parentCode: string): boolean {
    return (
      area.parent_code === parentCode ||
      changes.some((c) => c.area_code === area.parent_code && c.parent_code === parentCode)
    );
  }

  return { areas, changes, find, locate: placeFinder(entries, find, isUnder) };
}

const AREA_LEVELS = [
  'nation',
  'island-group',
  'province',
  'regency',
  'district',
] as const satisfies readonly AreaLevel[];

function isAreaLevel(level: string): level is AreaLevel {
  return (AREA_LEVELS as readonly string[]).includes(level);
}

function only(areas: readonly Area[]): Area | AreaProblem {
  const [first, second] = areas;
  if (first === undefined || second !== undefined)
    return { problem: 'several-areas', nearest: first?.name };
  return first;
}

/** Names are compared without regard to case, full stops and doubled spaces. */
function comparable(name: string): string {
  return name.toLowerCase().replaceAll('.', ' ').replace(/\s+/g, ' ').trim();
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
