/** Calls of functions in a query: name, arguments, FILTER and OVER, and what a window says. */
import type { Range, Script, Select } from './clauses.ts';
import { NEUTRAL, isAggregate } from './functions.ts';

export interface Call {
  readonly name: string;
  readonly args: Range;
  readonly filter: Range | undefined;
  /** The contents of OVER (…). */
  readonly over: Range | undefined;
  readonly to: number;
}

/** The call that begins at a token, or nothing. */
export function callAt(script: Script, at: number): Call | undefined {
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

/** True when an expression makes one row of many. */
export function hasAggregate(script: Script, range: Range): boolean {
  for (let i = range.from; i < range.to; i++) {
    if (script.queryIn(i)) {
      i = script.after(i) - 1;
      continue;
    }
    const call = callAt(script, i);
    if (call && !call.over && (isAggregate(call.name) || NEUTRAL.has(call.name))) return true;
  }
  return false;
}

/** The arguments of a call, without DISTINCT. */
export function argumentsOf(script: Script, args: Range): Range[] {
  return script.split(args, ',').map(({ from, to }) => ({
    from: script.is(from, 'distinct') ? from + 1 : from,
    to,
  }));
}

/** An item of ORDER BY without its direction. */
export function bare(script: Script, { from, to }: Range): Range {
  let end = to;
  while (end - 1 > from && script.is(end - 1, 'asc', 'desc', 'nulls', 'first', 'last')) end--;
  return { from, to: end };
}

/** What OVER (…) says, or the window of that name. */
export function windowOf(
  script: Script,
  over: Range,
  { windows }: Select,
): { partition: Range | undefined; order: Range[] } {
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
