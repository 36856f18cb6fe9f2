import type { Atlas } from '../atlas/atlas.ts';
import { formatUnit, named } from '../atlas/labels.ts';
import { headlineOf } from '../atlas/selections.ts';
import { ResponsiveChart } from '../charts/render.ts';
import { shareBars } from '../charts/share-bars.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Observation } from '../model/contract.ts';
import { formatNumber, formatValue } from '../model/format.ts';
import { wordsIn } from './messages.ts';
import type { Picture } from './picture.ts';

const MEASURES = ['establishments', 'workers', 'production_value', 'value_added'];

/** What micro and small businesses make of the establishments, workers and output of a year, where both are printed. */
export function sizeClasses(
  figures: readonly Observation[],
  year: number,
  atlas: Atlas,
  lang: Lang,
): Picture | undefined {
  const t = wordsIn(lang);
  const pairs = MEASURES.flatMap((indicator_id) => {
    const [micro, small] = ['Imikro', 'IK'].map((population_id) =>
      headlineOf(figures, { indicator_id, population_id }, year),
    );
    const isPair =
      micro !== undefined &&
      small !== undefined &&
      // Parts of one whole only when one table prints both.
      micro.source_id === small.source_id &&
      micro.unit_id === small.unit_id &&
      micro.value + small.value > 0;
    return isPair ? [{ indicator: atlas.indicator(indicator_id), micro, small }] : [];
  });
  if (pairs.length === 0) return undefined;
  const shares = pairs.map(({ indicator, micro, small }) => {
    const percent = (micro.value / (micro.value + small.value)) * 100;
    return `${formatNumber(percent, lang, { maximumFractionDigits: 1 })}% ${named(indicator, lang).toLowerCase()}`;
  });
  const title = t.sizes(year);
  const finding = t.sizesFinding(shares.join(', '));
  const rows = pairs.map(({ indicator, micro, small }) => ({
    label: named(indicator, lang),
    parts: [micro, small].map((o) => ({
      value: o.value,
      text: formatValue(o.value, formatUnit(o.unit_id, atlas, lang), lang),
    })),
  }));
  return {
    title,
    finding,
    figures: pairs.flatMap(({ micro, small }) => [micro, small]),
    chart: new ResponsiveChart((document, width) =>
      shareBars(rows, { lang, document, width, title, finding, columns: t.sizesColumns }),
    ),
  };
}
