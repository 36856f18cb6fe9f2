import type { Atlas } from '../atlas/atlas.ts';
import { areaName, formatUnit } from '../atlas/labels.ts';
import { oncePerAtlas } from '../atlas/once.ts';
import { existedIn, provinceYearPath } from '../atlas/places.ts';
import { ranks } from '../atlas/selections.ts';
import { provinceFigures } from '../atlas/survey.ts';
import { undividedIn } from '../atlas/territory.ts';
import { rankedBars } from '../charts/ranked-bars.ts';
import { NARROW, ResponsiveChart } from '../charts/render.ts';
import { geoMap } from '../charts/geo-map.ts';
import { tileMap } from '../charts/tile-map.ts';
import { LOCALES, type Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { route } from '../i18n/route.ts';
import type { Area, Observation } from '../model/contract.ts';
import { formatNumber, formatValue } from '../model/format.ts';
import shapes from '../../data/reference/province_shapes.json' with { type: 'json' };
import { neighboursOf } from '../atlas/neighbours.ts';
import { wordsIn } from './messages.ts';
import type { Picture } from './picture.ts';

export interface MapOptions {
  readonly highlight?: Area | undefined;
  readonly form?: 'tiles' | 'shapes' | undefined;
  /** Of the drawing for wide places, in pixels. */
  readonly width?: number | undefined;
  /** One drawing for every place, where the map stands beside others and a second would weigh too much. */
  readonly once?: boolean | undefined;
}

/**
 * The provinces of a year as a map; each leads to its page of that year. Wide places show the true shapes when asked to,
 * narrow ones always the tile grid, where no province is too small to read or to touch.
 */
export const provinceMap = oncePerAtlas(
  (year: number, atlas: Atlas, lang: Lang, options: MapOptions = {}) => [
    atlas,
    [year, lang, options.highlight?.area_code, options.form, options.width, options.once].join(' '),
  ],
  drawMap,
  // Most highlight a province of a year and are asked for once; the others stand on several pages.
  200,
);

function drawMap(
  year: number,
  atlas: Atlas,
  lang: Lang,
  { highlight, form = 'tiles', width: wide = 640, once = false }: MapOptions = {},
): Picture | undefined {
  const figures = provinceFigures(year, atlas);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const t = messagesIn(lang);
  const unit = formatUnit(first.unit_id, atlas, lang);
  const title = t.map.title(year);
  const finding = t.map.finding(
    areaName(atlas.area(first.area_code), lang),
    formatValue(first.value, unit, lang),
    areaName(atlas.area(last.area_code), lang),
    formatValue(last.value, unit, lang),
  );
  const tiles = atlas.provinces.map((province) => {
    const figure = figures.find((o) => o.area_code === province.area_code);
    return {
      code: province.area_code,
      label: province.abbreviation ?? province.name,
      name: areaName(province, lang),
      col: province.tile_col ?? 0,
      row: province.tile_row ?? 0,
      value: figure?.value ?? null,
      href: figure && route(lang, provinceYearPath(province, year)),
      absent: !existedIn(province, year),
      highlight: province === highlight,
    };
  });
  const chart = new ResponsiveChart(
    (document, width) => {
      const options = { lang, document, width, title, finding, unit };
      return form === 'shapes' && width === wide
        ? geoMap(tiles, { ...options, shapes })
        : tileMap(tiles, options);
    },
    once ? [NARROW] : [wide, NARROW],
  );
  return { title, finding, figures, chart };
}

/** What to know of a map of true shapes: whose figures cover more than their shape, and that the boundaries are not official. */
export function mapNote(year: number, atlas: Atlas, lang: Lang): string {
  const t = wordsIn(lang);
  const list = new Intl.ListFormat(LOCALES[lang]);
  const undivided = undividedIn(year, atlas).map(({ parent, children }) =>
    t.undivided(areaName(parent, lang), list.format(children.map((area) => areaName(area, lang)))),
  );
  return [...undivided, t.generalised].join(' ');
}

/** All provinces of a year as ranked bars. */
export const provinceRanking = oncePerAtlas(
  (year: number, atlas: Atlas, lang: Lang) => [atlas, `${lang} ${year}`],
  drawRanking,
);

function drawRanking(year: number, atlas: Atlas, lang: Lang): Picture | undefined {
  const figures = provinceFigures(year, atlas);
  const first = figures[0];
  if (first === undefined) return undefined;
  const t = messagesIn(lang);
  const total = figures.reduce((sum, o) => sum + o.value, 0);
  const share = `${formatNumber((first.value / total) * 100, lang, { maximumFractionDigits: 1 })}%`;
  const finding = t.year.rankingFinding(areaName(atlas.area(first.area_code), lang), share);
  return ranked({ title: t.year.ranking(year), finding, shown: figures, year }, atlas, lang);
}

const LEADERS = 3;
const NEIGHBOURS = 3;

/** Where a province stands among the others: the leaders, and those around it. */
export function provinceRank(
  province: Area,
  year: number,
  atlas: Atlas,
  lang: Lang,
): Picture | undefined {
  const figures = provinceFigures(year, atlas);
  const place = figures.findIndex((o) => o.area_code === province.area_code);
  if (place < 0) return undefined;
  const t = messagesIn(lang);
  const shown = figures.filter((_, i) => i < LEADERS || Math.abs(i - place) <= NEIGHBOURS);
  const finding = t.provinceYear.rankFinding(areaName(province, lang), place + 1, figures.length);
  const title = t.provinceYear.rank(year);
  const ranking = { title, finding, shown, among: figures, year, highlight: province, isCut: true };
  return ranked(ranking, atlas, lang);
}

/** A province and its neighbours by the same measure, those without a figure left out. */
export function neighbourRank(
  province: Area,
  year: number,
  atlas: Atlas,
  lang: Lang,
): Picture | undefined {
  const all = provinceFigures(year, atlas);
  const beside = new Set(neighboursOf(province, atlas, year).map((n) => n.province.area_code));
  const shown = all.filter((o) => o.area_code === province.area_code || beside.has(o.area_code));
  const place = shown.findIndex((o) => o.area_code === province.area_code);
  if (place < 0 || shown.length < 2) return undefined;
  const t = wordsIn(lang);
  const finding = t.neighboursFinding(areaName(province, lang), place, shown.length - 1);
  const title = t.neighbours(year);
  return ranked({ title, finding, shown, among: all, year, highlight: province }, atlas, lang);
}

interface Ranking {
  readonly title: string;
  readonly finding: string;
  /** The figures to draw, in their order. */
  readonly shown: readonly Observation[];
  /** The figures that places are counted among; those shown by default. */
  readonly among?: readonly Observation[] | undefined;
  readonly year: number;
  readonly highlight?: Area | undefined;
  /** True where it says which places it passes over. */
  readonly isCut?: boolean | undefined;
}

/** Bars labelled with the place in the whole ranking, each a link to the province's year. A handful needs one drawing only. */
function ranked(
  { title, finding, shown, among = shown, year, highlight, isCut = false }: Ranking,
  atlas: Atlas,
  lang: Lang,
): Picture {
  const unit = formatUnit(shown[0]?.unit_id ?? '', atlas, lang);
  const places = ranks(among);
  const bars = shown.map((o, i) => {
    const province = atlas.area(o.area_code);
    const before = shown[i - 1];
    const skipped = before === undefined ? 0 : among.indexOf(o) - among.indexOf(before) - 1;
    return {
      leftOut: isCut && skipped > 0 ? wordsIn(lang).leftOut(skipped) : undefined,
      label: `${places.get(o.area_code)}. ${areaName(province, lang)}`,
      value: o.value,
      highlight: province === highlight,
      href: route(lang, provinceYearPath(province, year)),
    };
  });
  const chart = new ResponsiveChart(
    (document, width) => rankedBars(bars, { lang, document, width, title, finding, unit }),
    highlight === undefined ? undefined : [NARROW],
  );
  return { title, finding, figures: shown, chart };
}
