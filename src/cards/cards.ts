/**
 * Which pages have a card of their own, and what is on it: every page that shows figures has one. The pages that are shared
 * most, the country, provinces, years, measures, comparisons and disputed figures, show a chart of theirs on a large card;
 * the many others have a small one. Pages without figures show the card of the atlas.
 */
import type { Atlas } from '../atlas/atlas.ts';
import { keyFigures } from '../atlas/key-figures.ts';
import { agreementLabel, areaName, defined, named } from '../atlas/labels.ts';
import { provinceLead, provinceYearLead, regencyLead } from '../atlas/lead.ts';
import { oncePerAtlas } from '../atlas/once.ts';
import {
  allYears,
  areaPath,
  figuresOfRegency,
  indicatorPath,
  provincePath,
  provinceYearPath,
  regenciesWithFigures,
  sourcePath,
  yearPath,
  yearsOf,
} from '../atlas/places.ts';
import { annual, isTarget } from '../atlas/selections.ts';
import { sourceLead } from '../atlas/source-lead.ts';
import { ESTABLISHMENTS, latestSurveyYear } from '../atlas/survey.ts';
import { yearLead } from '../atlas/year-lead.ts';
import { embedPath, embeds, type Embed } from '../embed/embeds.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { metaDescription } from '../metadata/description.ts';
import type { Area, Observation } from '../model/contract.ts';
import { formatNumber } from '../model/format.ts';
import { countsByIndicator, countsByKind, countsOf } from '../pictures/counts.ts';
import { provinceMap } from '../pictures/province-map.ts';
import type { Card, CardDrawing, CardSize } from './card.ts';
import {
  captionOf,
  chartDrawing,
  countsDrawing,
  FEWEST_POINTS,
  figuresDrawing,
  largeFigure,
  MOST_FIGURES,
  pointsOf,
  publisherOf,
  tilesDrawing,
} from './drawings.ts';

export const CARD_FOLDER = 'kartu/';

/** The card of the atlas as a whole. */
export const SHARED_CARD = 'atlas';

/** What a card is of. */
export interface CardSubject {
  readonly size: CardSize;
  readonly compose: (lang: Lang) => Card | Promise<Card>;
}

/** Every card, by its id: the path of its page, or of its embed where that shows another chart than its page's card. */
export const cardSubjects = oncePerAtlas(
  (atlas: Atlas) => [atlas, ''],
  (atlas: Atlas): ReadonlyMap<string, CardSubject> => {
    const subjects = new Map<string, CardSubject>();
    for (const [id, subject] of collect(atlas)) if (!subjects.has(id)) subjects.set(id, subject);
    return subjects;
  },
);

/** A path as an id. */
const idOf = (path: string): string => path.replace(/\/$/, '');

/** The id of the card that a page shows. @param path route without base and language */
export function cardOf(path: string, atlas: Atlas): string {
  const id = idOf(path);
  return cardSubjects(atlas).has(id) ? id : SHARED_CARD;
}

/** The id of the card that shows an embed's chart. */
export function cardOfEmbed(embed: Embed, atlas: Atlas): string {
  const id = idOf(embedPath(embed));
  return cardSubjects(atlas).has(id) ? id : cardOf(embed.page, atlas);
}

/** The card's own address, as a route without base and language. */
export const cardPath = (id: string): string => `${CARD_FOLDER}${id}.png`;

/** @throws {Error} for an id that is no card's */
export function cardSize(id: string, atlas: Atlas): CardSize {
  return subjectOf(id, atlas).size;
}

/** What is on a card, composed once. @throws {Error} for an id that is no card's */
export const card = oncePerAtlas(
  (id: string, atlas: Atlas, lang: Lang) => [atlas, `${lang}\t${id}`],
  async (id: string, atlas: Atlas, lang: Lang): Promise<Card> => subjectOf(id, atlas).compose(lang),
);

function subjectOf(id: string, atlas: Atlas): CardSubject {
  const subject = cardSubjects(atlas).get(id);
  if (subject === undefined) throw new Error(`no such card: "${id}"`);
  return subject;
}

/** Of two with one id the first stays. */
function* collect(atlas: Atlas): Generator<[id: string, CardSubject]> {
  const large = (compose: CardSubject['compose']): CardSubject => ({ size: 'large', compose });
  const small = (compose: CardSubject['compose']): CardSubject => ({ size: 'small', compose });

  yield [SHARED_CARD, large((lang) => atlasCard(messagesIn(lang).tagline, atlas, lang))];
  // The first chart of a page stands for it, the others for their embeds.
  const shown = new Set<string>();
  for (const embed of embeds(atlas)) {
    const compose = (lang: Lang): Promise<Card> => embedCard(embed, atlas, lang);
    if (shown.has(embed.page)) yield [idOf(embedPath(embed)), small(compose)];
    else yield [idOf(embed.page), large(compose)];
    shown.add(embed.page);
  }

  for (const province of atlas.provinces) {
    const own = atlas.inArea(province.area_code);
    if (own.length > 0)
      yield [
        idOf(provincePath(province)),
        small((lang) => ({
          title: messagesIn(lang).province.title(areaName(province, lang)),
          finding: metaDescription(provinceLead(province, atlas, lang)),
          source: sourceOf(own, atlas, lang),
          drawing: figuresDrawing(own, atlas, lang),
        })),
      ];
    for (const year of yearsOf(province, atlas))
      yield [
        idOf(provinceYearPath(province, year)),
        small((lang) => provinceYearCard(province, year, atlas, lang)),
      ];
    for (const regency of regenciesWithFigures(province, atlas)) {
      const figures = figuresOfRegency(regency, atlas);
      const its = atlas.inArea(regency.area_code);
      yield [
        idOf(areaPath(regency, atlas)),
        small((lang) => ({
          title: messagesIn(lang).regency.title(areaName(regency, lang)),
          finding: metaDescription(regencyLead(regency, figures, atlas, lang)),
          source: sourceOf(figures, atlas, lang),
          drawing: figuresDrawing(its.length > 0 ? its : figures, atlas, lang),
        })),
      ];
    }
  }
  for (const year of allYears(atlas)) {
    const figures = atlas.inYear(year);
    yield [
      idOf(yearPath(year)),
      small((lang) => ({
        title: messagesIn(lang).year.title(year),
        finding: metaDescription(yearLead(year, atlas, lang)),
        source: sourceOf(figures, atlas, lang),
        drawing: figuresDrawing(widest(figures), atlas, lang),
      })),
    ];
  }
  const byIndicator = Map.groupBy(atlas.observations, (o) => o.indicator_id);
  for (const indicator of atlas.indicators) {
    const figures = byIndicator.get(indicator.indicator_id) ?? [];
    if (figures.length === 0) continue;
    yield [
      idOf(indicatorPath(indicator.indicator_id)),
      small((lang) => ({
        title: named(indicator, lang),
        finding: metaDescription(defined(indicator, lang)),
        source: sourceOf(figures, atlas, lang),
        drawing: figuresDrawing(figures, atlas, lang),
      })),
    ];
  }
  for (const source of atlas.sources) {
    const figures = atlas.bySource(source.source_id);
    if (figures.length === 0) continue;
    yield [
      idOf(sourcePath(source.source_id)),
      small((lang) => ({
        title: source.title,
        finding: metaDescription(sourceLead(source, atlas, lang)),
        source: sourceOf(figures, atlas, lang),
        drawing: figuresDrawing(figures, atlas, lang),
      })),
    ];
  }
  yield* lists(atlas).map(([id, compose]): [string, CardSubject] => [id, small(compose)]);
}

/** The pages that list everything of a kind. */
function lists(atlas: Atlas): [id: string, CardSubject['compose']][] {
  const n = (value: number, lang: Lang): string => formatNumber(value, lang);
  return [
    ['provinsi', (lang) => atlasCard(messagesIn(lang).provinces.title, atlas, lang)],
    [
      'indikator',
      (lang) => {
        const t = messagesIn(lang).indicators;
        const counts = countsByIndicator(atlas.observations, t.chart, atlas, lang);
        return {
          title: t.title,
          finding: t.lead(n(atlas.indicators.length, lang)),
          source: '',
          drawing:
            counts === undefined
              ? figuresDrawing(atlas.observations, atlas, lang)
              : countsDrawing(counts, lang),
        };
      },
    ],
    [
      'sumber',
      (lang) => {
        const t = messagesIn(lang).sources;
        const counts = countsByKind(atlas, lang);
        return {
          title: t.title,
          finding: t.lead(n(atlas.sources.length, lang), n(atlas.observations.length, lang)),
          source: '',
          drawing: countsDrawing(counts, lang),
        };
      },
    ],
    [
      'mutu-data',
      (lang) => {
        const t = messagesIn(lang).quality;
        const counts = countsOf(
          Map.groupBy(atlas.observations, (o) => agreementLabel(o.agreement, lang)),
          t.agreement,
          '',
          lang,
        );
        const failed = atlas.audits.filter((a) => a.verdict === 'does-not-fit');
        return {
          title: t.title,
          finding: t.lead(
            n(atlas.observations.length, lang),
            n(atlas.rejects.length, lang),
            n(atlas.audits.length, lang),
            n(failed.length, lang),
          ),
          source: '',
          drawing: countsDrawing(counts, lang),
        };
      },
    ],
  ];
}

/** The latest survey as a map of tiles. */
function atlasCard(title: string, atlas: Atlas, lang: Lang): Card {
  const year = latestSurveyYear(atlas);
  const map = provinceMap(year, atlas, lang);
  return {
    title,
    finding: map === undefined ? '' : `${map.title}. ${map.finding}`,
    source: sourceOf(map?.figures ?? [], atlas, lang),
    drawing: tilesDrawing(year, atlas),
  };
}

async function embedCard(embed: Embed, atlas: Atlas, lang: Lang): Promise<Card> {
  const { title, finding, figures } = await embed.picture(lang);
  const { mapped } = embed;
  return {
    title,
    finding,
    source: sourceOf(figures, atlas, lang),
    drawing:
      mapped === undefined ? chartDrawing(figures, atlas, lang) : tilesDrawing(mapped, atlas),
  };
}

/** The survey's line with the year marked and the year's figures beside it; in a year without the survey what else was printed. */
function provinceYearCard(province: Area, year: number, atlas: Atlas, lang: Lang): Card {
  const own = atlas.inArea(province.area_code);
  const figures = own.filter((o) => o.year === year);
  const keys = keyFigures(province, year, atlas, lang).slice(0, MOST_FIGURES);
  const large = keys.map(({ figure }) => largeFigure(figure, atlas, lang));
  const counted = annual(own, ESTABLISHMENTS).filter((o) => o.headline && !isTarget(o));
  const points = pointsOf(counted, atlas, lang);
  const drawing: CardDrawing =
    points.length >= FEWEST_POINTS && points.some((point) => point.year === year)
      ? {
          kind: 'line',
          caption: captionOf(counted, () => undefined, atlas, lang),
          points,
          marked: { year, figures: large },
        }
      : large.length > 0
        ? {
            kind: 'figures',
            figures: large.map((figure, i) => ({
              ...figure,
              remark: [keys[i]?.remark, figure.remark].filter(Boolean).join(', ') || undefined,
            })),
          }
        : figuresDrawing(figures, atlas, lang);
  return {
    title: messagesIn(lang).provinceYear.heading(areaName(province, lang), year),
    finding: metaDescription(provinceYearLead(province, year, atlas, lang)),
    source: sourceOf(large.length > 0 ? keys.map(({ figure }) => figure) : figures, atlas, lang),
    drawing,
  };
}

/** What the whole country counts says most of a year, then what its provinces do. */
function widest(figures: readonly Observation[]): readonly Observation[] {
  return (
    ['nation', 'province']
      .map((level) => figures.filter((o) => o.area_level === level))
      .find((group) => group.length > 0) ?? figures
  );
}

function sourceOf(figures: readonly Observation[], atlas: Atlas, lang: Lang): string {
  const publishers = [...Map.groupBy(figures, (o) => publisherOf(o, atlas))]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name]) => name);
  const named = publishers.slice(0, 2).join('; ') + (publishers.length > 2 ? '; …' : '');
  return named === '' ? '' : `${messagesIn(lang).columns.source}: ${named}`;
}
