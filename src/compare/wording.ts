/** The words around a comparison's chart. */
import { capital } from '../atlas/labels.ts';
import {
  areaNamed,
  indicatorNamed,
  populationNamed,
  unitNamed,
  type Names,
} from '../builder/names.ts';
import { formatValue } from '../model/format.ts';
import type { Comparison } from './comparison.ts';
import { compareMessages } from './messages.ts';
import { sharedYears } from './years.ts';

export function compareTitle({ indicator, population }: Comparison, names: Names): string {
  return compareMessages(names.lang).chart(
    capital(indicatorNamed(names, indicator)),
    populationNamed(names, population),
  );
}

/** The latest year in which most areas have a figure, largest first. */
export function compareFinding(comparison: Comparison, names: Names): string {
  const t = compareMessages(names.lang);
  const unit = unitNamed(names, comparison.unit);
  const [latest] = sharedYears(comparison);
  if (latest === undefined) return t.nothing;
  const parts = latest.figures
    .toSorted((a, b) => b.value - a.value)
    .map(
      (o) =>
        `${areaNamed(names, o.area_code)} ${formatValue(o.value, unit, names.lang, 'compact')}`,
    );
  return t.latestIn(latest.year, parts.join('; '));
}
