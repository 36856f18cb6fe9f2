/** Every example's query is run again by DuckDB, and its rows are those that stand on the page before any engine. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/explorer/examples.ts';
import { publishedEngine } from '../guard/engine.ts';
import { decode, inLang, readPage } from './site.ts';

let engine: Awaited<ReturnType<typeof publishedEngine>>;
beforeAll(async () => {
  engine = await publishedEngine();
});
afterAll(() => engine.close());

test('there are at least fifteen, each with an id of its own', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(15);
  expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(EXAMPLES.length);
});

const SEPARATORS = { id: ['.', ','], en: [',', '.'] } as const;

test.each(
  EXAMPLES.flatMap((example) =>
    (['id', 'en'] as const).map((lang) => ({ example, lang, id: example.id })),
  ),
)('$id ($lang)', async ({ example, lang, id }) => {
  const html = readPage(inLang(lang, 'jelajah/'));
  const article =
    new RegExp(`<article class="example" id="${id}"[\\s\\S]*?</article>`).exec(html)?.[0] ?? '';
  expect(article).toContain('<svg');
  const body = /<tbody[\s\S]*?<\/tbody>/.exec(article)?.[0] ?? '';
  const shown = Array.from(body.matchAll(/<tr[\s\S]*?<\/tr>/g), ([row]) =>
    Array.from(row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g), ([, cell = '']) => decode(cell).trim()),
  );
  const rows = (await engine.connection.runAndReadAll(example.sql[lang])).getRowsJson();
  expect(shown.length).toBe(Math.min(8, rows.length));
  const [thousands, decimal] = SEPARATORS[lang];
  shown.forEach((cells, i) => {
    cells.forEach((text, j) => {
      const value = rows[i]?.[j] ?? null;
      if (value === null) expect(text).toBe('NULL');
      else if (typeof value === 'string' && !/^-?\d+$/.test(value))
        expect(text.replace(/\s+/g, ' ')).toBe(value.replace(/\s+/g, ' ').trim());
      else {
        const number = Number(
          text.replaceAll(thousands, '').replace(decimal, '.').replace('−', '-'),
        );
        expect(
          Math.abs(number - Number(value)),
          `${text} for ${JSON.stringify(value)}`,
        ).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(Number(value))));
      }
    });
  });
});

const NAMING = EXAMPLES.filter(({ sql }) => /^SELECT\n.* AS angka,/.test(sql.id));

test.each(NAMING)('figures that are targets are named as such: $id', async ({ sql }) => {
  const { connection } = engine;
  await connection.run(`CREATE SCHEMA goals;
    CREATE VIEW goals.observations AS SELECT * REPLACE ('target' AS status) FROM main.observations;
    SET search_path = 'goals,main'`);
  const names = async (query: string): Promise<string[]> =>
    (await connection.runAndReadAll(query)).getRowsJson().map(([name]) => name as string);
  try {
    const all = [...(await names(sql.id)), ...(await names(sql.en))];
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((name) => !name.includes(', target, '))).toEqual([]);
  } finally {
    await connection.run(`SET search_path = 'main'; DROP SCHEMA goals CASCADE`);
  }
  // What has been counted is not called a target.
  expect((await names(sql.id)).filter((name) => !name.includes(', target, '))).not.toEqual([]);
});
