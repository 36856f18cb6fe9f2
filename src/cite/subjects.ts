/** Subjects of citations from the rows of the atlas. */
import type { Atlas } from '../atlas/atlas.ts';
import { withoutAside } from '../atlas/figure-row.ts';
import type { Observation, Source } from '../model/contract.ts';
import type { CitedSource } from './subject.ts';

/** A row of `sources` as it is cited. */
function citedSource({ publisher, title, published, url }: Source): CitedSource {
  return { publisher: withoutAside(publisher), title, published, url };
}

/** The publications behind figures: those of most figures first, then in the order of the figures. */
export function citedSources(figures: readonly Observation[], atlas: Atlas): CitedSource[] {
  const counts = Map.groupBy(figures, (o) => o.source_id);
  return [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id]) => citedSource(atlas.source(id)));
}
