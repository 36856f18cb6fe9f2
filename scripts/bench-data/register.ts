import type { Area } from '../../src/model/contract.ts';
import { mixed, pick } from './random.ts';
import { quoted } from './facts.ts';

/**
 * A made-up register of any length, one row a business, with what must come out of it: places in the spellings of tidy and of
 * careless hands, KBLI codes of two to five digits with and without letters, years in several writings, amounts in several
 * number styles of one language, cells left empty, businesses that come twice and rows that name no place.
 */
export interface RegisterTotals {
  rows: number;
  /** Businesses that count. */
  counted: number;
  workers: bigint;
  /** In hundredths of a rupiah. */
  investment: bigint;
  /** Rows and numbers that are refused, by reason. */
  readonly rejects: Record<string, number>;
}

export interface Register {
  /** The lines of the file, header first; they are made as they are asked for. */
  readonly lines: Generator<string>;
  /** Complete once all lines were taken. */
  readonly totals: RegisterTotals;
}

/** The manifest of the register. */
export const REGISTER_MANIFEST = `title: { id: Karangan, en: Made up }
description: { id: Usaha karangan untuk mengukur waktu., en: Made-up businesses to take the time. }
publisher: Dinas Perindustrian
license: CC0-1.0
retrieved: 2026-11-22
adapter: register
files: [register.csv]
sources:
  - { source_id: karangan, publisher: Dinas Perindustrian, title: Register karangan, published: 2024, kind: government-report, custody: direct, lang: id }
options:
  constants: { geo_level: regency, population: IKM }
  columns: { id: nib, geo_name: kabupaten_kota, parent_name: provinsi, period: tahun, kbli: kbli }
  measures:
    establishments: { unit: unit usaha }
    workers: { unit: orang, sum: tenaga_kerja }
    investment: { unit: Rp, sum: nilai_investasi }
`;

const HEADER =
  'nib,nama_usaha,pemilik,alamat,kabupaten_kota,provinsi,tahun,kbli,tenaga_kerja,nilai_investasi';

const FIRST = ['CV', 'UD', 'PT', 'Kelompok', 'Usaha', 'IKM'];
const SECOND = ['Maju', 'Sumber', 'Tunas', 'Karya', 'Berkah', 'Mandiri', 'Cahaya', 'Sinar'];
const THIRD = ['Jaya', 'Rezeki', 'Makmur', 'Abadi', 'Sentosa', 'Bersama', 'Lestari', 'Utama'];
const PEOPLE = ['Siti', 'Budi', 'Ketut', 'Dewi', 'Yohanes', 'Nurul', 'Agus', 'Maria', 'Made'];
const YEARS = ['2022', '2023', '2024'];

/** @param areas the reference, in whose regencies the businesses are */
export function registerTable(rows: number, areas: readonly Area[]): Register {
  const totals: RegisterTotals = { rows: 0, counted: 0, workers: 0n, investment: 0n, rejects: {} };
  return { totals, lines: registerLines(rows, areas, totals) };
}

function* registerLines(
  rows: number,
  areas: readonly Area[],
  totals: RegisterTotals,
): Generator<string> {
  yield HEADER;
  const names = new Map(areas.map((area) => [area.area_code, area.name]));
  const places = areas
    .filter(({ area_level }) => area_level === 'regency')
    .map(({ name, parent_code }) => {
      const province = names.get(parent_code ?? '') ?? '';
      return {
        names: [name, name, name.toUpperCase(), name.replace(/^Kabupaten /, 'KAB. ')],
        provinces: [province, province, province.toUpperCase()],
      };
    });
  for (let i = 0; i < rows; i++) yield line(i, places, totals);
}

const EVERY_TWICE = 997;
const EVERY_NOWHERE = 991;
const namesNoPlace = (index: number): boolean => index % EVERY_NOWHERE === EVERY_NOWHERE - 1;

function line(
  index: number,
  places: readonly { names: readonly string[]; provinces: readonly string[] }[],
  totals: RegisterTotals,
): string {
  totals.rows += 1;
  const isNowhere = namesNoPlace(index);
  // The one before it has to count, or there is nothing to repeat.
  const isTwice = !isNowhere && index % EVERY_TWICE === EVERY_TWICE - 1 && !namesNoPlace(index - 1);
  const place = pick(places, index, 1);
  const workers = 1 + (mixed(index, 2) % 40);
  const cents = 1_000_000n * BigInt(1 + (mixed(index, 3) % 90_000)) + BigInt(index % 100);
  const staff = workersCell(workers, index);
  const money = moneyCell(cents, index);
  if (isTwice) refuse(totals, 'same-business');
  else if (isNowhere) refuse(totals, 'no-place');
  else {
    totals.counted += 1;
    if (staff.counts) totals.workers += BigInt(workers);
    else refuse(totals, 'not-available');
    if (money.cents === undefined)
      refuse(totals, money.text === '-' ? 'nil-or-none' : 'not-available');
    else totals.investment += money.cents;
  }
  const name = `${pick(FIRST, index, 4)} ${pick(SECOND, index, 5)} ${pick(THIRD, index, 6)}`;
  const owner = `${pick(PEOPLE, index, 7)}, ${pick(PEOPLE, index, 8)}`;
  const cells = [
    // A business that comes twice repeats the number of the one before it, which counts.
    String(8_120_000_000_000 + (isTwice ? index - 1 : index)),
    mixed(index, 9) % 20 === 0 ? `${name} "${pick(THIRD, index, 10)}"` : name,
    owner,
    `Jl. ${pick(THIRD, index, 11)} No. ${1 + (mixed(index, 12) % 200)}`,
    isNowhere ? '' : pick(place.names, index, 13),
    isNowhere ? '' : pick(place.provinces, index, 14),
    yearCell(pick(YEARS, index, 15), index),
    kbliCell(10 + (mixed(index, 16) % 24), index),
    staff.text,
    money.text,
  ];
  return cells.map(quoted).join(',');
}

function refuse({ rejects }: RegisterTotals, code: string): void {
  rejects[code] = (rejects[code] ?? 0) + 1;
}

function yearCell(year: string, index: number): string {
  const form = mixed(index, 17) % 20;
  return form === 0 ? `Tahun ${year}` : form === 1 ? `${year}.0` : year;
}

function kbliCell(group: number, index: number): string {
  const rest = 100 + (mixed(index, 18) % 800);
  const form = mixed(index, 19) % 10;
  if (form === 0) return '';
  if (form === 1) return `C${group}${rest}`;
  if (form === 2) return `${group}.${String(rest).slice(0, 2)}`;
  return `${group}${rest}`;
}

function workersCell(workers: number, index: number): { text: string; counts: boolean } {
  const form = mixed(index, 20) % 50;
  if (form === 0) return { text: 'n/a', counts: false };
  return { text: form < 4 ? `${workers} orang` : String(workers), counts: true };
}

const THOUSANDS = /(?<=\d)(?=(?:\d{3})+$)/g;

/** An amount as Indonesian hands write it: whole, grouped, with `Rp`, with cents, in words of size, or not at all. */
function moneyCell(cents: bigint, index: number): { text: string; cents?: bigint } {
  const form = mixed(index, 21) % 100;
  const rupiah = cents / 100n;
  const whole = { cents: rupiah * 100n };
  const dotted = String(rupiah).replace(THOUSANDS, '.');
  if (form < 2) return { text: '' };
  if (form < 3) return { text: '-' };
  if (form < 40) return { text: String(rupiah), ...whole };
  if (form < 70) return { text: dotted, ...whole };
  if (form < 80) return { text: `Rp ${dotted}`, ...whole };
  if (form < 85) return { text: `Rp. ${dotted},-`, ...whole };
  if (form < 90) {
    const tenths = BigInt(1 + (mixed(index, 22) % 99));
    const text = `${tenths / 10n},${tenths % 10n} juta`;
    return { text, cents: tenths * 10_000_000n };
  }
  return { text: `${dotted},${String(cents % 100n).padStart(2, '0')}`, cents };
}
