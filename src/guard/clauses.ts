/**
 * Reads a query into its clauses: which blocks it has, what each takes from where, and what it computes. It knows no more of SQL
 * than that, and refuses what it does not understand; DuckDB has judged the query before the guard looks at it.
 */
import { bracketsOf, tokensOf, type Token } from './tokens.ts';

/** Tokens from one place up to, not including, another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Item {
  /** The expression, without its alias. */
  readonly range: Range;
  /** What the column is called; nothing for `*`. */
  readonly name: string | undefined;
  readonly star: boolean;
  /** For `t.*`. */
  readonly starOf: string | undefined;
}

export interface Relation {
  readonly range: Range;
  readonly alias: string;
  /** The name of a table or of a WITH query. */
  readonly table: string | undefined;
  readonly query: Query | undefined;
  /** True where the alias stands in the text. */
  readonly named: boolean;
}

export interface Select {
  readonly range: Range;
  /** Everything between SELECT and the items: DISTINCT, DISTINCT ON (…), ALL. */
  readonly modifier: Range;
  readonly items: readonly Item[];
  readonly from: Range | undefined;
  readonly relations: readonly Relation[];
  readonly where: Range | undefined;
  readonly group: Range | undefined;
  readonly having: Range | undefined;
  readonly windows: ReadonlyMap<string, Range>;
  /** WINDOW and QUALIFY, with their words. */
  readonly tail: Range | undefined;
}

export interface Query {
  readonly range: Range;
  readonly ctes: readonly { readonly name: string; readonly head: Range; readonly query: Query }[];
  readonly recursive: boolean;
  /** The arms of UNION and the like, with the words between them. */
  readonly arms: readonly Select[];
  readonly between: readonly Range[];
  readonly order: readonly Range[];
  readonly limited: boolean;
  /** ORDER BY, LIMIT and OFFSET, as they stand. */
  readonly tail: Range;
}

/** A text with its tokens and the queries found in it. */
export class Script {
  readonly sql: string;
  readonly tokens: readonly Token[];
  readonly brackets: ReadonlyMap<number, number>;

  constructor(sql: string) {
    this.sql = sql;
    this.tokens = tokensOf(sql);
    this.brackets = bracketsOf(this.tokens);
  }

  text({ from, to }: Range): string {
    const [first, last] = [this.tokens[from], this.tokens[to - 1]];
    return first && last && to > from ? this.sql.slice(first.start, last.end) : '';
  }

  is(at: number, ...words: readonly string[]): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.kind !== 'quoted' && token.kind !== 'string'
      ? words.includes(token.text)
      : false;
  }

  /** The token after this one, or after the brackets that open here. */
  after(at: number): number {
    const partner = this.brackets.get(at);
    return partner !== undefined && partner > at ? partner + 1 : at + 1;
  }

  /** The places of tokens in a range that stand in no brackets of their own. */
  *level({ from, to }: Range): Generator<number> {
    for (let i = from; i < to; i = this.after(i)) yield i;
  }

  split(range: Range, sign: string): Range[] {
    const parts: Range[] = [];
    let { from } = range;
    for (const i of this.level(range)) {
      if (!this.is(i, sign)) continue;
      parts.push({ from, to: i });
      from = i + 1;
    }
    if (from < range.to) parts.push({ from, to: range.to });
    return parts;
  }

  /** The last statement, when it asks rather than changes. */
  query(): Query | undefined {
    const statement = this.split({ from: 0, to: this.tokens.length }, ';').at(-1);
    return statement && this.opensQuery(statement.from) ? this.#query(statement) : undefined;
  }

  opensQuery(at: number): boolean {
    let i = at;
    while (this.is(i, '(')) i++;
    return this.is(i, 'select', 'with', 'from');
  }

  /** The query inside brackets that open here, if there is one. */
  queryIn(at: number): Query | undefined {
    const close = this.brackets.get(at);
    return this.is(at, '(') && close !== undefined && this.opensQuery(at + 1)
      ? this.#query({ from: at + 1, to: close })
      : undefined;
  }

  #query(range: Range): Query {
    let { from } = range;
    if (this.is(from, '(') && this.brackets.get(from) === range.to - 1)
      return this.#query({ from: from + 1, to: range.to - 1 });
    const ctes: Query['ctes'][number][] = [];
    let recursive = false;
    if (this.is(from, 'with')) {
      from++;
      if (this.is(from, 'recursive')) {
        recursive = true;
        from++;
      }
      for (;;) {
        const head = from;
        const name = this.tokens[from]?.text ?? '';
        from++;
        if (this.is(from, '(')) from = this.after(from);
        while (this.is(from, 'as', 'not', 'materialized')) from++;
        const query = this.queryIn(from);
        if (!query) throw new SyntaxError(`WITH ${name}: no query`);
        ctes.push({ name, head: { from: head, to: from }, query });
        from = this.after(from);
        if (!this.is(from, ',')) break;
        from++;
      }
    }
    let end = range.to;
    for (const i of this.level({ from, to: range.to })) {
      if ((this.is(i, 'order') && this.is(i + 1, 'by')) || this.is(i, 'limit', 'offset', 'fetch')) {
        end = i;
        break;
      }
    }
    const arms: Select[] = [];
    const between: Range[] = [];
    let start = from;
    for (const i of this.level({ from, to: end })) {
      if (i < start || !this.is(i, 'union', 'intersect', 'except')) continue;
      // SELECT * EXCEPT is not DuckDB's, so EXCEPT always parts two arms.
      arms.push(this.#select({ from: start, to: i }));
      let next = i + 1;
      while (this.is(next, 'all', 'distinct', 'by', 'name')) next++;
      between.push({ from: i, to: next });
      start = next;
    }
    arms.push(this.#select({ from: start, to: end }));
    const tail = { from: end, to: range.to };
    let order: Range[] = [];
    let limited = false;
    if (this.is(end, 'order')) {
      let to = range.to;
      for (const i of this.level({ from: end + 2, to: range.to })) {
        if (!this.is(i, 'limit', 'offset', 'fetch')) continue;
        to = i;
        break;
      }
      order = this.split({ from: end + 2, to }, ',');
      limited = to < range.to;
    }
    return { range, ctes, recursive, arms, between, order, limited, tail };
  }

  #select(given: Range): Select {
    let range = given;
    while (this.is(range.from, '(') && this.brackets.get(range.from) === range.to - 1)
      range = { from: range.from + 1, to: range.to - 1 };
    const clauses = new Map<string, Range>();
    let current: { word: string; from: number } | undefined;
    const close = (to: number): void => {
      if (current) clauses.set(current.word, { from: current.from, to });
    };
    for (const i of this.level(range)) {
      const word = this.#clauseAt(i);
      if (word === undefined) continue;
      close(i);
      current = { word, from: i + (word === 'group' ? 2 : 1) };
    }
    close(range.to);
    const select = clauses.get('select');
    const from = clauses.get('from');
    if (!select && !from) throw new SyntaxError('neither SELECT nor FROM');
    let first = select?.from ?? range.from;
    const modifier = first;
    if (select) {
      if (this.is(first, 'distinct', 'all')) first++;
      if (this.is(first, 'on') && this.is(first - 1, 'distinct')) first = this.after(first + 1);
    }
    const windows = new Map<string, Range>();
    const named = clauses.get('window');
    for (const part of named ? this.split(named, ',') : []) {
      const name = this.tokens[part.from]?.text;
      if (name !== undefined) windows.set(name, { from: part.from + 2, to: part.to });
    }
    const tailFrom = Math.min(
      ...['window', 'qualify'].map((word) => (clauses.get(word)?.from ?? Infinity) - 1),
    );
    return {
      range,
      modifier: { from: modifier, to: first },
      items: select
        ? this.split({ from: first, to: select.to }, ',').map((part) => this.#item(part))
        : [{ range: { from: 0, to: 0 }, name: undefined, star: true, starOf: undefined }],
      from,
      relations: from ? this.#relations(from) : [],
      where: clauses.get('where'),
      group: clauses.get('group'),
      having: clauses.get('having'),
      windows,
      tail: Number.isFinite(tailFrom) ? { from: tailFrom, to: range.to } : undefined,
    };
  }

  #clauseAt(i: number): string | undefined {
    if (this.is(i, 'select', 'where', 'having', 'window', 'qualify')) return this.tokens[i]?.text;
    if (this.is(i, 'group') && this.is(i + 1, 'by')) return 'group';
    // IS DISTINCT FROM
    if (this.is(i, 'from') && !(this.is(i - 1, 'distinct') && this.is(i - 2, 'is', 'not')))
      return 'from';
    return undefined;
  }

  #item(range: Range): Item {
    const { from, to } = range;
    const plain = { star: false, starOf: undefined };
    if (this.is(from, '*')) return { range, name: undefined, star: true, starOf: undefined };
    if (this.is(from + 1, '.') && this.is(from + 2, '*'))
      return { range, name: undefined, star: true, starOf: this.tokens[from]?.text };
    const last = this.tokens[to - 1];
    const isName = last?.kind === 'word' || last?.kind === 'quoted';
    if (isName && this.is(to - 2, 'as'))
      return { range: { from, to: to - 2 }, name: last.text, ...plain };
    if (isName && to - from > 1 && !this.is(to - 2, '.', '::') && this.#endsOperand(to - 2, from)) {
      if (last.kind === 'quoted' || !RESERVED.has(last.text))
        return { range: { from, to: to - 1 }, name: last.text, ...plain };
    }
    return { range, name: isName ? last.text : undefined, ...plain };
  }

  /** True when an expression can end at this token. */
  #endsOperand(at: number, from: number): boolean {
    const token = this.tokens[at];
    if (!token || at < from) return false;
    if (token.kind === 'sign') return ')]}'.includes(token.text);
    return token.kind !== 'word' || !OPERATORS.has(token.text);
  }

  #relations(range: Range): Relation[] {
    const relations: Relation[] = [];
    let expected = true;
    for (let i = range.from; i < range.to;) {
      if (this.is(i, ',') || this.is(i, 'join')) {
        expected = true;
        i++;
      } else if (!expected) i = this.after(i);
      else if (this.is(i, 'lateral')) i++;
      else {
        const start = i;
        expected = false;
        const query = this.queryIn(i);
        if (this.is(i, '(') && !query) {
          // A join in brackets.
          relations.push(...this.#relations({ from: i + 1, to: this.after(i) - 1 }));
          i = this.after(i);
          continue;
        }
        let table: string | undefined;
        if (query) i = this.after(i);
        else {
          table = this.tokens[i]?.text;
          i++;
          while (this.is(i, '.')) {
            table = this.tokens[i + 1]?.text;
            i += 2;
          }
          if (this.is(i, '(')) {
            table = undefined;
            i = this.after(i);
          }
        }
        const nameAt = this.is(i, 'as') ? i + 1 : i;
        const token = nameAt < range.to ? this.tokens[nameAt] : undefined;
        const named =
          token?.kind === 'quoted' || (token?.kind === 'word' && !RESERVED.has(token.text));
        const alias = named ? token.text : (table ?? '');
        const to = named ? nameAt + 1 : i;
        i = to;
        if (named && this.is(i, '(')) {
          // Columns renamed by the alias: what they are is no longer known.
          i = this.after(i);
          relations.push({
            range: { from: start, to: i },
            alias,
            table: undefined,
            query: undefined,
            named,
          });
        } else relations.push({ range: { from: start, to }, alias, table, query, named });
      }
    }
    return relations;
  }
}

const OPERATORS = new Set([
  'and',
  'or',
  'not',
  'in',
  'like',
  'ilike',
  'is',
  'between',
  'case',
  'when',
  'then',
  'else',
  'distinct',
  'by',
  'as',
  'on',
  'interval',
  'date',
  'timestamp',
  'over',
  'collate',
]);

/** Words that end a table or an expression, so that they are no alias. */
const RESERVED = new Set([
  ...[
    'on',
    'using',
    'join',
    'inner',
    'left',
    'right',
    'full',
    'outer',
    'cross',
    'natural',
    'asof',
    'positional',
    'semi',
    'anti',
    'lateral',
  ],
  ...[
    'where',
    'group',
    'having',
    'order',
    'limit',
    'offset',
    'fetch',
    'union',
    'intersect',
    'except',
    'window',
    'qualify',
    'select',
    'from',
    'tablesample',
    'pivot',
    'unpivot',
  ],
  ...[
    'end',
    'null',
    'true',
    'false',
    'asc',
    'desc',
    'nulls',
    'first',
    'last',
    'and',
    'or',
    'not',
    'is',
    'over',
    'filter',
  ],
]);
