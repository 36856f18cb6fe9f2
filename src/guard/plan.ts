/**
 * From a query to the questions that measure what it mixes.
 *
 * Every block of the query is written again with a hidden column beside each column of values, which says what the figure in it
 * is (figure.ts). Each sum, average, extreme, rank and quotient then has, for every group that the query itself makes, the set of
 * populations, units, statuses and so on that met there. Nothing is guessed from words: DuckDB counts on the data.
 */
import { argumentsOf, bare, callAt, windowOf, type Call } from './calls.ts';
import { Script, type Query, type Range, type Select } from './clauses.ts';
import type { Expressions } from './expressions.ts';
import type { GuardFacts } from './facts.ts';
import { RANKS, actOf } from './functions.ts';
import { pivotAsQuery } from './pivot.ts';
import { ProbeWriter, type Probe } from './probe.ts';
import { Rewriter } from './rewriting.ts';
import type { Block, Columns, Scope } from './scope.ts';

export interface Plan {
  readonly script: Script;
  readonly probes: readonly Probe[];
}

/**
 * Plans the probes of a query; none where it computes with no figure.
 * @throws {SyntaxError} for SQL that is not understood
 */
export function planOf(sql: string, facts: GuardFacts): Plan {
  const written = new Script(sql);
  const pivoted = pivotAsQuery(written);
  const script = pivoted === undefined ? written : new Script(pivoted);
  const query = script.query();
  if (!query) return { script, probes: [] };
  const planner = new Planner(script, facts);
  planner.query(query, { ctes: new Map(), with: [], recursive: false }, true);
  return { script, probes: planner.probes };
}

class Planner {
  readonly script: Script;
  readonly probes: Probe[] = [];
  readonly #rewriter: Rewriter;
  readonly #expressions: Expressions;

  constructor(script: Script, facts: GuardFacts) {
    this.script = script;
    this.#rewriter = new Rewriter(script, facts);
    this.#expressions = this.#rewriter.expressions;
  }

  /** Plans the probes of a query and of all queries within it. */
  query(query: Query, outer: Scope, isLast = false): void {
    const { scope, inner } = this.#rewriter.scopeOf(query, outer);
    for (const cte of inner) this.query(cte.query, cte.scope);
    const ranks = query.order.length > 0 && (isLast || query.limited);
    const blocks = this.#rewriter.blocksOf(query, scope);
    const [first] = blocks;
    const isSingle = blocks.length === 1;
    for (const block of blocks) {
      for (const relation of block.select.relations)
        if (relation.query) this.query(relation.query, scope);
      this.#probe(block, isSingle && ranks ? query : undefined);
    }
    if (isSingle || !ranks) return;
    const { sql, columns } = this.#rewriter.body(query, blocks);
    this.#probeUnion(query, scope, sql, columns, first);
  }

  #probe(block: Block, ordered: Query | undefined): void {
    const probe = new ProbeWriter();
    for (const { range, star } of block.select.items)
      if (!star) this.#operations(range, block, probe);
    if (block.select.tail) this.#operations(block.select.tail, block, probe);
    for (const { range } of block.select.items) this.#subqueries(range, block.scope);
    for (const range of [block.select.where, block.select.having])
      if (range) this.#subqueries(range, block.scope);
    if (ordered) this.#order(ordered, block, probe);
    // Even a block that computes nothing may read from queries that do.
    const from = this.#rewriter.from(block);
    if (probe.operations.length === 0 || from === '') return;
    this.probes.push(
      probe.written(this.#with(block.scope), this.#rewriter.write(block, probe.columns)),
    );
  }

  #with({ with: heads, recursive }: Scope): string {
    return `WITH ${recursive ? 'RECURSIVE ' : ''}${heads.map((head) => `${head}, `).join('')}`;
  }

  #order({ order }: Query, block: Block, probe: ProbeWriter): void {
    const keys: string[] = [];
    for (const part of order) {
      const range = this.#target(part, block.select);
      const figure = this.#expressions.figure(range, block);
      if (figure) {
        probe.order(figure, keys);
        return;
      }
      keys.push(this.script.text(range));
    }
  }

  #probeUnion(
    query: Query,
    scope: Scope,
    body: string,
    columns: Columns,
    first: Block | undefined,
  ): void {
    const keys: string[] = [];
    for (const part of query.order) {
      const { from } = bare(this.script, part);
      const token = this.script.tokens[from];
      const position = token?.kind === 'number' ? Number(token.text) : undefined;
      const name = position === undefined ? token?.text : first?.select.items[position - 1]?.name;
      const column = name === undefined ? undefined : columns.get(name);
      if (column) {
        const probe = new ProbeWriter();
        probe.order({ sql: `"${column.hidden}"`, origins: column.origins }, keys);
        const rows = `SELECT *, ${probe.columns.join(', ')} FROM (${body})`;
        this.probes.push(probe.written(this.#with(scope), rows));
        return;
      }
      if (name !== undefined) keys.push(`"${name}"`);
    }
  }

  /** What an item of ORDER BY stands for: an expression, an item by its place, an item by its name. */
  /** What an item of ORDER BY stands for: an expression, an item by its place, an item by its name. */
  #target(part: Range, { items }: Select): Range {
    const range = bare(this.script, part);
    if (range.to - range.from !== 1) return range;
    const token = this.script.tokens[range.from];
    if (token?.kind === 'number') return items[Number(token.text) - 1]?.range ?? range;
    return items.find(({ name, star }) => !star && name === token?.text)?.range ?? range;
  }

  /** Plans the probes of the queries in brackets. */
  #subqueries(range: Range, scope: Scope): void {
    for (let i = range.from; i < range.to; i++) {
      const inner = this.script.queryIn(i);
      if (!inner) continue;
      this.query(inner, scope);
      i = this.script.after(i) - 1;
    }
  }

  #operations(range: Range, block: Block, probe: ProbeWriter): void {
    const { script } = this;
    for (const { act, left, right } of this.#expressions.pairs(range, block))
      probe.pair(act, left, right);
    for (let i = range.from; i < range.to; i++) {
      if (script.queryIn(i)) {
        i = script.after(i) - 1;
        continue;
      }
      const call = callAt(script, i);
      if (call) this.#computes(call, block, probe);
    }
  }

  #computes(call: Call, block: Block, probe: ProbeWriter): void {
    const { name, args, over } = call;
    if (over) {
      const spec = windowOf(this.script, over, block.select);
      const frame = ` OVER (${spec.partition ? `PARTITION BY ${this.script.text(spec.partition)}` : ''})`;
      const filter = this.#expressions.filter(call);
      if (RANKS.has(name)) {
        const keys = spec.order.map((part) =>
          this.#expressions.figure(bare(this.script, part), block),
        );
        const at = keys.findIndex(Boolean);
        const figure = keys[at];
        if (figure && at === 0) probe.set('rank', figure, frame, over);
        return;
      }
      const act = actOf(name);
      const figure = act && this.#expressions.figures(args, block)[0];
      if (act && figure)
        probe.set(act, figure, act === 'follow' ? frame : `${filter}${frame}`, over);
      return;
    }
    const act = actOf(name);
    if (!act || act === 'follow' || !block.aggregates) return;
    const ordering = /^(?:arg_?(?:min|max)|(?:min|max)_by)$/.test(name);
    const measured = argumentsOf(this.script, args)[ordering ? 1 : 0];
    if (!measured) return;
    const figure = this.#expressions.figure(measured, { ...block, aggregates: false });
    if (figure)
      probe.set(
        act,
        figure,
        this.#expressions.filter(ordering ? { ...call, args: measured } : call),
      );
  }
}
