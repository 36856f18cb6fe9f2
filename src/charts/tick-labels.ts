import * as Plot from '@observablehq/plot';

/**
 * The numbers of a vertical axis, left of the frame.
 * @param gap pixels between them and the frame
 */
export function tickLabels(
  ticks: readonly number[],
  format: (tick: number) => string,
  gap: number,
): Plot.Text {
  return Plot.text(ticks, {
    className: 'tick',
    y: (tick: number) => tick,
    text: (tick: number) => format(tick),
    frameAnchor: 'left',
    textAnchor: 'end',
    fill: 'var(--ink-soft)',
    dx: -gap,
  });
}
