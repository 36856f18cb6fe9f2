import type { Lang } from '../i18n/lang.ts';
import { unbroken } from '../i18n/line-breaks.ts';
import type { Observation } from '../model/contract.ts';
import { formatNumber, formatPeriod } from '../model/format.ts';
import type { Atlas } from './atlas.ts';
import { publisherName } from './figure-row.ts';
import { areaName } from './labels.ts';
import { inEnglish, type Count } from './lead-words.ts';
import { headlineOf } from './selections.ts';
import { provinceFigures } from './survey.ts';

/**
 * The opening of a year's page: what the survey counted in all provinces and how that changed, where most of it is, what
 * the ministry says, how much the atlas holds, and what is missing.
 */
export function yearLead(year: number, atlas: Atlas, lang: Lang): string {
  const say = lang === 'en' ? en : id;
  const n = (value: number): string => formatNumber(value, lang);
  const figures = atlas.inYear(year);
  const counted = provinceFigures(year, atlas);
  const before = provinceFigures(year - 1, atlas);
  const sentences: string[] = [];
  const [first, second] = counted;
  if (first && second) {
    const total = sum(counted);
    const percent = before.length === 0 ? undefined : (total / sum(before) - 1) * 100;
    sentences.push(
      say.counted(
        year,
        n(total),
        counted.length,
        percent === undefined
          ? undefined
          : say.change(
              formatNumber(Math.abs(percent), lang, { maximumFractionDigits: 1 }),
              percent,
            ),
      ),
      say.most(
        areaName(atlas.area(first.area_code), lang),
        areaName(atlas.area(second.area_code), lang),
        formatNumber(((first.value + second.value) / total) * 100, lang, {
          maximumFractionDigits: 0,
        }),
      ),
    );
  } else if (year === 2016) sentences.push(say.noSurvey);
  const ministry = headlineOf(
    atlas.inArea('00'),
    { indicator_id: 'establishments', population_id: 'IKM' },
    year,
  );
  if (ministry)
    sentences.push(
      say.ministry(
        publisherName(atlas.source(ministry.source_id).publisher),
        ministry,
        formatPeriod(ministry.period, lang),
      ),
    );
  const conflicts = figures.filter((o) => o.agreement === 'conflicts').length;
  sentences.push(
    say.held(year, n(figures.length), n(new Set(figures.map((o) => o.source_id)).size), conflicts),
  );
  return sentences.join(' ');
}

const sum = (figures: readonly Observation[]): number =>
  figures.reduce((total, o) => total + o.value, 0);

const id = {
  counted: (year: number, total: string, provinces: number, change: string | undefined): string =>
    `Pada ${year} survei BPS mencatat ${total} usaha industri mikro dan kecil (IMK) di ${provinces} provinsi${change === undefined ? '' : `, ${change} ${year - 1}`}.`,
  change: (percent: string, sign: number): string =>
    percent === '0'
      ? 'hampir sama dengan'
      : `${sign > 0 ? 'naik' : 'turun'} ${unbroken(`${percent} persen`)} dari`,
  most: (first: string, second: string, share: string): string =>
    `Sebanyak ${unbroken(`${share} persen`)} di antaranya ada di ${first} dan ${second}.`,
  noSurvey:
    'Untuk 2016 BPS tidak mengadakan survei tahunan industri mikro dan kecil, sehingga tidak ada angka usaha, tenaga kerja, dan produksi per provinsi. Yang ada hanyalah pertumbuhan triwulanan dan angka dari sumber lain.',
  ministry: (source: string, { printed }: Count, period: string): string =>
    `Untuk seluruh industri kecil dan menengah (IKM), ${source} menulis “${printed}” untuk ${period}.`,
  held: (year: number, figures: string, sources: string, conflicts: number): string =>
    `Atlas ini menghimpun ${figures} angka untuk ${year} dari ${sources} sumber${conflicts === 0 ? '' : `; ${conflicts} angka bertentangan dengan sumber lain`}.`,
};

const en: typeof id = {
  counted: (year, total, provinces, change) =>
    `In ${year} the BPS survey counted ${total} establishments in micro and small industry (IMK) in ${provinces} provinces${change === undefined ? '' : `, ${change} ${year - 1}`}.`,
  change: (percent, sign) =>
    percent === '0'
      ? 'about the same as in'
      : `${sign > 0 ? 'up' : 'down'} ${unbroken(`${percent} per cent`)} on`,
  most: (first, second, share) =>
    `Of these, ${unbroken(`${share} per cent`)} are in ${first} and ${second}.`,
  noSurvey:
    'No yearly survey of micro and small industry was held for 2016, so there are no establishments, workers or production by province. There are only quarterly growth and figures from other sources.',
  ministry: (source, count, period) =>
    `For all of small and medium industry (IKM), ${source} gives ${inEnglish(count)} for ${period}.`,
  held: (year, figures, sources, conflicts) =>
    `The atlas holds ${figures} ${figures === '1' ? 'figure' : 'figures'} for ${year} from ${sources} ${sources === '1' ? 'source' : 'sources'}${conflicts === 0 ? '' : `; ${conflicts} of these figures conflict with another source`}.`,
};
