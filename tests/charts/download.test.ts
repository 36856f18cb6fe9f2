import { readFileSync } from 'node:fs';
import domino from 'domino';
import { describe, expect, test } from 'vitest';
import { fileName, svgText, type Figure } from '../../src/charts/download.ts';
import { paletteOf } from '../../src/charts/palette.ts';
import { renderChart } from '../../src/charts/render.ts';
import { GALLERY } from './gallery.ts';
import { all, textBoxes } from './measure.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const palette = paletteOf(css);
const look = { colours: (token: string) => palette.light.get(token) };

function figureOf(kind: string, width: number, words: Partial<Figure> = {}): Figure {
  return {
    lang: 'id',
    svg: renderChart((document) =>
      GALLERY[kind]!({ lang: 'id', document, width, title: kind, finding: 'Temuan.' }),
    ),
    title: 'Jumlah usaha IMK',
    finding: 'Terbanyak di Jawa Tengah.',
    source: 'Sumber: BPS',
    link: 'https://example.org/atlas-ikm/provinsi/kepulauan-bangka-belitung/2023/',
    ...words,
  };
}

/** The picture as a document. What XML forbids and HTML forgives is looked for beside it. */
function parsed(text: string): Element {
  const open: string[] = [];
  for (const [tag, slash, name, rest] of text.matchAll(
    /<(\/?)([a-zA-Z]\w*)((?:[^<>"]|"[^"<]*")*)>/g,
  )) {
    const attributes = [...(rest ?? '').matchAll(/\s([\w:-]+)="/g)].map(([, key]) => key);
    expect(new Set(attributes).size, tag).toBe(attributes.length);
    if (slash === '/') expect(open.pop(), tag).toBe(name);
    else if (!rest?.endsWith('/')) open.push(name ?? '');
  }
  expect(open).toEqual([]);
  expect(text.match(/&(?!(?:amp|lt|gt|quot|#\d+);)/g)).toBeNull();
  return domino.createDocument(text).querySelector('svg')!;
}

describe.each(Object.keys(GALLERY))('%s as a file', (kind) => {
  test.each([640, 360])('%i pixels wide says what stands around it, in colours of its own', (w) => {
    const text = svgText(figureOf(kind, w), look);
    const svg = parsed(text);
    expect(text).not.toMatch(/var\(|currentColor|href=|<a\b|class=|tabindex/);
    const said = all(svg, 'text').map((node) => node.textContent);
    expect(said).toContain('Jumlah usaha IMK');
    expect(said.at(-1)).toMatch(
      /^Sumber: BPSGrafik: Atlas IKM, CC BY 4.0https:\/\/example.org\/.*\/2023\/$/,
    );
    expect(svg.getAttribute('aria-label')).toBe('Jumlah usaha IMK. Terbanyak di Jawa Tengah.');
    const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
    for (const box of textBoxes(svg).filter(({ mark }) => mark === '')) {
      expect(box.right, box.text).toBeLessThanOrEqual(width!);
      expect(box.bottom, box.text).toBeLessThanOrEqual(height!);
    }
  });
});

describe('svgText', () => {
  test('takes hostile words as text', () => {
    const hostile = `</text><script>alert(1)</script>"'&\u0000\u202e var(--ink)`;
    const text = svgText(
      figureOf('ranked-bars', 640, { title: hostile, finding: hostile, source: hostile }),
      look,
    );
    const svg = parsed(text);
    expect(all(svg, 'script')).toEqual([]);
    expect(text).not.toContain('\u0000');
    expect(all(svg, 'text')[0]!.textContent.replaceAll(/\s/g, '')).toContain(
      '</text><script>alert(1)</script>',
    );
    expect(svg.getAttribute('aria-label')).toContain('var(--ink)');
  });

  test('keeps a no-break space, which HTML names and XML does not', () => {
    const svg = '<svg viewBox="0 0 10 10"><text x="1">4&nbsp;juta</text></svg>';
    expect(svgText({ ...figureOf('columns', 640), svg }, look)).toContain('4&#160;juta');
  });

  test('carries a face when it is given one', () => {
    const face = 'data:font/woff2;base64,AAAA';
    expect(svgText(figureOf('columns', 640), { ...look, face })).toContain(`url(${face})`);
  });

  test('names what is no chart', () => {
    const wrong = { ...figureOf('columns', 640), svg: '<p>x</p>' };
    expect(() => svgText(wrong, look)).toThrow('invalid chart: <p>x</p>');
  });
});

test('a file is named after its chart', () => {
  expect(fileName({ title: 'Jumlah usaha (IMK), Aceh 2023' })).toBe(
    'atlas-ikm-jumlah-usaha-imk-aceh-2023',
  );
  expect(fileName({ title: '***' })).toBe('atlas-ikm');
  expect(fileName({ title: 'x '.repeat(200) }).length).toBeLessThanOrEqual(80);
});

test('the palette has every colour in both themes', () => {
  expect(palette.light.get('--indigo')).toBe('#1e3f7a');
  expect(palette.dark.get('--indigo')).toBe('#93b4ec');
  expect([...palette.dark.keys()]).toEqual([...palette.light.keys()]);
  expect(() => paletteOf('p { color: red }')).toThrow('invalid tokens');
});
