import type { Atlas } from '../atlas/atlas.ts';
import { formatUnit, named, populationShort } from '../atlas/labels.ts';
import { rankedBars } from '../charts/ranked-bars.ts';
import { ResponsiveChart } from '../charts/render.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Observation } from '../model/contract.ts';
import { formatPeriod, formatValue } from '../model/format.ts';
import { spanOf } from '../model/printed.ts';
import { wordsIn } from './messages.ts';
import type { Picture } from './picture.ts';

const FEWEST = 3;
/** The table behind the chart holds the rest. */
const MOST_BARS = 8;
/** Populations with large industry in them: what the atlas is about comes before them. */
const WITH_LARGE: readonly string[] = ['IB', 'IBM', 'all-industry'];

/**
 * How a measure differs among the KBLI groups of an area, one chart for each measure and period with at least three
 * groups: those of small industry first, and of those the fullest. The title says whose figures they are: large industry's must not be taken for small industry's.
 */
export function industryPictures(
  figures: readonly Observation[],
  atlas: Atlas,
  lang: Lang,
  most = 2,
): Picture[] {
  const groups = Map.groupBy(
    figures.filter((o) => o.headline && o.industry_code !== null && isGroupAlone(o)),
    (o) => [o.indicator_id, o.population_id, o.period, o.unit_id, o.status].join('\t'),
  );
  return [...groups.values()]
    .filter((group) => group.length >= FEWEST)
    .sort(
      (a, b) =>
        Number(isWithLarge(a)) - Number(isWithLarge(b)) ||
        b.length - a.length ||
        compare(b[0]?.period ?? '', a[0]?.period ?? ''),
    )
    .slice(0, most)
    .map((group) => picture(group, atlas, lang));
}

/** True when the figure is split by industry and by nothing else. */
const isGroupAlone = (o: Observation): boolean => o.breakdown === `kbli=${o.industry_code}`;

const isWithLarge = ([first]: readonly Observation[]): boolean =>
  first !== undefined && WITH_LARGE.includes(first.population_id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function picture(group: readonly Observation[], atlas: Atlas, lang: Lang): Picture {
  const t = wordsIn(lang);
  const shown = group.toSorted((a, b) => b.value - a.value);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no KBLI group to draw');
  const unit = formatUnit(first.unit_id, atlas, lang);
  const nameOf = ({ industry_code }: Observation): string => {
    const industry = atlas.industry(industry_code ?? '');
    return industry === undefined ? `KBLI ${industry_code}` : named(industry, lang);
  };
  const say = (o: Observation): string => formatValue(o.value, unit, lang);
  const title = t.industries(
    named(atlas.indicator(first.indicator_id), lang),
    populationShort(first.population_id, atlas, lang),
    formatPeriod(first.period, lang),
  );
  const range =
    last.value < 0
      ? t.industriesRange(nameOf(first), say(first), nameOf(last), say(last))
      : t.industriesFinding(nameOf(first), say(first));
  const isCut = shown.length > MOST_BARS;
  // Where some fall, the lowest are as telling as the highest.
  const lowest = isCut && last.value < 0 ? 3 : 0;
  const drawn = isCut
    ? [...shown.slice(0, MOST_BARS - lowest), ...shown.slice(shown.length - lowest)]
    : shown;
  const finding = isCut ? `${range} ${t.cut(MOST_BARS - lowest, lowest, shown.length)}` : range;
  const bars = drawn.map((o, i) => ({
    leftOut:
      lowest > 0 && i === drawn.length - lowest
        ? t.leftOut(shown.length - drawn.length)
        : undefined,
    label: nameOf(o),
    value: o.value,
    ...spanOf(o),
  }));
  return {
    title,
    finding,
    figures: shown,
    chart: new ResponsiveChart((document, width) =>
      rankedBars(bars, { lang, document, width, title, finding, unit }),
    ),
  };
}
