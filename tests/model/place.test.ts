import { equal, match } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAreas } from '../../scripts/pipeline/areas.ts';
import { nameKeeper, type PrintedPlace } from '../../src/model/place.ts';
import { Rejection } from '../../src/model/rejection.ts';
import { REFERENCE } from '../pipeline/fixtures.ts';
import { CASES, PATIENCE, tried } from '../cases.ts';

const { areas, entries, locate } = readAreas(REFERENCE);

/** The code of the area, or what is wrong: the reject's code and its English reason. */
function found(place: Partial<PrintedPlace>): string {
  try {
    return locate({ level: '', name: '', parent: '', ...place }).area_code;
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    return `${error.code}: ${error.reason.en}`;
  }
}

const named = (level: string, name: string, parent = ''): string => found({ level, name, parent });

const coded = (
  code: string,
  system: 'bps' | 'kemendagri',
  vintage: string,
  name = '',
  parent = '',
): string => found({ code: { system, vintage, code }, name, parent, level: 'regency' });

describe('by code, where the two systems collide', () => {
  test.each([
    // Aceh
    ['1101', 'bps', '2020', '1109'],
    ['1101', 'kemendagri', '2020', '1101'],
    ['1101', 'kemendagri', '2025', '1101'],
    ['1109', 'bps', '2020', '1107'],
    ['1109', 'kemendagri', '2025', '1109'],
    // Papua
    ['91', 'bps', '2020', '92'],
    ['91', 'bps', '2025', '92'],
    ['91', 'kemendagri', '2020', '91'],
    ['91', 'kemendagri', '2025', '91'],
    ['92', 'bps', '2025', '96'],
    ['92', 'kemendagri', '2020', '92'],
    ['93', 'kemendagri', '2025', '93'],
    ['94', 'bps', '2020', '91'],
    ['94', 'bps', '2025', '91'],
    ['94', 'kemendagri', '2025', '94'],
    ['95', 'bps', '2025', '93'],
    ['95', 'kemendagri', '2025', '95'],
    ['96', 'bps', '2025', '94'],
    ['96', 'kemendagri', '2025', '96'],
    ['97', 'bps', '2025', '95'],
    // regencies that changed hands: Merauke, Kota Sorong
    ['9401', 'bps', '2020', '9301'],
    ['9101', 'kemendagri', '2020', '9301'],
    ['9301', 'kemendagri', '2025', '9301'],
    ['9271', 'kemendagri', '2020', '9671'],
    ['9171', 'bps', '2020', '9671'],
    ['9171', 'kemendagri', '2025', '9171'],
  ] as const)('%s of %s %s is %s', (code, system, vintage, area) => {
    expect(coded(code, system, vintage)).toBe(area);
  });

  test.each([
    ['93', 'bps', '2025'],
    ['97', 'kemendagri', '2025'],
    ['93', 'kemendagri', '2020'],
    ['95', 'bps', '2020'],
    ['5400', 'bps', '2020'],
    ['32.1', 'kemendagri', '2025'],
    ['', 'bps', '2020'],
  ] as const)('%s of %s %s is nothing', (code, system, vintage) => {
    expect(coded(code, system, vintage)).toBe(
      `unknown-code: no area has this code in the system ${system} ${vintage}`,
    );
  });

  test.each([
    ['1300.0', '13'],
    ['1300', '13'],
    ['13.0', '13'],
    ['13', '13'],
    ['32.01', '3201'],
    ['3201.0', '3201'],
    [' 3201 ', '3201'],
    ['9999', '00'],
    ['0000', '00'],
    ['0', '00'],
  ])('written as %j', (code, area) => {
    expect(coded(code, 'bps', '2020')).toBe(area);
  });

  test('the name beside it must not say another place: a wrong system is noticed', () => {
    expect(coded('1101', 'bps', '2020', 'SIMEULUE')).toBe('1109');
    expect(coded('1101', 'kemendagri', '2020', 'SIMEULUE')).toBe(
      'code-against-name: the code 1101 (kemendagri 2020) is Kabupaten Aceh Selatan, but the name is that of Kabupaten Simeulue: check the system of the codes',
    );
    expect(coded('91', 'kemendagri', '2025', 'Papua Barat')).toBe(
      'code-against-name: the code 91 (kemendagri 2025) is Papua, but the name is that of Papua Barat: check the system of the codes',
    );
    expect(coded('91', 'bps', '2025', 'Papua Barat')).toBe('92');
  });

  test('a bare name is enough beside a code, a slip too, but not another name', () => {
    expect(coded('3201', 'bps', '2020', 'BOGOR')).toBe('3201');
    expect(coded('3271', 'bps', '2020', 'BOGOR')).toBe('3271');
    expect(coded('1101', 'bps', '2020', 'Simeuleu')).toBe('1109');
    expect(coded('1101', 'bps', '2020', 'Atlantis Raya')).toBe(
      'code-against-name: the code 1101 (bps 2020) is Kabupaten Simeulue, but the name is another: check the system of the codes',
    );
  });

  test('the parent beside it must be the area’s, today or once; a slip is no other parent', () => {
    const under = (code: string, name: string, parent: string): string =>
      coded(code, 'bps', '2020', name, parent);
    for (const parent of ['JAWA BARAT', 'Prov. Jawa Barat', 'Jawa Barta'])
      expect(under('3201', 'KABUPATEN BOGOR', parent)).toBe('3201');
    // Tangerang was printed under Jawa Barat before Banten was split from it.
    expect(under('3671', 'Kota Tangerang', 'Jawa Barat')).toBe('3671');
    expect(under('3200', 'Jawa Barat', 'Indonesia')).toBe('32');
    for (const parent of ['JAWA TIMUR', 'Atlantis'])
      expect(under('3201', 'KABUPATEN BOGOR', parent)).toBe(
        'code-against-parent: the code is that of Kabupaten Bogor in Jawa Barat, but the row names another parent area',
      );
  });

  test('where the codes of BPS are not settled, the name must do', () => {
    expect(coded('9501', 'bps', '2025', 'Kabupaten Merauke')).toBe('9301');
    expect(coded('9501', 'bps', '2025')).toMatch(/^unknown-code/);
  });
});

describe('by name', () => {
  test.each([
    ['province', 'SUMATERA  BARAT ', '', '13'],
    ['province', 'S u m a t e r a  U t a r a', '', '12'],
    ['province', 'R i a u', '', '14'],
    ['province', 'Sumatera\nUtara', '', '12'],
    ['province', 'Provinsi Jawa Barat', '', '32'],
    ['province', 'PROV. D.I. YOGYAKARTA', '', '34'],
    ['province', 'Daerah Khusus Ibukota Jakarta', '', '31'],
    ['province', 'Nanggroe Aceh Darussalam', '', '11'],
    ['province', 'Irian Jaya Barat', '', '92'],
    ['province', 'Kep. Bangka Belitung', '', '19'],
    ['nation', 'I N D O N E S I A', '', '00'],
    ['regency', 'KABUPATEN BOGOR', 'JAWA BARAT', '3201'],
    ['regency', 'K o t a  B o g o r', 'Jawa Barat', '3271'],
    ['regency', 'Kab.Bogor', '', '3201'],
    ['regency', 'Kotamadya Bogor', '', '3271'],
    ['regency', 'Kab. Adm. Kep. Seribu', 'DKI Jakarta', '3101'],
    ['regency', 'KOTA ADM. JAKARTA PUSAT', '', '3171'],
    ['regency', 'Toba Samosir', '', '1212'],
    ['regency', 'Pahuwato', '', '7504'],
    ['regency', 'Padang Sidempuan', '', '1277'],
    ['regency', 'FAKFAK', 'Papua Barat', '9203'],
    ['regency', 'Pangkajene & Kepulauan', '', '7310'],
    ['regency', 'Kotabaru', '', '6302'],
    ['regency', 'Kota Baru', 'Kalimantan Selatan', '6302'],
    ['regency', 'Kotamobagu', '', '7174'],
    ['regency', 'Lima Puluh Kota', '', '1307'],
    ['regency', 'Simeulue', '', '1109'],
    ['regency', 'Banjar', 'Jawa Barat', '3279'],
    ['regency', 'Banjar', 'Kalimantan Selatan', '6303'],
    ['regency', 'Kabupaten Merauke', 'Papua', '9301'],
    ['regency', 'MERAUKE', 'PAPUA SELATAN', '9301'],
  ])('%s %j in %j', (level, name, parent, area) => {
    expect(named(level, name, parent)).toBe(area);
  });

  test('of two places is not guessed, and both are named', () => {
    expect(named('regency', 'BOGOR', 'Jawa Barat')).toBe(
      'several-areas: this name can mean Kabupaten Bogor, Kota Bogor; the kind of place or its parent has to be given',
    );
    expect(named('regency', 'Banjar')).toBe(
      'several-areas: this name can mean Kota Banjar, Kabupaten Banjar; the kind of place or its parent has to be given',
    );
    expect(named('regency', 'Sorong', 'Papua Barat Daya')).toMatch(/Kabupaten Sorong, Kota Sorong/);
  });

  test.each([
    ['regency', 'Kabupaten Padang', '', /^unknown-area/],
    ['regency', 'Kabupaten Bogorr', '', /^unknown-area: .* nearest is "Kabupaten Bogor"$/],
    [
      'regency',
      'Kota Bogor',
      'Jawa Timur',
      /^unknown-area: no area of Jawa Timur has this name; there is Kota Bogor \(Jawa Barat\)$/,
    ],
    // The word for the kind is no letter that is right, and of two with one name the kind decides.
    ['regency', 'Kabupaten JUMLAH', '', /^unknown-area: there is no single area of this name$/],
    ['regency', 'Kota Bndung', '', /^unknown-area: .* nearest is "Kota Bandung"$/],
    ['regency', 'Kab. Bndung', '', /^unknown-area: .* nearest is "Kabupaten Bandung"$/],
    ['regency', 'Kota dan Kabupaten Tasikmalaya', '', /nearest is "Kabupaten Tasikmalaya"$/],
    ['regency', 'Kotabarru', '', /^unknown-area: .* nearest is "Kabupaten Kotabaru"$/],
    ['regency', 'K o t a  B o g o r', 'Jawa Baratt', /^unknown-parent: .* "Jawa Barat"$/],
    ['regency', 'Cianjurr', 'Jawa Barat', /^unknown-area: .* nearest is "Kabupaten Cianjur"$/],
    ['regency', 'K O T A  B O G O R R', '', /^unknown-area: .* nearest is "Kota Bogor"$/],
    ['province', 'Sumatera Baratt', '', /^unknown-area: .* nearest is "Sumatera Barat"$/],
    ['province', 'Atlantis', '', /name$/],
    ['regency', 'Kota Bogor', 'Jawa Baratt', /^unknown-parent: .* nearest is "Jawa Barat"$/],
    ['province', 'Timor Timur', '', /^unknown-area/],
    ['provinsi', 'Bali', '', /^unknown-level: .* nearest is "province"$/],
    ['province', '', '', /^unknown-area/],
    ['province', '...', '', /^unknown-area/],
  ])('%s %j in %j is told', (level, name, parent, message) => {
    expect(named(level, name, parent)).toMatch(message);
  });
});

describe('any of the 552 provinces, regencies and cities', () => {
  const all = areas.filter((a) => a.area_level === 'province' || a.area_level === 'regency');
  const any = fc.constantFrom(...all);
  const nameOf = (code: string | null): string =>
    areas.find((area) => area.area_code === code)?.name ?? '';

  test('there are 552', () => {
    expect(all).toHaveLength(552);
  });

  test(
    'is found by each of its codes, in every way that files write them',
    () => {
      const written = fc.constantFrom(
        (code: string) => code,
        (code: string) => `${code}.0`,
        (code: string) => ` ${code} `,
        (code: string) =>
          code.length === 2 ? `${code}00` : `${code.slice(0, 2)}.${code.slice(2)}`,
      );
      const cases = fc.record({ area: any, write: written, withName: fc.boolean() });
      const count = tried(cases, ({ area, write, withName }) => {
        const name = withName ? area.name.toUpperCase() : '';
        equal(coded(write(area.area_code), 'kemendagri', '2025', name), area.area_code);
        if (area.bps_code === null) return;
        const isRegency = area.area_level === 'regency';
        const isOld = isRegency || (area.valid_from ?? '') < '2022';
        if (isOld) equal(coded(write(area.bps_code), 'bps', '2020', name), area.area_code);
        if (!isRegency || !area.area_code.startsWith('9'))
          equal(coded(write(area.bps_code), 'bps', '2025', name), area.area_code);
      });
      expect(count).toBe(CASES);
    },
    PATIENCE,
  );

  const spellings: readonly ((name: string) => string)[] = [
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => `  ${name}   `,
    (name) => name.replaceAll(' ', '  '),
    (name) => name.replaceAll(' ', '\n'),
    (name) => name.replaceAll(' ', '\u00a0'),
    (name) => Array.from(name).join(' '),
    (name) => Array.from(name.toUpperCase()).join(' '),
    (name) => name.replace('Kabupaten', 'Kab.').replace('Kepulauan', 'Kep.'),
    (name) => name.replace('Kabupaten', 'KAB').replace('Administrasi', 'Adm.'),
    (name) => name.replace('Sumatera', 'Sumatra'),
    (name) => name.replace(/-/g, ' '),
    (name) => `${name} 1)`,
    (name) => `${name}*)`,
    (name) => `${name} ²`,
  ];

  test(
    'is found by its name in many spellings, with its parent or without',
    () => {
      const spell = fc.constantFrom(...spellings);
      const cases = fc.record({ area: any, spell, spellParent: spell, withParent: fc.boolean() });
      const count = tried(cases, ({ area, spell, spellParent, withParent }) => {
        const isUnder = withParent && area.area_level === 'regency';
        const parent = isUnder ? spellParent(nameOf(area.parent_code)) : '';
        equal(named(area.area_level, spell(area.name), parent), area.area_code);
      });
      expect(count).toBe(CASES);
    },
    PATIENCE,
  );

  test(
    'is found by its bare name, or the places that share it are named',
    () => {
      const regencies = all.filter((area) => area.area_level === 'regency');
      const cases = fc.record({
        area: fc.constantFrom(...regencies),
        spell: fc.constantFrom(...spellings),
      });
      const count = tried(cases, ({ area, spell }) => {
        const bare = area.name.replace(/^(?:Kabupaten|Kota)(?: Administrasi)? /, '');
        const answer = named('regency', spell(bare), nameOf(area.parent_code));
        if (answer !== area.area_code) match(answer, new RegExp(`^several-areas.*${area.name}`));
      });
      expect(count).toBe(CASES);
    },
    PATIENCE,
  );

  test(
    'or no place at all: nothing but a rejection is thrown',
    () => {
      const text = fc.oneof(
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
        { weight: 2, arbitrary: fc.stringMatching(/^[a-zA-Z0-9 .*)(&-]{0,10}$/) },
        { weight: 3, arbitrary: any.map((area) => area.name.slice(1)) },
        { weight: 3, arbitrary: any.map((area) => area.name) },
      );
      const code = fc.option(
        fc.record({
          system: fc.constantFrom('bps' as const, 'kemendagri' as const),
          vintage: fc.constantFrom('2020', '2025', ''),
          code: fc.oneof(text, fc.stringMatching(/^\d{0,4}(\.\d)?$/)),
        }),
        { nil: undefined, freq: 1 },
      );
      const level = fc.constantFrom(
        'regency',
        'regency',
        'province',
        'nation',
        'district',
        '',
        'x',
      );
      const known = new Set(areas.map((area) => area.area_code));
      let places = 0;
      const parent = fc.oneof(fc.constant(''), text);
      const count = tried(fc.record({ level, name: text, parent, code }), (place) => {
        const answer = found(place);
        if (known.has(answer)) places += 1;
        else match(answer, /^[a-z-]+: \S/);
      });
      expect(count).toBe(CASES);
      expect(places).toBeGreaterThan(1000);
    },
    PATIENCE,
  );
});

test('nameKeeper knows every spelling of an area’s names, and a slip from them', () => {
  const goesBy = nameKeeper(entries);
  const bogor = { area_code: '3201', area_level: 'regency' } as const;
  for (const name of ['Kabupaten Bogor', 'KAB. BOGOR', 'B o g o r', 'Bogor 1)'])
    expect(goesBy(bogor, name), name).toBe(true);
  for (const name of ['KABUPATEN BOGRO', 'Kota Bogor', ''])
    expect(goesBy(bogor, name), name).toBe(false);
});
