import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import { pageCsv, pageJson, type PageData } from '../../src/cite/page-data.ts';

const page = { id: 'https://example.org/a/', en: 'https://example.org/en/a/' };

test('the files of a page have its figures in their order, with all that their ids stand for', async () => {
  const atlas = await loadAtlas();
  const figures = atlas.inArea('11').toReversed();
  const data = JSON.parse(pageJson(figures, page, '1.2.3', atlas)) as PageData;
  expect(Object.keys(data)).toEqual([
    'release',
    'license',
    'page',
    'figures',
    'areas',
    'indicators',
    'sources',
  ]);
  expect(data).toMatchObject({ release: '1.2.3', page, areas: { 11: 'Aceh' } });
  expect(data.figures.map((o) => o.observation_id)).toEqual(figures.map((o) => o.observation_id));
  const rows = parse<Record<string, string>>(pageCsv(figures, atlas), {
    bom: true,
    columns: true,
    delimiter: ';',
  });
  expect(rows).toHaveLength(figures.length);
  for (const [i, row] of rows.entries()) {
    const figure = data.figures[i];
    if (figure === undefined) throw new Error(`no figure ${i}`);
    expect(row['observation_id']).toBe(figure.observation_id);
    expect(row['area']).toBe(data.areas[figure.area_code]);
    expect(row['indicator_name_en']).toBe(data.indicators[figure.indicator_id]?.name_en);
    expect(row['source_title']).toBe(data.sources[figure.source_id]?.title);
    expect(row['value']).toBe(String(figure.value).replace('.', ','));
  }
});

test('a page without figures has files without rows', async () => {
  const atlas = await loadAtlas();
  expect(JSON.parse(pageJson([], page, '1.2.3', atlas))).toMatchObject({ figures: [], areas: {} });
  expect(pageCsv([], atlas).trimEnd().split('\r\n')).toHaveLength(1);
});
