import { z } from 'zod';
import { BadInput } from '../../../src/model/bad-input.ts';
import { checked } from './json-document.ts';
import { shown } from './text.ts';

const text = z.union([z.string(), z.number().transform(String)], 'expected a text or a number');

/** `val` comes as a number or as a text; labels can hold HTML. */
const item = z.looseObject({
  val: text.transform((val) => val.trim()),
  label: text.transform(withoutHtml),
});

const axis = z.array(item, 'expected a list of { val, label }');

const table = z.looseObject({
  var: z.array(
    item.extend({ unit: text.nullish().transform((unit) => withoutHtml(unit ?? '')) }),
    'expected a list of { val, label, unit }',
  ),
  vervar: axis,
  turvar: axis,
  tahun: axis,
  turtahun: axis,
  /** PHP writes an object without members as `[]`. */
  datacontent: z.union(
    [z.record(z.string(), z.unknown()), z.array(z.never()).transform(() => ({}))],
    'expected an object of figures by key',
  ),
});

const envelope = z.looseObject({
  status: z.string().optional(),
  message: z.string().optional(),
  'data-availability': z.string().optional(),
});

export type BpsTable = z.output<typeof table>;
export type AxisItem = z.output<typeof item>;

/** What one figure of the table is of. */
export interface Combination {
  readonly variable: BpsTable['var'][number];
  readonly row: AxisItem;
  readonly column: AxisItem;
  readonly year: AxisItem;
  readonly part: AxisItem;
}

/** "Nothing there", as BPS says it (source-formats.md, a). */
const NOTHING = new Set(['list-not-available', 'not-available', 'unavailable']);

/**
 * Checks a saved answer of the data call.
 * @returns nothing when BPS said that it has nothing
 * @throws {BadInput} when it is an error answer, or no answer of the data call
 */
export function maybeTable(json: unknown, path: string): BpsTable | undefined {
  if (json === null)
    throw new BadInput('the file holds null, the answer of BPS to a wrong parameter', {
      file: path,
    });
  const { status, message, 'data-availability': availability } = checked(envelope, json, path);
  if (status === 'Error')
    throw new BadInput(`the file is an error answer of BPS: "${shown(message ?? '')}"`, {
      file: path,
    });
  if (availability !== undefined && NOTHING.has(availability)) return undefined;
  return checked(table, json, path);
}

/** A table of BPS has some ten thousand combinations; more than this is a damaged or hostile file. */
const MOST_COMBINATIONS = 5_000_000;

/**
 * Every figure of a table with what it is of. A key is vervar‖var‖turvar‖tahun‖turtahun without anything in between, so it
 * cannot be split: all keys that the axes make are built, and each key of the file is looked up among them.
 * @throws {BadInput} for a key that no combination makes, and for two combinations that make the same key
 */
export function* figuresOf(
  { var: variables, vervar, turvar, tahun, turtahun, datacontent }: BpsTable,
  path: string,
): Generator<{ combination: Combination; value: unknown }> {
  const size = [variables, vervar, turvar, tahun, turtahun].reduce(
    (n, { length }) => n * length,
    1,
  );
  if (size > MOST_COMBINATIONS)
    throw new BadInput(
      `the axes make ${size} combinations, expected at most ${MOST_COMBINATIONS}`,
      {
        file: path,
      },
    );

  const combinations = new Map<string, Combination>();
  for (const row of vervar)
    for (const variable of variables)
      for (const column of turvar)
        for (const year of tahun)
          for (const part of turtahun) {
            const key = [row, variable, column, year, part].map(({ val }) => val).join('');
            const twin = combinations.get(key);
            const combination = { variable, row, column, year, part };
            if (twin !== undefined) {
              throw new BadInput(
                `two figures have the key "${shown(key)}": ${worded(twin)} and ${worded(combination)}`,
                { file: path },
              );
            }
            combinations.set(key, combination);
          }

  for (const [key, value] of Object.entries(datacontent)) {
    const combination = combinations.get(key);
    if (combination === undefined)
      throw new BadInput(
        `the key "${shown(key)}" in "datacontent" is made by none of the ${size} combinations of the axes`,
        { file: path },
      );
    yield { combination, value };
  }
}

function worded({ variable, row, column, year, part }: Combination): string {
  return [row, variable, column, year, part]
    .map(({ val, label }) => `${shown(val, 20)} ${shown(label, 40)}`)
    .join(' / ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};

/** The text of a label: `<b>PAPUA</b>` is PAPUA; a superscript is a footnote, not part of a name. */
function withoutHtml(label: string): string {
  return label
    .replace(/<sup\b[^>]*>[^<]*<\/sup>/gi, '')
    .replace(/<[a-z/!][^>]*>/gi, ' ')
    .replace(/&(?:([a-z]+)|#(\d{1,6}));/gi, (entity, name?: string, code?: string) =>
      name === undefined
        ? String.fromCodePoint(Number(code))
        : (ENTITIES[name.toLowerCase()] ?? entity),
    )
    .replace(/\s+/gu, ' ')
    .trim();
}
