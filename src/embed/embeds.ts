/**
 * The charts that other sites may embed. Few on purpose: each is a page of its own in both languages, so those are here that
 * are quoted, not every chart of every page.
 */
import type { Atlas } from '../atlas/atlas.ts';
import { allYears, indicatorPath, NATION_PATH, provincePath, yearPath } from '../atlas/places.ts';
import { oncePerAtlas } from '../atlas/once.ts';
import { annual, conflictGroups } from '../atlas/selections.ts';
import { comparePicture } from '../compare/picture.ts';
import { compareSets, setPath } from '../compare/sets.ts';
import type { Lang } from '../i18n/lang.ts';
import { conflictPicture } from '../pictures/conflict.ts';
import { figuresPicture } from '../pictures/figures.ts';
import type { Picture } from '../pictures/picture.ts';
import { provinceMap, provinceRanking } from '../pictures/province-map.ts';
import { annualSeries } from '../pictures/series.ts';

export const EMBED_FOLDER = 'sematan/';

export type EmbedKind = 'nation' | 'province' | 'year' | 'indicator' | 'compare' | 'conflict';

export interface Embed {
  /** Within the folder of embeds, such as `provinsi/aceh/establishments`. Embeds stay where they are: others have copied it. */
  readonly id: string;
  readonly kind: EmbedKind;
  /** Route of the page that the chart stands on, without base and language. */
  readonly page: string;
  /** The year whose provinces it shows, where it is a map. */
  readonly mapped?: number;
  readonly picture: (lang: Lang) => Picture | Promise<Picture>;
}

/** The measures of the survey that every province has. */
const MEASURES = ['establishments', 'workers', 'production_value', 'value_added'] as const;

export const embeds = oncePerAtlas(
  (atlas: Atlas) => [atlas, ''],
  (atlas: Atlas): readonly Embed[] => [...collect(atlas)],
);

const byPage = oncePerAtlas(
  (atlas: Atlas) => [atlas, ''],
  (atlas: Atlas) => Map.groupBy(embeds(atlas), ({ page }) => page),
);

/** Those that stand on a page, the most telling one first. A year's page of a province has those of the province. */
export function embedsOf(path: string, atlas: Atlas): readonly Embed[] {
  const province = /^(provinsi\/[^/]+\/)\d{4}\/$/.exec(path)?.[1];
  return byPage(atlas).get(province ?? path) ?? [];
}

/** The embed's own address, as a route without base and language. */
export const embedPath = ({ id }: Embed): string => `${EMBED_FOLDER}${id}/`;

/** Its description for whoever asks by oEmbed, in the same way. */
export const oembedPath = ({ id }: Embed): string => `${EMBED_FOLDER}${id}/oembed.json`;

function* collect(atlas: Atlas): Generator<Embed> {
  const sure = (picture: Picture | undefined, id: string): Picture => {
    if (picture === undefined) throw new Error(`no chart for the embed ${id}`);
    return picture;
  };
  for (const population_id of ['IMK', 'IKM']) {
    for (const indicator_id of MEASURES) {
      const subject = { indicator_id, population_id };
      if (annual(atlas.inArea('00'), subject).length < 2) continue;
      const id = `indonesia/${indicator_id}-${population_id.toLowerCase()}`;
      yield {
        id,
        kind: 'nation',
        page: NATION_PATH,
        picture: (lang) => sure(annualSeries(atlas.nation, subject, atlas, lang), id),
      };
    }
  }
  for (const province of atlas.provinces) {
    for (const indicator_id of MEASURES) {
      const subject = { indicator_id, population_id: 'IMK' };
      if (annual(atlas.inArea(province.area_code), subject).length < 2) continue;
      const id = `provinsi/${province.slug}/${indicator_id}`;
      yield {
        id,
        kind: 'province',
        page: provincePath(province),
        picture: (lang) => sure(annualSeries(province, subject, atlas, lang), id),
      };
    }
  }
  for (const year of allYears(atlas)) {
    if (provinceMap(year, atlas, 'id') === undefined) continue;
    const page = yearPath(year);
    const map = `tahun/${year}/peta`;
    yield {
      id: map,
      kind: 'year',
      page,
      mapped: year,
      picture: (lang) => sure(provinceMap(year, atlas, lang), map),
    };
    const ranking = `tahun/${year}/peringkat`;
    yield {
      id: ranking,
      kind: 'year',
      page,
      picture: (lang) => sure(provinceRanking(year, atlas, lang), ranking),
    };
  }
  for (const set of compareSets(atlas))
    yield {
      id: `bandingkan/${set.slug}`,
      kind: 'compare',
      page: setPath(set),
      picture: async (lang) => {
        const picture = await comparePicture(set, atlas, lang);
        return { ...picture, title: `${picture.title}, ${set.name[lang]}` };
      },
    };
  const byIndicator = Map.groupBy(atlas.observations, (o) => o.indicator_id);
  for (const [indicator_id, figures] of byIndicator) {
    const page = indicatorPath(indicator_id);
    const ofNation = [...Map.groupBy(figures, (o) => o.population_id)]
      .sort((a, b) => b[1].length - a[1].length)
      .map(([population_id]) => ({ indicator_id, population_id }))
      .find((subject) => annual(atlas.inArea('00'), subject).length > 1);
    const draw = (lang: Lang): Picture | undefined =>
      ofNation === undefined
        ? figuresPicture(figures, atlas, lang)
        : annualSeries(atlas.nation, ofNation, atlas, lang);
    if (draw('id') === undefined) continue;
    yield {
      id: page.replace(/\/$/, ''),
      kind: 'indicator',
      page,
      picture: (lang) => sure(draw(lang), page),
    };
  }
  for (const group of conflictGroups(atlas.observations, atlas.alternatives)) {
    const [first] = group;
    if (first === undefined) continue;
    yield {
      id: `sengketa/${first.observation_id}`,
      kind: 'conflict',
      page: 'sengketa/',
      picture: (lang) => conflictPicture(group, atlas, lang),
    };
  }
}
