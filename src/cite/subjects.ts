/** Subjects of citations from the rows of the atlas. */
import type { Atlas } from '../atlas/atlas.ts';
import { withoutAside } from '../atlas/figure-row.ts';
import { areaName, breakdownLabel, formatUnit, named, populationShort } from '../atlas/labels.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Observation, Source } from '../model/contract.ts';
import { formatPeriod, formatValue } from '../model/format.ts';
import type { CitationSubject, CitedSource } from './subject.ts';

/** A row of `sources` as it is cited. */
export function citedSource({ publisher, title, published, url }: Source): CitedSource {
  return { publisher: withoutAside(publisher), title, published, url };
}

/** The publications behind figures: those of most figures first, then in the order of the figures. */
export function citedSources(figures: readonly Observation[], atlas: Atlas): CitedSource[] {
  const counts = Map.groupBy(figures, (o) => o.source_id);
  return [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id]) => citedSource(atlas.source(id)));
}

/** "Jumlah usaha, IMK, Aceh, 2023: 41.356 unit usaha". */
export function figureTitle(o: Observation, atlas: Atlas, lang: Lang): string {
  const what = [
    named(atlas.indicator(o.indicator_id), lang),
    populationShort(o.population_id, atlas, lang),
    breakdownLabel(o, atlas, lang),
    areaName(atlas.area(o.area_code), lang),
    formatPeriod(o.period, lang),
  ].filter((part) => part !== null);
  return `${what.join(', ')}: ${formatValue(o.value, formatUnit(o.unit_id, atlas, lang), lang)}`;
}

/** @param url absolute address of the figure, on its source's page */
export function figureSubject(
  o: Observation,
  url: string,
  release: CitationSubject['release'],
  atlas: Atlas,
  lang: Lang,
): CitationSubject {
  return {
    kind: 'figure',
    title: figureTitle(o, atlas, lang),
    url,
    release,
    sources: [citedSource(atlas.source(o.source_id))],
  };
}
