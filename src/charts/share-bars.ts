import {
  canvas,
  dress,
  fontSizeOf,
  requireData,
  requireFinite,
  widthOf,
  type ChartOptions,
} from './chart.ts';
import { formatNumber } from '../model/format.ts';
import { element } from './svg.ts';
import { BOLD, textWidth } from './text.ts';

export interface ShareRow {
  readonly label: string;
  /** The two parts of the whole, in the order of the columns: each with its amount and how that is written. */
  readonly parts: readonly { readonly value: number; readonly text: string }[];
}

export interface ShareBarsOptions extends ChartOptions {
  /** The names of the two parts, the same for every row. */
  readonly columns: readonly [string, string];
}

const FILLS = ['var(--seq-5)', 'var(--seq-2)'] as const;
const INKS = ['var(--on-seq-dark)', 'var(--on-seq-light)'] as const;
const GAP = 2;

/**
 * What two parts make of several wholes: a bar of the same length for each whole, its label above it, the share inside where
 * it fits, else under it. The parts are named once, over the first bar.
 */
export function shareBars(data: readonly ShareRow[], options: ShareBarsOptions): SVGSVGElement {
  requireData(data, 'rows');
  const { document, columns, lang } = options;
  const width = widthOf(options);
  const fontSize = fontSizeOf(width);
  const line = Math.round(fontSize * 1.45);
  const bar = Math.round(fontSize * 1.9);
  const pitch = line + bar + line + 10;
  const head = line + 5;
  const svg = canvas(options, head + data.length * pitch - 6);

  columns.forEach((name, i) => {
    const last = i === columns.length - 1;
    svg.appendChild(
      element(
        document,
        'text',
        {
          'data-mark': 'column',
          x: last ? width : 0,
          y: fontSize,
          'text-anchor': last ? 'end' : 'start',
          fill: 'var(--ink-soft)',
        },
        name,
      ),
    );
  });
  data.forEach(({ label, parts }, row) => {
    if (parts.length !== columns.length)
      throw new RangeError(`invalid parts: ${parts.length}, expected ${columns.length} (${label})`);
    const total = parts.reduce((sum, part) => sum + part.value, 0);
    for (const part of parts) {
      requireFinite(part.value, label);
      if (part.value < 0) throw new RangeError(`invalid value: ${part.value} (${label})`);
    }
    if (total === 0) throw new RangeError(`invalid data: nothing to share (${label})`);
    const top = head + row * pitch;
    const text = { x: 0, y: top + fontSize, 'text-anchor': 'start', 'font-weight': 650 };
    svg.appendChild(element(document, 'text', { 'data-mark': 'label', ...text }, label));
    let x = 0;
    parts.forEach((part, i) => {
      const partWidth = (width * part.value) / total;
      const share = `${formatNumber((part.value / total) * 100, lang, { maximumFractionDigits: 1 })}%`;
      const y = top + line;
      svg.appendChild(
        element(
          document,
          'rect',
          {
            'data-mark': 'part',
            x,
            y,
            width: Math.max(0, i === parts.length - 1 ? partWidth : partWidth - GAP),
            height: bar,
            fill: FILLS[i],
          },
          element(document, 'title', {}, `${label}, ${columns[i]}: ${part.text} (${share})`),
        ),
      );
      const last = i === parts.length - 1;
      const anchor = last ? 'end' : 'start';
      const at = last ? width : x;
      if (textWidth(share, fontSize * BOLD) + 16 <= partWidth) {
        svg.appendChild(
          element(
            document,
            'text',
            {
              'data-mark': 'share',
              x: last ? at - 8 : at + 8,
              y: y + bar / 2,
              dy: '0.35em',
              'text-anchor': anchor,
              'font-weight': 'bold',
              fill: INKS[i],
            },
            share,
          ),
        );
        svg.appendChild(amount(part.text, at, y, anchor));
      } else svg.appendChild(amount(`${share} · ${part.text}`, at, y, anchor));
      x += partWidth;
    });
  });
  return dress(svg, { ...options, read: 'y' });

  function amount(text: string, x: number, y: number, anchor: string): SVGElement {
    const at = { x, y: y + bar + fontSize + 2, 'text-anchor': anchor, fill: 'var(--ink-soft)' };
    return element(document, 'text', { 'data-mark': 'amount', ...at }, text);
  }
}
