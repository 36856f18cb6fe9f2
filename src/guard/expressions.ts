/**
 * Which figures an expression computes with, what its value is a figure of, and which pairs of figures it adds, subtracts or
 * divides.
 */
import type { Item, Query, Range, Script } from './clauses.ts';
import { callAt, type Call } from './calls.ts';
import { ADDS, NEUTRAL, isAggregate } from './functions.ts';
import type { Act, Figure } from './probe.ts';
import type { Block, Columns, Scope } from './scope.ts';

/** Writes a query again with its hidden columns. */
export type Rewrite = (query: Query, scope: Scope) => { sql: string; columns: Columns };

export interface Pair {
  readonly act: Act;
  readonly left: Figure;
  readonly right: Figure;
}

export class Expressions {
  readonly script: Script;
  readonly #rewrite: Rewrite;

  /** @param rewrite for queries within expressions; it plans no probes */
  constructor(script: Script, rewrite: Rewrite) {
    this.script = script;
    this.#rewrite = rewrite;
  }

  /** The figures that an expression computes with, in order. */
  figures(range: Range, block: Block): Figure[] {
    const { script } = this;
    const found: Figure[] = [];
    for (let i = range.from; i < range.to;) {
      const token = script.tokens[i];
      const inner = script.queryIn(i);
      if (inner) {
        const figure = this.#subquery(inner, block.scope);
        if (figure) found.push(figure);
        i = script.after(i);
        continue;
      }
      const call = callAt(script, i);
      if (call) {
        if (!NEUTRAL.has(call.name)) found.push(...this.#called(call, block));
        i = call.to;
        continue;
      }
      if (token && (token.kind === 'word' || token.kind === 'quoted')) {
        const qualified = script.is(i + 1, '.');
        const figure = qualified
          ? this.#column(script.tokens[i + 2]?.text ?? '', block, token.text)
          : this.#column(token.text, block);
        if (figure) found.push(figure);
        i += qualified ? 3 : 1;
        continue;
      }
      i++;
    }
    return found;
  }

  #called(call: Call, block: Block): Figure[] {
    const inside = this.figures(call.args, block);
    if (call.over || !isAggregate(call.name)) return inside;
    return inside.map(({ sql, origins }) => ({
      sql: `any_value(${sql})${this.filter(call)}`,
      origins,
    }));
  }

  /** Which rows an aggregate really takes in: its filter, and not those for which its argument is empty. */
  filter({ name, args, filter }: Call): string {
    const [first] = this.script.split(args, ',');
    const conditions = filter ? [`(${this.script.text(filter)})`] : [];
    if (first && !this.script.is(first.from, 'distinct')) {
      const argument = this.script.text(first);
      conditions.push(`(${argument}) IS NOT NULL`);
      if (ADDS.has(name)) conditions.push(`(${argument}) <> 0`);
    }
    return conditions.length === 0 ? '' : ` FILTER (WHERE ${conditions.join(' AND ')})`;
  }

  #column(name: string, block: Block, alias?: string): Figure | undefined {
    for (const relation of block.relations) {
      if (alias !== undefined && relation.alias !== alias) continue;
      const column = relation.columns.get(name);
      if (column) return { sql: `"${relation.alias}"."${column.hidden}"`, origins: column.origins };
    }
    if (alias !== undefined) return undefined;
    // An item named before in the same list.
    const item = block.select.items.find(
      (one) => one.name === name && !one.star && one.range.to - one.range.from > 1,
    );
    return item && !this.#busy.has(item) ? this.#once(item, block) : undefined;
  }

  readonly #busy = new Set<Item>();

  #once(item: Item, block: Block): Figure | undefined {
    this.#busy.add(item);
    try {
      return this.figure(item.range, block);
    } finally {
      this.#busy.delete(item);
    }
  }

  #subquery(query: Query, scope: Scope): Figure | undefined {
    const { sql, columns } = this.#rewrite(query, scope);
    const [first] = columns.values();
    return (
      first && { sql: `(SELECT "${first.hidden}" FROM (${sql}) LIMIT 1)`, origins: first.origins }
    );
  }

  /**
   * What an expression's value is a figure of. A quotient of two figures of one indicator is a plain number, such as a share or a
   * rate of growth: nothing.
   */
  figure(range: Range, block: Block): Figure | undefined {
    for (const i of this.script.level(range))
      if (this.script.is(i, '=', '<', '>', '<=', '>=', '<>', '!=', 'like', 'in', 'is', 'and', 'or'))
        return undefined;
    const pair = this.pairs(range, block).find(({ act }) => act === 'divide');
    if (pair) {
      const { left, right } = pair;
      return {
        sql: `CASE WHEN (${left.sql})."i" IS DISTINCT FROM (${right.sql})."i" THEN ${left.sql} END`,
        origins: left.origins,
      };
    }
    return this.figures(range, block)[0];
  }

  pairs(range: Range, block: Block): Pair[] {
    const { script } = this;
    const found: Pair[] = [];
    const places = [...script.level(range)];
    places.forEach((at, n) => {
      if (script.queryIn(at)) return;
      const close = script.brackets.get(at);
      if (close !== undefined && close > at) {
        found.push(...this.pairs({ from: at + 1, to: close }, block));
        return;
      }
      if (!script.is(at, '/', '+', '-') || n === 0 || !this.#endsOperand(places[n - 1] ?? at))
        return;
      const divides = script.is(at, '/');
      let [first, last] = [n - 1, n + 1];
      while (first > 0 && !this.#bounds(places[first - 1] ?? 0, true)) first--;
      while (
        last < places.length - 1 &&
        !this.#bounds(places[last + 1] ?? 0, divides ? 'factor' : true)
      )
        last++;
      const from = places[first];
      const to = places[last];
      if (from === undefined || to === undefined) return;
      const left = this.figures({ from, to: at }, block)[0];
      const right = this.figures({ from: at + 1, to: script.after(to) }, block)[0];
      if (left && right)
        found.push({
          act: divides ? 'divide' : script.is(at, '+') ? 'plus' : 'minus',
          left,
          right,
        });
    });
    return found;
  }

  #endsOperand(at: number): boolean {
    const token = this.script.tokens[at];
    if (!token) return false;
    if (token.kind === 'sign') return '([{'.includes(token.text);
    return token.kind !== 'word' || !EDGE_WORDS.has(token.text);
  }

  /** True for what an operand of + and − ends at; of a quotient, further factors end it too. */
  #bounds(at: number, kind: true | 'factor'): boolean {
    const token = this.script.tokens[at];
    if (!token) return true;
    if (token.kind === 'word') return EDGE_WORDS.has(token.text);
    if (token.kind !== 'sign') return false;
    if (kind === 'factor' && ['*', '/', '%'].includes(token.text)) return true;
    return [',', '+', '-', '<', '>', '=', '<=', '>=', '<>', '!=', '||', ';'].includes(token.text);
  }
}

const EDGE_WORDS = new Set([
  'when',
  'then',
  'else',
  'case',
  'and',
  'or',
  'not',
  'between',
  'in',
  'like',
  'ilike',
  'is',
  'as',
  'distinct',
  'from',
  'by',
  'select',
  'all',
  'interval',
]);
