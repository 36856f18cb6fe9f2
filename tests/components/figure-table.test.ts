import { beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas, type Atlas } from '../../src/atlas/atlas.ts';
import { sourcesIn } from '../../src/cite/page-sources.ts';
import { figureTable } from '../../src/components/figure-table.ts';
import type { Observation } from '../../src/model/contract.ts';

let atlas: Atlas;
let figures: readonly Observation[];
beforeAll(async () => {
  atlas = await loadAtlas();
  figures = atlas
    .inArea('11')
    .filter((o) => o.indicator_id === 'establishments' && o.population_id === 'IMK');
});

const headings = (html: string): string[] =>
  [...html.matchAll(/<th scope="col"[^>]*>([^<]*)<\/th>/g)].map(([, text = '']) => text);
const cells = (html: string): number[] =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].slice(1).map(([row]) => row.split('<td').length - 1);

describe('figureTable', () => {
  test('has a cell in each row for each heading, and a row for each figure', () => {
    for (const options of [
      {},
      { areas: true },
      { brief: true },
      { sources: false, anchors: true },
    ]) {
      const html = figureTable(figures, atlas, 'id', { caption: 'Usaha', ...options });
      expect(cells(html)).toEqual(figures.map(() => headings(html).length));
    }
  });

  test('has what tells rows apart before the value, where a phone shows it', () => {
    const before = (html: string): string[] =>
      headings(html).slice(0, headings(html).indexOf('Value'));
    const many = figureTable(figures, atlas, 'en', { caption: 'Series' });
    expect(before(many)).toEqual(['Indicator', 'Population', 'Period']);
    const ofYear = figures.filter((o) => o.year === 2023);
    expect(before(figureTable(ofYear, atlas, 'en', { caption: '2023' }))).toEqual([
      'Indicator',
      'Population',
    ]);
  });

  test('names the one area of all rows in the caption, and gives several a column', () => {
    const options = { caption: 'Series', areas: true, repeats: true };
    const one = figureTable(figures, atlas, 'en', options);
    expect(headings(one)).not.toContain('Area');
    expect(one).toMatch(/<caption>Series\s· <a href="[^"]*provinsi\/aceh\/">Aceh<\/a><\/caption>/);
    expect(one).toContain(' data-area="Aceh"');
    const bali = atlas.inArea('51').filter((o) => o.indicator_id === 'establishments');
    const two = figureTable([...figures, ...bali], atlas, 'en', options);
    expect(headings(two)[0]).toBe('Area');
    expect(two).toContain('<caption class="repeats">Series</caption>');
  });

  test('leaves a caption that repeats its heading to those who hear the page', () => {
    const html = figureTable(figures, atlas, 'en', { caption: 'Series', repeats: true });
    expect(html).toContain('<caption class="repeats">Series</caption>');
  });

  test('when brief, says once what all rows share, in words and for the copy buttons', () => {
    const full = figureTable(figures, atlas, 'en', { caption: 'Series' });
    const brief = figureTable(figures, atlas, 'en', { caption: 'Series', brief: true });
    expect(headings(full)).toEqual(expect.arrayContaining(['Indicator', 'Population', 'Status']));
    for (const heading of ['Indicator', 'Population', 'Status'])
      expect(headings(brief)).not.toContain(heading);
    expect(brief).toMatch(/<caption>Series\s· [^<]*IMK[^<]*\s· realised/);
    expect(brief).toMatch(/data-indicator="[^"]+" data-population="IMK" data-status="realised"/);
    expect(brief.length).toBeLessThan(0.9 * full.length);
  });

  test('never drops a verdict that has something below it', () => {
    const failing = figures.filter((o) =>
      atlas.auditsOf(o).some((audit) => audit.verdict === 'does-not-fit'),
    );
    expect(failing.length).toBeGreaterThan(1);
    const html = figureTable(failing, atlas, 'id', { caption: 'Usaha', brief: true });
    expect(html.match(/class="clash"/g)).toHaveLength(failing.length);
  });

  test('says of a figure beside a row in conflict that it agrees, where it does', () => {
    const found = atlas.bySource('antara-ikm-2017').find((o) => o.printed === '165.983 unit')!;
    const html = figureTable([found], atlas, 'en', { caption: 'IKM' });
    const small = [...html.matchAll(/<small>(.*?)<\/small>/g)].map(([, text = '']) =>
      text.replace(/<[^>]*>/g, ''),
    );
    expect(small).toContain('4,41 juta Bisnis.com');
    expect(small).toContain('agrees with 165.983 unit JPNN');
    expect(small.findIndex((text) => text.startsWith('agrees'))).toBeGreaterThan(
      small.indexOf('4,41 juta Bisnis.com'),
    );
  });

  test('says of a figure beside a row that it was replaced', () => {
    const [first] = figures;
    const old = {
      ...first!,
      observation_id: 'old',
      printed: '330',
      agreement: 'superseded',
    } as const;
    const beside = { ...atlas, alternatives: () => [first!, old] };
    const html = figureTable([first!], beside, 'id', { caption: 'Usaha' });
    expect(html).toMatch(/>330<\/a> [^<]*, sudah digantikan</);
  });

  test('writes what comes from data as text', () => {
    const [first] = figures;
    const evil = {
      ...first!,
      printed: '"><img src=x onerror=alert(1)>',
      note: '<script>',
      note_id: '<script>',
    };
    const html = figureTable([evil], atlas, 'id', { caption: '</caption><b>' });
    expect(html).not.toMatch(/<(img|script|b)\b/);
    expect(html).toContain('&quot;&gt;&lt;img src=x');
  });
});

test('sourcesIn finds the sources behind a page’s figures, each once', () => {
  const html = figureTable(figures, atlas, 'id', { caption: 'Usaha' });
  expect(sourcesIn(html)).toEqual([...new Set(figures.map((o) => o.source_id))]);
  expect(sourcesIn('<a href="#f-1">')).toEqual([]);
});
