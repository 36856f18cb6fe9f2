import type { Bilingual, Status } from '../model/contract.ts';

/** The few words that charts say themselves. */
export const WORDS = {
  target: { id: 'target', en: 'target' },
  realised: { id: 'realisasi', en: 'realised' },
  conflict: { id: 'angka lain yang bertentangan', en: 'conflicting figure' },
  rounding: { id: 'rentang pembulatan', en: 'rounding interval' },
  headline: { id: 'angka utama', en: 'headline figure' },
  agrees: { id: 'sejalan', en: 'agrees' },
  conflicts: { id: 'bertentangan', en: 'conflicts' },
  superseded: { id: 'digantikan', en: 'superseded' },
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
