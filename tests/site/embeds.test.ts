/** Charts for other sites' frames: complete, described, light, and leading back to their pages. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { attribute, BASE, decode, DIST, EMBED, readPage, SITE, tagsOf } from './site.ts';

const FOLDER = `${SITE}${BASE}`;
const folders = ['sematan', 'en/sematan'];
const files = folders.flatMap((folder) =>
  readdirSync(join(DIST, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name.replaceAll('\\', '/')}`,
  ),
);
const embeds = files
  .filter((name) => name.endsWith('/index.html'))
  .map((name) => name.slice(0, -'index.html'.length))
  .filter((path) => EMBED.test(path))
  // The frame for a saved query draws nothing before its script runs.
  .filter((path) => !path.endsWith('sematan/bagan/'));

test('every province, survey year, measure and conflict has one, in both languages', () => {
  for (const path of [
    'sematan/provinsi/aceh/establishments/',
    'en/sematan/provinsi/papua/workers/',
    'sematan/tahun/2023/peta/',
    'sematan/indonesia/establishments-imk/',
    'sematan/indikator/workers/',
    'en/sematan/bandingkan/jawa/',
  ])
    expect(embeds).toContain(path);
  expect(embeds.length).toBeGreaterThan(400);
  expect(embeds.filter((path) => path.startsWith('en/')).length * 2).toBe(embeds.length);
});

test('they add less than 10 MB', () => {
  const bytes = files.reduce((sum, name) => {
    const stats = statSync(join(DIST, name));
    return sum + (stats.isFile() ? stats.size : 0);
  }, 0);
  expect(bytes / 1e6).toBeLessThan(10);
});

describe('each', () => {
  const pages = embeds.map((path) => ({ path, html: readPage(path) }));

  test('has a title, a chart for wide and narrow frames, and its source', () => {
    for (const { path, html } of pages) {
      expect(html, path).toMatch(/<title>[^<]+ · Atlas IKM<\/title>/);
      expect(html.match(/<svg[^>]*class="chart (?:wide|narrow)"/g), path).toHaveLength(2);
      expect(html, path).toMatch(path.startsWith('en/') ? /Source: \S/ : /Sumber: \S/);
    }
  });

  test('is left out by search engines and names the page of its chart, which is there', () => {
    for (const { path, html } of pages) {
      expect(html, path).toContain('<meta name="robots" content="noindex">');
      const canonical = decode(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '');
      expect(canonical.startsWith(path.startsWith('en/') ? `${FOLDER}en/` : FOLDER), path).toBe(
        true,
      );
      expect(existsSync(join(DIST, canonical.slice(FOLDER.length), 'index.html')), path).toBe(true);
    }
  });

  test('takes nothing but a style, a face and one script from this site, and links that lead somewhere', () => {
    for (const { path, html } of pages) {
      expect(html, path).toContain('<base target="_blank">');
      expect(html, path).toMatch(
        /content="default-src 'none'; script-src 'self'[^"]*form-action 'none'/,
      );
      for (const tag of tagsOf(html)) {
        expect(attribute(tag, 'style'), path).toBeUndefined();
        for (const name of ['href', 'src']) {
          const address = attribute(tag, name);
          if (address === undefined || address.startsWith(FOLDER)) continue;
          expect(address.startsWith(BASE), `${address} on ${path}`).toBe(true);
          const file = address.slice(BASE.length).replace(/[?#].*/, '');
          const target = file === '' || file.endsWith('/') ? `${file}index.html` : file;
          expect(existsSync(join(DIST, target)), `${address} on ${path}`).toBe(true);
        }
      }
    }
  });

  test('is described for oEmbed by a file that frames it', () => {
    for (const { path, html } of pages) {
      const address = /type="application\/json\+oembed" href="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(address).toBe(`${BASE}${path}oembed.json`);
      const answer = JSON.parse(readFileSync(join(DIST, path, 'oembed.json'), 'utf8')) as Record<
        string,
        unknown
      >;
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Atlas IKM' });
      expect(answer['title']).toBeTypeOf('string');
      expect(answer['width']).toBeGreaterThan(300);
      expect(answer['height']).toBeGreaterThan(200);
      const frame = [...tagsOf(String(answer['html']))];
      expect(frame.map(({ name }) => name)).toEqual(['iframe']);
      expect(frame[0] && attribute(frame[0], 'src')).toBe(FOLDER + path);
      expect(frame[0] && attribute(frame[0], 'title')).toBe(answer['title']);
    }
  });

  test('is listed on the page of embeds', () => {
    const lists = readPage('sematan/') + readPage('en/sematan/');
    for (const { path } of pages) expect(lists).toContain(`href="${BASE}${path}"`);
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-trailing-whitespace': 'off', 'void-style': 'off' },
    });
    for (const path of ['sematan/provinsi/aceh/establishments/', 'en/sematan/tahun/2023/peta/']) {
      const { results } = await validator.validateString(readPage(path));
      expect(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        ),
      ).toEqual([]);
    }
  });
});

test('pages offer the code to copy without scripts, and lead embedders to it', () => {
  for (const path of [
    'provinsi/aceh/',
    'provinsi/aceh/2023/',
    'en/tahun/2023/',
    'sengketa/',
    'bandingkan/jawa/',
  ]) {
    const html = readPage(path);
    const code = decode(/<pre>(&lt;iframe[^<]*)<\/pre>/.exec(html)?.[1] ?? '');
    const [frame] = [...tagsOf(code)];
    const src = frame && attribute(frame, 'src');
    expect(src?.startsWith(FOLDER), path).toBe(true);
    expect(embeds, path).toContain(src?.slice(FOLDER.length));
    if (path !== 'provinsi/aceh/2023/')
      expect(html, path).toContain('type="application/json+oembed"');
  }
});
