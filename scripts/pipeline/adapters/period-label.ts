import { parsePeriod } from '../../../src/model/period.ts';
import type { Mark } from '../../../src/model/number-style.ts';
import { plain, type Cell } from './grid.ts';

/** What a header says of time: a year, a part of one, or both. */
export interface PeriodLabel {
  readonly year?: string;
  /** `S1`, `Q3`, `06`; empty for a whole year, as "Tahunan" says. */
  readonly part?: string;
  readonly status?: 'target';
  readonly marks: readonly Mark[];
}

/** Each month as printed in full, and in short. */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['maret', 'mar'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agu', 'agt', 'ags'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['desember', 'des'],
];
const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

const YEAR = /^(?:(?:tahun|th\.?|jumlah|total|ta)[ _]?)?((?:19|20)\d\d)(?:\.0)?(?![\d.,])/;
const PART = new RegExp(
  String.raw`^(?:(tahunan|tahun|setahun|januari ?[-–] ?desember)|(?:triwulan|tw|kuartal|q|semester|smt|s)[ .]{0,2}(iv|iii|ii|i|[1-4])|(${MONTHS.flat().join('|')})\.?)(?![a-z\d])`,
);
const SIGNS: readonly (readonly [RegExp, Mark])[] = [
  [/^\*\*\)?/, 'very-preliminary'],
  [/^\*\)?/, 'preliminary'],
  [/^\(?(?:angka )?sangat sementara\)?/, 'very-preliminary'],
  [/^\(?(?:angka )?sementara\)?/, 'preliminary'],
  [/^xx\)?/, 'very-preliminary'],
  [/^x\)?/, 'preliminary'],
  [/^r\)?/, 'revised'],
  [/^e\)?/, 'estimate'],
];

/** Reads a header such as `2022`, `2022.0`, "Tahun 2022 *)", "Triwulan III", "2023 Semester I"; nothing for another. */
export function periodLabel(cell: Cell): PeriodLabel | undefined {
  let rest = plain(cell).toLowerCase();
  if (rest.length > 60) return undefined;
  const marks: Mark[] = [];
  let year: string | undefined;
  let part: string | undefined;
  let status: 'target' | undefined;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found !== null) rest = rest.slice(found[0].length).replace(/^[\s,/()–-]+(?=[\da-z*(])/, '');
    return found;
  };
  rest = rest.replace(/^[([]/, '');
  while (rest.replace(/[)\]\s]/g, '') !== '') {
    const y = year === undefined ? take(YEAR) : null;
    const p = y === null && part === undefined ? take(PART) : null;
    if (y !== null) year = y[1];
    else if (p !== null) part = partOf(p);
    else if (status === undefined && take(/^target\b/) !== null) status = 'target';
    else {
      const sign = SIGNS.find(([pattern]) => take(pattern) !== null);
      if (sign === undefined && take(/^\d{1,2}\)/) === null) return undefined;
      if (sign !== undefined) marks.push(sign[1]);
    }
  }
  if (year === undefined && part === undefined) return undefined;
  return {
    ...(year === undefined ? {} : { year }),
    ...(part === undefined ? {} : { part }),
    ...(status === undefined ? {} : { status }),
    marks,
  };
}

function partOf([whole, yearly, number, month]: RegExpExecArray): string {
  if (yearly !== undefined) return '';
  if (month !== undefined)
    return String(MONTHS.findIndex((names) => names.includes(month)) + 1).padStart(2, '0');
  const digit = ROMAN[number ?? ''] ?? number ?? '';
  return /^s/.test(whole) ? `S${digit}` : `Q${digit}`;
}

/** A period as the contract writes it, from all that headers say of it; nothing without a year. */
export function periodOf(labels: readonly PeriodLabel[]): string | undefined {
  const year = labels.find((label) => label.year !== undefined)?.year;
  if (year === undefined) return undefined;
  const part = labels.find((label) => label.part !== undefined && label.part !== '')?.part;
  return part === undefined ? year : `${year}-${part}`;
}

/**
 * A period as a single cell prints it, in the contract's writing: `2023.0`, "Tahun 2023", "Semester I 2023", "30 Juni 2019",
 * "2015–2019", "Januari s.d. Juni 2019". What cannot be read is left as printed.
 */
export function periodText(printed: string): string {
  return inContract(printed) ?? momentIn(printed) ?? rangeIn(printed) ?? printed;
}

function inContract(text: string): string | undefined {
  try {
    return parsePeriod(text).text;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A year, a part of one, or a day. */
function momentIn(printed: string): string | undefined {
  const label = periodLabel(printed);
  if (label !== undefined) return periodOf([label]);
  const [, day, month = ''] = /^(\d{1,2}) (\D+ \d{4})$/.exec(plain(printed)) ?? [];
  const within = day === undefined ? undefined : momentIn(month);
  // A day stands in a month, and in nothing longer: "1 Januari–Desember 1970" is no month of 1970.
  const isMonth = /^\d{4}-\d{2}$/.test(within ?? '');
  return isMonth ? inContract(`${within}-${day?.padStart(2, '0')}`) : undefined;
}

/** Two moments; what both end with may be printed once, as in "1–30 Juni 2019". */
function rangeIn(printed: string): string | undefined {
  const text = plain(printed);
  if (text.length > 60) return undefined;
  const [from = '', to = '', ...more] = text.split(
    / ?[-–—] ?| (?:s\.?\/?d\.?|sampai(?: dengan)?) /i,
  );
  if (from === '' || to === '' || more.length > 0) return undefined;
  const shared = /^\d{1,2}$/.test(from) ? 2 : /\d{4}/.test(from) ? 0 : 1;
  const first = momentIn([from, ...(shared === 0 ? [] : to.split(' ').slice(-shared))].join(' '));
  const last = momentIn(to);
  return first === undefined || last === undefined ? undefined : inContract(`${first}/${last}`);
}
