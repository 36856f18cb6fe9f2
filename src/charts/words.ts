import type { Lang } from '../i18n/lang.ts';
import type { Bilingual, Status } from '../model/contract.ts';
import type { Span } from '../model/printed.ts';
import type { Standing } from '../model/standing.ts';

/** The few words that charts say themselves. */
export const WORDS = {
  target: { id: 'target', en: 'target' },
  realised: { id: 'realisasi', en: 'realised' },
  outOfScale: {
    id: 'di luar skala tahun lain',
    en: 'off the scale of other years',
  },
  rounding: { id: 'rentang pembulatan', en: 'rounding interval' },
  printedRange: { id: 'rentang tercetak', en: 'printed range' },
  logScale: { id: 'skala logaritmik', en: 'log scale' },
  notFromZero: { id: 'sumbu tidak mulai dari 0', en: 'axis does not start at 0' },
  ownScale: {
    id: 'tiap panel memakai skalanya sendiri, mulai dari 0',
    en: 'each panel has its own scale, from 0',
  },
  noData: { id: 'tidak ada data', en: 'no data' },
  absent: { id: 'provinsi belum dibentuk', en: 'province not yet formed' },
  none: { id: 'kosong', en: 'none' },
} as const satisfies Record<string, Bilingual>;

export const STATUS_WORDS: Record<Status, Bilingual | null> = {
  realised: WORDS.realised,
  target: WORDS.target,
  estimate: { id: 'perkiraan', en: 'estimate' },
  preliminary: { id: 'sementara', en: 'preliminary' },
  unspecified: null,
};

/** What a mark says of a figure among those that answer the same question. */
export const STANDING_WORDS: Record<Standing, Bilingual> = {
  headline: { id: 'angka utama', en: 'headline figure' },
  meets: { id: 'cocok dengan angka utama', en: 'agrees with the headline figure' },
  misses: { id: 'bertentangan dengan angka utama', en: 'conflicts with the headline figure' },
  superseded: { id: 'sudah digantikan', en: 'superseded' },
};

/** What the bars of intervals stand for: what rounding leaves open, or ranges that sources print as such, or some of either. */
export function spanWords(spans: readonly Pick<Span, 'isRange'>[], lang: Lang): string {
  const words = [
    ...(spans.every(({ isRange }) => isRange) ? [] : [WORDS.rounding[lang]]),
    ...(spans.some(({ isRange }) => isRange) ? [WORDS.printedRange[lang]] : []),
  ];
  return words.join(' / ');
}
