import { codeDigits, spelling } from '../../../src/model/place.ts';
import { plain, type Cell } from './grid.ts';

export type Kind = 'kabupaten' | 'kota';

/**
 * A place's name without footnote signs and line breaks, renamed where the manifest says so, and with its kind
 * where the manifest says which kind the bare names of a table are.
 */
export function placeName(
  cell: Cell | undefined,
  renames: Readonly<Record<string, string>>,
  bareKind: Kind | undefined,
): string {
  const name = withoutNotes(plain(cell)).replace(/(?<=\p{L})\d{1,2}$/u, '');
  const renamed = Object.entries(renames).find(([from]) => spelling(from) === spelling(name))?.[1];
  if (renamed !== undefined) return renamed;
  if (bareKind === undefined || name === '' || TYPED.test(name)) return name;
  return `${bareKind === 'kota' ? 'Kota' : 'Kabupaten'} ${name}`;
}

/**
 * The kind of a name that may lack it. Where a code stands beside the name, its number says the kind (in both systems the
 * cities of a province are numbered from 71 on), whatever the other names of the table are.
 */
export function kindBeside(code: string | undefined, bareKind: Kind | undefined): Kind | undefined {
  if (bareKind === undefined) return undefined;
  const [, number] = /^\d\d(\d\d)$/.exec(codeDigits(code ?? '')) ?? [];
  return number === undefined ? bareKind : Number(number) >= 71 ? 'kota' : 'kabupaten';
}

/** A row "Jumlah" or "Total". */
export const TOTAL = /^(?:jumlah|total|jumlah\s*\/\s*total|seluruhnya|grand total)$/i;

/** Spaces may stand between the letters. */
const TYPED =
  /^k ?(?:a ?b(?: ?u ?p ?a ?t ?e ?n)?|o ?t ?a(?: ?m ?a ?d ?y ?a)?|o ?d ?y ?a)(?![a-z])/i;

/** A label without its footnotes: "Papua Barat 1)", "Papua¹⁾" and "Papua *)". */
export function withoutNotes(label: string): string {
  return label.replace(/(?:\s*(?:\*+\)?|\d{1,2}\)|[⁰¹²³⁴⁵⁶⁷⁸⁹]+[)⁾]?))+$/u, '').trim();
}
