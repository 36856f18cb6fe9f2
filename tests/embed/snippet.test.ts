import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadAtlas, type Atlas } from '../../src/atlas/atlas.ts';
import { embedPath, embeds, embedsOf } from '../../src/embed/embeds.ts';
import { embedFrame } from '../../src/embed/frame.ts';
import { oembed } from '../../src/embed/oembed.ts';
import { frameHeight, snippet } from '../../src/embed/snippet.ts';

let atlas: Atlas;
beforeAll(async () => {
  vi.stubEnv('SITE', 'https://a.example');
  atlas = await loadAtlas();
});

afterAll(() => vi.unstubAllEnvs());

test('a title cannot leave its attribute', () => {
  const code = snippet({
    title: '"><script>alert(1)</script>',
    url: 'https://a.example/x/?a=1&b=2',
    height: 300,
  });
  expect(code).not.toContain('<script');
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;');
  expect(code).toContain('src="https://a.example/x/?a=1&amp;b=2"');
});

test('the frame is as high as the chart at its full width, and never lower than it can be read', () => {
  expect(frameHeight('<svg viewBox="0 0 640 300">')).toBe(450);
  expect(frameHeight('<svg viewBox="0 0 1312 600">')).toBe(450);
  expect(frameHeight('<svg viewBox="0 0 640 20">')).toBe(288);
  expect(() => frameHeight('<svg>')).toThrow(/no viewBox/);
});

test('every embed has an address of its own, and a year of a province those of its province', () => {
  const paths = embeds(atlas).map(embedPath);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect(path).toMatch(/^sematan\/[a-z0-9/_-]+\/$/);
  const own = embedsOf('provinsi/aceh/', atlas).map(({ id }) => id);
  expect(own[0]).toBe('provinsi/aceh/establishments');
  expect(embedsOf('provinsi/aceh/2023/', atlas).map(({ id }) => id)).toEqual(own);
  expect(embedsOf('tentang/', atlas)).toEqual([]);
});

test('oEmbed answers with the frame, and names who counted', async () => {
  const [embed] = embedsOf('provinsi/aceh/', atlas);
  const { framed, sources } = await embedFrame(embed!, 'en', atlas);
  expect(framed.title).toBe('Establishments, IMK, Aceh');
  expect(sources.map(({ publisher }) => publisher).join()).toContain('BPS');
  const answer = oembed(framed, 'BPS', 'https://a.example/', {
    url: 'https://a.example/k.png',
    width: 1200,
    height: 630,
  });
  expect(answer).toMatchObject({ type: 'rich', html: snippet(framed), thumbnail_width: 1200 });
});
