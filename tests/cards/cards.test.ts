import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas, type Atlas } from '../../src/atlas/atlas.ts';
import { CARD, cardSvg, type Card } from '../../src/cards/card.ts';
import { card, cardOf, cardSubjects, SHARED_CARD } from '../../src/cards/cards.ts';
import { cardFaces, type Faces } from '../../src/cards/face.ts';
import { IndexedColours, indexedPng } from '../../src/cards/png.ts';
import { paletteOf } from '../../src/charts/palette.ts';

const { light } = paletteOf(readFileSync('src/styles/tokens.css', 'utf8'));
const colours = (token: string): string | undefined => light.get(token);

let atlas: Atlas;
let faces: Faces;
beforeAll(async () => {
  [atlas, faces] = await Promise.all([loadAtlas(), cardFaces()]);
});

const bars: Card = {
  title: 'Jumlah usaha <script>alert(1)</script> & “kutipan”',
  finding: 'x'.repeat(400),
  source: 'Sumber: BPS',
  drawing: { kind: 'bars', bars: [{ label: 'Kepulauan Bangka Belitung', value: 3, text: '3' }] },
};

describe('a card', () => {
  test('is set in outlines: it needs no font, and nothing of its text is markup', () => {
    const svg = cardSvg(bars, faces, colours);
    expect(svg).not.toMatch(/<text|font-family|<script/);
    expect(svg.match(/<path /g)?.length).toBeGreaterThan(40);
    // Every colour is the site's own.
    const used = new Set([...svg.matchAll(/(?:fill|stroke)="(#[^"]+)"/g)].map((m) => m[1]));
    for (const colour of used) expect([...light.values()]).toContain(colour);
  });

  test('keeps what it says within its margins, however long', () => {
    const long = 'Realisasi anggaran dekonsentrasi pembinaan industri kecil dan menengah kerajinan';
    for (const size of [40, 54]) {
      const lines = faces.bold.wrap(long.repeat(3), size, 1072, 2);
      expect(lines).toHaveLength(2);
      expect(lines[1]).toMatch(/…$/);
      for (const line of lines) expect(faces.bold.width(line, size)).toBeLessThanOrEqual(1072);
    }
    expect(faces.bold.width('Atlas', 54)).toBeGreaterThan(faces.text.width('Atlas', 54));
  });

  test('keeps a bar and its value within the margins', () => {
    const svg = cardSvg(
      {
        ...bars,
        drawing: {
          kind: 'bars',
          bars: [{ label: 'Kalimantan', value: 3, text: '76,085 establishments' }],
        },
      },
      faces,
      colours,
    );
    const bar = /<rect x="(\d+)" y="[\d.]+" width="([\d.]+)" height="[\d.]+" fill="#1e3f7a"/.exec(
      svg,
    );
    const size = Math.min(30, ((540 - 306) / 4) * 0.62);
    const end =
      Number(bar?.[1]) + Number(bar?.[2]) + 14 + faces.text.width('76,085 establishments', size);
    expect(end).toBeGreaterThan(1000);
    expect(end).toBeLessThanOrEqual(CARD.width - 64 + 0.1);
  });

  test('refuses to draw nothing', () => {
    expect(() => cardSvg({ ...bars, drawing: { kind: 'bars', bars: [] } }, faces, colours)).toThrow(
      /no bars/,
    );
    expect(() => cardSvg(bars, faces, () => undefined)).toThrow(/invalid token/);
  });
});

test('a PNG of few colours is what the drawing was, byte for byte the same each time', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#fbf8f1"/><rect x="10" width="10" height="20" fill="#1e3f7a"/></svg>`;
  const indexed = new IndexedColours([0xfb, 0xf8, 0xf1], [[0x1e, 0x3f, 0x7a]]);
  const png = await indexedPng(svg, indexed);
  expect(Buffer.compare(png, await indexedPng(svg, indexed))).toBe(0);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 40, height: 20 });
  const at = (x: number): number[] => [...data.subarray(x * info.channels, x * info.channels + 3)];
  expect(at(2)).toEqual([0xfb, 0xf8, 0xf1]);
  expect(at(15)).toEqual([0x1e, 0x3f, 0x7a]);
  // Indexed, one byte a pixel and one a row.
  const start = Buffer.from(png).indexOf('IDAT');
  const length = Buffer.from(png).readUInt32BE(start - 4);
  expect(inflateSync(png.subarray(start + 4, start + 4 + length))).toHaveLength(20 * 41);
  expect(() => new IndexedColours([0, 0, 0], new Array(60).fill([1, 1, 1]))).toThrow(/too many/);
});

describe('which page shows which', () => {
  test('provinces, years, measures and comparisons their own, everything else the atlas’s', () => {
    expect(cardOf('provinsi/aceh/', atlas)).toBe('provinsi/aceh');
    expect(cardOf('provinsi/aceh/2023/', atlas)).toBe('provinsi/aceh');
    expect(cardOf('tahun/2023/', atlas)).toBe('tahun/2023');
    expect(cardOf('indikator/workers/', atlas)).toBe('indikator/workers');
    expect(cardOf('bandingkan/jawa/', atlas)).toBe('bandingkan/jawa');
    for (const path of ['', 'sumber/', 'tentang/', 'provinsi/banten/kabupaten-lebak/'])
      expect(cardOf(path, atlas)).toBe(SHARED_CARD);
  });

  test('they can be composed in both languages, with a source and something drawn', async () => {
    // The build draws all of them; here every seventh.
    const ids = [SHARED_CARD, ...cardSubjects(atlas).keys()].filter((_, i) => i % 7 === 0);
    for (const id of ids)
      for (const lang of ['id', 'en'] as const) {
        const composed = await card(id, atlas, lang);
        expect(composed.title, id).not.toBe('');
        expect(composed.source, id).toMatch(lang === 'id' ? /^Sumber: / : /^Source: /);
        expect(() => cardSvg(composed, faces, colours), id).not.toThrow();
      }
    await expect(card('zzz', atlas, 'id')).rejects.toThrow(/no such card: "zzz"/);
  });

  test('bars of several years name the year, and a target is not drawn as an outcome', async () => {
    const { drawing } = await card('indikator/centres-assisted', atlas, 'en');
    if (drawing.kind !== 'bars') throw new Error(`no bars: ${drawing.kind}`);
    for (const { label } of drawing.bars) expect(label).toMatch(/\d{4}/);
  });

  test('a line stops at the year without survey, at splits, and where another publisher counted', async () => {
    const { drawing } = await card('provinsi/papua', atlas, 'id');
    if (drawing.kind !== 'line') throw new Error(`no line: ${drawing.kind}`);
    const after = (year: number) => drawing.points.find((point) => point.year === year)?.joined;
    expect(after(2014)).toBe(true);
    expect(after(2017)).toBe(false);
    expect(after(2024)).toBe(false);
    expect(CARD).toEqual({ width: 1200, height: 630 });
  });
});
