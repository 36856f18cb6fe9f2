/** What the guard says, in both languages: what was mixed, by name, and why that matters. */
import { LOCALES, type Lang } from '../i18n/lang.ts';
import type { GuardFacts } from './facts.ts';
import type { Finding, Mixture } from './judge.ts';
import type { Act } from './probe.ts';

export interface GuardMessages {
  readonly heading: string;
  readonly useCorrected: string;
  readonly correctedReady: string;
  readonly correctedQuery: string;
  readonly noCorrection: string;
  readonly acts: Readonly<Record<Act, string>>;
  /** A sentence about a mixture; `names` says what was mixed. */
  readonly mixed: Readonly<Record<Mixture, (act: string, names: string) => string>>;
  readonly total: string;
  readonly levels: Readonly<Record<string, string>>;
  readonly periods: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<string, string>>;
  readonly age: (area: string, since: string) => string;
  readonly others: (count: string) => string;
}

export const GUARD_MESSAGES: Readonly<Record<Lang, GuardMessages>> = {
  id: {
    heading: 'Kueri ini mencampur angka yang tidak boleh dicampur',
    useCorrected: 'Pakai kueri yang diperbaiki',
    correctedReady: 'Kueri yang diperbaiki ada di editor. Jalankan bila sudah diperiksa.',
    correctedQuery: 'Lihat kueri yang diperbaiki',
    noCorrection: 'Tidak ada perbaikan yang pasti: pilih satu jenis angka, lalu jalankan lagi.',
    acts: {
      add: 'dijumlahkan',
      average: 'dirata-ratakan',
      extreme: 'diadu untuk mencari yang tertinggi atau terendah',
      rank: 'diperingkat',
      follow: 'dibandingkan dengan baris sebelum atau sesudahnya',
      divide: 'dibagi satu dengan yang lain',
      plus: 'dijumlahkan',
      minus: 'dikurangkan',
    },
    mixed: {
      indicator: (act, names) => `Beberapa indikator ${act}: ${names}.`,
      unit: (act, names) => `Angka dengan satuan berbeda ${act}: ${names}.`,
      population: (act, names) => `Angka dari populasi yang berbeda ${act}: ${names}.`,
      status: (act, names) => `${names} ${act} bersama, padahal target bukan hasil.`,
      breakdown: (act, names) => `Tingkat pemilahan yang berbeda ${act} bersama: ${names}.`,
      level: (act, names) => `Wilayah dari tingkat yang berbeda ${act} bersama: ${names}.`,
      period: (act, names) => `Jenis periode yang berbeda ${act} bersama: ${names}.`,
      vintage: (act, names) =>
        `Angka ${act} melintasi pemekaran wilayah: ${names}. Namanya sama, tetapi cakupannya tidak.`,
      years: (act, names) => `Angka dari tahun yang berbeda ${act}: ${names}.`,
      area: (act, names) => `Wilayah yang berbeda ${act}: ${names}.`,
      rivals: (act) =>
        `Beberapa angka untuk pertanyaan yang sama ${act}, dari sumber yang berlainan. Kolom headline memilih satu.`,
      twice: (act) =>
        `Angka yang sama ${act} lebih dari sekali, sebab penggabungan tabel melipatgandakan barisnya.`,
    },
    total: 'angka keseluruhan',
    levels: {
      nation: 'nasional',
      'island-group': 'kelompok pulau',
      province: 'provinsi',
      regency: 'kabupaten/kota',
      district: 'kecamatan',
    },
    periods: {
      year: 'tahunan',
      semester: 'semesteran',
      quarter: 'triwulanan',
      month: 'bulanan',
      day: 'per tanggal',
      span: 'rentang tahun',
      unknown: 'tanpa periode',
    },
    status: { target: 'target', outcome: 'realisasi' },
    age: (area, since) => `${area} sebelum dan sejak ${since}`,
    others: (count) => `${count} lainnya`,
  },
  en: {
    heading: 'This query mixes figures that must not be mixed',
    useCorrected: 'Use the corrected query',
    correctedReady: 'The corrected query is in the editor. Run it once you have looked at it.',
    correctedQuery: 'See the corrected query',
    noCorrection: 'There is no certain correction: choose one kind of figure, then run again.',
    acts: {
      add: 'are added',
      average: 'are averaged',
      extreme: 'compete for the highest or lowest',
      rank: 'are ranked',
      follow: 'are compared with the row before or after',
      divide: 'are divided by one another',
      plus: 'are added',
      minus: 'are subtracted',
    },
    mixed: {
      indicator: (act, names) => `Several indicators ${act}: ${names}.`,
      unit: (act, names) => `Figures of different units ${act}: ${names}.`,
      population: (act, names) => `Figures of different populations ${act}: ${names}.`,
      status: (act, names) =>
        `Figures of different status ${act}: ${names}. A target is no result.`,
      breakdown: (act, names) => `Different levels of breakdown ${act}: ${names}.`,
      level: (act, names) => `Areas of different levels ${act}: ${names}.`,
      period: (act, names) => `Different kinds of period ${act}: ${names}.`,
      vintage: (act, names) =>
        `Figures ${act} across a territorial split: ${names}. The name is the same, the land is not.`,
      years: (act, names) => `Figures of different years ${act}: ${names}.`,
      area: (act, names) => `Different areas ${act}: ${names}.`,
      rivals: (act) =>
        `Several figures for the same question ${act}, from different sources. The column headline picks one.`,
      twice: (act) =>
        `The same figures ${act} more than once, because a join multiplies their rows.`,
    },
    total: 'totals',
    levels: {
      nation: 'nation',
      'island-group': 'island groups',
      province: 'provinces',
      regency: 'regencies and cities',
      district: 'districts',
    },
    periods: {
      year: 'years',
      semester: 'half-years',
      quarter: 'quarters',
      month: 'months',
      day: 'days',
      span: 'spans of years',
      unknown: 'no period',
    },
    status: { target: 'target', outcome: 'outcome' },
    age: (area, since) => `${area} before and from ${since}`,
    others: (count) => `${count} more`,
  },
};

/** At most this many names; the rest is a number. */
const MOST = 5;

/** A finding as a sentence that names what was mixed, with the population's own warning behind it. */
export function sentenceOf(
  { act, mixture, values }: Finding,
  facts: GuardFacts,
  lang: Lang,
): string {
  const m = GUARD_MESSAGES[lang];
  const names = [...new Set(values.map((value) => nameOf(mixture, value, facts, m)))];
  const shown = names.slice(0, names.length > MOST ? MOST - 1 : MOST);
  const rest = names.length - shown.length;
  const list = new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' }).format([
    ...shown,
    ...(rest > 0 ? [m.others(rest.toLocaleString(LOCALES[lang]))] : []),
  ]);
  const sentence = m.mixed[mixture](m.acts[act], list);
  const said = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
  const note = mixture === 'population' ? facts.populations[values[0] ?? '']?.note : undefined;
  return note === undefined ? said : `${said} ${note}`;
}

function nameOf(mixture: Mixture, value: string, facts: GuardFacts, m: GuardMessages): string {
  switch (mixture) {
    case 'indicator':
      return facts.indicators[value]?.name ?? value;
    case 'unit':
      return facts.units[value] ?? value;
    case 'population':
      return facts.populations[value]?.name ?? value;
    case 'status':
      return m.status[value] ?? value;
    case 'breakdown':
      return value === 'total'
        ? m.total
        : value
            .split('; ')
            .map((dimension) => facts.dimensions[dimension] ?? dimension.toUpperCase())
            .join(' × ');
    case 'level':
      return m.levels[value] ?? value;
    case 'period':
      return m.periods[value] ?? value;
    case 'vintage': {
      const [area = '', since = ''] = value.split(/[<>]/);
      return m.age(facts.areas[area] ?? area, since);
    }
    default:
      return facts.areas[value] ?? value;
  }
}
