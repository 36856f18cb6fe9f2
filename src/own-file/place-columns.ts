/**
 * Which columns of a visitor's table say where, and which area each row means: by the pipeline's rules (src/model/place.ts), so
 * that a code decides, a name beside it must not contradict it, and a name that several areas share is never guessed.
 */
import { distance } from 'fastest-levenshtein';
import type { AreaDictionary } from '../model/area-dictionary.ts';
import type { Area, Bilingual } from '../model/contract.ts';
import { codeDigits, spelling, type PrintedCode } from '../model/place.ts';
import { Rejection } from '../model/rejection.ts';
import type { WordColumn } from './word-column.ts';

export const CODE_SYSTEMS = ['kemendagri', 'bps'] as const;
export type CodeSystem = (typeof CODE_SYSTEMS)[number];
export type PlaceLevel = 'province' | 'regency';

/** The columns, by their places, that say where. */
export interface PlaceColumns {
  readonly level: PlaceLevel;
  readonly name: number | undefined;
  readonly code: number | undefined;
  /** Of the provinces, beside names of regencies. */
  readonly parent: number | undefined;
  /** What the codes are codes of. */
  readonly system: CodeSystem;
  readonly vintage: string;
}

export interface Unmatched {
  /** As the file has it: the name, or else the code. */
  readonly word: string;
  readonly rows: number;
  readonly reason: Bilingual;
}

export interface PlaceMatch {
  /** An area code for each row, as its place in `found`; -1 where none was found. */
  readonly codes: Int32Array;
  readonly found: readonly string[];
  readonly matched: number;
  /** Rows that name no place at all. */
  readonly silent: number;
  readonly unmatched: readonly Unmatched[];
}

/** Words looked at to tell what a column is. */
const SAMPLE = 400;
/** Of its words, so many in a hundred must be places. */
const ENOUGH = 0.5;

const NAME_TITLE =
  /prov|kab|kota|regen|district|daerah|wilayah|area|region|lokasi|tempat|nama|city|location/i;
const CODE_TITLE = /kode|code|\bkd|\bid\b|_id\b|bps|kemendagri|mendagri|fips|geo/i;

interface Column {
  readonly title: string;
  readonly data: Pick<WordColumn, 'words' | 'codes' | 'length'>;
}

/** The columns that say where, or nothing. */
export function findPlaceColumns(
  columns: readonly Column[],
  dictionary: AreaDictionary,
): PlaceColumns | undefined {
  const share = (column: Column, test: (word: string) => boolean): number => {
    const words = column.data.words.slice(0, SAMPLE).map(String);
    return words.length === 0 ? 0 : words.filter(test).length / words.length;
  };
  const named =
    (level: PlaceLevel) =>
    (column: Column): number => {
      const isPlace = (word: string): boolean => namesPlace(dictionary, level, word);
      const hint = NAME_TITLE.test(column.title) ? 0.05 : 0;
      const score = share(column, isPlace);
      return score >= ENOUGH ? score + hint : 0;
    };
  const names = {
    province: best(columns, named('province')),
    regency: best(columns, named('regency')),
  };
  // Jakarta Barat is no province, but "Jawa Barat" is a regency to nobody: the finer level wins where a column fits it.
  const regency = names.regency !== names.province ? names.regency : undefined;
  const level: PlaceLevel = regency !== undefined ? 'regency' : 'province';
  const name = regency ?? names.province;

  const codeLike =
    (digits: RegExp) =>
    (column: Column): number => {
      const fits = share(column, (word) => digits.test(codeDigits(word)));
      return fits >= 0.9 && CODE_TITLE.test(column.title) ? fits : 0;
    };
  const regencyCode = best(columns, codeLike(/^(?:\d{4}|\d\d|00)$/));
  const isFine =
    regencyCode !== undefined &&
    share(columns[regencyCode] as Column, (word) => /^\d{4}$/.test(codeDigits(word))) > 0.5;
  const code = best(columns, codeLike(isFine ? /^(?:\d{4}|\d\d|00)$/ : /^(?:\d\d|00)$/));
  if (name === undefined && code === undefined) return undefined;

  const settled = {
    level: isFine || level === 'regency' ? ('regency' as const) : ('province' as const),
    name,
    // A code of provinces beside names of regencies only says the parent.
    code: code !== undefined && level === 'regency' && !isFine ? undefined : code,
    parent: regency !== undefined ? names.province : undefined,
  };
  return { ...settled, ...systemOf(columns, settled, dictionary) };
}

function best(columns: readonly Column[], score: (column: Column) => number): number | undefined {
  let at: number | undefined;
  let most = 0;
  columns.forEach((column, i) => {
    const points = score(column);
    if (points > most) [at, most] = [i, points];
  });
  return at;
}

/** True when a name is that of a place of the level, or of several. */
function namesPlace(dictionary: AreaDictionary, level: PlaceLevel, name: string): boolean {
  if (!/\p{L}{3}|^di?\b/iu.test(name)) return false;
  try {
    dictionary.locate({ level, name, parent: '' });
    return true;
  } catch (error) {
    return error instanceof Rejection && error.code === 'several-areas';
  }
}

const VINTAGES: readonly (readonly [CodeSystem, string])[] = [
  ['kemendagri', '2025'],
  ['kemendagri', '2020'],
  ['bps', '2020'],
  ['bps', '2025'],
];

/** The system that the title names, else the one by which most codes fit their names. */
function systemOf(
  columns: readonly Column[],
  { level, name, code, parent }: Pick<PlaceColumns, 'level' | 'name' | 'code' | 'parent'>,
  dictionary: AreaDictionary,
): { system: CodeSystem; vintage: string } {
  const title = code === undefined ? '' : (columns[code]?.title ?? '');
  const systems = VINTAGES.filter(([system]) =>
    /bps/i.test(title) ? system === 'bps' : !/mendagri/i.test(title) || system === 'kemendagri',
  );
  let [chosen, most] = [systems[0] ?? VINTAGES[0], -1];
  for (const one of systems) {
    const [system, vintage] = one;
    const { matched } = matchPlaces(
      columns,
      { level, name, code, parent, system, vintage },
      dictionary,
      new Map(),
      SAMPLE,
    );
    if (matched > most) [chosen, most] = [one, matched];
  }
  const [system, vintage] = chosen as readonly [CodeSystem, string];
  return { system, vintage };
}

/**
 * Finds each row's area.
 * @param chosen areas that the visitor has named for words of the file; an empty code leaves the word without one
 * @param limit rows to look at
 */
export function matchPlaces(
  columns: readonly Column[],
  { level, name, code, parent, system, vintage }: PlaceColumns,
  dictionary: AreaDictionary,
  chosen: ReadonlyMap<string, string> = new Map(),
  limit = Infinity,
): PlaceMatch {
  const parts = [name, code, parent].map((at) =>
    at === undefined ? undefined : columns[at]?.data,
  );
  const rows = Math.min(limit, parts.find((part) => part !== undefined)?.length ?? 0);
  const cells = parts.map((part) => part?.codes);
  const found: string[] = [];
  const places = new Map<string, number>();
  const codes = new Int32Array(rows).fill(-1);
  /** By the words of a row: the area, or why there is none. */
  const known = new Map<string, { place: number; word: string; error: Rejection | undefined }>();
  const missing = new Map<string, { rows: number; error: Rejection }>();
  let [matched, silent] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const [n, c, p] = cells.map((list) => list?.[row] ?? -1);
    const key = `${n} ${c} ${p}`;
    let answer = known.get(key);
    if (answer === undefined) {
      const [named, coded, within] = parts.map((part, i) => {
        const word = part?.words[[n, c, p][i] ?? -1];
        return word === undefined ? '' : String(word);
      }) as [string, string, string];
      answer = { place: -1, word: named || coded || within, error: undefined };
      if (answer.word !== '') {
        try {
          const area = locate(
            dictionary,
            { level, name: named, code: coded, parent: within, system, vintage },
            chosen,
          );
          if (area !== undefined) {
            const place = places.get(area) ?? found.push(area) - 1;
            places.set(area, place);
            answer.place = place;
          }
        } catch (error) {
          if (!(error instanceof Rejection)) throw error;
          answer.error = error;
        }
      }
      known.set(key, answer);
    }
    if (answer.word === '') silent++;
    else if (answer.place >= 0) {
      codes[row] = answer.place;
      matched++;
    } else if (answer.error) {
      const before = missing.get(answer.word);
      missing.set(answer.word, {
        rows: (before?.rows ?? 0) + 1,
        error: before?.error ?? answer.error,
      });
    }
  }
  const unmatched = [...missing]
    .sort(([, a], [, b]) => b.rows - a.rows)
    .map(([word, { rows: count, error }]) => ({ word, rows: count, reason: error.reason }));
  return { codes, found, matched, silent, unmatched };
}

interface Printed {
  readonly level: PlaceLevel;
  readonly name: string;
  readonly code: string;
  readonly parent: string;
  readonly system: CodeSystem;
  readonly vintage: string;
}

/** The code of the area that a row means; nothing where the visitor wants none. @throws {Rejection} */
function locate(
  dictionary: AreaDictionary,
  { level, name, code, parent, system, vintage }: Printed,
  chosen: ReadonlyMap<string, string>,
): string | undefined {
  const said = chosen.get(name || code || parent);
  if (said !== undefined) return said === '' ? undefined : said;
  const printed: PrintedCode | undefined = code === '' ? undefined : { system, vintage, code };
  if (printed) return dictionary.locate({ level, name, parent, code: printed }).area_code;
  if (name === '')
    return dictionary.locate({ level: 'province', name: parent, parent: '' }).area_code;
  // Tables of regencies have rows of their province and of the nation.
  const levels = level === 'regency' ? ['regency', 'province', 'nation'] : ['province', 'nation'];
  let first: unknown;
  for (const one of levels) {
    try {
      return dictionary.locate({ level: one, name, parent: one === 'regency' ? parent : '' })
        .area_code;
    } catch (error) {
      first ??= error;
      if (error instanceof Rejection && error.code === 'several-areas') break;
    }
  }
  throw first;
}

/** The areas whose names are nearest to a word, the likeliest first: those it can mean, then those that a slip leads away from. */
export function nearestAreas(
  word: string,
  level: PlaceLevel,
  areas: readonly Area[],
  most = 5,
): { code: string; name: string }[] {
  const bare = (text: string): string =>
    spelling(text).replace(/^(?:kabupaten|kotamadya|kota|provinsi)(?=.)/, '');
  const wanted = bare(word);
  return areas
    .filter(({ area_level }) => area_level === level || area_level === 'province')
    .map((area) => ({ area, away: distance(wanted, bare(area.name)) }))
    .filter(({ away }) => away <= Math.max(2, wanted.length / 3))
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ area }) => ({ code: area.area_code, name: area.name }));
}
