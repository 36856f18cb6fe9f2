import { describe, expect, test } from 'vitest';
import { quotedValue, valueContext } from '../../src/explorer/completion.ts';
import { inText, placeOf } from '../../src/explorer/error-place.ts';
import { QueryHistory } from '../../src/explorer/query-history.ts';
import { queryOf, statementAt, statementsIn } from '../../src/explorer/statements.ts';

describe('valueContext', () => {
  /** `|` is the cursor. */
  const at = (text: string) => valueContext(text.replace('|', ''), text.indexOf('|'));

  test.each([
    ["WHERE indicator_id = 'est|", 'indicator_id', true],
    ["WHERE o.indicator_id='|'", 'indicator_id', true],
    ['WHERE population_id = |', 'population_id', false],
    ['WHERE population_id <> IM|', 'population_id', false],
    ["WHERE area_code IN ('32', '|", 'area_code', true],
    ["WHERE area_code NOT IN ('32', |", 'area_code', false],
    ['WHERE "unit_id" IN (|', 'unit_id', false],
  ])('%s', (text, column, isQuoted) => {
    expect(at(text)).toMatchObject({ column, isQuoted });
  });

  test.each([
    'SELECT |',
    "SELECT 'a|",
    "WHERE a = 'b'|",
    'f(a, |',
    '-- a = |',
    'WHERE a = 1 |',
    '|',
  ])('no value is wanted in: %s', (text) => {
    expect(at(text)).toBeUndefined();
  });

  test('a value is quoted where it is not yet', () => {
    expect(quotedValue("Ma'arif", { isQuoted: false })).toBe("'Ma''arif'");
    expect(quotedValue('32', { isQuoted: true })).toBe('32');
  });
});

describe('statements', () => {
  const text = "-- first\nSELECT ';' AS a;\n\n;SELECT 2 /* ; */ ; -- end";

  test('are parted by semicolons outside texts and comments', () => {
    expect(statementsIn(text).map(({ sql }) => sql)).toEqual([
      "-- first\nSELECT ';' AS a",
      'SELECT 2 /* ; */',
    ]);
    for (const { sql, from, to } of statementsIn(text)) expect(text.slice(from, to)).toBe(sql);
  });

  test('the one at the cursor is the one around or before it', () => {
    expect(statementAt(text, 12)?.sql).toContain('AS a');
    expect(statementAt(text, text.length)?.sql).toContain('SELECT 2');
    expect(statementAt(' -- nothing', 3)).toBeUndefined();
  });

  test('one statement is the same query with and without its semicolon', () => {
    expect(queryOf(' SELECT 1;\n')).toBe('SELECT 1');
    expect(queryOf('SELECT 1; SELECT 2')).toBe('SELECT 1; SELECT 2');
  });
});

describe('placeOf', () => {
  const text = 'SELECT 1;\nSELECT area_kode\nFROM areas';
  const statement = statementsIn(text)[1]!;
  const marked = (error: { line?: number; column?: number; name?: string }, now = text) => {
    const place = placeOf(error, statement, now);
    return place && now.slice(place.from, place.to);
  };

  test('is the token at the line and column, in the whole text', () => {
    expect(marked({ line: 1, column: 8 })).toBe('area_kode');
    expect(marked({ line: 2, column: 6 })).toBe('areas');
    expect(marked({ line: 2 })).toBe('FROM areas');
    expect(marked({ line: 2, column: 11 })).toBe('areas');
  });
  test('is the name, where no line is told', () => {
    expect(marked({ name: 'AREAS' })).toBe('areas');
    expect(marked({ name: 'other' })).toBeUndefined();
  });
  test('follows a statement that has moved, and gives up on one that is gone', () => {
    expect(marked({ line: 1, column: 8 }, `-- more\n${text}`)).toBe('area_kode');
    expect(marked({ line: 1, column: 8 }, 'SELECT 2')).toBeUndefined();
  });
  test('lines are told as the whole text counts them', () => {
    const error = { kind: 'other', suggestions: [], detail: '', line: 1, column: 8 } as const;
    expect(inText(error, statement, text)).toMatchObject({ line: 2, column: 8 });
    expect(inText(error, { sql: '', from: 3, to: 3 }, 'a; b')).toMatchObject({
      line: 1,
      column: 11,
    });
  });
});

describe('the history', () => {
  const store = (kept?: string) => {
    const items = new Map(kept === undefined ? [] : [['atlas-ikm.queries.1', kept]]);
    return {
      items,
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    };
  };
  const entry = (sql: string) => ({ sql, at: 1, rows: 2, milliseconds: 3 });

  test('keeps the newest first, each query once, fifty at most', () => {
    const kept = store();
    const history = new QueryHistory(() => kept);
    for (let i = 0; i < 60; i++) history.add(entry(`SELECT ${i % 55}`));
    const again = new QueryHistory(() => kept);
    expect(again.entries).toHaveLength(50);
    expect(again.entries[0]?.sql).toBe('SELECT 4');
    again.clear();
    expect(new QueryHistory(() => kept).entries).toEqual([]);
  });

  test.each(['', '{', 'null', '7', '[null, 1, {"sql": 3}]', '{"sql":"SELECT 1"}'])(
    'survives what else stands there: %s',
    (kept) => {
      const history = new QueryHistory(() => store(kept));
      expect(history.entries).toEqual([]);
      history.add(entry('SELECT 1'));
      expect(history.entries).toHaveLength(1);
    },
  );

  test('lasts as long as the page where nothing can be kept', () => {
    const history = new QueryHistory(() => {
      throw new Error('denied');
    });
    history.add(entry('SELECT 1'));
    expect(history.entries).toHaveLength(1);
    const full = new QueryHistory(() => ({
      ...store(),
      setItem: () => {
        throw new Error('full');
      },
    }));
    full.add(entry('SELECT 1'));
  });
});
