/** Writes the blocks of a query again, with a hidden column beside each column of values that says what the figure in it is. */
import { hasAggregate } from './calls.ts';
import type { Item, Query, Relation, Script, Select } from './clauses.ts';
import { Expressions } from './expressions.ts';
import type { GuardFacts } from './facts.ts';
import {
  MEASURES,
  OBSERVATION_VALUES,
  observationsWithFigure,
  provinceYearWithFigures,
} from './figure.ts';
import type { Figure, Origin } from './probe.ts';
import type { Block, Columns, Scope } from './scope.ts';

export interface Rewritten {
  readonly sql: string;
  readonly columns: Columns;
}

export class Rewriter {
  readonly script: Script;
  readonly expressions: Expressions;
  readonly #facts: GuardFacts;

  constructor(script: Script, facts: GuardFacts) {
    this.script = script;
    this.#facts = facts;
    this.expressions = new Expressions(script, (query, scope) => this.query(query, scope));
  }

  /** A query with its hidden columns. */
  query(query: Query, outer: Scope): Rewritten {
    const { scope } = this.scopeOf(query, outer);
    const own = scope.with.slice(outer.with.length);
    const head =
      own.length > 0 ? `WITH ${query.recursive ? 'RECURSIVE ' : ''}${own.join(', ')} ` : '';
    const { sql, columns } = this.body(query, this.blocksOf(query, scope));
    return { sql: `${head}${sql} ${this.script.text(query.tail)}`, columns };
  }

  /** What can be seen within a query, and within each of its WITH queries: those before it. */
  scopeOf(
    query: Query,
    outer: Scope,
  ): { scope: Scope; inner: { readonly query: Query; readonly scope: Scope }[] } {
    const recursive = outer.recursive || query.recursive;
    let scope: Scope = { ...outer, recursive };
    const inner = query.ctes.map(({ name, head, query: cte }) => {
      const before = scope;
      const { sql, columns } = this.query(cte, before);
      scope = {
        ctes: new Map(before.ctes).set(name, columns),
        with: [...before.with, `${this.script.text(head)} (${sql})`],
        recursive,
      };
      return { query: cte, scope: before };
    });
    return { scope, inner };
  }

  blocksOf({ arms }: Query, scope: Scope): Block[] {
    return arms.map((select) => this.#block(select, scope));
  }

  /** The arms of a query, without WITH, ORDER BY and LIMIT. */
  body({ between }: Query, blocks: readonly Block[]): Rewritten {
    const [first] = blocks;
    if (first && blocks.length === 1) return this.#written(first);
    const { arms, columns } = this.#union(blocks);
    const sql = arms
      .map((arm, i) => `${arm} ${this.script.text(between[i] ?? { from: 0, to: 0 })}`)
      .join(' ');
    return { sql, columns };
  }

  #block(select: Select, scope: Scope): Block {
    const relations = select.relations.map((relation) => ({
      alias: aliasOf(relation),
      columns: this.#columnsOf(relation, select, scope),
    }));
    const aggregates =
      select.group !== undefined ||
      select.having !== undefined ||
      select.items.some(({ range, star }) => !star && hasAggregate(this.script, range));
    return { select, relations, aggregates, scope };
  }

  #columnsOf({ table, alias, query }: Relation, select: Select, scope: Scope): Columns {
    if (query) return this.query(query, scope).columns;
    const cte = table === undefined ? undefined : scope.ctes.get(table);
    if (cte) return cte;
    if (table === 'observations') {
      return new Map(
        OBSERVATION_VALUES.map((column) => [
          column,
          { hidden: '__g:value', origins: [{ select, alias, table, column }] },
        ]),
      );
    }
    if (table === 'province_year') {
      return new Map(
        this.#measures().map(({ column }) => [
          column,
          { hidden: `__g:${column}`, origins: [{ select, alias, table, column }] },
        ]),
      );
    }
    return new Map();
  }

  /** The measures that the text names: fifteen structs a row are wasted on a query that uses two. */
  #measures(): typeof MEASURES {
    const named = new Set(this.script.tokens.map(({ text }) => text));
    return MEASURES.filter(({ column }) => named.has(column));
  }

  /** The FROM clause with tables and queries written again. */
  from({ select, scope }: Block): string {
    const { script } = this;
    if (!select.from) return '';
    let sql = '';
    let at = select.from.from;
    for (const relation of select.relations) {
      const { range, table, query } = relation;
      const quoted = ` AS "${aliasOf(relation).replaceAll('"', '""')}"`;
      const source = (): string => {
        const first = script.tokens[range.from];
        const named = script.tokens.slice(range.from, range.to);
        const end = named.findIndex(({ text, kind }) => text === table && kind !== 'string');
        const last = named[end] ?? first;
        return first && last ? script.sql.slice(first.start, last.end) : '';
      };
      let written = script.text(range);
      if (query) written = `(${this.query(query, scope).sql})${quoted}`;
      else if (table !== undefined && !scope.ctes.has(table)) {
        if (table === 'observations')
          written = observationsWithFigure(source(), this.#facts) + quoted;
        if (table === 'province_year')
          written = provinceYearWithFigures(source(), this.#measures(), this.#facts) + quoted;
      }
      sql += ` ${script.text({ from: at, to: range.from })} ${written}`;
      at = range.to;
    }
    return `FROM ${sql} ${script.text({ from: at, to: select.from.to })}`;
  }

  /** A block with further columns. */
  write(block: Block, extra: readonly string[]): string {
    const { script } = this;
    const { modifier, items, where, group, having, tail } = block.select;
    const columns = [
      ...items.map((item) =>
        item.star && item.range.to === 0 ? '*' : this.#itemText(item, items),
      ),
      ...extra,
    ];
    return [
      `SELECT ${script.text(modifier)} ${columns.join(', ')}`,
      this.from(block),
      where && `WHERE ${script.text(where)}`,
      group && `GROUP BY ${script.text(group)}`,
      having && `HAVING ${script.text(having)}`,
      tail && script.text(tail),
    ]
      .filter(Boolean)
      .join(' ');
  }

  #itemText({ range, name, star }: Item, items: readonly Item[]): string {
    const { script } = this;
    const text = script.text(range);
    if (star) {
      // EXCLUDE, REPLACE and the like stand behind the star.
      return text;
    }
    const isBare = range.to - range.from === 1 && script.tokens[range.from]?.text === name;
    if (isBare || name === undefined) return text;
    return items.filter((one) => one.name === name).length > 1
      ? text
      : `${text} AS "${name.replaceAll('"', '""')}"`;
  }

  #hiddenOf(block: Block): { name: string; figure: Figure }[] {
    return block.select.items.flatMap((item, i) => {
      if (item.star) return [];
      const figure = this.expressions.figure(item.range, block);
      return figure ? [{ name: item.name ?? `#${i}`, figure }] : [];
    });
  }

  #written(block: Block): { sql: string; columns: Columns } {
    const columns = new Map<string, { hidden: string; origins: readonly Origin[] }>();
    for (const item of block.select.items) {
      if (!item.star) continue;
      for (const { alias, columns: inner } of block.relations)
        if (item.starOf === undefined || item.starOf === alias)
          for (const [name, column] of inner) columns.set(name, column);
    }
    const extra = this.#hiddenOf(block).map(({ name, figure }) => {
      columns.set(name, { hidden: `__g:${name}`, origins: figure.origins });
      return `${figure.sql} AS "__g:${name.replaceAll('"', '""')}"`;
    });
    return { sql: this.write(block, extra), columns };
  }

  /** The arms of a UNION get the same hidden columns, by position, so that they still fit one another. */
  #union(blocks: readonly Block[]): { arms: string[]; columns: Columns } {
    const { script } = this;
    if (blocks.some(({ select }) => select.items.some(({ star }) => star)))
      return { arms: blocks.map(({ select }) => script.text(select.range)), columns: new Map() };
    const width = Math.min(...blocks.map(({ select }) => select.items.length));
    const columns = new Map<string, { hidden: string; origins: readonly Origin[] }>();
    const extras = blocks.map((): string[] => []);
    for (let i = 0; i < width; i++) {
      const figures = blocks.map((block) => {
        const item = block.select.items[i];
        return item && this.expressions.figure(item.range, block);
      });
      if (!figures.some(Boolean)) continue;
      const name = blocks[0]?.select.items[i]?.name ?? `#${i}`;
      columns.set(name, {
        hidden: `__g:${name}`,
        origins: figures.flatMap((figure) => figure?.origins ?? []),
      });
      figures.forEach((figure, arm) =>
        extras[arm]?.push(`${figure?.sql ?? 'NULL'} AS "__g:${name.replaceAll('"', '""')}"`),
      );
    }
    return { arms: blocks.map((block, i) => this.write(block, extras[i] ?? [])), columns };
  }
}

/** What a relation is called; a query without a name gets one that no text holds. */
const aliasOf = ({ alias, range }: Relation): string => alias || `__t${range.from}`;
