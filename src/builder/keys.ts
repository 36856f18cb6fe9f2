/** What a figure's period and breakdown say of it. Apart from the figures themselves, whose reader is heavy. */

/** How long the periods of figures are: lines and grids hold one kind only. */
export const GRAINS = ['year', 'half', 'quarter', 'month', 'day', 'range'] as const;
export type Grain = (typeof GRAINS)[number];

/** The length of a period of the contract. */
export function grainOf(period: string): Grain | null {
  if (period === 'unknown') return null;
  if (period.includes('/')) return 'range';
  if (period.length === 4) return 'year';
  if (period.includes('S')) return 'half';
  if (period.includes('Q')) return 'quarter';
  return period.length === 7 ? 'month' : 'day';
}

/** The dimensions of a breakdown, joined by `+`; empty for a total. */
export function dimensionOf(breakdown: string | null): string {
  if (breakdown === null) return '';
  return breakdown
    .split('; ')
    .map((term) => term.replace(/=.*/, ''))
    .join('+');
}

/** The value in a breakdown of one dimension. */
export function valueOf(breakdown: string | null): string {
  return breakdown === null ? '' : breakdown.slice(breakdown.indexOf('=') + 1);
}
