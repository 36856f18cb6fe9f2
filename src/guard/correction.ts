/** Queries that a mixing query could have been, likeliest first. The guard tries them on the data and offers the first that holds. */
import type { Range, Script, Select } from './clauses.ts';
import { MEASURES } from './figure.ts';
import type { Finding, Mixture } from './judge.ts';
import type { Origin } from './probe.ts';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** At most this many are tried. */
const MOST = 12;

/** Further texts for a query, given what it mixes. Not all of them run, and not all of them are better. */
export function correctionsOf(script: Script, findings: readonly Finding[]): string[] {
  const choices = findings.map((finding) => [
    ...replacements(script, finding),
    ...conditions(script, finding),
  ]);
  const texts = new Set<string>();
  for (const combination of combinations(choices)) {
    const text = edited(script.sql, merged(script, combination.flat()));
    if (text !== script.sql) texts.add(text);
    if (texts.size >= MOST) break;
  }
  return [...texts];
}

/** A change to the text, or a condition for a block's WHERE. */
type Change = Edit | { readonly select: Select; readonly condition: string };

/** One change for each finding, the likeliest of each first; a finding that nothing is known against is left alone. */
function* combinations(choices: readonly (readonly Change[][])[]): Generator<Change[][]> {
  const [first, ...rest] = choices;
  if (first === undefined) {
    yield [];
    return;
  }
  if (first.length === 0) {
    yield* combinations(rest);
    return;
  }
  for (const choice of first) for (const others of combinations(rest)) yield [choice, ...others];
}

/** The other side of a quotient or sum made to fit: another column, another word in a condition. */
function replacements(script: Script, { act, mixture, operation, values }: Finding): Change[][] {
  if (act === 'follow' && mixture === 'area')
    return [partitioned(script, operation.over, operation.origins)];
  if (act !== 'divide' && act !== 'plus' && act !== 'minus') return [];
  const pairs: Change[][] = [];
  const { origins, others } = operation;
  for (const [kept, changed] of [
    [origins, others],
    [others, origins],
  ] as const) {
    const [keep, change] = [measureOf(kept), measureOf(changed)];
    if (!keep || !change) continue;
    const fitting = MEASURES.find(
      ({ indicator, population }) =>
        population === keep.population && indicator === change.indicator,
    );
    if (fitting) pairs.push(renamed(script, change.column, fitting.column));
  }
  if (pairs.length > 0) return pairs;
  const [a, b] = values;
  if (a === undefined || b === undefined) return [];
  const said =
    mixture === 'status' ? (id: string): string => (id === 'outcome' ? 'realised' : id) : String;
  return [
    [b, a],
    [a, b],
  ].map(([from = '', to = '']) => rewritten(script, said(from), said(to)));
}

function measureOf(origins: readonly Origin[]): (typeof MEASURES)[number] | undefined {
  const [origin] = origins;
  return origin?.table === 'province_year'
    ? MEASURES.find(({ column }) => column === origin.column)
    : undefined;
}

function renamed(script: Script, from: string, to: string): Edit[] {
  return script.tokens
    .filter(({ kind, text }) => (kind === 'word' || kind === 'quoted') && text === from)
    .map((token) => ({ from: token.start, to: token.end, text: to }));
}

/** Every constant of this value written as the other. */
function rewritten(script: Script, from: string, to: string): Edit[] {
  return script.tokens
    .filter(({ kind, text }) =>
      kind === 'string' ? text === `'${from}'` : kind === 'number' && text === from,
    )
    .map(({ kind, start, end }) => ({
      from: start,
      to: end,
      text: kind === 'string' ? `'${to}'` : to,
    }));
}

function partitioned(script: Script, over: Range | undefined, origins: readonly Origin[]): Edit[] {
  const [origin] = origins;
  if (!over || !origin) return [];
  const column = columnOf(origin, 'area_code');
  const first = script.tokens[over.from];
  if (!first) return [];
  if (script.is(over.from, 'partition')) {
    const next = script.tokens[over.from + 2];
    return next ? [{ from: next.start, to: next.start, text: `${column}, ` }] : [];
  }
  return [{ from: first.start, to: first.start, text: `PARTITION BY ${column} ` }];
}

/** One kind held fixed where the figures are read. */
function conditions(script: Script, { mixture, values, operation }: Finding): Change[][] {
  const origins = unique([...operation.origins, ...operation.others]);
  if (origins.length === 0) return [];
  return alternatives(mixture, values).map((write) =>
    origins.flatMap((origin) => {
      const condition = write((column) => columnOf(origin, column, script), origin);
      return condition === undefined ? [] : [{ select: origin.select, condition }];
    }),
  );
}

type Write = (column: (name: string) => string, origin: Origin) => string | undefined;

function alternatives(mixture: Mixture, values: readonly string[]): Write[] {
  const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
  const observed =
    (write: (column: (name: string) => string) => string): Write =>
    (column, { table }) =>
      table === 'observations' ? write(column) : undefined;
  const each = (name: string): Write[] =>
    values.map((value) => observed((column) => `${column(name)} = ${text(value)}`));
  switch (mixture) {
    case 'indicator':
      return each('indicator_id');
    case 'unit':
      return each('unit_id');
    case 'population':
      return each('population_id');
    case 'level':
      return each('area_level');
    case 'status':
      return [observed((column) => `${column('status')} <> 'target'`)];
    case 'breakdown':
      return values.map((value) =>
        observed((column) =>
          value === 'total'
            ? `${column('breakdown')} IS NULL`
            : `${column('breakdown')} LIKE ${text(`${value.split(';')[0] ?? ''}=%`)}`,
        ),
      );
    case 'period':
      return [observed((column) => `${column('period')} = CAST(${column('year')} AS VARCHAR)`)];
    case 'years':
      return values
        .toSorted()
        .reverse()
        .map((year) => (column) => `${column('year')} = ${Number(year)}`);
    case 'vintage': {
      const areas = [...new Set(values.map((age) => age.replace(/[<>].*/, '')))];
      const since = Math.max(...values.map((age) => Number(age.replace(/.*[<>]/, ''))));
      return [
        (column) => `${column('area_code')} NOT IN (${areas.map(text).join(', ')})`,
        (column) => `${column('year')} < ${since}`,
        (column) => `${column('year')} >= ${since}`,
      ];
    }
    case 'rivals':
      return [observed((column) => column('headline'))];
    case 'area':
    case 'twice':
      return [];
  }
}

function columnOf({ select, alias }: Origin, column: string, _script?: Script): string {
  return select.relations.length > 1 ? `${alias}.${column}` : column;
}

function unique(origins: readonly Origin[]): Origin[] {
  return origins.filter(
    (one, i) =>
      origins.findIndex(({ select, alias }) => select === one.select && alias === one.alias) === i,
  );
}

/** Conditions for one block become one edit of its WHERE. */
function merged(script: Script, changes: readonly Change[]): Edit[] {
  const edits = changes.filter((change): change is Edit => 'text' in change);
  const blocks = new Map<Select, string[]>();
  for (const change of changes) {
    if ('text' in change) continue;
    const known = blocks.get(change.select) ?? [];
    if (!known.includes(change.condition)) known.push(change.condition);
    blocks.set(change.select, known);
  }
  for (const [select, wanted] of blocks) edits.push(...whereEdits(script, select, wanted));
  return edits;
}

function whereEdits(script: Script, select: Select, wanted: readonly string[]): Edit[] {
  const broken = script.sql.includes('\n');
  const and = broken ? '\n  AND ' : ' AND ';
  const { where, from } = select;
  if (where) {
    const [first, last] = [script.tokens[where.from], script.tokens[where.to - 1]];
    if (!first || !last) return [];
    const alternative = [...script.level(where)].some((i) => script.is(i, 'or'));
    return [
      ...(alternative ? [{ from: first.start, to: first.start, text: '(' }] : []),
      { from: last.end, to: last.end, text: `${alternative ? ')' : ''}${and}${wanted.join(and)}` },
    ];
  }
  const last = from && script.tokens[from.to - 1];
  return last
    ? [{ from: last.end, to: last.end, text: `${broken ? '\n' : ' '}WHERE ${wanted.join(and)}` }]
    : [];
}

function edited(sql: string, edits: readonly Edit[]): string {
  const seen = new Set<string>();
  let text = sql;
  for (const edit of edits.toSorted((a, b) => b.from - a.from || b.to - a.to)) {
    const key = `${edit.from}/${edit.to}/${edit.text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    text = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
  }
  return text;
}
