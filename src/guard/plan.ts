/**
 * From a query to the questions that measure what it mixes.
 *
 * Every block of the query is written again with a hidden column beside each column of values, which says what the figure in it
 * is (figure.ts). Each sum, average, extreme, rank and quotient then has, for every group that the query itself makes, the set of
 * populations, units, statuses and so on that met there. Nothing is guessed from words: DuckDB counts on the data.
 */
import {
  Script,
  type Item,
  type Query,
  type Range,
  type Relation,
  type Select,
} from './clauses.ts';
import type { GuardFacts } from './facts.ts';
import {
  MEASURES,
  OBSERVATION_VALUES,
  observationsWithFigure,
  provinceYearWithFigures,
} from './figure.ts';
import { ProbeWriter, type Act, type Figure, type Origin, type Probe } from './probe.ts';

export interface Plan {
  readonly script: Script;
  readonly probes: readonly Probe[];
}

/**
 * Plans the probes of a query; none where it computes with no figure.
 * @throws {SyntaxError} for SQL that is not understood
 */
export function planOf(sql: string, facts: GuardFacts): Plan {
  const script = new Script(sql);
  const query = script.query();
  if (!query) return { script, probes: [] };
  const planner = new Planner(script, facts);
  planner.query(query, { ctes: new Map(), with: [], recursive: false }, true);
  return { script, probes: planner.probes };
}

/** Columns of values, with the hidden column beside each. */
type Columns = ReadonlyMap<
  string,
  { readonly hidden: string; readonly origins: readonly Origin[] }
>;

interface Scope {
  readonly ctes: ReadonlyMap<string, Columns>;
  /** The WITH queries that can be named here, rewritten. */
  readonly with: readonly string[];
  readonly recursive: boolean;
}

interface Block {
  readonly select: Select;
  readonly relations: readonly { readonly alias: string; readonly columns: Columns }[];
  readonly aggregates: boolean;
  readonly scope: Scope;
}

const ADDS = new Set(['sum', 'fsum', 'sumkahan', 'kahan_sum', 'product']);
const AVERAGES = new Set([
  ...[
    'avg',
    'mean',
    'favg',
    'median',
    'mode',
    'quantile',
    'quantile_cont',
    'quantile_disc',
    'geomean',
    'geometric_mean',
  ],
  ...[
    'stddev',
    'stddev_pop',
    'stddev_samp',
    'variance',
    'var_pop',
    'var_samp',
    'mad',
    'skewness',
    'kurtosis',
  ],
]);
const EXTREMES = new Set([
  'min',
  'max',
  'arg_min',
  'arg_max',
  'min_by',
  'max_by',
  'argmin',
  'argmax',
]);
const RANKS = new Set([
  'rank',
  'dense_rank',
  'row_number',
  'percent_rank',
  'cume_dist',
  'ntile',
  'rank_dense',
]);
const FOLLOWS = new Set(['lag', 'lead', 'first_value', 'last_value', 'nth_value']);
/** Aggregates that compute with no value but take one over. */
const TAKES = new Set(['first', 'last', 'any_value', 'arbitrary']);
/** What gives no figure even of a figure. */
const NEUTRAL = new Set([
  'count',
  'count_if',
  'countif',
  'string_agg',
  'list',
  'array_agg',
  'group_concat',
  'bool_or',
  'bool_and',
  'histogram',
  'approx_count_distinct',
]);

const isAggregate = (name: string): boolean =>
  ADDS.has(name) || AVERAGES.has(name) || EXTREMES.has(name) || TAKES.has(name);

interface Call {
  readonly name: string;
  readonly args: Range;
  readonly filter: Range | undefined;
  /** The contents of OVER (…). */
  readonly over: Range | undefined;
  readonly to: number;
}

class Planner {
  readonly script: Script;
  readonly probes: Probe[] = [];
  readonly #facts: GuardFacts;

  constructor(script: Script, facts: GuardFacts) {
    this.script = script;
    this.#facts = facts;
  }

  /** Writes a query again with its hidden columns, and plans the probes of its blocks on the way. */
  query(query: Query, outer: Scope, isLast = false): { sql: string; columns: Columns } {
    const { script } = this;
    const ctes = new Map(outer.ctes);
    const heads = [...outer.with];
    const own: string[] = [];
    for (const { name, head, query: inner } of query.ctes) {
      const scope = { ctes, with: heads, recursive: outer.recursive || query.recursive };
      const { sql, columns } = this.query(inner, scope);
      const written = `${script.text(head)} (${sql})`;
      heads.push(written);
      own.push(written);
      ctes.set(name, columns);
    }
    const scope: Scope = { ctes, with: heads, recursive: outer.recursive || query.recursive };
    const ranks = query.order.length > 0 && (isLast || query.limited);
    const blocks = query.arms.map((select) => this.#block(select, scope));
    const [first] = blocks;
    const single = blocks.length === 1 ? first : undefined;
    for (const block of blocks) this.#probe(block, block === single && ranks ? query : undefined);

    const head =
      own.length > 0 ? `WITH ${query.recursive ? 'RECURSIVE ' : ''}${own.join(', ')} ` : '';
    const tail = script.text(query.tail);
    if (single) {
      const { sql, columns } = this.#written(single);
      return { sql: `${head}${sql} ${tail}`, columns };
    }
    const { arms, columns } = this.#union(blocks);
    const body = arms
      .map((arm, i) => `${arm} ${script.text(query.between[i] ?? { from: 0, to: 0 })}`)
      .join(' ');
    if (ranks) this.#probeUnion(query, scope, body, columns, first);
    return { sql: `${head}${body} ${tail}`, columns };
  }

  #block(select: Select, scope: Scope): Block {
    const relations = select.relations.map((relation) => ({
      alias: relation.alias,
      columns: this.#columnsOf(relation, select, scope),
    }));
    const aggregates =
      select.group !== undefined ||
      select.having !== undefined ||
      select.items.some(({ range, star }) => !star && this.#hasAggregate(range));
    return { select, relations, aggregates, scope };
  }

  #columnsOf({ table, alias, query }: Relation, select: Select, scope: Scope): Columns {
    if (query) {
      // Its probes are planned where it is written.
      const silent = new Planner(this.script, this.#facts);
      return silent.query(query, scope).columns;
    }
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
  #from({ select, scope }: Block): string {
    const { script } = this;
    if (!select.from) return '';
    let sql = '';
    let at = select.from.from;
    for (const { range, table, alias, query } of select.relations) {
      const quoted = ` AS "${alias.replaceAll('"', '""')}"`;
      const source = (): string => {
        const first = script.tokens[range.from];
        const named = script.tokens.slice(range.from, range.to);
        const end = named.findIndex(({ text, kind }) => text === table && kind !== 'string');
        const last = named[end] ?? first;
        return first && last ? script.sql.slice(first.start, last.end) : '';
      };
      let written = script.text(range);
      if (query) written = `(${this.query(query, scope).sql})${alias === '' ? '' : quoted}`;
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
  #write(block: Block, extra: readonly string[]): string {
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
      this.#from(block),
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
    const isBare = name !== undefined && range.to - range.from === 1;
    if (isBare || name === undefined) return text;
    return items.filter((one) => one.name === name).length > 1
      ? text
      : `${text} AS "${name.replaceAll('"', '""')}"`;
  }

  #hiddenOf(block: Block): { name: string; figure: Figure }[] {
    return block.select.items.flatMap((item, i) => {
      if (item.star) return [];
      const figure = this.#figure(item.range, block);
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
    return { sql: this.#write(block, extra), columns };
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
        return item && this.#figure(item.range, block);
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
    return { arms: blocks.map((block, i) => this.#write(block, extras[i] ?? [])), columns };
  }

  // Probes

  #probe(block: Block, ordered: Query | undefined): void {
    const probe = new ProbeWriter();
    for (const { range, star } of block.select.items)
      if (!star) this.#operations(range, block, probe);
    for (const { range } of block.select.items) this.#subqueries(range, block.scope);
    for (const range of [block.select.where, block.select.having])
      if (range) this.#subqueries(range, block.scope);
    if (ordered) this.#order(ordered, block, probe);
    // Even a block that computes nothing may read from queries that do.
    const from = this.#from(block);
    if (probe.operations.length === 0 || from === '') return;
    this.probes.push(probe.written(this.#with(block.scope), this.#write(block, probe.columns)));
  }

  #with({ with: heads, recursive }: Scope): string {
    return `WITH ${recursive ? 'RECURSIVE ' : ''}${heads.map((head) => `${head}, `).join('')}`;
  }

  #order({ order }: Query, block: Block, probe: ProbeWriter): void {
    const keys: string[] = [];
    for (const part of order) {
      const range = this.#target(part, block.select);
      const figure = this.#figure(range, block);
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
      const { from } = this.#bare(part);
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
  #target(part: Range, { items }: Select): Range {
    const range = this.#bare(part);
    if (range.to - range.from !== 1) return range;
    const token = this.script.tokens[range.from];
    if (token?.kind === 'number') return items[Number(token.text) - 1]?.range ?? range;
    return items.find(({ name, star }) => !star && name === token?.text)?.range ?? range;
  }

  #bare({ from, to }: Range): Range {
    let end = to;
    while (end - 1 > from && this.script.is(end - 1, 'asc', 'desc', 'nulls', 'first', 'last'))
      end--;
    return { from, to: end };
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

  // Expressions

  #call(at: number): Call | undefined {
    const { script } = this;
    const token = script.tokens[at];
    if (token?.kind !== 'word' || !script.is(at + 1, '(')) return undefined;
    let to = script.after(at + 1);
    const args = { from: at + 2, to: to - 1 };
    let filter: Range | undefined;
    let over: Range | undefined;
    if (script.is(to, 'filter') && script.is(to + 1, '(')) {
      const inside = script.is(to + 2, 'where') ? to + 3 : to + 2;
      filter = { from: inside, to: script.after(to + 1) - 1 };
      to = script.after(to + 1);
    }
    if (script.is(to, 'over')) {
      if (script.is(to + 1, '(')) {
        over = { from: to + 2, to: script.after(to + 1) - 1 };
        to = script.after(to + 1);
      } else {
        over = { from: to + 1, to: to + 2 };
        to += 2;
      }
    }
    return { name: token.text, args, filter, over, to };
  }

  #hasAggregate(range: Range): boolean {
    for (let i = range.from; i < range.to; i++) {
      if (this.script.queryIn(i)) {
        i = this.script.after(i) - 1;
        continue;
      }
      const call = this.#call(i);
      if (call && !call.over && (isAggregate(call.name) || NEUTRAL.has(call.name))) return true;
    }
    return false;
  }

  /** The figures that an expression computes with, in order. */
  #figures(range: Range, block: Block): Figure[] {
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
      const call = this.#call(i);
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
    const inside = this.#figures(call.args, block);
    if (call.over || !isAggregate(call.name)) return inside;
    return inside.map(({ sql, origins }) => ({
      sql: `any_value(${sql})${this.#filter(call)}`,
      origins,
    }));
  }

  /** Which rows an aggregate really takes in: its filter, and not those for which its argument is empty. */
  #filter({ name, args, filter }: Call): string {
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
      return this.#figure(item.range, block);
    } finally {
      this.#busy.delete(item);
    }
  }

  #subquery(query: Query, scope: Scope): Figure | undefined {
    const silent = new Planner(this.script, this.#facts);
    const { sql, columns } = silent.query(query, scope);
    const [first] = columns.values();
    return (
      first && { sql: `(SELECT "${first.hidden}" FROM (${sql}) LIMIT 1)`, origins: first.origins }
    );
  }

  /**
   * What an expression's value is a figure of. A quotient of two figures of one indicator is a plain number, such as a share or a
   * rate of growth: nothing.
   */
  #figure(range: Range, block: Block): Figure | undefined {
    for (const i of this.script.level(range))
      if (this.script.is(i, '=', '<', '>', '<=', '>=', '<>', '!=', 'like', 'in', 'is', 'and', 'or'))
        return undefined;
    const pair = this.#pairs(range, block).find(({ act }) => act === 'divide');
    if (pair) {
      const { left, right } = pair;
      return {
        sql: `CASE WHEN (${left.sql})."i" IS DISTINCT FROM (${right.sql})."i" THEN ${left.sql} END`,
        origins: left.origins,
      };
    }
    return this.#figures(range, block)[0];
  }

  #pairs(range: Range, block: Block): { act: Act; left: Figure; right: Figure }[] {
    const { script } = this;
    const found: { act: Act; left: Figure; right: Figure }[] = [];
    const places = [...script.level(range)];
    places.forEach((at, n) => {
      if (script.queryIn(at)) return;
      const close = script.brackets.get(at);
      if (close !== undefined && close > at) {
        found.push(...this.#pairs({ from: at + 1, to: close }, block));
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
      const left = this.#figures({ from, to: at }, block)[0];
      const right = this.#figures({ from: at + 1, to: script.after(to) }, block)[0];
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

  #operations(range: Range, block: Block, probe: ProbeWriter): void {
    const { script } = this;
    for (const { act, left, right } of this.#pairs(range, block)) probe.pair(act, left, right);
    for (let i = range.from; i < range.to; i++) {
      if (script.queryIn(i)) {
        i = script.after(i) - 1;
        continue;
      }
      const call = this.#call(i);
      if (call) this.#computes(call, block, probe);
    }
  }

  #computes(call: Call, block: Block, probe: ProbeWriter): void {
    const { name, args, over } = call;
    if (over) {
      const spec = this.#window(over, block.select);
      const frame = ` OVER (${spec.partition ? `PARTITION BY ${this.script.text(spec.partition)}` : ''})`;
      const filter = this.#filter(call);
      if (RANKS.has(name)) {
        const keys = spec.order.map((part) => this.#figure(this.#bare(part), block));
        const at = keys.findIndex(Boolean);
        const figure = keys[at];
        if (figure && at === 0) probe.set('rank', figure, frame, over);
        return;
      }
      const act = actOf(name);
      const figure = act && this.#figures(args, block)[0];
      if (act && figure)
        probe.set(act, figure, act === 'follow' ? frame : `${filter}${frame}`, over);
      return;
    }
    const act = actOf(name);
    if (!act || act === 'follow' || !block.aggregates) return;
    const ordering = /^(?:arg_?(?:min|max)|(?:min|max)_by)$/.test(name);
    const measured = argumentsOf(this.script, args)[ordering ? 1 : 0];
    if (!measured) return;
    const figure = this.#figure(measured, { ...block, aggregates: false });
    if (figure) probe.set(act, figure, this.#filter(ordering ? { ...call, args: measured } : call));
  }

  #window(over: Range, { windows }: Select): { partition: Range | undefined; order: Range[] } {
    const { script } = this;
    const only = over.to - over.from === 1 ? script.tokens[over.from]?.text : undefined;
    const range = (only !== undefined && windows.get(only)) || over;
    const inside =
      script.is(range.from, '(') && script.brackets.get(range.from) === range.to - 1
        ? { from: range.from + 1, to: range.to - 1 }
        : range;
    let partition: Range | undefined;
    let order: Range[] = [];
    const places = [...script.level(inside)];
    const end = (from: number): number =>
      places.find((i) => i > from && script.is(i, 'order', 'rows', 'range', 'groups')) ?? inside.to;
    for (const i of places) {
      if (script.is(i, 'partition') && script.is(i + 1, 'by'))
        partition = { from: i + 2, to: end(i) };
      if (script.is(i, 'order') && script.is(i + 1, 'by'))
        order = script.split({ from: i + 2, to: end(i) }, ',');
    }
    return { partition, order };
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

function argumentsOf(script: Script, args: Range): Range[] {
  return script.split(args, ',').map(({ from, to }) => ({
    from: script.is(from, 'distinct') ? from + 1 : from,
    to,
  }));
}

function actOf(name: string): Act | undefined {
  if (ADDS.has(name)) return 'add';
  if (AVERAGES.has(name)) return 'average';
  if (EXTREMES.has(name)) return 'extreme';
  return FOLLOWS.has(name) ? 'follow' : undefined;
}
