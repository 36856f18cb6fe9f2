/** A chart as a file of its own: what a page says around it (title, source, link) goes with it, and its colours are fixed. */
import { element } from './svg.ts';
import { wrap } from './text.ts';

export interface PictureWords {
  readonly title: string;
  /** Who counted, in a line. */
  readonly source: string;
  /** Where the chart stands; written below the source. */
  readonly link: string;
}

const MARGIN = 20;
const TITLE_SIZE = 17;
const NOTE_SIZE = 12;
const FACE = "'Source Serif 4', 'Times New Roman', serif";

/**
 * The chart with its words as an SVG document.
 * @param svg a chart in the page: its tokens take the values that they have there, light or dark
 */
export function pictureSvg(svg: SVGSVGElement, words: PictureWords): string {
  const document = svg.ownerDocument;
  const [width, height] = sizeOf(svg);
  const title = wrap(words.title, width, TITLE_SIZE * 1.1).split('\n');
  const notes = [
    ...wrap(words.source, width, NOTE_SIZE).split('\n'),
    // An address is not broken: a narrow picture grows with it.
    words.link,
  ];
  const top = MARGIN + title.length * (TITLE_SIZE + 5) + 8;
  const bottom = 12 + notes.length * (NOTE_SIZE + 4) + MARGIN;
  const total = { width: width + 2 * MARGIN, height: top + height + bottom };

  const chart = svg.cloneNode(true) as SVGSVGElement;
  for (const name of ['class', 'role', 'aria-label']) chart.removeAttribute(name);
  chart.setAttribute('x', String(MARGIN));
  chart.setAttribute('y', String(top));
  chart.setAttribute('width', String(width));
  chart.setAttribute('height', String(height));
  chart.setAttribute('overflow', 'visible');
  // A file has no page to lead to.
  for (const link of Array.from(chart.querySelectorAll('a'))) {
    const group = element(document, 'g', {});
    group.append(...Array.from(link.childNodes));
    link.replaceWith(group);
  }

  const text = (
    lines: readonly string[],
    y: number,
    size: number,
    fill: string,
    weight?: string,
  ): SVGElement =>
    element(
      document,
      'text',
      { 'font-size': size, fill, 'font-weight': weight },
      ...lines.map((line, i) =>
        element(document, 'tspan', { x: MARGIN, y: y + i * (size + (size > 14 ? 5 : 4)) }, line),
      ),
    );
  const whole = element(
    document,
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...total,
      viewBox: `0 0 ${total.width} ${total.height}`,
      'font-family': FACE,
      role: 'img',
      'aria-label': svg.getAttribute('aria-label') ?? words.title,
    },
    element(document, 'rect', { ...total, fill: 'var(--paper)' }),
    text(title, MARGIN + TITLE_SIZE, TITLE_SIZE, 'var(--ink)', 'bold'),
    chart,
    text(notes, top + height + 12 + NOTE_SIZE, NOTE_SIZE, 'var(--ink-soft)'),
  );
  whole.setAttribute('color', 'var(--ink)');
  return withFixedColours(new XMLSerializer().serializeToString(whole), svg);
}

/** The chart with its words as a PNG, twice as fine as the screen. @throws {Error} where the browser cannot draw it */
export async function picturePng(svg: SVGSVGElement, words: PictureWords): Promise<Blob> {
  const text = pictureSvg(svg, words);
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.scale(2, 2);
    context.drawImage(image, 0, 0);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('no picture');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function sizeOf(svg: SVGSVGElement): [number, number] {
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  return [width, height];
}

/** Tokens outside a page mean nothing: each takes the value that it has where the chart stands. */
function withFixedColours(markup: string, where: Element): string {
  const style = getComputedStyle(where);
  return markup.replace(
    /var\((--[\w-]+)\)/g,
    (_, token: string) => style.getPropertyValue(token).trim() || 'currentColor',
  );
}
