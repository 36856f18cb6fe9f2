import type { Atlas } from '../atlas/atlas.ts';
import { areaName, breakdownLabel, formatUnit, named, populationShort } from '../atlas/labels.ts';
import { intervals } from '../charts/intervals.ts';
import { renderResponsive } from '../charts/render.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Observation } from '../model/contract.ts';
import { formatPeriod } from '../model/format.ts';
import type { Picture } from './picture.ts';

/** Figures that contradict one another, as intervals on one axis, each with its source. */
export function conflictPicture(group: readonly Observation[], atlas: Atlas, lang: Lang): Picture {
  const first = group[0];
  if (first === undefined) throw new Error('empty conflict group');
  const t = messagesIn(lang);
  const unit = formatUnit(first.unit_id, atlas, lang);
  const subject = [
    named(atlas.indicator(first.indicator_id), lang),
    populationShort(first.population_id, atlas, lang),
    breakdownLabel(first, atlas, lang),
  ].filter((part) => part !== null);
  const title = t.conflict.group(
    subject.join(' · '),
    areaName(atlas.area(first.area_code), lang),
    formatPeriod(first.period, lang),
  );
  const finding = t.conflict.finding(group.length);
  const rows = [...group]
    .sort((a, b) => Number(b.headline) - Number(a.headline) || b.value - a.value)
    .map((o) => ({
      label: atlas.source(o.source_id).publisher,
      printed: o.printed,
      low: o.value_low,
      high: o.value_high,
      value: o.value,
      headline: o.headline,
      agreement: o.agreement,
    }));
  return {
    title,
    finding,
    figures: group,
    svg: renderResponsive((document, width) =>
      intervals(rows, { lang, document, width, title, finding, unit }),
    ),
  };
}
