import { equal, match } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../../src/model/bad-input.ts';
import {
  readNumber,
  settleStyle,
  shifted,
  unitScale,
  type NumberStyle,
} from '../../src/model/number-style.ts';
import { formatNumber } from '../../src/model/format.ts';
import { CASES, PATIENCE, tried } from '../cases.ts';
import { thrownBy } from '../pipeline/fixtures.ts';

/** The style of a file that holds these cells, or the message it is refused with. */
function settled(cells: readonly string[], declared: NumberStyle | 'auto' = 'auto'): string {
  try {
    return settleStyle(
      cells.map((text, i) => ({ text, line: i + 2 })),
      declared,
      'file.csv',
    );
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.message;
  }
}

/** Value and marks of a cell, or why it holds no figure. */
function read(text: string, style: NumberStyle): string {
  const reading = readNumber(text, style);
  return reading.kind === 'none' ? reading.code : [reading.value, ...reading.marks].join(' ');
}

describe('the style of a file', () => {
  test.each([
    [['1.234,5', '5.748'], 'id'],
    [['1,234.5', '5,748'], 'en'],
    [['1.234.567', '5.748'], 'id'],
    [['1,234,567', '5,748'], 'en'],
    [['12,5', '5.748'], 'id'],
    [['12.5', '5,748'], 'en'],
    [['0,726'], 'id'],
    [['0.726'], 'en'],
    [['12345.678'], 'en'],
    [['Rp2,957,432,390.00', '5,748'], 'en'],
    [['4,4 juta', '33.000'], 'id'],
    [['Rp 5.000,-', '4,4 juta'], 'id'],
    [['(1.234,5)'], 'id'],
    [['1 234,5'], 'id'],
    [['12', '345', '-', 'n/a', ''], 'id'],
    [[], 'id'],
  ])('%j: %s', (cells, style) => {
    expect(settled(cells)).toBe(style);
  });

  test('is refused when only 5,748 and its like stand there, with what to do', () => {
    expect(settled(['812', '5,748', '1,250'])).toBe(
      'ambiguous numbers: "5,748" is between 5 and 6 in Indonesian style and 5748 in English style, and no cell of the file decides; ' +
        'look at the publisher\'s page and say "number_style: id" or "number_style: en" under "options" (file.csv:3)',
    );
    expect(settled(['33.000'])).toMatch(/^ambiguous numbers: "33\.000" is 33000 in Indonesian/);
  });

  test('is refused when the file prints both, with a cell of each', () => {
    expect(settled(['1.234,5', '12', '1,234.5'])).toMatch(
      /^numbers of two styles in one file: "1\.234,5" in line 2 is Indonesian, "1,234\.5" in line 4 is English/,
    );
  });

  test('is what the manifest says, whatever the cells are', () => {
    expect(settled(['5,748', '1.234,5', '1,234.5'], 'en')).toBe('en');
  });

  test('is refused with BadInput', () => {
    expect(thrownBy(() => settleStyle([{ text: '5,748', line: 3 }], 'auto', 'f'))).toMatchObject({
      name: 'BadInput',
      place: { file: 'f', line: 3 },
    });
  });
});

describe('a cell', () => {
  test.each([
    ['1.234.567', '1234567'],
    ['12,5', '12.5'],
    ['859,24', '859.24'],
    ['5.748', '5748'],
    ['5,748', '5.748'],
    ['0,7263', '0.7263'],
    ['0', '0'],
    ['0,0', '0.0'],
    ['-0', '0'],
    ['007', '7'],
    ['4,4 juta', '4400000'],
    ['Rp2,8 triliun', '2800000000000'],
    ['Rp. 297 milyar', '297000000000'],
    ['IDR 1,25 miliar', '1250000000'],
    ['100 ribu orang', '100000'],
    ['sekitar 33.000', '33000 estimate'],
    ['±4,29 juta', '4290000 estimate'],
    ['± 800', '800 estimate'],
    ['41.356 unit usaha', '41356'],
    ['5,75%', '5.75'],
    ['5,75 persen', '5.75'],
    ['(1.234)', '-1234'],
    ['( Rp 1.234,5 )', '-1234.5'],
    ['(6,5)%', '-6.5'],
    ['(6,5) persen', '-6.5'],
    ['minus 3,5', '-3.5'],
    ['negatif 4,53 persen', '-4.53'],
    ['-8,71', '-8.71'],
    ['\u22128,71', '-8.71'],
    ['–8,71', '-8.71'],
    ['- Rp 5', '-5'],
    ['Rp\u00a02,8\u00a0triliun', '2800000000000'],
    ['1\u00a0234\u00a0567', '1234567'],
    ['1\u202f234,5', '1234.5'],
    ['  12 \n', '12'],
    ['5.000,-', '5000'],
    ['Rp5.000.000,--', '5000000'],
    ['12 x', '12 preliminary'],
    ['12xx', '12 very-preliminary'],
    ['12*)', '12 preliminary'],
    ['1.234 **)', '1234 very-preliminary'],
    ['12*', '12 preliminary'],
    ['12 r', '12 revised'],
    ['12r)', '12 revised'],
    ['12 e', '12 estimate'],
    ['12ᵉ', '12 estimate'],
    ['12 r) *)', '12 revised preliminary'],
    ['12 1)', '12'],
    ['1.234¹', '1234'],
    ['1.234²⁾', '1234'],
    ['12.3451)', '12345'],
    ['1.234.5671)', '1234567'],
  ])('%j is %s', (text, value) => {
    expect(read(text, 'id')).toBe(value);
  });

  test.each([
    ['1,234,567.50', '1234567.50'],
    ['5,748', '5748'],
    ['Rp2,957,432,390.00', '2957432390.00'],
    ['4.4 million', '4400000'],
    ['$5', 'not-a-number'],
  ])('%j in English style is %s', (text, value) => {
    expect(read(text, 'en')).toBe(value);
  });

  test.each<readonly [string, string]>([
    ...['-', '–', '—', ' - ', '--'].map((text) => [text, 'nil-or-none'] as const),
    ...['', '   ', '…', '...', 'n/a', 'N/A', 'NA', 'x', 'XX', '*)', '**)', 'NaN'].map(
      (text) => [text, 'not-available'] as const,
    ),
    ['Unknown Type: integer)', 'not-a-number'],
    ['=SUM(A1:A3)', 'not-a-number'],
    ['#REF!', 'not-a-number'],
    ['15.000-16.000', 'not-a-number'],
    ['1.234.56', 'other-number-style'],
    ['12.34', 'other-number-style'],
    ['1,234.5', 'other-number-style'],
    ['12341)', 'note-in-number'],
    ['12 kerbau', 'not-a-number'],
    ['1234567890123456', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['(12', 'not-a-number'],
  ])('%j is none: %s', (text, code) => {
    expect(read(text, 'id')).toBe(code);
  });

  test('of ten million digits is none', () => {
    expect(read('9'.repeat(10_000_000), 'id') === 'not-a-number').toBe(true);
  });
});

describe('the unit of a table', () => {
  test.each([
    ['Juta Rupiah', 1e6],
    ['(juta rupiah)', 1e6],
    ['dalam jutaan rupiah', 1e6],
    ['Ribu Orang', 1e3],
    ['Miliar Rp', 1e9],
    ['milyar rupiah', 1e9],
    ['Triliun Rp', 1e12],
    ['(000 Rp)', 1e3],
    ['Rp 000', 1e3],
    ['Rupiah', undefined],
    ['Unit', undefined],
    ['di atas 5 juta', undefined],
    ['Jutawan', undefined],
  ])('%j is %s', (unit, scale) => {
    expect(unitScale(unit)).toBe(scale);
  });

  test.each([
    ['5.75', 3, '5750'],
    ['5.75', 1, '57.5'],
    ['0.5', 6, '500000'],
    ['12', 0, '12'],
    ['0.0001', 3, '0.1'],
  ])('%s moved by %i is %s', (amount, exponent, value) => {
    expect(shifted(amount, exponent)).toBe(value);
  });
});

/** A figure as some file prints it, with its exact value. */
const figure = fc.record({
  digits: fc.oneof(...[999, 999_999, 999_999_999, 999_999_999_999].map((max) => fc.nat({ max }))),
  decimals: fc.nat({ max: 3 }),
  negative: fc.boolean(),
  grouped: fc.boolean(),
  size: fc.constantFrom<readonly [word: string, exponent: number]>(
    ...([
      ['', 0],
      ['', 0],
      ['', 0],
      [' ribu', 3],
      [' juta', 6],
      ['\u00a0miliar', 9],
    ] as const),
    ...([
      [' milyar', 9],
      [' triliun', 12],
      [' million', 6],
      [' billion', 9],
    ] as const),
  ),
  dress: fc.constantFrom(
    (text: string) => text,
    (text: string) => ` ${text}\u00a0`,
    (text: string) => `Rp${text}`,
    (text: string) => `Rp. ${text}`,
    (text: string) => `± ${text}`,
    (text: string) => `sekitar ${text} orang`,
    (text: string) => `${text} *)`,
    (text: string) => `${text} r`,
    (text: string) => `${text} 1)`,
    (text: string) => text.replace(/^-(.*)$/, '($1)'),
    (text: string) => text.replace('-', '\u2212'),
  ),
});
type FigurePart = typeof figure extends fc.Arbitrary<infer Part> ? Part : never;

function valueOf({ digits, decimals, negative, size: [, exponent] }: FigurePart): number {
  return Number(`${negative ? '-' : ''}${digits}e${exponent - decimals}`) || 0;
}

function printedIn(style: NumberStyle, part: FigurePart): string {
  const { digits, decimals, negative, grouped, size, dress } = part;
  const whole = Math.floor(digits / 10 ** decimals);
  const rest = String(digits % 10 ** decimals).padStart(decimals, '0');
  const mark = style === 'id' ? ',' : '.';
  const text = grouped ? formatNumber(whole, style) : String(whole);
  return dress(`${negative ? '-' : ''}${text}${decimals > 0 ? `${mark}${rest}` : ''}${size[0]}`);
}

function expectRead(text: string, style: NumberStyle, value: number): void {
  const reading = readNumber(text, style);
  equal(reading.kind === 'figure' ? Number(reading.value) : reading.code, value, text);
}

const style = fc.constantFrom<NumberStyle>('id', 'en');

test(
  'any figure is read back from what was printed of it',
  () => {
    const printed = fc.record({ style, part: figure });
    const count = tried(printed, ({ style, part }) =>
      expectRead(printedIn(style, part), style, valueOf(part)),
    );
    expect(count).toBe(CASES);
  },
  PATIENCE,
);

describe('a whole file', () => {
  test(
    'printed in one style is read back, or refused because its cells are ambiguous',
    () => {
      const file = fc.record({ style, parts: fc.array(figure, { minLength: 1, maxLength: 4 }) });
      let ambiguous = 0;
      const count = tried(file, ({ style, parts }) => {
        const cells = parts.map((part) => printedIn(style, part));
        const answer = settled(cells);
        if (answer.startsWith('ambiguous numbers')) {
          ambiguous += 1;
          // Then every cell has its twin in the other style, and none decides.
          for (const cell of cells)
            for (const either of ['id', 'en'] as const)
              equal(readNumber(cell, either).kind, 'figure', cell);
          return;
        }
        cells.forEach((cell, i) => expectRead(cell, answer as NumberStyle, valueOf(parts[i]!)));
      });
      expect(count).toBe(CASES);
      expect(ambiguous).toBeGreaterThan(100);
      expect(ambiguous).toBeLessThan(CASES / 4);
    },
    PATIENCE,
  );

  test(
    'of anything at all is read, refused or rejected, and never throws anything else',
    () => {
      const pieces = fc.constantFrom(
        ...['sekitar', 'juta', 'Rp', '%', '-', '–', '(', ')', '*)', 'r', 'x', '1)', '±', '…', 'e'],
        ...['4,4', '33.000', '1.234.567', '0', '12', ' ', '\u00a0', '\u2212', '¹', ',-', '='],
      );
      const cell = fc.oneof(
        { weight: 6, arbitrary: fc.array(pieces, { maxLength: 6 }).map((list) => list.join('')) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
        { weight: 3, arbitrary: fc.stringMatching(/^[0-9., ()-]{0,20}$/) },
      );
      let figures = 0;
      const count = tried(fc.array(cell, { maxLength: 3 }), (cells) => {
        const style = settled(cells) === 'en' ? 'en' : 'id';
        for (const text of cells) {
          const reading = readNumber(text, style);
          if (reading.kind !== 'figure') continue;
          figures += 1;
          match(reading.value, /^-?\d+(\.\d+)?$/);
        }
      });
      expect(count).toBe(CASES);
      expect(figures).toBeGreaterThan(1000);
    },
    PATIENCE,
  );
});
