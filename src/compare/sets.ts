/** Comparisons that are pages of their own: complete without scripts, and found by whoever looks for a region. */
import type { Atlas } from '../atlas/atlas.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Observation } from '../model/contract.ts';
import { FIRST_AREAS, KEY_SUBJECTS } from './comparison.ts';

export interface CompareSet {
  /** Of the page's address; empty for the comparison that the page opens with. */
  readonly slug: string;
  readonly name: Readonly<Record<Lang, string>>;
  /** Codes of provinces, at most six. */
  readonly areas: readonly string[];
}

/** What the comparison opens with: the largest provinces, where data lack them the first areas that have figures, or no area. */
export function openingSet(atlas: Atlas): CompareSet {
  const usual: CompareSet = { slug: '', name: { id: '', en: '' }, areas: FIRST_AREAS };
  if (comparedFigures(usual, atlas).length > 0) return usual;
  const counted = atlas.areas
    .map(({ area_code }) => area_code)
    .filter((code) => comparedFigures({ ...usual, areas: [code] }, atlas).length > 0);
  return { ...usual, areas: counted.slice(0, FIRST_AREAS.length) };
}

/** The ready-made sets that have figures: a page that would be empty is not made. */
export function compareSets(atlas: Atlas): CompareSet[] {
  return COMPARE_SETS.filter((set) => comparedFigures(set, atlas).length > 0);
}

/** All 38 provinces, each with its neighbours. */
export const COMPARE_SETS: readonly CompareSet[] = [
  {
    slug: 'sumatera-bagian-utara',
    name: { id: 'Sumatera bagian utara', en: 'Northern Sumatra' },
    areas: ['11', '12', '13', '14', '21'],
  },
  {
    slug: 'sumatera-bagian-selatan',
    name: { id: 'Sumatera bagian selatan', en: 'Southern Sumatra' },
    areas: ['15', '16', '17', '18', '19'],
  },
  {
    slug: 'jawa',
    name: { id: 'Jawa', en: 'Java' },
    areas: ['31', '32', '33', '34', '35', '36'],
  },
  {
    slug: 'bali-dan-nusa-tenggara',
    name: { id: 'Bali dan Nusa Tenggara', en: 'Bali and Nusa Tenggara' },
    areas: ['51', '52', '53'],
  },
  {
    slug: 'kalimantan',
    name: { id: 'Kalimantan', en: 'Kalimantan' },
    areas: ['61', '62', '63', '64', '65'],
  },
  {
    slug: 'sulawesi',
    name: { id: 'Sulawesi', en: 'Sulawesi' },
    areas: ['71', '72', '73', '74', '75', '76'],
  },
  {
    slug: 'maluku',
    name: { id: 'Kepulauan Maluku', en: 'Maluku Islands' },
    areas: ['81', '82'],
  },
  {
    slug: 'papua',
    name: { id: 'Pulau Papua', en: 'Papua region' },
    areas: ['91', '92', '93', '94', '95', '96'],
  },
];

/** The route of a set's page, without base and language. */
export const setPath = ({ slug }: CompareSet): string =>
  slug === '' ? 'bandingkan/' : `bandingkan/${slug}/`;

/** Yearly figures of the areas for the measures that a comparison tells: what stands on the page, and the years behind it. */
export function comparedFigures({ areas }: CompareSet, atlas: Atlas): Observation[] {
  return areas.flatMap((code) =>
    atlas
      .inArea(code)
      .filter(
        (o) =>
          o.period.length === 4 &&
          o.breakdown === null &&
          KEY_SUBJECTS.some(
            (one) => one.indicator === o.indicator_id && one.population === o.population_id,
          ),
      ),
  );
}
