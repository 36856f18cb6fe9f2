import type { Area } from './contract.ts';
import type { AreaDictionary, AreaProblem } from './area-dictionary.ts';
import { nearest } from './nearest.ts';
import { Rejection } from './rejection.ts';

/** A place as a source prints it: by code, by level and name, or both. */
export interface PrintedPlace {
  readonly level: string;
  readonly name: string;
  readonly parent: string;
  readonly code?: PrintedCode | undefined;
}

/**
 * A code with the system that gives it its meaning: 1101 is Simeulue to BPS and Aceh Selatan to Kemendagri, and 91, 92
 * and 94–97 changed hands in Papua. The vintage is a year: both systems gave new codes when Papua was split in 2022.
 */
export interface PrintedCode {
  readonly system: 'kemendagri' | 'bps';
  readonly vintage: string;
  readonly code: string;
}

/** What the reference says of an area, besides its columns in the contract. */
export interface AreaEntry {
  readonly area: Area;
  /** Other names: old ones, abbreviations, variants. */
  readonly names: readonly string[];
  /** Code of Kemendagri before the split of Papua in 2022. */
  readonly kemendagri2020?: string | undefined;
}

/**
 * Finds the area that a source means, or throws a {@link Rejection} that names the candidates.
 *
 * A code decides, and the name beside it must not contradict it: that is how a wrong code system is noticed. A name
 * is first looked up as it is, then without regard to case, spaces and abbreviations ("KAB. B o g o r"). A name that
 * several areas share, such as Bogor, a kabupaten and a kota, is never guessed.
 */
export type PlaceFinder = (place: PrintedPlace) => Area;

export function placeFinder(
  entries: readonly AreaEntry[],
  find: AreaDictionary['find'],
  isUnder: (area: Area, parentCode: string) => boolean,
): PlaceFinder {
  const codes = codeBook(entries);
  const names = nameBook(entries);

  /** Areas of a level whose name can be meant, in a parent when one is given. */
  function candidates(level: string, name: string, parents: readonly Area[]): readonly Area[] {
    const named = names(level, name);
    return parents.length === 0
      ? named
      : named.filter((area) => parents.some((parent) => isUnder(area, parent.area_code)));
  }

  function byName({ level, name, parent }: PrintedPlace): Area {
    const exact = find(level, name, parent);
    if (!('problem' in exact)) return exact;
    const parentLevel = level === 'district' ? 'regency' : 'province';
    const hasParent = parent !== '' && (level === 'district' || level === 'regency');
    const parents = hasParent ? names(parentLevel, parent) : [];
    if (exact.problem === 'unknown-level' || (hasParent && parents.length === 0))
      throw rejectionOf(exact, { level, name, parent });
    const [first, second] = candidates(level, name, parents);
    if (first === undefined) throw rejectionOf(exact, { level, name, parent });
    if (second !== undefined) throw severalAreas(name, candidates(level, name, parents));
    return first;
  }

  return (place) => {
    if (place.code === undefined) return byName(place);
    const coded = codes(place.code);
    if (coded === undefined) {
      // The codes that BPS gave the regencies of the new provinces of Papua are not settled: there the name must do.
      if (isUnsettled(place.code) && place.name !== '') return byName(place);
      throw unknownCode(place.code);
    }
    if (place.name === '') return coded;
    const named = CODED_LEVELS.flatMap((level) => names(level, place.name));
    const agrees = named.length > 0 ? named.includes(coded) : isSlipOf(place.name, coded);
    if (!agrees) throw contradiction(place, coded, named);
    return coded;
  };
}

const CODED_LEVELS = ['nation', 'province', 'regency'];

/** True when a name that no area has is a misspelling of this area's name: beside a code that is good enough. */
function isSlipOf(name: string, area: Area): boolean {
  const full = spelling(area.name);
  return nearest(spelling(name), [full, withoutType(full, area.area_type)]) !== undefined;
}

/**
 * Words that only say what kind of place a name is of, in the spelling that {@link spelling} gives them. `kotamadya` is the
 * kota of before 1999.
 */
const TYPES: readonly (readonly [prefix: string, type: Area['area_type']])[] = [
  ['kabupatenadministrasi', 'kabupaten'],
  ['kabupaten', 'kabupaten'],
  ['kotaadministrasi', 'kota'],
  ['kotamadya', 'kota'],
  ['kota', 'kota'],
  ['provinsi', 'provinsi'],
  ['kecamatan', 'kecamatan'],
];

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bkab\b/g, 'kabupaten'],
  [/\bkep\b/g, 'kepulauan'],
  [/\badm\b/g, 'administrasi'],
  [/\bkec\b/g, 'kecamatan'],
  [/\b(?:prov|prop|propinsi)\b/g, 'provinsi'],
  [/\bkodya\b/g, 'kotamadya'],
  [/&/g, ' dan '],
];

/**
 * A name as it is compared: lower case, abbreviations written out, nothing but letters and digits. Footnote signs are
 * dropped: no area's name ends in a digit.
 */
export function spelling(name: string): string {
  let text = name
    .slice(0, LONGEST_NAME)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s\d*()]+$/, '');
  // "S u m a t e r a  U t a r a", "K a b . B o g o r"
  if (/^\S(?: \S)+$/.test(text)) text = text.replaceAll(' ', '').replace(/\./g, ' ');
  for (const [pattern, word] of ABBREVIATIONS) text = text.replace(pattern, word);
  return text.replace(/[^a-z0-9]/g, '').replace(/sumatra/g, 'sumatera');
}

const LONGEST_NAME = 200;

type NameBook = (level: string, name: string) => readonly Area[];

/** Looks names up by level and spelling; a name that says its type finds no area of another type. */
function nameBook(entries: readonly AreaEntry[]): NameBook {
  const book = new Map<string, Area[]>();
  const add = (key: string, area: Area): void => {
    const known = book.get(key);
    if (known === undefined) book.set(key, [area]);
    else if (!known.includes(area)) known.push(area);
  };
  for (const { area, names } of entries) {
    for (const name of [area.name, ...names].filter(Boolean)) {
      const full = spelling(name);
      const base = withoutType(full, area.area_type);
      add(`${area.area_level}/${base}`, area);
      add(`${area.area_level}/${base}/${area.area_type}`, area);
    }
  }
  return (level, name) => {
    const full = spelling(name);
    if (full === '') return [];
    const typed = TYPES.filter(([prefix]) => full.startsWith(prefix)).flatMap(
      ([prefix, type]) => book.get(`${level}/${full.slice(prefix.length)}/${type}`) ?? [],
    );
    const bare = book.get(`${level}/${full}`) ?? [];
    return [...new Set([...typed, ...bare])];
  };
}

function withoutType(full: string, type: Area['area_type']): string {
  const prefix = TYPES.find(([word, of]) => of === type && full.startsWith(word))?.[0] ?? '';
  return full.length > prefix.length ? full.slice(prefix.length) : full;
}

/** Years since which a system has the four provinces of 2022. */
const PAPUA_SPLIT = '2022';

function codeBook(entries: readonly AreaEntry[]): (code: PrintedCode) => Area | undefined {
  const book = new Map<string, Area>();
  for (const { area, kemendagri2020 } of entries) {
    const { area_code, area_level, bps_code, valid_from } = area;
    if (area_level === 'nation') {
      for (const system of ['kemendagri', 'bps'])
        for (const age of ['old', 'new']) book.set(`${system}/${age}/00`, area);
    }
    if (area_level !== 'province' && area_level !== 'regency') continue;
    const isYoung = (valid_from ?? '') >= PAPUA_SPLIT;
    const isPapuanRegency = area_level === 'regency' && area_code.startsWith('9');
    book.set(`kemendagri/new/${area_code}`, area);
    const former = area_level === 'province' ? area_code : kemendagri2020;
    if (former !== undefined && !isYoung) book.set(`kemendagri/old/${former}`, area);
    if (bps_code === null) continue;
    if (!isYoung) book.set(`bps/old/${bps_code}`, area);
    if (!isPapuanRegency) book.set(`bps/new/${bps_code}`, area);
  }
  return ({ system, vintage, code }) =>
    book.get(`${system}/${vintage < PAPUA_SPLIT ? 'old' : 'new'}/${codeDigits(code)}`);
}

/**
 * The digits of a code without what files add to it: `1300.0` from a spreadsheet, the dot of `32.01`, the zeros that BPS
 * puts behind a province (`3200`); `9999`, `0000` and `0` stand for the nation.
 */
export function codeDigits(code: string): string {
  const digits = code
    .trim()
    .replace(/^(\d+)\.0$/, '$1')
    .replace(/^(\d\d)\.(\d\d)$/, '$1$2');
  if (/^(?:0+|9999)$/.test(digits)) return '00';
  return digits.replace(/^(\d\d)00$/, '$1');
}

function isUnsettled({ system, vintage, code }: PrintedCode): boolean {
  return system === 'bps' && vintage >= PAPUA_SPLIT && /^9[1-7]\d\d$/.test(codeDigits(code));
}

function rejectionOf(
  { problem, nearest: near }: AreaProblem,
  { level, name, parent }: PrintedPlace,
): Rejection {
  const hint = {
    id: near === undefined ? '' : `; yang terdekat "${near}"`,
    en: near === undefined ? '' : `; the nearest is "${near}"`,
  };
  switch (problem) {
    case 'unknown-level':
      return new Rejection(problem, 'geo_level', level, {
        id: `tingkat wilayah tidak dikenal${hint.id}`,
        en: `unknown level of area${hint.en}`,
      });
    case 'unknown-parent':
      return new Rejection(problem, 'parent_name', parent, {
        id: `wilayah induk tidak dikenal${hint.id}`,
        en: `unknown parent area${hint.en}`,
      });
    case 'several-areas':
      return new Rejection(problem, 'geo_name', name, {
        id: 'nama ini dipakai beberapa wilayah dan induknya tidak disebut',
        en: 'several areas have this name and the parent is not given',
      });
    case 'unknown-area':
      return new Rejection(problem, 'geo_name', name, {
        id: `tidak ada satu wilayah dengan nama ini${hint.id}`,
        en: `there is no single area of this name${hint.en}`,
      });
  }
}

function severalAreas(name: string, areas: readonly Area[]): Rejection {
  const list = areas.map((area) => area.name).join(', ');
  return new Rejection('several-areas', 'geo_name', name, {
    id: `nama ini dapat berarti ${list}; sebut jenis atau induknya`,
    en: `this name can mean ${list}; the kind of place or its parent has to be given`,
  });
}

function contradiction(
  { name, code }: PrintedPlace,
  coded: Area,
  named: readonly Area[],
): Rejection {
  const says = `${code?.code} (${code?.system} ${code?.vintage})`;
  const list = named.map((area) => area.name).join(', ');
  return new Rejection('code-against-name', 'geo_name', name, {
    id: `kode ${says} adalah ${coded.name}, tetapi namanya ${list === '' ? 'lain' : `milik ${list}`}: periksa sistem kodenya`,
    en: `the code ${says} is ${coded.name}, but the name is ${list === '' ? 'another' : `that of ${list}`}: check the system of the codes`,
  });
}

function unknownCode({ system, vintage, code }: PrintedCode): Rejection {
  return new Rejection('unknown-code', 'code', code, {
    id: `tidak ada wilayah dengan kode ini dalam sistem ${system} ${vintage}`,
    en: `no area has this code in the system ${system} ${vintage}`,
  });
}
