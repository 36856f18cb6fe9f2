/** Ticks and their numbers: round values only, told in one word for the whole axis. */

import { formatNumber, SCALES, type FormatUnit } from '../model/format.ts';
import type { Lang } from '../i18n/lang.ts';

/** The roundest step (1, 2 or 5 times a power of ten) that divides a span into at most `count` parts. */
function niceStep(span: number, count: number): number {
  if (!(span > 0 && count >= 1)) throw new RangeError(`invalid span: ${span} in ${count} parts`);
  const power = 10 ** Math.floor(Math.log10(span / count));
  const factor = [1, 2, 5, 10].find((n) => n * power * count >= span * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Evenly spaced round values that enclose both bounds. */
export function niceTicks(low: number, high: number, count: number): number[] {
  const step = niceStep(high - low, count);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => multiple(first + i, step));
}

/** Round values within both bounds. */
export function innerTicks(low: number, high: number, count: number): number[] {
  const step = niceStep(high - low, count);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => multiple(first + i, step));
}

/** As {@link innerTicks}, but never a single one: one number on an axis is no scale. */
export function scaleTicks(low: number, high: number, count: number): number[] {
  const ticks = innerTicks(low, high, count);
  return ticks.length < 2 ? scaleTicks(low, high, count + 1) : ticks;
}

const YEAR_STEPS = [1, 2, 3, 4, 5, 10, 20, 25, 50, 100];

/** Whole years within both bounds, evenly spaced, at most `count`. */
export function yearTicks(low: number, high: number, count: number): number[] {
  const multiples = (step: number): number[] => {
    const years: number[] = [];
    for (let year = Math.ceil(low / step) * step; year <= high; year += step) years.push(year);
    return years;
  };
  const step = YEAR_STEPS.find(
    (step) => (high - low) / step < count && multiples(step).length <= count,
  );
  return multiples(step ?? 1000);
}

/** Powers of ten within both bounds, with their 2 and 5 where there is room. */
export function logTicks(low: number, high: number, count: number): number[] {
  const ticks = (factors: readonly number[]): number[] => {
    const values: number[] = [];
    for (let n = Math.floor(Math.log10(low)); n <= Math.ceil(Math.log10(high)); n++) {
      for (const factor of factors) values.push(factor * 10 ** n);
    }
    return values.filter((value) => value >= low && value <= high);
  };
  const candidates = [[1, 2, 5], [1, 3], [1]].map(ticks);
  const fitting = candidates.find((values) => values.length <= count);
  if (fitting) return fitting;
  const powers = candidates.at(-1) ?? [];
  const every = Math.ceil(powers.length / count);
  return powers.filter((_, i) => i % every === 0);
}

/** Multiplying by a step of 0.1 leaves crumbs such as 0.30000000000000004: dividing by 10 does not. */
function multiple(n: number, step: number): number {
  return step < 1 ? n / Math.round(1 / step) : n * step;
}

export interface AxisFormat {
  /** What one unit on the axis stands for: `juta unit usaha`. */
  readonly label: string;
  readonly format: (value: number) => string;
}

/** The most decimals that an axis writes. */
const MOST_DECIMALS = 6;

/**
 * One word for a whole axis, so that its numbers stay short: `5` on an axis labelled `juta unit usaha`. An axis over many
 * powers of ten takes a word that its lowest tick still fits: `0,001 juta orang` is a thousand people to nobody.
 * @param decimals `even` where ticks are evenly spaced: all have as many decimals as the one with most (`0,5`, `1,0`), but for a
 * bare 0. On a log axis and among limits of classes each keeps its own.
 */
export function axisFormat(
  ticks: readonly number[],
  unit: FormatUnit,
  lang: Lang,
  decimals: 'even' | 'own' = 'own',
): AxisFormat {
  const largest = Math.max(...ticks.map(Math.abs));
  const smallest = Math.min(...ticks.map(Math.abs).filter((tick) => tick > 0));
  const scale =
    SCALES.findLast(({ size }) => largest >= size && smallest >= size / 100) ?? SCALES[0];
  const isPercent = unit.symbol === '%';
  const most =
    decimals === 'even'
      ? Math.max(...ticks.map((tick) => decimalsOf(tick / scale.size)))
      : undefined;
  return {
    label: [scale[lang], isPercent ? '' : unit.name].filter(Boolean).join(' '),
    format: (value) =>
      formatNumber(value / scale.size, lang, {
        minimumFractionDigits: value === 0 ? undefined : most,
        maximumFractionDigits: MOST_DECIMALS,
      }) + (isPercent ? '%' : ''),
  };
}

/** How many decimals a number has, as far as an axis writes them. */
function decimalsOf(value: number): number {
  return value.toFixed(MOST_DECIMALS).replace(/0+$/, '').split('.')[1]?.length ?? 0;
}
