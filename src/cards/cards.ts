/**
 * Which pages have a card of their own, and what is on it. Those that are shared most have one: the country, provinces, years,
 * measures, comparisons, disputed figures. A year of a province shows its province's card, everything else that of the atlas:
 * one for each of the 2,900 pages would take a minute to draw and 30 MB to keep.
 */
import type { Atlas } from '../atlas/atlas.ts';
import { publisherName } from '../atlas/figure-row.ts';
import { areaName, formatUnit, populationShort } from '../atlas/labels.ts';
import { oncePerAtlas } from '../atlas/once.ts';
import { latestSurveyYear, provinceFigures } from '../atlas/survey.ts';
import { splitYears } from '../atlas/territory.ts';
import { classOf, quantileThresholds, rampSteps } from '../charts/classes.ts';
import { embeds, type Embed } from '../embed/embeds.ts';
import { yearPath } from '../atlas/places.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Observation } from '../model/contract.ts';
import { formatPeriod, formatValue } from '../model/format.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Card, CardBar, CardDrawing } from './card.ts';

export const CARD_FOLDER = 'kartu/';

/** The card of the atlas as a whole. */
export const SHARED_CARD = 'atlas';

const MOST_BARS = 5;
const FEWEST_POINTS = 3;

/** The chart that stands for each page with a card of its own, by the card's id: `provinsi/aceh`. */
export const cardSubjects = oncePerAtlas(
  (atlas: Atlas) => [atlas, ''],
  (atlas: Atlas): ReadonlyMap<string, Embed> =>
    new Map(
      [...embeds(atlas)].reverse().map((embed): [string, Embed] => [idOf(embed.page), embed]),
    ),
);

const idOf = (page: string): string => page.replace(/\/$/, '');

/** The id of the card that a page shows. @param path route without base and language */
export function cardOf(path: string, atlas: Atlas): string {
  const province = /^(provinsi\/[^/]+)\/\d{4}\/$/.exec(path)?.[1];
  const id = province ?? idOf(path);
  return cardSubjects(atlas).has(id) ? id : SHARED_CARD;
}

/** The card's own address, as a route without base and language. */
export const cardPath = (id: string): string => `${CARD_FOLDER}${id}.png`;

/** What is on a card, composed once. @throws {Error} for an id that is no card's */
export const card = oncePerAtlas(
  (id: string, atlas: Atlas, lang: Lang) => [atlas, `${lang}\t${id}`],
  compose,
);

async function compose(id: string, atlas: Atlas, lang: Lang): Promise<Card> {
  const site = messagesIn(lang);
  if (id === SHARED_CARD) {
    const year = latestSurveyYear(atlas);
    const subject = cardSubjects(atlas).get(idOf(yearPath(year)));
    const map = await subject?.picture(lang);
    return {
      title: site.tagline,
      finding: map === undefined ? '' : `${map.title}. ${map.finding}`,
      source: sourceOf(map?.figures ?? [], atlas, lang),
      drawing: tiles(year, atlas),
    };
  }
  const embed = cardSubjects(atlas).get(id);
  if (embed === undefined) throw new Error(`no such card: "${id}"`);
  const picture = await embed.picture(lang);
  const year = embed.kind === 'year' ? Number(/\d{4}/.exec(id)?.[0]) : undefined;
  return {
    title: picture.title,
    finding: picture.finding,
    source: sourceOf(picture.figures, atlas, lang),
    drawing: year === undefined ? drawingOf(picture, atlas, lang) : tiles(year, atlas),
  };
}

function drawingOf({ figures }: Picture, atlas: Atlas, lang: Lang): CardDrawing {
  const outcomes = figures.filter((o) => o.headline && o.status !== 'target');
  const say = (o: Observation): string =>
    formatValue(o.value, { ...formatUnit(o.unit_id, atlas, lang) }, lang, 'compact');
  const isOneArea = new Set(figures.map((o) => o.area_code)).size === 1;
  const yearly = [
    ...new Map(outcomes.flatMap((o) => (o.year === null ? [] : [[o.year, o] as const]))),
  ].sort(([a], [b]) => a - b);
  const area = atlas.area(figures[0]?.area_code ?? '00');
  const splits = splitYears(area, atlas);
  const points = yearly.map(([year, o], i) => {
    const [before, earlier] = yearly[i - 1] ?? [];
    return {
      year,
      value: o.value,
      text: withoutUnit(o, atlas, lang),
      joined:
        before === year - 1 &&
        publisherOf(earlier ?? o, atlas) === publisherOf(o, atlas) &&
        !splits.includes(year),
    };
  });
  if (isOneArea && points.length >= FEWEST_POINTS) return { kind: 'line', points };

  // Of areas over the years, the last year that most of them have.
  const byYear = [...Map.groupBy(outcomes, (o) => o.year)].sort(
    ([a, x], [b, y]) => y.length - x.length || (b ?? 0) - (a ?? 0),
  );
  const realised = figures.filter((o) => o.status !== 'target');
  const compared = isOneArea
    ? realised.length > 0
      ? realised
      : figures
    : (byYear[0]?.[1] ?? figures);
  const label = labeller(compared, atlas, lang);
  const bars: CardBar[] = [...compared]
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_BARS)
    .map((o) => ({ label: label(o), value: o.value, text: say(o) }));
  return { kind: 'bars', bars };
}

/** What tells the figures of a card apart: places, periods, populations, or who printed them. */
function labeller(
  figures: readonly Observation[],
  atlas: Atlas,
  lang: Lang,
): (o: Observation) => string {
  const area = (o: Observation): string => areaName(atlas.area(o.area_code), lang);
  const period = (o: Observation): string => formatPeriod(o.period, lang);
  const publisher = (o: Observation): string => publisherOf(o, atlas);
  // Of several years each is named: a bar without its year would be taken for the others'.
  const ways: ((o: Observation) => string)[] =
    new Set(figures.map(period)).size > 1
      ? [period, (o) => `${area(o)}, ${period(o)}`, (o) => `${publisher(o)}, ${period(o)}`]
      : [area, publisher, (o) => populationShort(o.population_id, atlas, lang)];
  return (
    ways.find((way) => new Set(figures.map(way)).size === figures.length) ??
    ways.toSorted((a, b) => new Set(figures.map(b)).size - new Set(figures.map(a)).size)[0] ??
    ((o) => o.printed)
  );
}

const publisherOf = (o: Observation, atlas: Atlas): string =>
  publisherName(atlas.source(o.source_id).publisher);

/** The value alone, in words: the finding names the unit. */
function withoutUnit(o: Observation, atlas: Atlas, lang: Lang): string {
  const unit = formatUnit(o.unit_id, atlas, lang);
  return formatValue(o.value, { ...unit, name: '' }, lang, 'compact').trim();
}

function tiles(year: number, atlas: Atlas): CardDrawing {
  const figures = new Map(provinceFigures(year, atlas).map((o) => [o.area_code, o.value]));
  const thresholds = quantileThresholds([...figures.values()]);
  const steps = rampSteps(thresholds.length + 1);
  return {
    kind: 'tiles',
    tiles: atlas.provinces.map(({ area_code, tile_col, tile_row }) => {
      const value = figures.get(area_code);
      return {
        col: tile_col ?? 0,
        row: tile_row ?? 0,
        step: value === undefined ? undefined : steps[classOf(value, thresholds)],
      };
    }),
  };
}

function sourceOf(figures: readonly Observation[], atlas: Atlas, lang: Lang): string {
  const publishers = [...Map.groupBy(figures, (o) => publisherOf(o, atlas))]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name]) => name);
  const named = publishers.slice(0, 2).join('; ') + (publishers.length > 2 ? '; …' : '');
  return named === '' ? '' : `${messagesIn(lang).columns.source}: ${named}`;
}
