/**
 * Descriptions of pages in the words of schema.org, as search engines read them: Dataset as Google's guide asks for it,
 * BreadcrumbList, WebSite. Plain objects; every value is one that the page shows or links to.
 */
import type { Atlas } from '../atlas/atlas.ts';
import type { PageSet } from '../atlas/page-set.ts';
import { areaName, named } from '../atlas/labels.ts';
import { sourcePath } from '../atlas/places.ts';
import { API_FOLDER } from '../api/resources.ts';
import { withoutAside } from '../atlas/figure-row.ts';
import type { Lang } from '../i18n/lang.ts';
import { CONTRACT_VERSION, type Area, type Observation } from '../model/contract.ts';
import { metadataMessages } from './messages.ts';

export type JsonLd = Readonly<Record<string, unknown>>;

export interface PageWords {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page. */
  readonly url: string;
}

const CONTEXT = 'https://schema.org';
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';
/** Google cuts descriptions beyond this and refuses those below 50. */
const DESCRIPTION = { least: 50, most: 5000 };
/** Those of most figures; the page and its files name them all, and each line here is weight of every page. */
const MOST_SOURCES = 3;
const MOST_MEASURES = 15;

/** The trail of a page, itself included. @param trail names and absolute addresses, from the top */
export function breadcrumbs(trail: readonly { name: string; url: string }[]): JsonLd {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: url,
    })),
  };
}

/** The site as a whole, on its start page. */
export function webSite({ lang, title, description, url }: PageWords): JsonLd {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: 'Atlas IKM',
    alternateName: title,
    description,
    url,
    inLanguage: lang,
    license: LICENSE,
  };
}

/** The dataset that a page shows; undefined for a page without figures or tables. */
export function datasetOf(
  words: PageWords,
  set: PageSet | undefined,
  release: { readonly version: string; readonly date: string },
  absolute: (path: string) => string,
  atlas: Atlas,
): JsonLd | undefined {
  if (set === undefined) return undefined;
  const { lang, title, description, url } = words;
  const figures = set.figures();
  if (figures.length === 0 && set.tables.length === 0) return undefined;
  const t = metadataMessages(lang);
  const sources = mostFirst(figures, (o) => o.source_id).map((id) => atlas.source(id));
  const areas = mostFirst(figures, (o) => o.area_code).map((code) => atlas.area(code));
  const years = figures.flatMap(({ year }) => year ?? []);
  const download = (path: string, format: string): JsonLd => ({
    '@type': 'DataDownload',
    encodingFormat: format,
    contentUrl: absolute(path),
  });
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: title,
    description: longEnough(description, t.dataset),
    url,
    inLanguage: lang,
    license: LICENSE,
    isAccessibleForFree: true,
    version: release.version,
    dateModified: release.date,
    creator: {
      '@type': 'Organization',
      name: 'Atlas IKM',
      url: absolute(lang === 'en' ? 'en/' : ''),
    },
    ...(sources.length === 0
      ? {}
      : {
          isBasedOn: sources.slice(0, MOST_SOURCES).map((source) => ({
            '@type': 'CreativeWork',
            name: source.title,
            // The source's own page here, which the page links to anyway: it leads to the publication.
            url: absolute((lang === 'en' ? 'en/' : '') + sourcePath(source.source_id)),
            ...(source.published === null ? {} : { datePublished: source.published }),
            publisher: { '@type': 'Organization', name: withoutAside(source.publisher) },
          })),
        }),
    spatialCoverage: placesOf(areas.length === 0 ? [atlas.nation] : areas, lang, atlas),
    ...(years.length === 0 ? {} : { temporalCoverage: span(years) }),
    ...(figures.length === 0
      ? {}
      : {
          variableMeasured: mostFirst(figures, (o) => o.indicator_id)
            .slice(0, MOST_MEASURES)
            .map((id) => ({
              '@type': 'PropertyValue',
              name: named(atlas.indicator(id), lang),
              unitText: named(atlas.unit(atlas.indicator(id).unit_id), lang),
            })),
        }),
    distribution: [
      ...(set.tables.length > 0
        ? set.tables.flatMap((table) => [
            download(`data/${CONTRACT_VERSION}/${table}.csv`, 'text/csv'),
            download(`data/${CONTRACT_VERSION}/${table}.parquet`, 'application/vnd.apache.parquet'),
          ])
        : [
            download(`${set.path}data.csv`, 'text/csv'),
            download(`${set.path}data.json`, 'application/json'),
          ]),
      ...(set.api === undefined ? [] : [download(API_FOLDER + set.api, 'application/json')]),
    ],
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: 'Atlas IKM',
      url: absolute(lang === 'en' ? 'en/data/' : 'data/'),
    },
  };
}

/** Distinct ids, those of most figures first. */
function mostFirst(figures: readonly Observation[], id: (o: Observation) => string): string[] {
  return [...Map.groupBy(figures, id)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([key]) => key);
}

/** One place where all figures are of one, else the area that holds them all. */
function placesOf(areas: readonly Area[], lang: Lang, atlas: Atlas): JsonLd {
  const [first = atlas.nation] = areas;
  const area = areas.length === 1 ? first : (holderOf(areas, atlas) ?? atlas.nation);
  const geo =
    area.latitude === null || area.longitude === null
      ? {}
      : {
          geo: { '@type': 'GeoCoordinates', latitude: area.latitude, longitude: area.longitude },
        };
  return { '@type': 'Place', name: areaName(area, lang), ...geo };
}

function holderOf(areas: readonly Area[], atlas: Atlas): Area | undefined {
  const chain = (area: Area): Area[] => [
    area,
    ...(area.parent_code === null ? [] : chain(atlas.area(area.parent_code))),
  ];
  const chains = areas.map(chain);
  return chains[0]?.find((area) => chains.every((other) => other.includes(area)));
}

function span(years: readonly number[]): string {
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? String(from) : `${from}/${to}`;
}

function longEnough(description: string, more: string): string {
  const text =
    description.length < DESCRIPTION.least
      ? `${description.replace(/\.?$/, '.')} ${more}`
      : description;
  return text.slice(0, DESCRIPTION.most);
}

/** JSON that can stand in a script element whatever its texts hold: no tag can begin or end in it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
