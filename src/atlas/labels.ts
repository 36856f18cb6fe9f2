import type {
  Agreement,
  Area,
  AreaLevel,
  Custody,
  Observation,
  SourceKind,
  Status,
} from '../model/contract.ts';
import type { FormatUnit } from '../model/format.ts';
import { subjectText } from '../model/subject.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Atlas } from './atlas.ts';

/** Names of things in the page's language. */

type Words = Readonly<Record<Lang, string>>;

const STATUS: Readonly<Record<Status, Words>> = {
  realised: { id: 'realisasi', en: 'realised' },
  target: { id: 'target', en: 'target' },
  estimate: { id: 'perkiraan', en: 'estimate' },
  preliminary: { id: 'sementara', en: 'preliminary' },
  unspecified: { id: 'status tidak disebut', en: 'status not stated' },
};

const AGREEMENT: Readonly<Record<Agreement, Words>> = {
  sole: { id: 'satu-satunya sumber', en: 'only source' },
  agrees: { id: 'cocok dengan sumber lain', en: 'agrees with another source' },
  conflicts: { id: 'bertentangan', en: 'conflicts' },
  superseded: { id: 'sudah digantikan', en: 'superseded' },
};

const KIND: Readonly<Record<SourceKind, Words>> = {
  'official-statistics': { id: 'statistik resmi', en: 'official statistics' },
  'government-report': { id: 'laporan pemerintah', en: 'government report' },
  'government-press': { id: 'siaran pers pemerintah', en: 'government press statement' },
  'open-data-portal': { id: 'portal data terbuka', en: 'open data portal' },
  news: { id: 'berita', en: 'news' },
  research: { id: 'penelitian', en: 'research' },
};

const CUSTODY: Readonly<Record<Custody, Words>> = {
  direct: { id: 'dibaca langsung di penerbitnya', en: 'read at the publisher' },
  reported: { id: 'diberitakan pihak lain', en: 'reported by a third party' },
  copy: {
    id: 'dibaca lewat salinan; halaman penerbitnya masih perlu diperiksa',
    en: 'read through a copy; the publisher’s own page is still to be checked',
  },
};

const LEVEL: Readonly<Record<AreaLevel, Words>> = {
  nation: { id: 'nasional', en: 'nation' },
  'island-group': { id: 'kelompok pulau', en: 'island group' },
  province: { id: 'provinsi', en: 'province' },
  regency: { id: 'kabupaten/kota', en: 'regency or city' },
  district: { id: 'kecamatan', en: 'district' },
};

export const statusLabel = (status: Status, lang: Lang): string => STATUS[status][lang];
export const agreementLabel = (agreement: Agreement, lang: Lang): string =>
  AGREEMENT[agreement][lang];
export const kindLabel = (kind: SourceKind, lang: Lang): string => KIND[kind][lang];
export const custodyLabel = (custody: Custody, lang: Lang): string => CUSTODY[custody][lang];
export const levelLabel = (level: AreaLevel, lang: Lang): string => LEVEL[level][lang];

/** A capital at the start, for a label that opens a heading. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const areaName = (area: Area, lang: Lang): string =>
  lang === 'id' ? area.name : area.name_en;

/** The row's text in the page's language, where a table keeps one column for each. */
export function named(row: { name_id: string; name_en: string }, lang: Lang): string {
  return lang === 'id' ? row.name_id : row.name_en;
}

export function defined(row: { definition_id: string; definition_en: string }, lang: Lang): string {
  return lang === 'id' ? row.definition_id : row.definition_en;
}

export function noteOf(
  row: { note: string | null; note_id: string | null },
  lang: Lang,
): string | null {
  return lang === 'id' ? row.note_id : row.note;
}

/** Where in its source a figure stands. The data have the range of paragraphs as it was typed; read, it has a dash. */
export function locatorOf(
  row: { locator: string | null; locator_id: string | null },
  lang: Lang,
): string | null {
  if (lang === 'id') return row.locator_id;
  return row.locator?.replace(/\b(paragraphs \d+)-(?=\d)/g, '$1–') ?? null;
}

export function populationShort(id: string, atlas: Atlas, lang: Lang): string {
  const population = atlas.population(id);
  return lang === 'id' ? population.short_id : population.short_en;
}

/** What is counted and among whom, in the page's words: see {@link subjectText}. */
export const subjectName = (
  { indicator_id, population_id }: Pick<Observation, 'indicator_id' | 'population_id'>,
  atlas: Atlas,
  lang: Lang,
): string =>
  subjectText(
    named(atlas.indicator(indicator_id), lang),
    populationShort(population_id, atlas, lang),
  );

/** A unit ready for `formatValue`. */
export function formatUnit(id: string, atlas: Atlas, lang: Lang): FormatUnit {
  const unit = atlas.unit(id);
  const singular = lang === 'en' ? unit.singular_en : null;
  return {
    unit_id: id,
    name: named(unit, lang),
    ...(singular !== null && { singular }),
    symbol: unit.symbol,
  };
}

/**
 * A breakdown in words: `kbli=14; formality=formal` is "KBLI 14 Pakaian jadi; sifat usaha: formal". A value that the
 * dictionary has no words for stands as printed.
 */
export function breakdownLabel(
  figure: Pick<Observation, 'breakdown'>,
  atlas: Atlas,
  lang: Lang,
): string | null {
  if (figure.breakdown === null) return null;
  return figure.breakdown
    .split('; ')
    .map((term) => {
      const [dimension = '', value = ''] = term.split(/=(.*)/);
      if (dimension === 'kbli') {
        const industry = atlas.industry(value);
        return `KBLI ${value}${industry ? ` ${named(industry, lang)}` : ''}`;
      }
      const known = atlas.breakdown(dimension, value);
      const akin = known ?? atlas.breakdowns.find((b) => b.dimension_id === dimension);
      const name = lang === 'id' ? akin?.dimension_name_id : akin?.dimension_name_en;
      return `${name ?? dimension}: ${known === undefined ? value : named(known, lang)}`;
    })
    .join('; ');
}
