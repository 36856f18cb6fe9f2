/** A raw table with the visitor's choices as the table that SQL sees, and what the page says about it. */
import type { AreaDictionary } from '../model/area-dictionary.ts';
import type { Bilingual } from '../model/contract.ts';
import type { NumberStyle } from '../model/number-style.ts';
import { readNumber } from '../model/number-style.ts';
import {
  settleColumn,
  styleShown,
  type OwnType,
  type SettledColumn,
  type Value,
} from './column-type.ts';
import {
  findPlaceColumns,
  matchPlaces,
  nearestAreas,
  type CodeSystem,
  type PlaceColumns,
  type PlaceMatch,
} from './place-columns.ts';
import type { RawTable } from './raw-table.ts';
import { columnNames } from './safe-names.ts';

/** What the visitor has decided; all of it may be left out. */
export interface Choices {
  readonly sheet?: string | undefined;
  /** By the titles' places. */
  readonly styles?: Readonly<Record<number, NumberStyle>> | undefined;
  readonly system?: CodeSystem | undefined;
  /** Area codes by the words that mean them; empty for none. */
  readonly places?: Readonly<Record<string, string>> | undefined;
  readonly withoutPlaces?: boolean | undefined;
}

export interface ShapedColumn {
  readonly name: string;
  /** As the file has it; nothing for a column of ours. */
  readonly title: string | undefined;
  readonly type: OwnType;
  readonly empty: number;
  readonly style: NumberStyle | undefined;
  /** Both readings of a text that can be two numbers: the column waits for the visitor. */
  readonly asks:
    { readonly text: string; readonly id: number | null; readonly en: number | null } | undefined;
  /** Some of the words that are no numbers, in a column of numbers; they became empty. */
  readonly unread: readonly string[];
  readonly unreadWords: number;
}

export interface ShapedPlaces {
  /** The titles of the columns that were used. */
  readonly from: readonly string[];
  /** The name of the column that was added. */
  readonly column: string;
  readonly level: PlaceColumns['level'];
  /** Nothing where no codes were read. */
  readonly system: CodeSystem | undefined;
  readonly matched: number;
  readonly silent: number;
  readonly areas: number;
  readonly unmatchedRows: number;
  readonly unmatchedWords: number;
  readonly unmatched: readonly {
    readonly word: string;
    readonly rows: number;
    readonly reason: Bilingual;
    readonly near: readonly { readonly code: string; readonly name: string }[];
  }[];
}

export interface Shape {
  readonly rows: number;
  readonly titleLine: number | undefined;
  readonly columns: readonly ShapedColumn[];
  readonly places: ShapedPlaces | undefined;
  /** The first rows, as texts; NULL stays null. */
  readonly preview: readonly (readonly (string | null)[])[];
  /** Titles that were empty or stood twice. */
  readonly renamed: number;
  readonly cut: number;
  readonly nuls: number;
}

/** A column of the table: a value for each row, by way of the distinct ones. */
export interface TableColumn {
  readonly name: string;
  readonly type: OwnType;
  readonly values: readonly Value[];
  readonly codes: Int32Array;
}

export interface OwnTableData {
  readonly shape: Shape;
  readonly columns: readonly TableColumn[];
}

const PREVIEW_ROWS = 8;
const PREVIEW_LENGTH = 120;
const SHOWN_UNMATCHED = 40;
const SHOWN_UNREAD = 5;

/** Settles types, names and places. Pure: the same table and choices give the same. */
export function shapeTable(
  raw: RawTable,
  choices: Choices,
  dictionary: AreaDictionary | undefined,
): OwnTableData {
  const names = columnNames(raw.titles);
  const settled = settledColumns(raw, choices);
  const columns = settled.map(({ type, values }, i): TableColumn => ({
    name: names[i] ?? '',
    type,
    values,
    codes: raw.columns[i]?.codes ?? new Int32Array(),
  }));
  const counts = raw.columns.map((column) => column.counts());
  const shaped = settled.map(({ type, style, ambiguous, unread }, i): ShapedColumn => ({
    name: names[i] ?? '',
    title: raw.titles[i] ?? '',
    type,
    empty: raw.rows - (counts[i]?.reduce((sum, count) => sum + count, 0) ?? 0),
    style,
    asks:
      ambiguous === undefined
        ? undefined
        : {
            text: ambiguous.slice(0, 40),
            id: numberOf(ambiguous, 'id'),
            en: numberOf(ambiguous, 'en'),
          },
    unread: unread.slice(0, SHOWN_UNREAD).map((word) => word.slice(0, 40)),
    unreadWords: unread.length,
  }));
  const places =
    dictionary && !choices.withoutPlaces ? placesOf(raw, choices, dictionary) : undefined;
  if (places) {
    const name = freeName('area_code', names);
    columns.push({ name, type: 'VARCHAR', values: places.match.found, codes: places.match.codes });
    shaped.push({
      name,
      title: undefined,
      type: 'VARCHAR',
      empty: raw.rows - places.match.matched,
      style: undefined,
      asks: undefined,
      unread: [],
      unreadWords: 0,
    });
  }
  const filled = raw.titles.map((title) => title.trim()).filter(Boolean);
  return {
    columns,
    shape: {
      rows: raw.rows,
      titleLine: raw.titleLine,
      columns: shaped,
      places:
        places && dictionary && shapedPlaces(places, raw, freeName('area_code', names), dictionary),
      preview: previewOf(columns, raw.rows),
      renamed: raw.titles.length - new Set(filled).size,
      cut: raw.columns.reduce((sum, { cut }) => sum + cut, 0),
      nuls: raw.columns.reduce((sum, { nuls }) => sum + nuls, 0),
    },
  };
}

/** One style for a file, as publishers print it, unless a column shows another. */
function settledColumns(raw: RawTable, { styles = {} }: Choices): SettledColumn[] {
  const alone = raw.columns.map((column, i) => settleColumn(column, { chosen: styles[i] }));
  const shown = new Set(
    raw.columns
      .filter((_, i) => !['VARCHAR', 'BOOLEAN'].includes(alone[i]?.type ?? 'VARCHAR'))
      .map(styleShown),
  );
  const file = shown.has('id') === shown.has('en') ? undefined : shown.has('id') ? 'id' : 'en';
  return raw.columns.map((column, i) => {
    const settled = alone[i] as SettledColumn;
    return settled.ambiguous === undefined
      ? settled
      : settleColumn(column, { chosen: styles[i], file });
  });
}

function numberOf(text: string, style: NumberStyle): number | null {
  const reading = readNumber(text, style);
  return reading.kind === 'figure' ? Number(reading.value) : null;
}

function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let number = 2; taken.includes(name); number++) name = `${wanted}_${number}`;
  return name;
}

interface Places {
  readonly columns: PlaceColumns;
  readonly match: PlaceMatch;
}

function placesOf(raw: RawTable, choices: Choices, dictionary: AreaDictionary): Places | undefined {
  const described = raw.columns.map((data, i) => ({ title: raw.titles[i] ?? '', data }));
  const found = findPlaceColumns(described, dictionary);
  if (!found) return undefined;
  const columns: PlaceColumns =
    choices.system === undefined || choices.system === found.system
      ? found
      : { ...found, system: choices.system, vintage: choices.system === 'bps' ? '2020' : '2025' };
  const chosen = new Map(Object.entries(choices.places ?? {}));
  const match = matchPlaces(described, columns, dictionary, chosen);
  return { columns, match };
}

function shapedPlaces(
  { columns, match }: Places,
  raw: RawTable,
  column: string,
  dictionary: AreaDictionary,
): ShapedPlaces {
  const { level, code, name, parent, system } = columns;
  return {
    from: [name, code, parent].filter((at) => at !== undefined).map((at) => raw.titles[at] ?? ''),
    column,
    level,
    system: code === undefined ? undefined : system,
    matched: match.matched,
    silent: match.silent,
    areas: match.found.length,
    unmatchedRows: raw.rows - match.matched - match.silent,
    unmatchedWords: match.unmatched.length,
    unmatched: match.unmatched.slice(0, SHOWN_UNMATCHED).map((one) => ({
      ...one,
      word: one.word.slice(0, 200),
      near: nearestAreas(one.word, level, dictionary.areas),
    })),
  };
}

function previewOf(columns: readonly TableColumn[], rows: number): (string | null)[][] {
  return Array.from({ length: Math.min(rows, PREVIEW_ROWS) }, (_, row) =>
    columns.map(({ values, codes, type }) => {
      const value = values[codes[row] ?? -1] ?? null;
      if (value === null) return null;
      const text =
        typeof value === 'number' && (type === 'DATE' || type === 'TIMESTAMP')
          ? new Date(value)
              .toISOString()
              .slice(0, type === 'DATE' ? 10 : 19)
              .replace('T', ' ')
          : String(value);
      return text.length > PREVIEW_LENGTH ? `${text.slice(0, PREVIEW_LENGTH)}…` : text;
    }),
  );
}
