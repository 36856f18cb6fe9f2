/** The colours of the site, in both themes: legible by WCAG 2.2 AA, and told apart by readers who lack a kind of cone. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paletteOf } from '../../src/charts/palette.ts';
import { SERIES_STYLES } from '../../src/charts/time-series.ts';
import { contrast, distance, oklab, SIGHTS, type Sight } from './colour.ts';

const SRC = new URL('../../src/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, SRC), 'utf8');
const files = (folder: string, ending: RegExp): string[] =>
  readdirSync(new URL(folder, SRC))
    .filter((name) => ending.test(name))
    .map((name) => folder + name);

const palette = paletteOf(read('styles/tokens.css'));
const sheets = [...files('styles/', /\.css$/), 'charts/charts.css'].map(read).join('\n');
const drawings = files('charts/', /\.ts$/).map(read).join('\n');
const tokensIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/var\((--[\w-]*\w)\)/g)].map(([, token = '']) => token));

/** What charts draw with, and has to be seen against the page. */
const DRAWN = [
  'ink',
  'ink-soft',
  'indigo',
  'soga',
  'mengkudu',
  'jolawe',
  'secang',
  'rule-strong',
  'seq-3',
  'seq-4',
  'seq-5',
];
/** What only sets apart what is said otherwise: grid lines, and cells that carry their words or stand in an outlined legend. */
const QUIET = ['rule', 'seq-1', 'seq-2', 'no-data'];
/** What stands on the cells of a map or grid. */
const ON_CELLS = [
  ['on-seq-light', 'seq-1'],
  ['on-seq-light', 'seq-2'],
  ['on-seq-light', 'seq-3'],
  ['on-seq-dark', 'seq-4'],
  ['on-seq-dark', 'seq-5'],
  ['ink', 'no-data'],
] as const;
/** One meaning each, side by side in one chart. */
const MEANINGS = ['indigo', 'soga', 'mengkudu'];

/** The token of a line's colour. */
const nameOf = ({ stroke }: (typeof SERIES_STYLES)[number]): string =>
  stroke.replace(/^var\(--|\)$/g, '');

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colour = (name: string): string => {
    const value = palette[theme].get(`--${name}`);
    if (value === undefined) throw new Error(`no colour: ${name}`);
    return value;
  };

  test('text stands out by 4.5 on everything that it stands on', () => {
    const pairs: [string, string][] = [...ON_CELLS].map(([text, cell]) => [text, cell]);
    for (const [block] of sheets.matchAll(/\{[^{}]*\}/g)) {
      const [, text] = /[{;\s]color:\s*var\(--([\w-]+)\)/.exec(block) ?? [];
      const [, ground] = /background(?:-color)?:\s*var\(--([\w-]+)\)/.exec(block) ?? [];
      if (text !== undefined) {
        pairs.push(
          ...(ground === undefined ? ['paper', 'paper-raised'] : [ground]).map(
            (on): [string, string] => [text, on],
          ),
        );
      } else if (ground !== undefined) pairs.push(['ink', ground]);
    }
    expect(pairs.length).toBeGreaterThan(30);
    const faint = pairs
      // A mark that is filled with a meaning's colour holds no text.
      .filter(
        ([text, ground]) =>
          !(
            text === 'ink' &&
            ['soga', 'mengkudu', 'indigo', 'rule', 'rule-strong', 'ink'].includes(ground)
          ),
      )
      .map(([text, ground]) => ({ text, ground, ratio: contrast(colour(text), colour(ground)) }))
      .filter(({ ratio }) => ratio < 4.5);
    expect(faint).toEqual([]);
  });

  test('marks stand out by 3 on the page', () => {
    const used = [...tokensIn(drawings)].map((token) => token.slice(2));
    const known = [...DRAWN, ...QUIET, ...ON_CELLS.map(([text]) => text), 'paper'];
    expect(used.filter((token) => !known.includes(token))).toEqual([]);
    const faint = [...DRAWN, 'focus'].filter((name) => contrast(colour(name), colour('paper')) < 3);
    expect(faint).toEqual([]);
    expect(contrast(colour('focus'), colour('paper-raised'))).toBeGreaterThanOrEqual(3);
  });

  test('the labels of lines stand out by 4.5 in the colours of their lines', () => {
    const faint = SERIES_STYLES.map(nameOf).filter(
      (name) => contrast(colour(name), colour('paper')) < 4.5,
    );
    expect(faint).toEqual([]);
  });

  describe.each(Object.keys(SIGHTS) as Sight[])('with %s', (sight) => {
    // 0.02 is a difference that is just seen.
    test('colours of different meaning look different', () => {
      const alike = MEANINGS.flatMap((one, i) =>
        MEANINGS.slice(i + 1).map((other) => ({
          one,
          other,
          apart: distance(colour(one), colour(other), sight),
        })),
      ).filter(({ apart }) => apart < 0.07);
      expect(alike).toEqual([]);
    });

    test('no line looks like another', () => {
      const strokes = SERIES_STYLES.map(nameOf);
      const alike = strokes.flatMap((one, i) =>
        strokes
          .slice(i + 1)
          .map((other) => ({ one, other, apart: distance(colour(one), colour(other), sight) }))
          .filter(({ apart }) => apart < 0.07),
      );
      expect(alike).toEqual([]);
    });

    test('the steps of a map go one way in lightness, each to be seen', () => {
      const steps = [1, 2, 3, 4, 5].map((step) => oklab(colour(`seq-${step}`), sight)[0]);
      const up = theme === 'light' ? -1 : 1;
      steps.slice(1).forEach((lightness, i) => {
        expect((lightness - steps[i]!) * up).toBeGreaterThan(0.06);
      });
    });
  });
});

test('no two lines are alike where colour is lost', () => {
  const looks = SERIES_STYLES.map(({ strokeDasharray, symbol }) => `${strokeDasharray} ${symbol}`);
  expect(looks).toEqual([...new Set(looks)]);
});

describe('the measures themselves', () => {
  test('know black on white and the two that red-blind readers confuse', () => {
    expect(contrast('#000', '#fff')).toBeCloseTo(21);
    expect(distance('#000', '#fff')).toBeCloseTo(1, 2);
    const [red, green] = ['#b03a2e', '#6b6b1e'] as const;
    expect(distance(red, green, 'deuteranopia')).toBeLessThan(distance(red, green) / 2);
    expect(() => contrast('red', '#fff')).toThrow('invalid colour: red');
  });
});

test('every token that a style or a chart asks for exists', () => {
  const declared = new Set([...sheets.matchAll(/(--[\w-]+):/g)].map(([, token = '']) => token));
  expect([...tokensIn(sheets + drawings)].filter((token) => !declared.has(token))).toEqual([]);
});
