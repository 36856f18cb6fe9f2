/**
 * A chart as a file of its own: what a page says around it (title, finding, source, licence, link) goes with it, its colours are
 * those of paper, and nothing in it points back into the page. The text is made from the chart's markup alone, in the browser
 * and in the build alike.
 */
import { saveFile } from '../explorer/dom.ts';
import type { Lang } from '../i18n/lang.ts';
import { xmlText } from '../metadata/xml.ts';
import type { Bilingual } from '../model/contract.ts';
import type { Colours } from './palette.ts';
import { BOLD, textWidth, wrap } from './text.ts';

/** A drawn chart with what is said around it. Every text is plain: none is trusted as markup. */
export interface Figure {
  readonly lang: Lang;
  /** The markup of one chart, as `renderChart` or `XMLSerializer` write it. */
  readonly svg: string;
  readonly title: string;
  /** What the reader should see in it, in a sentence. */
  readonly finding?: string | undefined;
  /** Who counted, in a line: `Sumber: BPS`. */
  readonly source: string;
  /** The absolute address of the page that the chart stands on. */
  readonly link: string;
}

export interface Look {
  readonly colours: Colours;
  /** The address of the site's text face, such as a `data:` address; without one the face is only named. */
  readonly face?: string | undefined;
}

const MARGIN = 20;
const FAMILY = "'Source Serif 4', Georgia, 'Times New Roman', serif";
const LICENCE: Bilingual = {
  id: 'Grafik: Atlas IKM, CC BY 4.0',
  en: 'Chart: Atlas IKM, CC BY 4.0',
};

/** A run of lines of one size below one another. */
interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly fill: string;
  readonly weight?: number | undefined;
}

const TAG = /<(?:[^>"]|"[^"]*")*>/g;
// What XML 1.0 cannot hold, wherever a document got it from.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * The chart with its words as an SVG document.
 * @param look by default the light colours of the page that runs this
 * @throws {RangeError} `invalid chart: …` for markup that is no chart
 */
export function svgText(
  figure: Figure,
  look: Look = { colours: lightColours(figure.svg) },
): string {
  const { lang, title, finding, source, link } = figure;
  const [width, height] = sizeOf(figure.svg);
  const lines = (text: string, size: number, factor = 1): string[] =>
    text === '' ? [] : wrap(text, width, size * factor).split('\n');
  const above: Block[] = [
    { lines: lines(title, 17, BOLD), size: 17, fill: 'var(--ink)', weight: 650 },
    { lines: lines(finding ?? '', 14), size: 14, fill: 'var(--ink-soft)' },
  ];
  const below: Block[] = [
    {
      lines: [...lines(source, 12), ...lines(LICENCE[lang], 12), ...folded(link, width, 12)],
      size: 12,
      fill: 'var(--ink-soft)',
    },
  ];
  const top = MARGIN + heightOf(above) + 10;
  const size = {
    width: width + 2 * MARGIN,
    height: Math.ceil(top + height + 14 + heightOf(below) + MARGIN - 4),
  };
  const label = xmlText(finding === undefined ? title : `${title}. ${finding}`);
  const whole = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${label}" xml:lang="${lang}" font-family="${FAMILY}" style="white-space:pre;font-variant-numeric:tabular-nums lining-nums">`,
    look.face === undefined ? '' : faceStyle(look.face),
    `<rect width="100%" height="100%" fill="var(--paper)"/>`,
    drawn(above, MARGIN),
    standing(figure.svg, top, width, height),
    drawn(below, top + height + 14),
    '</svg>\n',
  ].join('');
  return fixed(whole, look.colours).replace(UNPRINTABLE, '');
}

/**
 * The chart with its words as a PNG on paper, twice as fine as the screen, in the site's own face. Browsers only.
 * @throws {Error} where the browser cannot draw it
 */
export async function pngBlob(figure: Figure): Promise<Blob> {
  const text = svgText(figure, { colours: lightColours(figure.svg), face: await pageFace() });
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

/** The name of a chart's file, without its ending: letters and digits of its title. */
export function fileName({ title }: Pick<Figure, 'title'>): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return ['atlas-ikm', ...(words ?? [])].join('-').slice(0, 80).replace(/-$/, '');
}

/** Hands a chart of the page to the browser as a file to save. @throws {Error} where the browser cannot draw a PNG */
export async function save(
  kind: 'PNG' | 'SVG',
  svg: SVGSVGElement,
  words: Omit<Figure, 'svg'>,
): Promise<void> {
  const figure = { ...words, svg: markupOf(svg) };
  const name = `${fileName(figure)}.${kind.toLowerCase()}`;
  if (kind === 'SVG') saveFile(name, svgText(figure), 'image/svg+xml');
  else saveFile(name, await pngBlob(figure), 'image/png');
}

/** The markup of a chart in a page. */
export function markupOf(svg: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(svg);
}

/** The colours that the tokens of a chart have on this page in the light, whichever theme it shows: a picture is for paper. */
function lightColours(svg: string): Colours {
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  // Read at once and put back: the page is never drawn with it.
  root.dataset['theme'] = 'light';
  const style = getComputedStyle(root);
  const tokens = [...svg.matchAll(/var\((--[\w-]+)\)/g)].map(([, token = '']) => token);
  const colours = new Map(
    ['--paper', '--ink', '--ink-soft', ...tokens].map((token): [string, string] => [
      token,
      style.getPropertyValue(token).trim(),
    ]),
  );
  if (theme === undefined) delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  return (token) => colours.get(token) || undefined;
}

/** A picture made from an SVG reaches no file but its own: the face has to be in it. Nothing where it cannot be had. */
async function pageFace(): Promise<string | undefined> {
  const link = document.querySelector<HTMLLinkElement>('link[rel=preload][as=font]');
  if (link === null) return undefined;
  try {
    const answer = await fetch(link.href);
    if (!answer.ok) return undefined;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return `data:font/woff2;base64,${btoa(binary)}`;
  } catch {
    return undefined;
  }
}

function faceStyle(address: string): string {
  return `<style>@font-face{font-family:'Source Serif 4';font-weight:400 700;src:url(${xmlText(address)}) format('woff2')}</style>`;
}

const lineHeight = (size: number): number => Math.round(size * 1.32);

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { lines, size }) => sum + lines.length * lineHeight(size), 0);
}

function drawn(blocks: readonly Block[], top: number): string {
  let y = top;
  return blocks
    .filter(({ lines }) => lines.length > 0)
    .map(({ lines, size, fill, weight }) => {
      const spans = lines.map((line) => {
        y += lineHeight(size);
        const base = y - Math.round(size * 0.3);
        return `<tspan x="${MARGIN}" y="${base}">${xmlText(line)}</tspan>`;
      });
      const bold = weight === undefined ? '' : ` font-weight="${weight}"`;
      return `<text font-size="${size}" fill="${fill}"${bold}>${spans.join('')}</text>`;
    })
    .join('');
}

/** An address in lines that break after its strokes and signs only. */
function folded(address: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const part of address.match(/[^/?&]+[/?&]*|[/?&]+/g) ?? []) {
    const joined = (lines.at(-1) ?? '') + part;
    if (lines.length === 0 || textWidth(joined, size) > width) lines.push(part);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

/** The width and height of a chart, by its viewBox. */
function sizeOf(svg: string): [number, number] {
  const [root = ''] = /^<svg\b(?:[^>"]|"[^"]*")*>/.exec(svg) ?? [];
  const [, , width, height] = (/ viewBox="([^"]*)"/.exec(root)?.[1] ?? '')
    .split(/[\s,]+/)
    .map(Number);
  if (!(width !== undefined && width > 0 && height !== undefined && height > 0))
    throw new RangeError(`invalid chart: ${svg.slice(0, 80)}`);
  return [width, height];
}

/** The chart at its place in the picture. Its name is said by the whole; a file has no page to lead to. */
function standing(svg: string, top: number, width: number, height: number): string {
  return svg
    .replaceAll('&nbsp;', '&#160;')
    .replace(
      /^<svg\b((?:[^>"]|"[^"]*")*)>/,
      (_, attributes: string) =>
        `<svg x="${MARGIN}" y="${top}" width="${width}" height="${height}" overflow="visible"${attributes.replace(
          / (?:class|role|aria-label|tabindex|style|x|y|width|height|overflow)="[^"]*"/g,
          '',
        )}>`,
    )
    .replace(TAG, (tag) =>
      tag.replace(/^<(\/?)a\b/, '<$1g').replace(/ (?:href|target|rel)="[^"]*"/g, ''),
    );
}

/** Tokens outside a page mean nothing: each takes its value. What looks like one in a text stays as it is. */
function fixed(markup: string, colours: Colours): string {
  const ink = colours('--ink') ?? '#000';
  return markup.replace(TAG, (tag) =>
    tag.replace(
      / (fill|stroke|color)="(?:var\((--[\w-]+)\)|currentColor)"/g,
      (_, attribute: string, token?: string) =>
        ` ${attribute}="${xmlText((token && colours(token)) ?? ink)}"`,
    ),
  );
}
