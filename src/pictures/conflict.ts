import type { Atlas } from '../atlas/atlas.ts';
import { publisherName, withoutAside } from '../atlas/figure-row.ts';
import {
  areaName,
  breakdownLabel,
  formatUnit,
  named,
  populationShort,
  statusLabel,
} from '../atlas/labels.ts';
import { oncePerAtlas } from '../atlas/once.ts';
import { isTarget } from '../atlas/selections.ts';
import { intervals } from '../charts/intervals.ts';
import { ResponsiveChart } from '../charts/render.ts';
import { spreadLabel, spreadOf } from '../disputes/dispute.ts';
import type { Lang } from '../i18n/lang.ts';
import { dotted } from '../i18n/line-breaks.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Observation } from '../model/contract.ts';
import { formatDate, formatPeriod, formatValue } from '../model/format.ts';
import { quotedWords, spanOf } from '../model/printed.ts';
import { standingAmong } from '../model/standing.ts';
import { populationBeside } from '../model/subject.ts';
import { idsOf, type Picture } from './picture.ts';

/** Figures that contradict one another, as intervals on one axis, each with its source: the same on every page of one of them. */
export const conflictPicture = oncePerAtlas(
  (group: readonly Observation[], atlas: Atlas, lang: Lang) => [atlas, `${lang} ${idsOf(group)}`],
  drawConflict,
);

function drawConflict(group: readonly Observation[], atlas: Atlas, lang: Lang): Picture {
  const first = group[0];
  if (first === undefined) throw new Error('empty conflict group');
  const t = messagesIn(lang);
  const unit = formatUnit(first.unit_id, atlas, lang);
  const indicator = named(atlas.indicator(first.indicator_id), lang);
  const subject = [
    indicator,
    populationBeside(indicator, populationShort(first.population_id, atlas, lang)),
    breakdownLabel(first, atlas, lang),
  ].filter((part) => part !== null);
  const title = t.conflict.group(
    dotted(subject),
    areaName(atlas.area(first.area_code), lang),
    isTarget(first)
      ? `${formatPeriod(first.period, lang)}, ${statusLabel(first.status, lang)}`
      : formatPeriod(first.period, lang),
  );
  const finding = findingOf(group, atlas, lang);
  const standing = standingAmong(group);
  const label = labelsAmong(group, atlas, lang);
  const rows = [...group]
    .sort((a, b) => Number(b.headline) - Number(a.headline) || b.value - a.value)
    .map((o) => ({
      label: label(o),
      printed: quotedWords(o, lang),
      ...spanOf(o),
      value: o.value,
      standing: standing(o),
      status: o.status,
    }));
  return {
    title,
    finding,
    figures: group,
    chart: new ResponsiveChart((document, width) =>
      intervals(rows, { lang, document, width, title, finding, unit }),
    ),
  };
}

/** A figure's publisher; one that prints several of the group, in several publications, with the day of each where it is known. */
function labelsAmong(
  group: readonly Observation[],
  atlas: Atlas,
  lang: Lang,
): (o: Observation) => string {
  const publisherOf = (o: Observation): string => withoutAside(atlas.source(o.source_id).publisher);
  const sources = Map.groupBy(group, publisherOf);
  return (o) => {
    const publisher = publisherOf(o);
    const { published } = atlas.source(o.source_id);
    const several = new Set(sources.get(publisher)?.map(({ source_id }) => source_id)).size > 1;
    return several && published !== null
      ? `${publisher}, ${formatDate(published, lang)}`
      : publisher;
  };
}

/** "Dari 165.983 unit usaha (JPNN, ANTARA) sampai 4,41 juta unit usaha (Bisnis.com): 26,6 kali lipat." */
function findingOf(group: readonly Observation[], atlas: Atlas, lang: Lang): string {
  const sorted = group.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) throw new Error('empty conflict group');
  const say = ({ value, unit_id }: Observation): string => {
    const publishers = group
      .filter((o) => o.value === value)
      .map((o) => publisherName(atlas.source(o.source_id).publisher));
    const number = formatValue(value, formatUnit(unit_id, atlas, lang), lang, 'precise');
    return `${number} (${[...new Set(publishers)].join(', ')})`;
  };
  return messagesIn(lang).conflict.range(say(low), say(high), spreadLabel(spreadOf(group), lang));
}
