/** Everything that can be found, from the tables of the atlas. */
import type { Atlas } from '../atlas/atlas.ts';
import { largeNumber, publisherName } from '../atlas/figure-row.ts';
import { areaName, named } from '../atlas/labels.ts';
import {
  allYears,
  areaPath,
  figuresOfRegency,
  indicatorPath,
  sourcePath,
  yearPath,
  NATION_PATH,
  provincePath,
} from '../atlas/places.ts';
import { annual, isTarget } from '../atlas/selections.ts';
import { ESTABLISHMENTS } from '../atlas/survey.ts';
import { changeMessages } from '../changes/messages.ts';
import type { Lang } from '../i18n/lang.ts';
import { compareMessages } from '../compare/messages.ts';
import { embedMessages } from '../embed/messages.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Area, AreaName } from '../model/contract.ts';
import { formatNumber } from '../model/format.ts';
import { NOTEBOOK_MESSAGES } from '../notebook/messages.ts';
import type { Entry } from './entry.ts';
import { searchMessages } from './messages.ts';

/** What people call a measure, where its name in neither language says so. */
const CALLED: Readonly<Record<string, string>> = {
  establishments: 'perusahaan unit usaha pabrik bisnis firms companies businesses',
  workers: 'pekerja tenaga buruh karyawan jobs labour',
  labour_cost: 'upah gaji wages salaries pay',
  production_value: 'produksi output hasil',
  revenue: 'omzet omset turnover penjualan sales',
  contribution_to_gdp: 'pdb pdrb',
  contribution_to_gdp_value: 'pdb pdrb',
  kur_value: 'kredit usaha rakyat loans credit',
  kur_recipients: 'kredit usaha rakyat debitur loans',
  unemployment_rate: 'pengangguran tpt jobless',
};

export function searchEntries(atlas: Atlas, names: readonly AreaName[], lang: Lang): Entry[] {
  const t = searchMessages(lang);
  const site = messagesIn(lang);
  const n = (value: number): string => t.figures(formatNumber(value, lang));
  const others = Map.groupBy(names, ({ area_code }) => area_code);
  const byIndicator = Map.groupBy(atlas.observations, (o) => o.indicator_id);

  const areas = atlas.areas.flatMap((area): Entry[] => {
    if (!['nation', 'province', 'regency'].includes(area.area_level)) return [];
    const regency = area.area_level === 'regency';
    const figures = regency ? figuresOfRegency(area, atlas) : atlas.inArea(area.area_code);
    const above = area.parent_code === null ? atlas.nation : atlas.area(area.parent_code);
    // A regency without figures has no page: its province's page is the nearest answer.
    const path = regency && figures.length === 0 ? provincePath(above) : areaPath(area, atlas);
    const also = [
      lang === 'id' ? area.name_en : area.name,
      area.abbreviation,
      regency ? '' : area.area_type,
      ...(others.get(area.area_code) ?? []).map(({ name }) => name),
    ];
    return [
      {
        kind: 'area',
        name: areaName(area, lang),
        path: area.area_level === 'nation' ? NATION_PATH : path,
        also: extraWords(also),
        hint: regency ? hintOfRegency(area, above) : hintOf(area),
        weight: regency ? (figures.length > 0 ? 1 : 0.6) : 2,
      },
    ];
  });

  function hintOf(area: Area): string {
    const latest = annual(atlas.inArea(area.area_code), ESTABLISHMENTS).findLast(
      (o) => o.headline && !isTarget(o),
    );
    if (latest === undefined) return n(atlas.inArea(area.area_code).length);
    const { number, unit } = largeNumber(latest, atlas, lang);
    return `${number} ${unit} (IMK, ${latest.year ?? ''})`;
  }

  function hintOfRegency(area: Area, above: Area): string {
    const count = figuresOfRegency(area, atlas).length;
    return count > 0 ? `${areaName(above, lang)}, ${n(count)}` : areaName(above, lang);
  }

  const indicators = atlas.indicators.map((row): Entry => ({
    kind: 'indicator',
    name: named(row, lang),
    path: indicatorPath(row.indicator_id),
    also: extraWords([lang === 'id' ? row.name_en : row.name_id, CALLED[row.indicator_id]]),
    hint: n(byIndicator.get(row.indicator_id)?.length ?? 0),
    weight: (byIndicator.get(row.indicator_id)?.length ?? 0) > 500 ? 2 : 1,
  }));

  const terms = atlas.populations.map((row): Entry => ({
    kind: 'term',
    name: named(row, lang),
    path: 'metodologi/',
    also: extraWords([row.population_id, lang === 'id' ? row.name_en : row.name_id]),
    hint: row.counted_by,
    weight: 1,
  }));

  const sources = atlas.sources.map((row): Entry => ({
    kind: 'source',
    name: row.title,
    path: sourcePath(row.source_id),
    also: publisherName(row.publisher),
    hint: [publisherName(row.publisher), row.published?.slice(0, 4)]
      .filter((part) => part !== undefined)
      .join(', '),
    weight: 0.4,
  }));

  const pages: Entry[] = (
    [
      ['sengketa/', site.disputes.title, 'konflik bertentangan conflicts disagree'],
      ['sumber/', site.sources.title, 'publikasi publications'],
      ['indikator/', site.indicators.title, 'ukuran measures'],
      ['provinsi/', site.provinces.title, 'daftar provinsi list'],
      ['data/', site.dataPage.title, 'unduh download parquet csv kamus dictionary'],
      ['data/api/', 'API', 'json program developer pengembang'],
      ['perubahan/', changeMessages(lang).title, 'rilis koreksi release corrections log'],
      ['metodologi/', site.method.title, 'metode definisi definitions rules aturan'],
      ['mutu-data/', site.quality.title, 'kualitas periksa audit quality'],
      ['tentang/', site.aboutPage.title, 'lisensi licence kutip cite privasi privacy'],
      ['jelajah/', site.nav.explorer, 'sql kueri query duckdb'],
      ['sematan/', embedMessages(lang).title, 'embed iframe oembed sisipkan widget'],
      [
        'jelajah/catatan/',
        NOTEBOOK_MESSAGES[lang].pageTitle,
        'catatan notebook analisis analysis tautan link',
      ],
      ['bandingkan/', compareMessages(lang).title, 'banding perbandingan compare side by side'],
    ] as const
  ).map(([path, name, also]) => ({ kind: 'page', name, path, also, hint: '', weight: 1.5 }));
  const years = allYears(atlas).map((year): Entry => ({
    kind: 'page',
    name: site.year.title(year),
    path: yearPath(year),
    also: `tahun ${year}`,
    hint: n(atlas.inYear(year).length),
    weight: 1.5,
  }));
  return [...areas, ...indicators, ...terms, ...sources, ...pages, ...years];
}

/** Words in one text, each once. */
function extraWords(texts: readonly (string | null | undefined)[]): string {
  return [...new Set(texts.flatMap((text) => text?.split(/\s+/) ?? []))].join(' ').trim();
}
