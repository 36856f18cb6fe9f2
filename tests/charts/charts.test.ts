import { readdirSync, readFileSync } from 'node:fs';
import domino from 'domino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FigureOptions } from '../../src/charts/chart.ts';
import { columns } from '../../src/charts/columns.ts';
import { dumbbell } from '../../src/charts/dumbbell.ts';
import { heatGrid } from '../../src/charts/heat-grid.ts';
import { intervals, type Interval } from '../../src/charts/intervals.ts';
import { panels } from '../../src/charts/panels.ts';
import { rankedBars } from '../../src/charts/ranked-bars.ts';
import { renderChart, ResponsiveChart } from '../../src/charts/render.ts';
import { scatter } from '../../src/charts/scatter.ts';
import { stretches } from '../../src/charts/stretches.ts';
import { tileMap } from '../../src/charts/tile-map.ts';
import { timeSeries } from '../../src/charts/time-series.ts';
import type { Status } from '../../src/model/contract.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { formatNumber } from '../../src/model/format.ts';
import * as fixtures from './fixtures.ts';
import { GALLERY } from './gallery.ts';
import { all, inherited, marks, textBoxes } from './measure.ts';

const document = domino.createDocument('');
const unit = fixtures.ESTABLISHMENTS.id;
const options = { lang: 'id', document, title: 'Judul', unit } as const;

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeEach(() => warn.mockClear());
afterEach(() => expect(warn, 'a chart warned').not.toHaveBeenCalled());

const kinds = Object.entries(GALLERY);
const variants = kinds.flatMap(([kind, draw]) =>
  (
    [
      ['id', 640],
      ['en', 360],
      ['id', 360],
      ['en', 240],
    ] as const
  ).map(([lang, width]) => ({ kind, draw, lang, width })),
);

/** One tag a line, as a file of its own that an image viewer opens. */
function normalised(svg: string): string {
  return `${svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replaceAll('><', '>\n<')}\n`;
}

function render(kind: string, lang: Lang, width: number): string {
  return renderChart((document) =>
    GALLERY[kind]!({ lang, document, width, title: kind, finding: 'Finding.' }),
  );
}

describe.each(kinds)('%s', (kind) => {
  test.each([
    ['id', 640],
    ['en', 360],
  ] as const)('is drawn in %s at %i pixels as before', async (lang, width) => {
    await expect(normalised(render(kind, lang, width))).toMatchFileSnapshot(
      `snapshots/${kind}-${lang}.svg`,
    );
  });

  test('gives the same bytes twice', () => {
    expect(render(kind, 'id', 640)).toBe(render(kind, 'id', 640));
  });
});

describe.each(variants)('$kind in $lang at $width', ({ draw, lang, width }) => {
  const svg = draw({ lang, document, width, title: 'Judul', finding: 'Temuan.' });

  test('has a text alternative, a size and no style of its own', () => {
    const links = all(svg, 'a').length;
    expect(svg.getAttribute('role')).toBe(links > 0 ? 'group' : 'img');
    expect(svg.getAttribute('aria-label')).toBe('Judul. Temuan.');
    expect(svg.getAttribute('viewBox')).toBe(
      `0 0 ${svg.getAttribute('width')!} ${svg.getAttribute('height')!}`,
    );
    expect(svg.getAttribute('width')).toBe(String(width));
    expect(all(svg, 'style, [id], [aria-label], [class]')).toEqual([]);
  });

  test('clips no text', () => {
    const height = Number(svg.getAttribute('height'));
    for (const box of textBoxes(svg)) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(-0.5);
      expect(box.right, box.text).toBeLessThanOrEqual(width + 0.5);
      expect(box.top, box.text).toBeGreaterThanOrEqual(-0.5);
      expect(box.bottom, box.text).toBeLessThanOrEqual(height + 0.5);
    }
  });

  test('lays no text over another', () => {
    const boxes = textBoxes(svg);
    const overlapping = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 1 &&
            b.top < a.bottom - 1,
        )
        .map((b) => `${a.mark} "${a.text}" over ${b.mark} "${b.text}"`),
    );
    expect(overlapping).toEqual([]);
  });

  test('uses no colour but the tokens', () => {
    const colours = all(svg, '[fill], [stroke]').flatMap((node) => [
      node.getAttribute('fill') ?? 'none',
      node.getAttribute('stroke') ?? 'none',
    ]);
    for (const colour of new Set(colours))
      expect(colour).toMatch(/^(none|currentColor|var\(--[\w-]+\))$/);
  });
});

describe('renderChart', () => {
  test('keeps whole pixels, halves of a radius, and leaves text alone', () => {
    const svg = renderChart((document) =>
      rankedBars([{ label: 'x="1.23456" <b>', value: 1 / 3 }], { ...options, document }),
    );
    expect(svg).toContain('x="1.23456" &lt;b&gt;');
    const geometry = svg.replaceAll(/>[^<]*</g, '><');
    expect(geometry.replaceAll(/[\d.]+em| r="[\d.]+"/g, '')).not.toMatch(
      / (?:[xyd]|x1|cx|width|transform)="[^"]*\.\d/,
    );
  });
});

describe('a responsive chart', () => {
  const build = vi.fn((document: Document, width: number) =>
    rankedBars(fixtures.bars, { ...options, document, width }),
  );
  beforeEach(() => void build.mockClear());

  test('is drawn wide and narrow for a place of any width', () => {
    const html = new ResponsiveChart(build).everywhere;
    expect(html).toMatch(/^<svg class="chart wide".* width="640"/);
    expect(html).toMatch(/<svg class="chart narrow".* width="360"/);
  });

  test('is drawn where it is asked for only, and once', () => {
    const chart = new ResponsiveChart(build);
    expect(chart.narrow).toMatch(/^<svg class="chart" .* width="360"/);
    expect(chart.narrow).toBe(chart.narrow);
    expect(build).toHaveBeenCalledOnce();
    expect(chart.wide).toMatch(/^<svg class="chart" .* width="640"/);
    expect(build).toHaveBeenCalledTimes(2);
  });

  test('of one width is one drawing', () => {
    const chart = new ResponsiveChart(build, [480]);
    expect([chart.wide, chart.narrow]).toEqual([chart.everywhere, chart.everywhere]);
    expect(chart.everywhere).toMatch(/^<svg class="chart" .* width="480"/);
    expect(build).toHaveBeenCalledOnce();
  });
});

test('none needs Node: they also run in the browser', () => {
  const folder = new URL('../../src/charts/', import.meta.url);
  const needing = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /from '(domino|node:)/.test(readFileSync(new URL(file, folder), 'utf8')));
  expect(needing).toEqual([]);
});

describe('tile map', () => {
  const svg = tileMap(fixtures.tiles, options);

  test('labels and links every tile', () => {
    const tiles = all(svg, '[data-mark=tile]');
    expect(tiles).toHaveLength(38);
    const labels = tiles.map((tile) => all(tile, 'text')[0]!.textContent);
    expect(labels).toEqual(fixtures.tiles.map((tile) => tile.label));
    expect(tiles.map((tile) => tile.getAttribute('href'))).toEqual(
      fixtures.tiles.map((tile) => tile.href),
    );
  });

  test('hatches tiles without data and dashes provinces yet to come', () => {
    const titled = (name: string): Element =>
      all(svg, '[data-mark=tile]').find((tile) => tile.textContent.startsWith(name))!;
    expect(all(titled('Lampung'), 'path')).toHaveLength(1);
    expect(titled('Lampung').textContent).toContain('tidak ada data');
    const papuaSelatan = titled('Papua Selatan');
    expect(all(papuaSelatan, 'rect')[0]!.getAttribute('stroke-dasharray')).toBe('3 2');
    expect(all(papuaSelatan, 'rect')[0]!.getAttribute('fill')).toBe('none');
  });

  test('outlines the palest class, which the paper would swallow, and no other', () => {
    for (const tile of all(svg, '[data-mark=tile]')) {
      const [rect] = all(tile, 'rect');
      const fill = rect!.getAttribute('fill')!;
      if (!fill.startsWith('var(--seq-') || rect!.getAttribute('stroke') === 'var(--ink)') continue;
      const edge = fill === 'var(--seq-1)' ? 'var(--seq-3)' : null;
      expect(rect!.getAttribute('stroke'), tile.textContent).toBe(edge);
    }
  });

  test('works without any figure', () => {
    const empty = fixtures.tiles.map((tile) => ({ ...tile, value: null }));
    expect(all(tileMap(empty, options), '[data-mark=tile]')).toHaveLength(38);
  });
});

describe('heat grid', () => {
  test('rounds what its cells show, and nothing that is pointed at', () => {
    const rows = [{ label: 'Jawa Timur', counts: [1_798_432, null, 41_356] }];
    const columns = ['2013', '2014', '2015'];
    const svg = heatGrid(rows, { ...options, columns, what: '', valuesIn: unit });
    expect(all(svg, '[data-say]')[0]!.getAttribute('data-say')).toBe(
      `2013: 1.798.432 ${unit.name}|2014: tidak ada data|2015: 41.356 ${unit.name}`,
    );
  });
});

describe('ranked bars', () => {
  test('start at zero and descend', () => {
    const svg = rankedBars(fixtures.bars, options);
    const bars = marks(svg, 'bar', 'rect');
    expect(bars).toHaveLength(34);
    expect(new Set(bars.map((bar) => bar.getAttribute('x'))).size).toBe(1);
    const widthAt = new Map(
      bars.map((bar) => [Number(bar.getAttribute('y')), Number(bar.getAttribute('width'))]),
    );
    const widths = [...widthAt].toSorted(([a], [b]) => a - b).map(([, width]) => width);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  test('draw targets hollow', () => {
    const svg = rankedBars(fixtures.outputBars, { ...options, unit: fixtures.RUPIAH });
    const [target] = marks(svg, 'target', 'rect');
    expect(inherited(target!, 'fill')).toBe('none');
    expect(inherited(target!, 'stroke')).toBe('var(--soga)');
  });

  test('show values below zero and all-zero data', () => {
    const percent = { ...options, unit: fixtures.PERCENT };
    const svg = rankedBars(
      [
        { label: 'A', value: 2.5 },
        { label: 'B', value: -4 },
      ],
      percent,
    );
    expect(textBoxes(svg).map((box) => box.text)).toEqual(['A', 'B', '2,5%', '−4,0%']);
    expect(() => rankedBars([{ label: 'A', value: 0 }], options)).not.toThrow();
  });

  test('write large and small numbers of one chart in one form', () => {
    const written = (values: readonly number[], more: Partial<FigureOptions> = {}): string[] =>
      textBoxes(
        rankedBars(
          values.map((value, i) => ({ label: `${i}:`, value })),
          { ...options, ...more },
        ),
      ).flatMap(({ mark, text }) => (mark === 'value' ? [text] : []));
    expect(written([1_590_083, 658_426, 0])).toEqual(['1.590.083', '658.426', '0']);
    expect(written([1_590_083, 1_012_345])).toEqual(['1,59 juta', '1,01 juta']);
    expect(written([658_426, 41_356])).toEqual(['658.426', '41.356']);
    // Written in full a thousand million is no longer read at a glance, and money always has its word.
    expect(written([2_100_000_000, 658_426])).toEqual(['2,1 miliar', '658.426']);
    const rupiah = { lang: 'en', unit: fixtures.RUPIAH } as const;
    expect(written([2.5e12, 8e8], rupiah)).toEqual(['Rp2.5 trillion', 'Rp800 million']);
  });

  test('say between two bars what is left out there', () => {
    const bars = [30, 20, 5, 4].map((value, i) => ({
      label: String(i),
      value,
      leftOut: i === 2 ? '7 lainnya' : undefined,
    }));
    const [whole, cut] = [bars.map((bar) => ({ ...bar, leftOut: undefined })), bars].map((drawn) =>
      rankedBars(drawn, options),
    );
    const middles = (svg: Element): number[] =>
      marks(svg, 'bar', 'rect').map((bar) => Number(bar.getAttribute('y')));
    const [a, b, c, d] = middles(cut!);
    expect(c! - b!).toBe(2 * (b! - a!));
    expect(d! - c!).toBe(b! - a!);
    expect(new Set(middles(whole!).map((y, i) => y - i * (b! - a!))).size).toBe(1);
    const said = textBoxes(cut!).find((box) => box.text === '… 7 lainnya')!;
    expect(said.top).toBeGreaterThan(b!);
    expect(said.bottom).toBeLessThan(c! + 4);
    expect(textBoxes(whole!).some((box) => box.text.includes('…'))).toBe(false);
  });

  test('name what they cannot draw', () => {
    expect(() => rankedBars([], options)).toThrow('invalid data: no bars');
    expect(() => rankedBars([{ label: 'A', value: NaN }], options)).toThrow(
      'invalid value: NaN (A)',
    );
    expect(() => rankedBars(fixtures.bars, { ...options, width: 10 })).toThrow('invalid width: 10');
    expect(() => rankedBars(fixtures.bars, { ...options, title: '' })).toThrow('invalid title: ""');
  });
});

describe('time series', () => {
  const paths = (svg: Element): string[] =>
    marks(svg, 'line', 'path').map((path) => path.getAttribute('d')!);

  test('does not bridge the year without a survey', () => {
    const found = paths(timeSeries([fixtures.aceh], options));
    expect(found).toHaveLength(2);
    expect(found.map((d) => d.split('L').length)).toEqual([3, 8]);
  });

  test('stops at a break', () => {
    const breaks = [{ x: 2023, label: '2022: pemekaran Papua' }];
    const svg = timeSeries([fixtures.aceh], { ...options, breaks });
    expect(paths(svg).map((d) => d.split('L').length)).toEqual([3, 6, 2]);
    expect(marks(svg, 'break', 'line')).toHaveLength(1);
  });

  test('keeps quarters together and parts them at a missing one', () => {
    const at = (x: number) => ({ x, value: 5, low: 5, high: 5, status: 'realised' }) as const;
    const points = [2021, 2021.25, 2021.5, 2022, 2022.25].map(at);
    expect(paths(timeSeries([{ label: 'A', points }], options))).toHaveLength(2);
    const dated = points.map((point) => ({
      ...point,
      x: new Date(Date.UTC(2021, (point.x - 2021) * 12)),
    }));
    expect(paths(timeSeries([{ label: 'A', points: dated }], options))).toHaveLength(2);
  });

  test('does not bridge missing quarters, however few there are', () => {
    const points = (['2021-Q1', '2021-Q4', '2022-Q2'] as const).map((period) => ({
      x: Number(period.slice(0, 4)) + (Number(period.slice(-1)) - 1) / 4,
      period,
      value: 5,
      low: 5,
      high: 5,
      status: 'realised' as const,
    }));
    expect(paths(timeSeries([{ label: 'A', points }], options))).toEqual([]);
  });

  test('keeps years together beside quarters, and labels a series of targets', () => {
    const [quarterly, yearly] = [fixtures.growth, fixtures.aceh];
    expect(paths(timeSeries([quarterly, yearly], options))).toHaveLength(4);
    const points = yearly.points.map((point) => ({ ...point, status: 'target' }) as const);
    const svg = timeSeries([yearly, { label: 'Rencana', points }], options);
    expect(textBoxes(svg).map((box) => box.text)).toContain('Rencana');
  });

  test('sets targets, conflicts and rounding apart from the line', () => {
    const svg = timeSeries([fixtures.nation], options);
    const targets = marks(svg, 'target', 'circle');
    expect(targets).toHaveLength(2);
    expect(inherited(targets[0]!, 'fill')).toBe('var(--paper)');
    const [conflict, ...more] = marks(svg, 'aside', 'path');
    expect(more).toEqual([]);
    expect(inherited(conflict!, 'stroke')).toBe('var(--mengkudu)');
    expect(conflict!.textContent).toBe('2016: 165.983 (bertentangan dengan angka utama)');
    expect(marks(svg, 'point', 'circle')).toHaveLength(9);
    expect(marks(svg, 'rounding', 'line').length).toBeGreaterThan(0);
    // A dot in a cross's place lies over it.
    const order = Array.from(svg.querySelectorAll('[data-mark]'), (g) =>
      g.getAttribute('data-mark'),
    );
    expect(order.indexOf('aside')).toBeLessThan(order.indexOf('point'));
  });

  test('tells what is off the scale from what misses a headline, and an estimate from an outcome', () => {
    const [first, second, third, fourth] = fixtures.aceh.points;
    const points = [
      first!,
      { ...second!, aside: 'out-of-scale' } as const,
      { ...third!, status: 'estimate' } as const,
      { ...fourth!, aside: 'misses' } as const,
    ];
    const svg = timeSeries([{ label: '', points }], options);
    expect(marks(svg, 'estimate', 'circle').map((dot) => inherited(dot, 'fill'))).toEqual([
      'var(--paper)',
    ]);
    expect(marks(svg, 'aside', 'path').map(({ textContent }) => textContent)).toEqual([
      '2014: 71.031 (di luar skala tahun lain)',
      '2017: 99.277 (bertentangan dengan angka utama)',
    ]);
    const key = svg.querySelector('[data-mark=key]')!.textContent;
    for (const word of [
      'perkiraan',
      'di luar skala tahun lain',
      'bertentangan dengan angka utama',
    ]) {
      expect(key).toContain(word);
    }
    expect(key).not.toContain('target');
  });

  test('a cross among several lines has the colour of its own', () => {
    const miss = { ...fixtures.bali.points[0]!, value: 90_000, aside: 'misses' } as const;
    const svg = timeSeries(
      [fixtures.aceh, { ...fixtures.bali, points: [...fixtures.bali.points, miss] }],
      options,
    );
    expect(marks(svg, 'aside', 'path').map((cross) => inherited(cross, 'stroke'))).toEqual([
      'var(--soga)',
    ]);
  });

  test('explains a rounding interval only where one shows beside its mark, in its colour', () => {
    const key = (half: number): string => {
      const points = fixtures.aceh.points.map((point) => ({
        ...point,
        low: point.value - half,
        high: point.value + half,
      }));
      const svg = timeSeries([{ label: '', points }], options);
      expect(marks(svg, 'rounding', 'line').length > 0).toBe(half > 1000);
      return svg.querySelector('[data-mark=key]')?.textContent ?? '';
    };
    expect(key(500)).toBe('');
    expect(key(10_000)).toBe('rentang pembulatan');
  });

  test.each([
    ['id', [true], 'rentang tercetak'],
    ['en', [true], 'printed range'],
    ['en', [false], 'rounding interval'],
    ['id', [true, false], 'rentang pembulatan / rentang tercetak'],
  ] as const)(
    'a range that a source prints is not called rounding (%s, %j)',
    (lang, printed, expected) => {
      const points = printed.map((isRange, i) => ({
        ...{ x: 2019 + i, value: 5, low: 5, high: 6, status: 'realised' as const },
        isRange,
      }));
      const svg = timeSeries([{ label: '', points }], { ...options, lang });
      expect(svg.querySelector('[data-mark=key]')?.textContent).toBe(expected);
      const rows = points.map((one, i) => ({
        ...{ ...one, label: String(i), printed: '“5-6 persen”' },
        standing: 'meets' as const,
      }));
      for (const drawn of [
        intervals(rows, { ...options, lang }),
        rankedBars(rows, { ...options, lang }),
      ])
        expect(drawn.querySelector('[data-mark=key]')?.textContent).toContain(expected);
    },
  );

  test('a year without a survey has its rule in that year, a split before the first year after it', () => {
    const ruleAt = (one: { missing?: boolean }): number => {
      const svg = timeSeries([fixtures.aceh], {
        ...options,
        breaks: [{ x: 2016, label: '2016', ...one }],
      });
      return Number(marks(svg, 'break', 'line')[0]!.getAttribute('x1'));
    };
    const points = marks(timeSeries([fixtures.aceh], options), 'point', 'circle');
    const [before, after] = [2, 3].map((i) => Number(points[i]!.getAttribute('cx')));
    expect(ruleAt({ missing: true })).toBeCloseTo((before! + after!) / 2, 0);
    expect(ruleAt({})).toBeCloseTo(before! + (after! - before!) / 4, 0);
  });

  test('labels the end of a line that stops early off the gridlines and its own marks', () => {
    const at = (x: number, value: number, status: Status = 'realised') => ({
      ...{ x, value, low: value, high: value },
      status,
    });
    // Above 17.9 its label would stand on the line of 20, below 12.1 on that of 10.
    for (const last of [17.9e6, 12.1e6]) {
      for (const width of [360, 640]) {
        const points = [
          at(2015, 15.53e6),
          at(2016, 15.53e6),
          at(2018, last),
          at(2024, 20.3e6, 'target'),
        ];
        const svg = timeSeries([{ label: '', points }], { ...options, width });
        const { top, bottom } = textBoxes(svg).find(({ mark }) => mark === 'label')!;
        const rules = marks(svg, 'grid', 'path').flatMap((path) =>
          [...path.getAttribute('d')!.matchAll(/M[\d.]+,([\d.]+)/g)].map(([, y]) => Number(y)),
        );
        expect(rules.length).toBeGreaterThan(2);
        for (const y of rules) expect(y > top && y < bottom, `${last} at ${width}`).toBe(false);
      }
    }
  });

  test('writes the figure at its end with the decimals of its others, unless it is rounded', () => {
    const growth = (rounding: number) =>
      [2.84, 4.95, -4.64, 1].map((value, i) => ({
        ...{ x: 2018 + i, value, status: 'realised' as const },
        low: value - (value === 1 ? rounding : 0),
        high: value + (value === 1 ? rounding : 0),
      }));
    const label = (rounding: number): string => {
      const svg = timeSeries([{ label: '', points: growth(rounding) }], {
        ...options,
        unit: fixtures.PERCENT,
      });
      return textBoxes(svg).find(({ mark }) => mark === 'label')!.text;
    };
    expect(label(0)).toBe('1,00%');
    expect(label(0.5)).toBe('1%');
  });

  test('starts at zero unless told otherwise, and then says so', () => {
    const texts = (zero: boolean): string[] =>
      textBoxes(timeSeries([fixtures.aceh], { ...options, zero })).map((box) => box.text);
    expect(texts(true)).toContain('0');
    expect(texts(false)).not.toContain('0');
    expect(texts(false)).toContain('unit usaha (sumbu tidak mulai dari 0)');
  });

  test('labels a line that ends before a target where it ends, without a rule to the last year', () => {
    const point = {
      x: 2010,
      value: 35_452,
      low: 35_452,
      high: 35_452,
      status: 'realised',
    } as const;
    const target = { ...point, x: 2015, value: 36_515, status: 'target' } as const;
    for (const width of [360, 640]) {
      const svg = timeSeries([{ label: '', points: [point, target] }], { ...options, width });
      expect(marks(svg, 'leader', 'path, line')).toEqual([]);
      const label = textBoxes(svg).find((box) => box.mark === 'label')!;
      const [realised] = marks(svg, 'point', 'circle');
      const x = Number(realised!.getAttribute('cx'));
      expect(label.left).toBeLessThan(x + 20);
      expect(label.right).toBeGreaterThan(x);
    }
  });

  test('shows whole years, at most six on a phone', () => {
    const svg = timeSeries([fixtures.nation], { ...options, width: 360 });
    const years = textBoxes(svg).filter((box) => box.mark === 'tick year');
    expect(years.length).toBeGreaterThan(2);
    expect(years.length).toBeLessThanOrEqual(6);
    for (const { text } of years) expect(text).toMatch(/^\d{4}$/);
  });

  test('draws a single point, and refuses more series than it can tell apart', () => {
    const [point] = fixtures.aceh.points;
    const svg = timeSeries([{ label: 'Aceh', points: [point!] }], options);
    expect(marks(svg, 'point', 'circle')).toHaveLength(1);
    expect(paths(svg)).toEqual([]);
    const many = Array.from({ length: 7 }, () => fixtures.aceh);
    expect(() => timeSeries(many, options)).toThrow('invalid data: 7 series, at most 6');
  });
});

describe('intervals', () => {
  test('write numbers as the language of the page does, and quote the source where its mark is pointed at', () => {
    const [headline, rival] = fixtures.contested;
    const raw = { ...rival!, printed: '“18500”' };
    for (const [lang, numbers] of [
      ['id', ['16.500', '18.500']],
      ['en', ['16,500', '18,500']],
    ] as const) {
      const svg = intervals([headline!, raw], { ...options, lang });
      const texts = textBoxes(svg).filter(({ mark }) => mark.startsWith('value'));
      expect(texts.map(({ text }) => text).toSorted()).toEqual(numbers);
      expect(all(svg, 'title')[1]!.textContent).toContain(': “18500” (');
    }
    const rupiah = { ...options, lang: 'en', unit: fixtures.RUPIAH } as const;
    const money = { ...headline!, value: 2.3e12, low: 2.3e12, high: 2.3e12, printed: '“2.3 T”' };
    const texts = textBoxes(intervals([money], rupiah)).map(({ text }) => text);
    expect(texts).toContain('Rp2.3 trillion');
  });

  test('draw exact figures as dots, rounded ones as bars, conflicts as crosses', () => {
    const svg = intervals(fixtures.contested, options);
    expect(marks(svg, 'exact', 'circle')).toHaveLength(2);
    expect(marks(svg, 'interval', 'line')).toHaveLength(1);
    expect(marks(svg, 'conflict', 'path')).toHaveLength(1);
    expect(marks(svg, 'superseded', 'line')).toHaveLength(1);
  });

  test('draw what nobody counted hollow, and say so', () => {
    const [headline, ...others] = fixtures.contested;
    const svg = intervals([{ ...headline!, status: 'target' }, ...others], options);
    const [target] = marks(svg, 'hollow', 'circle');
    expect(inherited(target!, 'fill')).toBe('var(--paper)');
    expect(target!.textContent).toContain('(angka utama; target)');
    expect(svg.querySelector('[data-mark=key]')!.textContent).toContain('target');
    expect(marks(svg, 'exact', 'circle')).toHaveLength(1);
  });

  test('draw a target that misses another as a target: a crossed ring, no cross of an outcome', () => {
    const targets = fixtures.contested
      .slice(0, 2)
      .map((figure) => ({ ...figure, status: 'target' as const }));
    const svg = intervals(targets, options);
    const [ring, ...more] = marks(svg, 'conflict', 'path');
    expect(more).toEqual([]);
    expect(inherited(ring!, 'fill')).toBe('var(--paper)');
    expect(ring!.textContent).toContain('(bertentangan dengan angka utama; target)');
  });

  test('have a key of the marks that are drawn, as they are drawn, and of no other', () => {
    const [headline, misses, meets] = fixtures.contested;
    const keyOf = (figures: readonly Interval[]): (readonly [text: string, mark: string])[] => {
      const [drawn] = all(intervals(figures, options), '[data-mark=key]');
      return all(drawn!, 'text').map((text) => {
        const mark = text.previousElementSibling!;
        const shape = mark.localName === 'g' ? mark.lastElementChild! : mark;
        return [text.textContent, `${shape.localName} ${shape.getAttribute('fill') ?? 'none'}`];
      });
    };
    expect(keyOf([headline!, misses!])).toEqual([
      ['angka utama', 'circle var(--indigo)'],
      ['bertentangan dengan angka utama', 'path none'],
    ]);
    const hollow = [headline!, misses!].map((o) => ({ ...o, status: 'target' as const }));
    expect(keyOf(hollow)).toEqual([
      ['angka utama (target)', 'circle var(--paper)'],
      ['bertentangan dengan angka utama (target)', 'path var(--paper)'],
    ]);
    // The one figure that meets the headline is an estimate: no solid dot is explained.
    const exact = { ...meets!, low: meets!.value, high: meets!.value };
    expect(keyOf([headline!, { ...exact, status: 'estimate' }])).toEqual([
      ['angka utama', 'circle var(--indigo)'],
      ['cocok dengan angka utama (perkiraan)', 'circle var(--paper)'],
    ]);
  });

  test('on a phone a number stands behind its source, over no mark but its own', () => {
    for (const data of [fixtures.contested, fixtures.farApart]) {
      const svg = intervals(data, { ...options, width: 360 });
      for (const { label, value } of data) {
        const figure = formatNumber(value, 'id');
        const boxes = textBoxes(svg);
        const at = boxes.findIndex(({ text }) => text.startsWith(`${label}:`));
        // A long one stands in a line of its own.
        const isLong = boxes[at]!.text === `${label}:`;
        const number = isLong ? boxes[at + 1]! : boxes[at]!;
        expect(number.text).toBe(isLong ? figure : `${label}: ${figure}`);
        expect(number.left).toBeLessThan(2);
      }
    }
  });

  test('have an axis of at least two numbers', () => {
    for (const high of [80_790, 83_052, 90_000, 450_000, 620_000]) {
      for (const width of [240, 360, 640]) {
        const figure = { ...fixtures.contested[0]!, label: 'BPS', printed: '1' };
        const at = (value: number) => ({ ...figure, value, low: value, high: value });
        const svg = intervals([at(78_000), at(high)], { ...options, width });
        const ticks = textBoxes(svg).filter(({ mark }) => mark === 'tick');
        expect(ticks.length, `${high} at ${width}`).toBeGreaterThan(1);
      }
    }
  });

  test('have no rule without its number, at the edge neither', () => {
    for (const width of [240, 360, 640]) {
      const at = (value: number): Interval => ({
        ...{ value, low: value, high: value },
        ...{ label: 'BPS', printed: '1' },
        standing: 'meets',
      });
      // The last round value lies near the right edge, the first near the left one.
      for (const values of [
        [29_456, 143_572],
        [99_000, 143_572],
        [20_300, 39_500],
        [3, 40_000],
      ]) {
        const svg = intervals(values.map(at), { ...options, width });
        const rules = marks(svg, 'grid', 'path')
          .flatMap((path) => [...path.getAttribute('d')!.matchAll(/M([\d.]+)/g)])
          .map(([, x]) => Number(x));
        const numbers = textBoxes(svg).filter(({ mark }) => mark === 'tick');
        expect(rules.length, `${String(values)} at ${width}`).toBe(numbers.length);
        for (const [i, { left, right }] of numbers.entries()) {
          expect(left).toBeGreaterThanOrEqual(-0.5);
          expect(right).toBeLessThanOrEqual(width + 0.5);
          // Moved inside or not, a number stands at its rule.
          expect(rules[i]).toBeGreaterThanOrEqual(left - 1);
          expect(rules[i]).toBeLessThanOrEqual(right + 1);
          expect(left).toBeGreaterThan(numbers[i - 1]?.right ?? -1);
        }
      }
    }
  });

  test('take a log axis when figures are far apart, and say so', () => {
    const label = (svg: Element): string =>
      textBoxes(svg).find((box) => box.mark === 'axis-label')!.text;
    expect(label(intervals(fixtures.farApart, options))).toBe('juta unit usaha (skala logaritmik)');
    expect(label(intervals(fixtures.contested, options))).toBe('unit usaha');
  });

  test('show one exact figure, zero and below', () => {
    const exact = (value: number) =>
      ({
        label: 'A',
        printed: String(value),
        value,
        low: value,
        high: value,
        standing: 'headline',
      }) as const;
    for (const value of [41356, 0, -3.2]) {
      expect(marks(intervals([exact(value)], options), 'exact', 'circle')).toHaveLength(1);
    }
    expect(() => intervals([{ ...exact(1), low: 2 }], options)).toThrow(
      'invalid interval: 2 to 1 (A)',
    );
  });
});

test('scatter labels the highest and the rightmost, which its words name', () => {
  // A crowd that leaves no room on either side of the highest, and one far off that would be served first.
  const crowd = [0, 1, 2, 3, 4, 5, 6].map((i) => ({ label: `Kota ${i}`, x: 40 + i * 4, y: 80 }));
  const data = [
    ...crowd,
    { label: 'Tertinggi', x: 52, y: 81 },
    { label: 'Terjauh', x: 100, y: 8 },
    { label: 'Terpencil', x: 1, y: 1 },
  ];
  const measure = (name: string) => ({ name, unit });
  for (const width of [360, 640]) {
    const svg = scatter(data, { ...options, width, x: measure('X'), y: measure('Y') });
    const texts = textBoxes(svg).map((box) => box.text);
    expect(texts).toEqual(expect.arrayContaining(['Tertinggi', 'Terjauh']));
  }
  // The highest that is the rightmost as well has one label.
  const both = [...crowd, { label: 'Keduanya', x: 100, y: 81 }];
  const svg = scatter(both, { ...options, x: measure('X'), y: measure('Unit usaha') });
  const texts = textBoxes(svg).map((box) => box.text);
  expect(texts.filter((text) => text === 'Keduanya')).toHaveLength(1);
  expect(texts.filter((text) => text.startsWith('Unit usaha'))).toEqual(['Unit usaha']);
});

test('a tile map breaks names between syllables, and leaves air around them', () => {
  const lines = (width: number): string[] => {
    const svg = tileMap(fixtures.tiles, { ...options, width });
    return all(svg, '[data-mark=tile]').map((tile) =>
      textBoxes(tile)
        .map(({ text }) => text)
        .join('|'),
    );
  };
  expect(lines(360)).toEqual(
    expect.arrayContaining(['Aceh', 'Sum|bar', 'Kal|teng', 'Kal|tara', 'Sul|tra', 'Ma|luku']),
  );
  expect(lines(640)).toEqual(
    expect.arrayContaining(['Aceh', 'Sumbar', 'Kalteng', 'Kaltara', 'Sultra', 'Beng|kulu']),
  );
  for (const width of [320, 360, 480, 640, 900]) {
    const svg = tileMap(fixtures.tiles, { ...options, width });
    for (const tile of all(svg, '[data-mark=tile]')) {
      const rect = tile.querySelector('rect')!;
      const [x, y, size] = ['x', 'y', 'width'].map((name) => Number(rect.getAttribute(name)));
      const boxes = textBoxes(tile);
      expect(boxes.length).toBeGreaterThan(0);
      for (const { left, right, top, bottom, text } of boxes) {
        expect(Math.min(left - x!, x! + size! - right), `${text} at ${width}`).toBeGreaterThan(0.5);
        expect(Math.min(top - y!, y! + size! - bottom), `${text} at ${width}`).toBeGreaterThan(0.5);
      }
      const [first, second] = boxes;
      if (second !== undefined) expect(second.top - first!.bottom).toBeGreaterThan(1);
    }
  }
});

test('dumbbell draws targets hollow and rings those that were met', () => {
  const svg = dumbbell(fixtures.plans, options);
  const fills = marks(svg, 'target', 'circle').map((circle) => inherited(circle, 'fill'));
  expect(fills.toSorted()).toEqual(['none', 'none', 'var(--paper)', 'var(--paper)']);
  expect(marks(svg, 'realised', 'circle')).toHaveLength(4);
});

test('dumbbell draws a target that is printed as a range as a hollow bar with both its ends', () => {
  const percent = { ...options, unit: fixtures.PERCENT };
  const range = { low: 5, high: 6 };
  for (const width of [240, 360, 640]) {
    for (const [realised, texts] of [
      [6, ['5–6%', '6%']],
      [4, ['4%', '5–6%']],
      [5.5, ['5–6%', '5,5%']],
      [8, ['5–6%', '8%']],
    ] as const) {
      const svg = dumbbell([{ label: 'A', target: 5, range, realised }], { ...percent, width });
      const [bar, ...more] = marks(svg, 'target', 'rect');
      expect(more).toEqual([]);
      expect(marks(svg, 'target', 'circle')).toEqual([]);
      expect(inherited(bar!, 'fill')).toBe('var(--paper)');
      expect(bar!.textContent).toBe('A: 5–6% (target)');
      const [from, length] = ['x', 'width'].map((name) => Number(bar!.getAttribute(name)));
      const numbers = textBoxes(svg).filter(({ mark }) => mark === 'value');
      expect(numbers.map(({ text }) => text)).toEqual(texts);
      // A number stands beside the bar, not over it.
      for (const { left, right, text } of numbers)
        expect(right < from! || left > from! + length!, `${text} at ${width}`).toBe(true);
    }
  }
});

test('no number of a dumbbell lies across its zero line or over another mark', () => {
  const plan = { label: 'Production value, first half of 2023', target: 15.74e12 };
  const rupiah = { ...options, lang: 'en', unit: fixtures.RUPIAH } as const;
  for (const width of [320, 360, 640]) {
    for (const realised of [0.2e12, 4e12, 21.98e12, 90e12, -3e12]) {
      const svg = dumbbell(
        [
          { ...plan, realised },
          { ...plan, realised: 15.8e12 },
        ],
        {
          ...rupiah,
          width,
        },
      );
      const zero = Number(marks(svg, 'zero', 'line')[0]!.getAttribute('x1'));
      const boxes = textBoxes(svg);
      const numbers = boxes.filter(({ mark }) => mark.startsWith('value'));
      expect(numbers).toHaveLength(4);
      for (const { left, right, text } of numbers) {
        const crosses = left < zero + 2 && right > zero - 2;
        expect(crosses, `${text} at ${width}`).toBe(false);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
      for (const [i, a] of boxes.entries()) {
        const over = boxes
          .slice(i + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          );
        expect(over, `${a.text} at ${width}`).toEqual([]);
      }
    }
  }
});

test('heat grid leaves empty cells empty and counts the others', () => {
  const svg = heatGrid(fixtures.coverage, {
    ...options,
    columns: fixtures.years.map(String),
    what: 'angka',
  });
  const counts = fixtures.coverage.flatMap((row) => row.counts);
  const rects = (path: Element): number => path.getAttribute('d')!.split('M').length - 1;
  const [empty] = all(svg, '[data-mark="cells empty"]');
  expect(empty!.getAttribute('fill')).toBe('var(--no-data)');
  expect(empty!.getAttribute('stroke')).toBe('var(--rule-strong)');
  const palest = all(svg, '[data-mark=cells]').filter((path) => path.hasAttribute('stroke'));
  expect(palest.map((path) => path.getAttribute('fill'))).toEqual(['var(--seq-1)']);
  expect(rects(empty!)).toBe(counts.filter((count) => count === 0).length);
  expect(marks(svg, 'counts', 'text')).toHaveLength(
    counts.filter((count) => Number(count) > 0).length,
  );
  expect(() =>
    heatGrid(fixtures.coverage, { ...options, columns: ['2013'], what: 'angka' }),
  ).toThrow('invalid counts: 13 for 1 columns (Aceh)');
});

describe('panels', () => {
  const svg = panels(fixtures.courses, options);

  test('stop at the year without a survey and at a split, and dot what stands alone', () => {
    const moves = marks(svg, 'panel', '[data-mark=line]').map(
      (path) => path.getAttribute('d')!.split('M').length - 1,
    );
    expect(moves).toEqual([2, 2, 1, 2, 1, 1]);
    expect(all(all(svg, '[data-mark=panel]')[4]!, 'circle')).toHaveLength(2);
  });

  test('say that each has its own scale, and each its latest figure', () => {
    const texts = textBoxes(svg).map((box) => box.text);
    expect(texts[0]).toBe('tiap panel memakai skalanya sendiri, mulai dari 0');
    expect(texts).toContain('2.105');
    expect(all(svg, 'a').map((link) => link.getAttribute('href'))).toEqual(['/0/', '/1/', '/2/']);
  });

  test('name what they cannot draw', () => {
    expect(() => panels([{ label: 'A', points: [] }], options)).toThrow(
      'invalid data: no points of A',
    );
  });
});

test('stretches part at a missing year and at a break', () => {
  const years = [2014, 2015, 2017, 2018, 2019].map((year) => ({ year }));
  const found = (breaks?: number[]): number[][] =>
    stretches(years, breaks).map((run) => run.map(({ year }) => year));
  expect(found()).toEqual([
    [2014, 2015],
    [2017, 2018, 2019],
  ]);
  expect(found([2018])).toEqual([[2014, 2015], [2017], [2018, 2019]]);
  expect(stretches([])).toEqual([]);
});

describe('columns', () => {
  test('start at zero', () => {
    const svg = columns(fixtures.perYear, options);
    const feet = marks(svg, 'bar', 'rect').map(
      (bar) => Number(bar.getAttribute('y')) + Number(bar.getAttribute('height')),
    );
    expect(feet).toHaveLength(13);
    for (const foot of feet) expect(foot).toBeCloseTo(feet[0]!);
  });

  test('lie down when their names do not fit', () => {
    const kinds = fixtures.perKind.map((kind) => ({
      ...kind,
      label: `${kind.label}berkepanjangan`,
    }));
    const svg = columns(kinds, { ...options, width: 360 });
    expect(new Set(marks(svg, 'bar', 'rect').map((bar) => bar.getAttribute('x'))).size).toBe(1);
  });

  test('take an axis when their values do not fit', () => {
    const long = fixtures.perYear.map(({ label, value }) => ({ label, value: value * 1e10 }));
    const svg = columns(long, { ...options, unit: fixtures.RUPIAH, width: 360 });
    expect(textBoxes(svg).map((box) => box.text)).toContain('triliun rupiah');
  });
});
