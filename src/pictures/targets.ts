import type { Atlas } from '../atlas/atlas.ts';
import { breakdownLabel, formatUnit, named } from '../atlas/labels.ts';
import { targetPairs } from '../atlas/selections.ts';
import { dumbbell } from '../charts/dumbbell.ts';
import { ResponsiveChart } from '../charts/render.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Observation } from '../model/contract.ts';
import { formatPeriod } from '../model/format.ts';
import { isRange } from '../model/printed.ts';
import type { Picture } from './picture.ts';

/** Targets against outcomes, a chart for each unit, since people and rupiah share no axis. */
export function targetPictures(
  figures: readonly Observation[],
  atlas: Atlas,
  lang: Lang,
): Picture[] {
  const t = messagesIn(lang);
  return [...Map.groupBy(targetPairs(figures), ({ target }) => target.unit_id)].map(
    ([unitId, pairs]) => {
      const unit = formatUnit(unitId, atlas, lang);
      const title = `${t.province.targets} (${unit.name})`;
      const finding = t.province.targetsFinding(
        pairs.filter(({ target, realised }) => realised.value >= target.value).length,
        pairs.length,
      );
      const rows = pairs.map(({ target, realised }) => ({
        label: [
          named(atlas.indicator(target.indicator_id), lang),
          breakdownLabel(target, atlas, lang),
          formatPeriod(target.period, lang),
        ]
          .filter((part) => part !== null)
          .join(', '),
        target: target.value,
        range: isRange(target) ? { low: target.value_low, high: target.value_high } : undefined,
        realised: realised.value,
      }));
      return {
        title,
        finding,
        figures: pairs.flatMap(({ target, realised }) => [target, realised]),
        chart: new ResponsiveChart((document, width) =>
          dumbbell(rows, { lang, document, width, title, finding, unit }),
        ),
      };
    },
  );
}
