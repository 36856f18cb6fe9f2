import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas, type Atlas } from '../../src/atlas/atlas.ts';
import { pagesWithFigures } from '../../src/atlas/page-set.ts';
import { cardMeasures, type Card, type CardDrawing } from '../../src/cards/card.ts';
import {
  card,
  cardOf,
  cardOfEmbed,
  cardSize,
  cardSubjects,
  SHARED_CARD,
} from '../../src/cards/cards.ts';
import { drawCard } from '../../src/cards/draw-card.ts';
import { cardFaces, type Faces } from '../../src/cards/face.ts';
import { paint } from '../../src/cards/paint.ts';
import { indexedPng } from '../../src/cards/png.ts';
import { paletteFor, Sheet } from '../../src/cards/sheet.ts';
import { paletteOf } from '../../src/charts/palette.ts';
import { embeds } from '../../src/embed/embeds.ts';

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

/** The columns and rows of a sheet that hold ink. */
function inked(sheet: Sheet): { left: number; right: number; top: number; bottom: number } {
  const box = { left: Infinity, right: -1, top: Infinity, bottom: -1 };
  for (let y = 0; y < sheet.height; y++)
    for (let x = 0; x < sheet.width; x++) {
      if (sheet.pixels[sheet.at(x, y)] === 0) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  return box;
}

describe('a card', () => {
  test('draws bars below zero to the other side', () => {
    const sheets = [20, -20].map((value) => {
      const drawn = ['a', 'b'].map((label, i) => ({ label, value: i ? value : 10, text: '' }));
      return paint({ ...bars, drawing: { kind: 'bars', bars: drawn } }, faces, 'large');
    });
    const [above, below] = sheets.map((sheet) => {
      // Where the bar begins in each line of the plot that has one, right of the labels.
      const starts = Array.from({ length: 540 - 306 }, (_, i) =>
        Array.from({ length: 700 }, (_, j) => 440 + j).findIndex(
          (x) => sheet.pixels[sheet.at(x, 306 + i)] !== 0,
        ),
      ).filter((start) => start >= 0);
      return { first: starts[0] ?? NaN, last: starts.at(-1) ?? NaN };
    });
    expect(above?.last).toBe(above?.first);
    expect(below?.last).toBeLessThan((below?.first ?? NaN) - 100);
  });

  test('draws a line that falls below zero below its axis', () => {
    const points = [10, -10, 10].map((value, i) => ({
      year: 2020 + i,
      value,
      text: '',
      joined: true,
    }));
    const sheet = paint({ ...bars, drawing: { kind: 'line', points } }, faces, 'large');
    const inkAt = (x: number): number[] =>
      Array.from({ length: 515 - 290 }, (_, i) => 290 + i).filter(
        (y) => sheet.pixels[sheet.at(x, y)] !== 0,
      );
    // Right of the middle, where the line has risen a little: its low point lies below the axis, which alone is inked there too.
    const [first, middle] = [inkAt(80), inkAt(452)];
    expect(Math.max(...middle)).toBeGreaterThan(Math.max(...first) + 60);
  });

  const words = fc
    .array(fc.stringMatching(/^[A-Za-z0-9.,%()–]{1,30}$/), { minLength: 1, maxLength: 40 })
    .map((all) => all.join(' '));
  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  const figure = fc.record({ text: words, label: words, remark: words });
  const drawing: fc.Arbitrary<CardDrawing> = fc.oneof(
    fc
      .array(fc.record({ label: words, value, text: words }), { minLength: 1, maxLength: 5 })
      .map((list): CardDrawing => ({ kind: 'bars', bars: list })),
    fc
      .array(figure, { minLength: 1, maxLength: 3 })
      .map((figures): CardDrawing => ({ kind: 'figures', figures })),
    fc
      .tuple(
        fc.array(fc.record({ value, text: words, joined: fc.boolean() }), {
          minLength: 1,
          maxLength: 20,
        }),
        fc.array(figure, { maxLength: 3 }),
        fc.option(fc.nat(19), { nil: undefined }),
        words,
      )
      .map(([points, figures, marked, caption]): CardDrawing => ({
        kind: 'line',
        caption,
        points: points.map((point, i) => ({ ...point, year: 2000 + i })),
        ...(marked === undefined
          ? {}
          : { marked: { year: 2000 + Math.min(marked, points.length - 1), figures } }),
      })),
  );

  test('keeps all that it says and draws within its margins, however long', () => {
    fc.assert(
      fc.property(words, words, words, drawing, (title, finding, source, drawn) => {
        const box = inked(paint({ title, finding, source, drawing: drawn }, faces, 'small'));
        // A letter may lean out of its place by a pixel or two, and the dot on an end of a line by its radius.
        expect(box.left).toBeGreaterThanOrEqual(32 - 7);
        expect(box.right).toBeLessThanOrEqual(600 - 32 + 7);
        expect(box.top).toBeGreaterThan(20);
        expect(box.bottom).toBeLessThan(315 - 2);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('ends what it says with a whole sentence where one has room', () => {
    const said = 'Survei BPS mencatat 106.918 usaha di Aceh pada 2019.';
    const more = ` Di dalamnya bekerja ${'banyak sekali '.repeat(20)}orang.`;
    const drawn = (finding: string): Uint8Array =>
      paint({ ...bars, title: 'Aceh', finding }, faces, 'small').pixels;
    expect(drawn(said + more)).toEqual(drawn(said));
    expect(drawn(`${said} Cukup.`)).not.toEqual(drawn(said));
  });

  test('sets letters of the face: bold is wider, kerned and never cut within a line that fits', () => {
    expect(faces.bold.width('Atlas', 54)).toBeGreaterThan(faces.text.width('Atlas', 54));
    expect(faces.text.width('AV', 54)).toBeLessThan(
      faces.text.width('A', 54) + faces.text.width('V', 54),
    );
    const [first, second] = faces.text.wrap('w'.repeat(200), 40, 500, 2);
    expect(first).toMatch(/^w+…$/);
    expect(second).toBeUndefined();
    expect(faces.text.wrap('satu dua tiga', 20, 2000, 2)).toEqual(['satu dua tiga']);
    expect(faces.text.wrap('satu dua tiga empat', 20, 100, 1)).toEqual(['satu dua…']);
  });

  test('refuses to draw nothing', () => {
    const empty: CardDrawing[] = [
      { kind: 'bars', bars: [] },
      { kind: 'line', points: [] },
      { kind: 'tiles', tiles: [] },
      { kind: 'figures', figures: [] },
    ];
    for (const nothing of empty)
      expect(() => paint({ ...bars, drawing: nothing }, faces, 'small')).toThrow(/no \w+/);
  });

  test('marks the year that a page is about: each year is another picture', async () => {
    const seen = new Set<string>();
    for (const year of [2019, 2020, 2021]) {
      const composed = await card(`provinsi/aceh/${year}`, atlas, 'id');
      if (composed.drawing.kind !== 'line') throw new Error(`no line: ${composed.drawing.kind}`);
      expect(composed.drawing.marked?.year).toBe(year);
      expect(composed.finding).toContain(String(year));
      seen.add(Buffer.from(await drawCard(composed, 'small')).toString('base64'));
    }
    expect(seen.size).toBe(3);
  });
});

/** What a PNG of ours holds for pixels, unpacked. */
function pixelsOf(png: Uint8Array): Uint8Array {
  const start = Buffer.from(png).indexOf('IDAT');
  const length = Buffer.from(png).readUInt32BE(start - 4);
  return inflateSync(png.subarray(start + 4, start + 4 + length));
}

test('a PNG of more colours than four bits count is what the drawing was', async () => {
  const inks = Array.from({ length: 20 }, (_, i) => [i * 10, 0, 255 - i] as const);
  const sheet = new Sheet(20, 2);
  inks.forEach((_, ink) => sheet.rect(ink, 0, 1, 2, ink));
  const png = indexedPng(sheet, paletteFor([255, 255, 255], inks));
  expect(pixelsOf(png)).toHaveLength(2 * 21);
  const pixels = await sharp(png).removeAlpha().raw().toBuffer();
  expect([...pixels]).toEqual([...inks, ...inks].flat());
});

test('a PNG of few colours is what the drawing was, byte for byte the same each time', async () => {
  const sheet = new Sheet(39, 20);
  sheet.rect(10, 0, 10, 20, 0);
  sheet.rect(-5, 15, 8, 50, 1);
  const palette = paletteFor(
    [0xfb, 0xf8, 0xf1],
    [
      [0x1e, 0x3f, 0x7a],
      [1, 2, 3],
    ],
  );
  const png = indexedPng(sheet, palette);
  expect(Buffer.compare(png, indexedPng(sheet, palette))).toBe(0);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 39, height: 20 });
  const at = (x: number, y: number): number[] => {
    const from = (y * 39 + x) * info.channels;
    return [...data.subarray(from, from + 3)];
  };
  expect(at(5, 2)).toEqual([0xfb, 0xf8, 0xf1]);
  expect(at(15, 2)).toEqual([0x1e, 0x3f, 0x7a]);
  expect(at(20, 2)).toEqual([0xfb, 0xf8, 0xf1]);
  expect(at(2, 19)).toEqual([1, 2, 3]);
  expect(at(3, 19)).toEqual([0xfb, 0xf8, 0xf1]);
  // Indexed, one byte for two pixels and one a row.
  expect(pixelsOf(png)).toHaveLength(20 * 21);
  expect(() => paletteFor([0, 0, 0], new Array(70).fill([1, 1, 1]))).toThrow(
    /too many colours: 281/,
  );
});

test('a card has the colours of the site and no others', async () => {
  const { light } = paletteOf(readFileSync('src/styles/tokens.css', 'utf8'));
  const png = await drawCard(bars, 'large');
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject(cardMeasures('large'));
  const hex = (from: number): string => `#${data.subarray(from, from + 3).toString('hex')}`;
  expect(hex(0)).toBe(light.get('--paper'));
  // In the middle of the only bar.
  expect(hex((330 * info.width + 700) * info.channels)).toBe(light.get('--indigo'));
});

describe('which page shows which', () => {
  test('every page with figures its own, everything else the atlas’s', () => {
    const shared = pagesWithFigures(atlas)
      .filter((set) => set.figures().length > 0 && cardOf(set.path, atlas) === SHARED_CARD)
      .map(({ path }) => path);
    // The comparison's own page opens with whatever places are chosen.
    expect(shared).toEqual(['bandingkan/']);
    expect(cardOf('provinsi/aceh/2023/', atlas)).toBe('provinsi/aceh/2023');
    expect(cardOf('sumber/', atlas)).toBe('sumber');
    for (const path of ['', 'tentang/', 'cari/', 'metodologi/'])
      expect(cardOf(path, atlas)).toBe(SHARED_CARD);
    expect(cardSize('provinsi/aceh', atlas)).toBe('large');
    expect(cardSize('provinsi/aceh/2023', atlas)).toBe('small');
    expect(() => cardSize('zzz', atlas)).toThrow(/no such card: "zzz"/);
  });

  test('every embed that of its own chart', async () => {
    const titles = new Map<string, string>();
    for (const embed of embeds(atlas).filter((_, i) => i % 11 === 0)) {
      const { title } = await embed.picture('id');
      expect((await card(cardOfEmbed(embed, atlas), atlas, 'id')).title).toBe(title);
      titles.set(embed.id, title);
    }
    expect(titles.size).toBeGreaterThan(20);
    const ids = embeds(atlas).map((embed) => cardOfEmbed(embed, atlas));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('they can be composed in both languages, with a source and something drawn', async () => {
    // The build draws all of them; here some of each kind.
    const ids = [...cardSubjects(atlas).keys()].filter((_, i) => i % 23 === 0);
    expect(ids.length).toBeGreaterThan(60);
    for (const id of ids)
      for (const lang of ['id', 'en'] as const) {
        const composed = await card(id, atlas, lang);
        expect(composed.title, id).not.toBe('');
        expect(composed.finding, id).not.toBe('');
        expect(composed.source, id).toMatch(lang === 'id' ? /^Sumber: / : /^Source: /);
        expect(() => paint(composed, faces, 'small'), id).not.toThrow();
      }
    await expect(card('zzz', atlas, 'id')).rejects.toThrow(/no such card: "zzz"/);
  });

  test('bars of several years name the year, and a target is not drawn as an outcome', async () => {
    const { drawing } = await card('indikator/centres-assisted', atlas, 'en');
    if (drawing.kind !== 'bars') throw new Error(`no bars: ${drawing.kind}`);
    for (const { label } of drawing.bars) expect(label).toMatch(/\d{4}/);
  });

  test('bars tell apart what they show: their names differ, and their values where rounding would hide it', async () => {
    for (const [id, subject] of cardSubjects(atlas)) {
      if (!id.startsWith('sematan/sengketa/')) continue;
      const { drawing } = await subject.compose('id');
      if (drawing.kind !== 'bars') continue;
      const values = new Set(drawing.bars.map(({ value }) => value));
      expect(new Set(drawing.bars.map(({ text }) => text)).size, id).toBe(values.size);
    }
    const { drawing } = await card('indikator/assisted-groups', atlas, 'id');
    if (drawing.kind !== 'bars') throw new Error(`no bars: ${drawing.kind}`);
    expect(new Set(drawing.bars.map(({ label }) => label)).size).toBe(drawing.bars.length);
  });

  test('a figure in large type that sources dispute says so', async () => {
    for (const [lang, word] of [
      ['id', 'bertentangan'],
      ['en', 'conflicts'],
    ] as const) {
      const { drawing } = await card('sumber/antara-ikm-2017', atlas, lang);
      if (drawing.kind !== 'figures') throw new Error(`no figures: ${drawing.kind}`);
      const stock = drawing.figures.find(({ text }) => /^165[.,]983$/.test(text));
      expect(stock?.remark).toBe(`2016, ${word}`);
    }
  });

  test('a line stops at the year without survey, at splits, and where another publisher counted', async () => {
    const { drawing } = await card('provinsi/papua', atlas, 'id');
    if (drawing.kind !== 'line') throw new Error(`no line: ${drawing.kind}`);
    const after = (year: number) => drawing.points.find((point) => point.year === year)?.joined;
    expect(after(2014)).toBe(true);
    expect(after(2017)).toBe(false);
    expect(after(2024)).toBe(false);
  });
});
