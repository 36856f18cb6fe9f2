import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Source } from '../model/contract.ts';
import { formatNumber } from '../model/format.ts';
import type { Atlas } from './atlas.ts';
import { areaName, named } from './labels.ts';
import { lowerFirst } from './lead.ts';

const MOST_NAMED = 3;

/** The opening of a source's page: how many figures were taken from it, of what, for where and when. */
export function sourceLead(source: Source, atlas: Atlas, lang: Lang): string {
  const t = messagesIn(lang);
  const figures = atlas.bySource(source.source_id);
  const n = (value: number): string => formatNumber(value, lang);
  const indicators = [...Map.groupBy(figures, (o) => o.indicator_id)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([id]) => lowerFirst(named(atlas.indicator(id), lang)));
  const about = [
    ...indicators.slice(0, MOST_NAMED),
    ...(indicators.length > MOST_NAMED ? [t.source.more(n(indicators.length - MOST_NAMED))] : []),
  ].join(', ');
  const areas = [...new Set(figures.map((o) => areaName(atlas.area(o.area_code), lang)))];
  const years = figures.flatMap(({ year }) => year ?? []);
  return t.source.lead(
    n(figures.length),
    about,
    areas.length > MOST_NAMED ? t.source.places(n(areas.length)) : areas.join(', '),
    years.length === 0 ? null : t.source.span(Math.min(...years), Math.max(...years)),
  );
}
