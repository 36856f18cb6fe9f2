/** The question that a block's operations put to the engine: which figures met in each of them. */
import type { Range, Select } from './clauses.ts';
import { FIELDS } from './figure.ts';

export type Act = 'add' | 'average' | 'extreme' | 'rank' | 'follow' | 'divide' | 'plus' | 'minus';

/** Where a column of values comes from: a table that a block reads under a name. */
export interface Origin {
  readonly select: Select;
  readonly alias: string;
  readonly table: 'observations' | 'province_year';
  readonly column: string;
}

export interface Operation {
  readonly act: Act;
  /** The contents of OVER (…), where it is a window's. */
  readonly over: Range | undefined;
  readonly origins: readonly Origin[];
  /** Of the right-hand side, where there are two. */
  readonly others: readonly Origin[];
}

/**
 * A question to the engine. Its rows are `op, field, seen, groups`: the operation by its place, what was mixed, the sets of values
 * that met (a line each, values separated by tabs), and in how many groups. For pairs `field` ends in `=` where both sides are of
 * one indicator. A row with the field `pairs` counts the rows in which both sides of a pair had a figure.
 */
export interface Probe {
  readonly sql: string;
  readonly operations: readonly Operation[];
}

/** What an expression is a figure of. */
export interface Figure {
  /** An expression that gives the figure's struct. */
  readonly sql: string;
  readonly origins: readonly Origin[];
}

/** Collects the operations of a block and writes the question about them. */
export class ProbeWriter {
  readonly columns: string[] = [];
  readonly operations: Operation[] = [];
  readonly #answers: string[] = [];

  /** An operation over a set of rows; `over` is the filter of an aggregate or the partition of a window. */
  set(act: Act, { sql, origins }: Figure, over: string, window?: Range): void {
    const op = this.operations.push({ act, over: window, origins, others: [] }) - 1;
    const among = (field: string): string => `(${sql})."${field}"`;
    for (const [name, field] of Object.entries(FIELDS)) {
      const column = `"__m${op}_${field}"`;
      this.columns.push(`string_agg(DISTINCT ${among(field)}, chr(9))${over} AS ${column}`);
      const alone =
        act === 'rank'
          ? ` AND "__m${op}_n" > length(${column}) - length(replace(${column}, chr(9), '')) + 1`
          : '';
      this.#answer(op, name, column, `contains(${column}, chr(9))${alone}`);
    }
    const count = (what: string): string => `count(${what})${over}`;
    if (act === 'rank') {
      this.columns.push(`${count(among('o'))} AS "__m${op}_n"`);
      return;
    }
    if (act === 'follow') {
      this.columns.push(`string_agg(DISTINCT ${among('a')}, chr(9))${over} AS "__m${op}_a"`);
      this.#answer(op, 'area', `"__m${op}_a"`, `contains("__m${op}_a", chr(9))`);
    }
    const split = `CASE WHEN ${among('t')} IS NOT NULL THEN ${among('a')} END`;
    this.columns.push(
      `string_agg(DISTINCT ${among('t')}, chr(9))${over} AS "__m${op}_t"`,
      `${count(`DISTINCT ${among('t')}`)} > ${count(`DISTINCT ${split}`)} AS "__m${op}_tt"`,
    );
    this.#answer(op, 'vintage', `"__m${op}_t"`, `"__m${op}_tt"`);
    if (act !== 'add') return;
    this.columns.push(
      `string_agg(DISTINCT CASE WHEN ${among('m')} THEN ${among('y')} END, chr(9))${over} AS "__m${op}_y"`,
      `${count(`DISTINCT ${among('q')}`)} < ${count(`DISTINCT ${among('o')}`)} AS "__m${op}_q"`,
      `${count(`DISTINCT ${among('o')}`)} < ${count(among('o'))} AS "__m${op}_o"`,
    );
    this.#answer(op, 'years', `"__m${op}_y"`, `contains("__m${op}_y", chr(9))`);
    this.#answer(op, 'rivals', `''`, `"__m${op}_q"`);
    this.#answer(op, 'twice', `''`, `"__m${op}_o"`);
  }

  pair(act: Act, left: Figure, right: Figure): void {
    const op =
      this.operations.push({
        act,
        over: undefined,
        origins: left.origins,
        others: right.origins,
      }) - 1;
    const fields = { ...FIELDS, area: 'a', years: 'y', vintage: 't' };
    this.columns.push(
      `(${left.sql})."i" = (${right.sql})."i" AS "__m${op}_same"`,
      `((${left.sql}) IS NOT NULL AND (${right.sql}) IS NOT NULL) AS "__m${op}_pair"`,
    );
    for (const [name, field] of Object.entries(fields)) {
      const [a, b] = [`(${left.sql})."${field}"`, `(${right.sql})."${field}"`];
      const column = `"__m${op}_${field}"`;
      this.columns.push(`CASE WHEN ${a} <> ${b} THEN ${a} || chr(9) || ${b} END AS ${column}`);
      this.#answer(op, name, column, `${column} IS NOT NULL AND NOT "__m${op}_same"`);
      this.#answer(op, `${name}=`, column, `${column} IS NOT NULL AND "__m${op}_same"`);
    }
    this.#answers.push(
      `SELECT ${op} AS op, 'pairs' AS field, '' AS seen, count(*) FILTER (WHERE "__m${op}_pair") AS groups FROM "__rows"`,
    );
  }

  /** The order of the result by a figure, within the keys that come before it. */
  order({ sql, origins }: Figure, keys: readonly string[]): void {
    const op = this.operations.push({ act: 'rank', over: undefined, origins, others: [] }) - 1;
    this.columns.push(`${sql} AS "__o"`, ...keys.map((key, i) => `${key} AS "__k${i}"`));
    const by = keys.length > 0 ? ` GROUP BY ${keys.map((_, i) => `"__k${i}"`).join(', ')}` : '';
    for (const [name, field] of Object.entries(FIELDS)) {
      const value = `"__o"."${field}"`;
      this.#answers.push(
        `SELECT ${op}, '${name}', string_agg(DISTINCT v, chr(10)), count(*) FROM (SELECT string_agg(DISTINCT ${value}, chr(9)) AS v, count(DISTINCT ${value}) AS c, count(${value}) AS n FROM "__rows"${by}) WHERE c > 1 AND c < n`,
      );
    }
  }

  written(head: string, rows: string): Probe {
    const answers = this.#answers.join(' UNION ALL ');
    return {
      sql: `${head}"__rows" AS MATERIALIZED (${rows}) SELECT * FROM (${answers}) AS a(op, field, seen, groups) WHERE groups > 0 OR field = 'pairs'`,
      operations: this.operations,
    };
  }

  #answer(op: number, name: string, column: string, when: string): void {
    this.#answers.push(
      `SELECT ${op} AS op, '${name}' AS field, string_agg(DISTINCT ${column}, chr(10)) AS seen, count(*) AS groups FROM "__rows" WHERE ${when}`,
    );
  }
}
