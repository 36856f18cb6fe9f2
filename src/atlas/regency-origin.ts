import { LOCALES, type Lang } from '../i18n/lang.ts';
import type { Observation, SourceKind } from '../model/contract.ts';
import type { Atlas } from './atlas.ts';

const KINDS: Readonly<Record<SourceKind, Readonly<Record<Lang, string>>>> = {
  'official-statistics': { id: 'statistik resmi', en: 'official statistics' },
  'government-report': { id: 'laporan pemerintah', en: 'government reports' },
  'government-press': { id: 'siaran pers pemerintah', en: 'government press statements' },
  'open-data-portal': { id: 'portal data', en: 'data portals' },
  news: { id: 'berita', en: 'the press' },
  research: { id: 'penelitian', en: 'research' },
};

const WORDS = {
  id: {
    none: 'Survei tahunan industri mikro dan kecil BPS umumnya tidak mencetak angka kabupaten dan kota. ',
    origin: (kinds: string): string => `Angka di sini berasal dari ${kinds}`,
    several: '; dua sumber kerap menghitung usaha yang berbeda',
  },
  en: {
    none: 'The yearly BPS survey of micro and small industry seldom prints figures for regencies and cities. ',
    origin: (kinds: string): string => `The figures here come from ${kinds}`,
    several: '; two sources often count different businesses',
  },
};

/**
 * Where the figures of regencies and cities come from: the kinds of their sources, most figures first. That the survey of BPS
 * hardly reaches below provinces is said where none of them is from it.
 */
export function regencyOrigin(figures: readonly Observation[], atlas: Atlas, lang: Lang): string {
  const t = WORDS[lang];
  const byKind = Map.groupBy(figures, (o) => atlas.source(o.source_id).kind);
  const kinds = [...byKind]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([kind]) => KINDS[kind][lang]);
  const surveyed = (byKind.get('official-statistics') ?? []).some(
    (o) => atlas.population(o.population_id).counted_by === 'BPS',
  );
  const list = new Intl.ListFormat(LOCALES[lang]).format(kinds);
  const isSeveral = new Set(figures.map((o) => o.source_id)).size > 1;
  return `${surveyed ? '' : t.none}${t.origin(list)}${isSeveral ? t.several : ''}.`;
}
