import type { Area, AreaLevel, Bilingual, TerritoryChange } from './contract.ts';
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
 * A code decides, and the name and the parent beside it must not contradict it: that is how a wrong code system is noticed. A name
 * is first looked up as it is, then without regard to case, spaces and abbreviations ("KAB. B o g o r"). A name that
 * several areas share, such as Bogor, a kabupaten and a kota, is never guessed.
 */
export type PlaceFinder = (place: PrintedPlace) => Area;

export function placeFinder(
  entries: readonly AreaEntry[],
  changes: readonly TerritoryChange[],
): PlaceFinder {
  const codes = codeBook(entries);
  const asPrinted = nameBook(entries, (name) => [asItIs(name)]);
  const bySpelling = spellingBook(entries);
  const nearestArea = nearestBook(entries);

  /** Old parents count too: Merauke was printed under Papua before Papua Selatan was split from it. */
  const isUnder = (area: Area, parent: Area): boolean =>
    area.parent_code === parent.area_code ||
    changes.some((c) => c.area_code === area.parent_code && c.parent_code === parent.area_code);

  function byName({ level, name, parent }: PrintedPlace): Area {
    if (!isAreaLevel(level)) throw unknownLevel(level);
    const parentLevel = parent === '' ? undefined : PARENT_LEVEL[level];
    const parents = parentLevel === undefined ? [] : bySpelling(parentLevel, parent);
    if (parentLevel !== undefined && parents.length === 0)
      throw unknownParent(parent, nearestArea(parentLevel, parent));
    const within = (area: Area): boolean =>
      parentLevel === undefined || parents.some((above) => isUnder(area, above));

    const [same, another] = asPrinted(level, asItIs(name)).filter(within);
    if (same !== undefined && another === undefined) return same;
    const named = bySpelling(level, name);
    const meant = named.filter(within);
    const [first, second] = meant;
    if (first === undefined && named.length > 0)
      throw elsewhere(name, parent, named.map(withParent));
    if (first === undefined) throw unknownArea(name, nearestArea(level, name));
    if (second !== undefined) throw severalAreas(name, meant);
    return first;
  }

  const parentOf = ({ parent_code }: Area): Area | undefined =>
    entries.find(({ area }) => area.area_code === parent_code)?.area;

  const withParent = (area: Area): string => `${area.name} (${parentOf(area)?.name})`;

  /** The area above, where a row prints it beside the code, is checked as the name is. */
  function refuseOtherParent({ parent }: PrintedPlace, coded: Area): void {
    const level = PARENT_LEVEL[coded.area_level];
    if (parent === '' || level === undefined) return;
    const parents = bySpelling(level, parent);
    if (parents.some((above) => isUnder(coded, above))) return;
    const own = parentOf(coded);
    if (own === undefined || (parents.length === 0 && isSlipOf(parent, own))) return;
    throw otherParent(parent, coded, own);
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
    const named = CODED_LEVELS.flatMap((level) => bySpelling(level, place.name));
    const agrees = named.length > 0 ? named.includes(coded) : isSlipOf(place.name, coded);
    if (!agrees) throw contradiction(place, coded, named);
    refuseOtherParent(place, coded);
    return coded;
  };
}

const CODED_LEVELS = ['nation', 'province', 'regency'] as const satisfies readonly AreaLevel[];

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

/** The level of the area that a row names beside the area, to tell places of one name apart. */
const PARENT_LEVEL: Partial<Record<AreaLevel, AreaLevel>> = {
  regency: 'province',
  district: 'regency',
};

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

/** The areas of a level that go by a name. */
type NameBook = (level: AreaLevel, name: string) => readonly Area[];

/** Every name of every area, under the keys that are made of it. */
function nameBook(
  entries: readonly AreaEntry[],
  keysOf: (name: string, area: Area) => readonly string[],
): NameBook {
  const book = new Map<string, Area[]>();
  for (const { area, names } of entries) {
    for (const key of [area.name, ...names].filter(Boolean).flatMap((name) => keysOf(name, area))) {
      const known = book.get(`${area.area_level}/${key}`);
      if (known === undefined) book.set(`${area.area_level}/${key}`, [area]);
      else if (!known.includes(area)) known.push(area);
    }
  }
  return (level, key) => book.get(`${level}/${key}`) ?? [];
}

/** A name but for case, full stops and doubled spaces. */
function asItIs(name: string): string {
  return name.slice(0, LONGEST_NAME).toLowerCase().replaceAll('.', ' ').replace(/\s+/g, ' ').trim();
}

/** Looks names up by {@link spelling}; a name that says its type finds no area of another type. */
function spellingBook(entries: readonly AreaEntry[]): NameBook {
  const book = nameBook(entries, (name, { area_type }) => {
    const base = withoutType(spelling(name), area_type);
    return [base, `${base}/${area_type}`];
  });
  return (level, name) => {
    const full = spelling(name);
    if (full === '') return [];
    const typed = TYPES.filter(([prefix]) => full.startsWith(prefix)).flatMap(([prefix, type]) =>
      book(level, `${full.slice(prefix.length)}/${type}`),
    );
    return [...new Set([...typed, ...book(level, full)])];
  };
}

/**
 * The name of the area of a level that a mistyped name is nearest to. The word for its kind does not count as letters that are
 * right: "Kabupaten Jumlah" is not near "Kabupaten Kampar".
 */
function nearestBook(
  entries: readonly AreaEntry[],
): (level: AreaLevel, name: string) => string | undefined {
  const book = new Map<AreaLevel, Map<string, Area[]>>(AREA_LEVELS.map((l) => [l, new Map()]));
  for (const { area } of entries) {
    const bare = withoutType(spelling(area.name), area.area_type);
    const spellings = book.get(area.area_level);
    const alike = spellings?.get(bare);
    if (alike === undefined) spellings?.set(bare, [area]);
    else alike.push(area);
  }
  /** The area whose whole name stands in a longer text, such as "Kota dan Kabupaten Tasikmalaya". */
  const named = (level: AreaLevel, text: string): Area[] =>
    entries
      .map(({ area }) => area)
      .filter((area) => area.area_level === level && text.includes(spelling(area.name)))
      .sort((a, b) => b.name.length - a.name.length);
  return (level, name) => {
    const full = spelling(name);
    // "Kotabaru" names a kabupaten, and no city called Baru.
    const isApart = KIND_AND_SPACE.test(name) || LETTERS_APART.test(name);
    const [word = '', kind] = (isApart && TYPES.find(([word]) => full.startsWith(word))) || [];
    const spellings = book.get(level);
    const near = nearest(full.slice(word.length), spellings?.keys() ?? []);
    const alike = near === undefined ? named(level, full) : spellings?.get(near);
    return (alike?.find(({ area_type }) => area_type === kind) ?? alike?.[0])?.name;
  };
}

const KIND_AND_SPACE =
  /^\s*(?:kab(?:upaten)?|kota(?:madya)?|kodya|prov(?:insi)?|prop(?:insi)?|kec(?:amatan)?)[. ]+(?=\S)/i;
const LETTERS_APART = /^\s*\S(?:\s+\S)+\s*$/;

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

/**
 * Tells whether an area goes by a name, in whatever spelling. A name beside a code may be a misspelling, which
 * {@link PlaceFinder} lets pass.
 */
export function nameKeeper(
  entries: readonly AreaEntry[],
): (area: Pick<Area, 'area_code' | 'area_level'>, name: string) => boolean {
  const bySpelling = spellingBook(entries);
  return ({ area_code, area_level }, name) =>
    bySpelling(area_level, name).some((area) => area.area_code === area_code);
}

function unknownLevel(level: string): Rejection {
  const hint = nearestHint(nearest(level, AREA_LEVELS));
  return new Rejection('unknown-level', 'geo_level', level, {
    id: `tingkat wilayah tidak dikenal${hint.id}`,
    en: `unknown level of area${hint.en}`,
  });
}

function unknownParent(parent: string, near: string | undefined): Rejection {
  const hint = nearestHint(near);
  return new Rejection('unknown-parent', 'parent_name', parent, {
    id: `wilayah induk tidak dikenal${hint.id}`,
    en: `unknown parent area${hint.en}`,
  });
}

function unknownArea(name: string, near: string | undefined): Rejection {
  const hint = nearestHint(near);
  return new Rejection('unknown-area', 'geo_name', name, {
    id: `tidak ada satu wilayah dengan nama ini${hint.id}`,
    en: `there is no single area of this name${hint.en}`,
  });
}

function elsewhere(name: string, parent: string, places: readonly string[]): Rejection {
  return new Rejection('unknown-area', 'geo_name', name, {
    id: `nama ini tidak ada di ${parent}; yang ada ${places.join(', ')}`,
    en: `no area of ${parent} has this name; there is ${places.join(', ')}`,
  });
}

function nearestHint(near: string | undefined): Bilingual {
  return near === undefined
    ? { id: '', en: '' }
    : { id: `; yang terdekat "${near}"`, en: `; the nearest is "${near}"` };
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

function otherParent(parent: string, coded: Area, own: Area): Rejection {
  return new Rejection('code-against-parent', 'parent_name', parent, {
    id: `kodenya milik ${coded.name} di ${own.name}, tetapi barisnya menyebut wilayah induk lain`,
    en: `the code is that of ${coded.name} in ${own.name}, but the row names another parent area`,
  });
}

function unknownCode({ system, vintage, code }: PrintedCode): Rejection {
  return new Rejection('unknown-code', 'code', code, {
    id: `tidak ada wilayah dengan kode ini dalam sistem ${system} ${vintage}`,
    en: `no area has this code in the system ${system} ${vintage}`,
  });
}
