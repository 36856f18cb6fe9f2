import type { Atlas } from '../atlas/atlas.ts';
import { formatUnit, populationShort } from '../atlas/labels.ts';
import { headlineOf } from '../atlas/selections.ts';
import { rankedBars } from '../charts/ranked-bars.ts';
import { renderResponsive } from '../charts/render.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Observation } from '../model/contract.ts';
import { formatNumber } from '../model/format.ts';
import type { Picture } from './picture.ts';

/** Micro and small establishments of a year, where both are printed. */
export function sizeClasses(
  figures: readonly Observation[],
  year: number,
  atlas: Atlas,
  lang: Lang,
): Picture | undefined {
  const parts = ['Imikro', 'IK'].map((population_id) =>
    headlineOf(figures, { indicator_id: 'establishments', population_id }, year),
  );
  const [micro, small] = parts;
  if (micro === undefined || small === undefined) return undefined;
  const t = messagesIn(lang);
  const unit = formatUnit(micro.unit_id, atlas, lang);
  const title = t.provinceYear.sizes(year);
  const share = `${formatNumber((micro.value / (micro.value + small.value)) * 100, lang, { maximumFractionDigits: 1 })}%`;
  const finding = t.provinceYear.sizesFinding(share);
  const bars = [micro, small].map((o) => ({
    label: populationShort(o.population_id, atlas, lang),
    value: o.value,
  }));
  return {
    title,
    finding,
    figures: [micro, small],
    svg: renderResponsive((document, width) =>
      rankedBars(bars, { lang, document, width, title, finding, unit, sort: false }),
    ),
  };
}
