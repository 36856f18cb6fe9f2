import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readAreas } from '../../scripts/pipeline/areas.ts';
import { Rejection } from '../../src/model/rejection.ts';
import { REFERENCE, temporaryFolder } from './fixtures.ts';

const dictionary = readAreas(REFERENCE);
const { areas, changes } = dictionary;

/** The code of the area, or what is wrong: the reject's code and its English reason. */
function found(level: string, name: string, parent = '', { locate } = dictionary): string {
  try {
    return locate({ level, name, parent }).area_code;
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    return `${error.code}: ${error.reason.en}`;
  }
}

const at = (code: string): (typeof areas)[number] => areas.find((a) => a.area_code === code)!;

describe('by name', () => {
  test.each([
    ['nation', 'Indonesia', '', '00'],
    ['province', 'Sumatera Barat', '', '13'],
    ['province', 'sumatera  BARAT', '', '13'],
    ['province', 'Sumatra Barat', '', '13'],
    ['province', 'Kep. Riau', '', '21'],
    ['province', 'NTT', '', '53'],
    ['regency', 'Kabupaten Bogor', 'Jawa Barat', '3201'],
    ['regency', 'Kab. Bogor', 'Jawa Barat', '3201'],
    ['regency', 'Kota Bogor', 'Jawa Barat', '3271'],
    ['regency', 'Kabupaten Sorong', 'Papua Barat Daya', '9601'],
    ['regency', 'Kota Sorong', 'Papua Barat Daya', '9671'],
    ['regency', 'Kota Bogor', '', '3271'],
    ['district', 'Kecamatan Silungkang', 'Kota Sawahlunto', '1373-silungkang'],
  ])('%s %s, %s', (level, name, parent, code) => {
    expect(found(level, name, parent)).toBe(code);
  });

  test.each([
    ['Kabupaten Merauke', 'Papua', '9301'],
    ['Kabupaten Merauke', 'Irian Jaya', '9301'],
    ['Kabupaten Merauke', 'Papua Selatan', '9301'],
    ['Kota Sorong', 'Papua Barat', '9671'],
    ['Kota Tangerang', 'Jawa Barat', '3671'],
  ])('%s under its province of then, %s', (name, parent, code) => {
    expect(found('regency', name, parent)).toBe(code);
  });

  test.each([
    ['Papua', '91', 'pulau-papua'],
    ['Maluku', '81', 'kepulauan-maluku'],
  ])('%s is a province or an island group, as the level says', (name, province, group) => {
    expect(found('province', name)).toBe(province);
    expect(found('island-group', name)).toBe(group);
  });

  test('a name of several areas needs its parent', () => {
    const reference = temporaryFolder();
    cpSync(REFERENCE, reference, { recursive: true });
    const twin = '1403-talawi,Kecamatan Talawi,Talawi District,kecamatan-talawi,1403\n';
    appendFileSync(join(reference, 'districts.csv'), twin);
    const twofold = readAreas(reference);
    const talawi = (parent: string): string =>
      found('district', 'Kecamatan Talawi', parent, twofold);
    expect(talawi('')).toMatch(/^several-areas: this name can mean Kecamatan Talawi, Kecamatan/);
    expect(talawi('Kabupaten Bengkalis')).toBe('1403-talawi');
    expect(talawi('Kota Sawahlunto')).toBe('1373-talawi');
  });

  test('finds every area by its own name and parent', () => {
    for (const area of areas) {
      const parent = area.parent_code === null ? '' : at(area.parent_code).name;
      expect(found(area.area_level, area.name, parent), area.name).toBe(area.area_code);
    }
  });
});

describe('codes', () => {
  test('are those of Kemendagri, with those of BPS beside them', () => {
    const regencies = parse<Record<string, string>>(
      readFileSync(join(REFERENCE, 'regencies.csv'), 'utf8'),
      { columns: true },
    );
    expect(regencies).toHaveLength(514);
    for (const regency of regencies) {
      expect(at(regency['area_code']!)).toMatchObject({
        area_level: 'regency',
        name: regency['name'],
        bps_code: regency['bps_code_2020'],
        bps_vintage: '2020',
      });
      // The four provinces of 2022 gave their regencies new codes; the others kept theirs.
      if (!/^9[3-6]/.test(regency['area_code']!)) {
        expect(regency['area_code']).toBe(regency['kemendagri_code_2020']);
      }
    }
    expect(regencies.filter((r) => r['area_code'] !== r['bps_code_2020'])).toHaveLength(199);
  });

  test.each([
    ['1109', 'Kabupaten Simeulue', '1101'],
    ['1101', 'Kabupaten Aceh Selatan', '1103'],
    ['91', 'Papua', '94'],
    ['92', 'Papua Barat', '91'],
    ['94', 'Papua Tengah', '96'],
    ['96', 'Papua Barat Daya', '92'],
    ['9301', 'Kabupaten Merauke', '9401'],
    ['13', 'Sumatera Barat', '13'],
  ])('%s %s is %s to BPS', (code, name, bps_code) => {
    expect(at(code)).toMatchObject({ name, bps_code });
  });

  test('begin with that of the area above', () => {
    for (const area of areas) {
      if (area.area_level !== 'regency' && area.area_level !== 'district') continue;
      expect(area.area_code.startsWith(area.parent_code!), area.area_code).toBe(true);
    }
  });

  test('of all levels are unique', () => {
    expect(new Set(areas.map((a) => a.area_code)).size).toBe(areas.length);
  });
});

test('every split is of two provinces, and younger than the parent', () => {
  for (const { area_code, parent_code, law_date } of changes) {
    const [young, parent] = [at(area_code), at(parent_code)];
    expect([young.area_level, parent.area_level]).toEqual(['province', 'province']);
    expect(young.valid_from).toBe(law_date);
    expect((parent.valid_from ?? '') < law_date, young.name).toBe(true);
  }
  expect(changes.filter((c) => c.law_date > '2022')).toHaveLength(4);
});
