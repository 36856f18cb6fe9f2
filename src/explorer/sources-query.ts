/**
 * The query that asks which publications the rows of another query rest on. Every block gets one more column, the list of the
 * `source_id`s of the figures in each of its rows: read where a block lists figures, gathered where it aggregates them. What the
 * query sorts, filters and cuts off stays as it is, so that the sources are those of the rows shown and of no others.
 */
import { Script, type Query, type Range, type Select } from '../guard/clauses.ts';

/** Functions that make one row of many. */
const AGGREGATES =
  /^(?:sum|fsum|avg|mean|count|count_if|countif|min|max|median|mode|product|first|last|any_value|arg_min|arg_max|min_by|max_by|corr|covar_\w+|regr_\w+|quantile\w*|stddev\w*|variance|var_\w+|mad|skewness|kurtosis|list|array_agg|string_agg|group_concat|bool_and|bool_or|histogram|approx_\w+)$/;

/**
 * @returns the question, whose rows are one column `source_id`; or nothing where the query reads no figures or is not understood
 *   well enough to be sure
 */
export function sourcesQuery(sql: string): string | undefined {
  try {
    const script = new Script(sql);
    const query = script.query();
    if (!query) return undefined;
    const writer = new Writer(script);
    const column = writer.query(query, new Map());
    // A figure in a subquery within an expression would be missed.
    if (column === undefined || writer.read !== writer.mentioned(query.range)) return undefined;
    return `SELECT DISTINCT unnest("${column}") AS source_id FROM (${writer.written(query.range)}\n) ORDER BY ALL`;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

class Writer {
  readonly #script: Script;
  /** What is put before a token, by its place. */
  readonly #insertions = new Map<number, string>();
  #columns = 0;
  /** How many times `observations` is read where it is followed. */
  read = 0;

  constructor(script: Script) {
    this.#script = script;
  }

  mentioned({ from, to }: Range): number {
    const { tokens } = this.#script;
    return tokens
      .slice(from, to)
      .filter(
        ({ text }, i) =>
          text.toLowerCase() === 'observations' && !this.#script.is(from + i + 1, '.'),
      ).length;
  }

  written({ from, to }: Range): string {
    const places = [...this.#insertions.keys()].sort((a, b) => a - b);
    let text = '';
    let start = from;
    for (const place of places) {
      text += `${this.#script.text({ from: start, to: place })} ${this.#insertions.get(place) ?? ''} `;
      start = place;
    }
    return text + this.#script.text({ from: start, to });
  }

  /** Adds the column to all arms of a query; its name, or nothing where no arm reads a figure. */
  query(query: Query, outer: ReadonlyMap<string, string>): string | undefined {
    const known = new Map(outer);
    if (query.recursive) throw new SyntaxError('recursive');
    for (const cte of query.ctes) {
      const column = this.query(cte.query, known);
      if (column === undefined) known.delete(cte.name);
      else known.set(cte.name, column);
      if (column === undefined && cte.name === 'observations')
        throw new SyntaxError('another table is called observations');
    }
    const lists = query.arms.map((arm) => this.#lists(arm, known));
    if (lists.every((list) => list.length === 0)) return undefined;
    const column = `__sources_${++this.#columns}`;
    for (const [i, arm] of query.arms.entries()) this.#add(arm, lists[i] ?? [], column);
    return column;
  }

  /** Expressions for the lists of sources in a row of a block. */
  #lists({ relations }: Select, known: ReadonlyMap<string, string>): string[] {
    return relations.flatMap(({ alias, table, query }) => {
      // A query in FROM may have no name; its column's own is found nowhere else.
      const of = alias === '' ? '' : `"${alias.replaceAll('"', '""')}".`;
      if (query) {
        const column = this.query(query, known);
        return column === undefined ? [] : [`${of}"${column}"`];
      }
      const column = table === undefined ? undefined : known.get(table);
      if (column !== undefined) return [`${of}"${column}"`];
      if (table !== 'observations') return [];
      this.read++;
      return [`[${of}source_id]`];
    });
  }

  #add(select: Select, lists: readonly string[], column: string): void {
    const { from, items } = select;
    const last = items.at(-1);
    const word = from ? from.from - 1 : -1;
    // FROM stands after the items, and the column is put before it.
    if (!from || !last || last.range.to > word || last.range.to === 0)
      throw new SyntaxError('no place for a column');
    const list = lists.reduce((all, one) => `list_concat(${all}, ${one})`, '[]::VARCHAR[]');
    const value = `list_filter(${list}, lambda s : s IS NOT NULL)`;
    const gathered = this.#aggregates(select) ? `list_distinct(flatten(list(${value})))` : value;
    this.#insertions.set(word, `, ${gathered} AS "${column}"`);
  }

  #aggregates({ group, having, items }: Select): boolean {
    if (group ?? having) return true;
    return items.some(({ range }) => {
      for (let i = range.from; i < range.to; i++) {
        const name = this.#script.tokens[i]?.text.toLowerCase() ?? '';
        if (!AGGREGATES.test(name) || !this.#script.is(i + 1, '(')) continue;
        let next = this.#script.after(i + 1);
        if (this.#script.is(next, 'filter')) next = this.#script.after(next + 1);
        if (!this.#script.is(next, 'over')) return true;
      }
      return false;
    });
  }
}
