/** Build side: runs the examples on the published Parquet, so that the page shows their results before any engine. */
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { ResponsiveChart } from '../charts/render.ts';
import { DATA_FOLDER, readTable } from '../atlas/parquet.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { TABLE_NAMES } from '../model/contract.ts';
import { plainText } from '../model/plain-text.ts';
import { choiceFor, defaultChart, type ChartChoice } from './chart-default.ts';
import type { MapTile } from './draw-map.ts';
import { drawResult, type Drawing } from './draw.ts';
import { EXAMPLES, namedChart, type Example } from './examples.ts';
import type { Cell, CellKind, Result, ResultColumn } from './result.ts';

export interface WorkedExample {
  readonly example: Example;
  readonly sql: string;
  readonly result: Result;
  readonly chart: WorkedChart | undefined;
}

interface WorkedChart {
  /** Drawn wide and narrow. */
  readonly markup: string;
  readonly shown: Drawing['shown'];
}

const MAX_BARS = 15;

let working: Promise<Record<Lang, WorkedExample[]>> | undefined;

/** The examples that have results, in a language. The queries run once per build. */
export async function workedExamples(lang: Lang): Promise<WorkedExample[]> {
  working ??= workAll();
  return (await working)[lang];
}

/** Names of the nation and the provinces by their codes, for charts of results that carry codes only. */
export async function placeNames(lang: Lang): Promise<Map<string, string>> {
  const areas = await readTable('areas');
  return new Map(
    areas
      .filter(({ area_level }) => area_level === 'nation' || area_level === 'province')
      .map((area) => [area.area_code, lang === 'id' ? area.name : area.name_en]),
  );
}

/** The provinces as tiles of a map. */
export async function mapTiles(lang: Lang): Promise<MapTile[]> {
  const areas = await readTable('areas');
  return areas
    .filter(({ area_level }) => area_level === 'province')
    .map((area) => ({
      code: area.area_code,
      label: area.abbreviation ?? area.name,
      name: lang === 'id' ? area.name : area.name_en,
      col: area.tile_col ?? 0,
      row: area.tile_row ?? 0,
    }));
}

async function workAll(): Promise<Record<Lang, WorkedExample[]>> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    for (const table of TABLE_NAMES) {
      const file = join(DATA_FOLDER, `${table}.parquet`).replaceAll("'", "''");
      await connection.run(`CREATE VIEW "${table}" AS SELECT * FROM '${file}'`);
    }
    const worked: Record<Lang, WorkedExample[]> = { id: [], en: [] };
    for (const lang of LANGS) {
      const names = await placeNames(lang);
      for (const example of EXAMPLES) {
        const one = await work(connection, example, lang, names);
        if (one !== undefined) worked[lang].push(one);
      }
    }
    return worked;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Nothing when the data, which may be a fork's, hold none of the figures that the example shows. */
async function work(
  connection: DuckDBConnection,
  example: Example,
  lang: Lang,
  names: ReadonlyMap<string, string>,
): Promise<WorkedExample | undefined> {
  const sql = example.sql[lang];
  const result = await run(connection, sql).catch((error: unknown) => {
    throw new Error(`example "${example.id}" (${lang}): ${String(error)}`);
  });
  if (result.rows === 0) return undefined;
  const named = namedChart(example, lang);
  const choice = named ? choiceFor(named, result.columns) : defaultChart(result);
  const chart = choice && drawn(result, choice, lang, example.title[lang], names);
  return { example, sql, result, chart };
}

function drawn(
  result: Result,
  choice: ChartChoice,
  lang: Lang,
  title: string,
  names: ReadonlyMap<string, string>,
): WorkedChart {
  let shown: Drawing['shown'];
  const markup = new ResponsiveChart((document, width) => {
    const drawing = drawResult(result, choice, {
      lang,
      document,
      width,
      title,
      names,
      maxBars: MAX_BARS,
    });
    if (!drawing) throw new Error(`nothing to draw: ${title}`);
    shown = drawing.shown;
    return drawing.svg;
  }).everywhere;
  return { markup, shown };
}

async function run(connection: DuckDBConnection, sql: string): Promise<Result> {
  const reader = await connection.runAndReadAll(sql);
  const values = reader.getColumnsJS() as unknown[][];
  const columns = reader.columnNames().map((name, i): ResultColumn => {
    const type = String(reader.columnType(i));
    const kind = kindOf(type);
    return { name, type, kind, values: (values[i] ?? []).map((value) => cellOf(value, kind)) };
  });
  return { columns, rows: reader.currentRowCount, more: false };
}

function kindOf(type: string): CellKind {
  if (/^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE|FLOAT|DECIMAL.*)$/.test(type)) return 'number';
  if (type === 'DATE') return 'date';
  if (type.startsWith('TIMESTAMP')) return 'timestamp';
  return type === 'BOOLEAN' ? 'boolean' : 'text';
}

function cellOf(value: unknown, kind: CellKind): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (value instanceof Date)
    return kind === 'date' ? value.toISOString().slice(0, 10) : value.toISOString();
  if (kind === 'number') return Number(value);
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'boolean') return value;
  throw new Error(`a value that no example should have: ${JSON.stringify(value)}`);
}
