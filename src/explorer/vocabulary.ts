/** Build side: the values that the editor offers, from the published tables. */
import { readTable } from '../atlas/parquet.ts';
import { areaName } from '../atlas/labels.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Vocabulary, Word } from './completion.ts';

/** The values of the columns that people filter by, with names in a language; what the observations use stands first. */
export async function vocabularyOf(lang: Lang): Promise<Vocabulary> {
  const [observations, areas, indicators, populations, units, industries, breakdowns, datasets] =
    await Promise.all([
      readTable('observations'),
      readTable('areas'),
      readTable('indicators'),
      readTable('populations'),
      readTable('units'),
      readTable('industries'),
      readTable('breakdowns'),
      readTable('datasets'),
    ]);
  const inLang = (row: object, name: string): string =>
    String((row as Record<string, unknown>)[`${name}_${lang}`]);
  /** The values of a column of the observations, the most frequent first. */
  const used = (column: keyof (typeof observations)[number]): string[] => {
    const counts = new Map<string, number>();
    for (const row of observations) {
      const value = row[column];
      if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
  };
  const ordered = (words: Word[], column: keyof (typeof observations)[number]): Word[] => {
    const order = new Map(used(column).map((value, i) => [value, i]));
    return words.sort(([a], [b]) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity) || 0);
  };
  const names = new Map(breakdowns.map((row) => [`${row.dimension_id}=${row.value_id}`, row]));
  const places = areas.filter(({ area_level }) => area_level !== 'district');
  return {
    indicator_id: ordered(
      indicators.map((row) => [row.indicator_id, inLang(row, 'name'), inLang(row, 'definition')]),
      'indicator_id',
    ),
    population_id: ordered(
      populations.map((row) => [row.population_id, inLang(row, 'name'), inLang(row, 'definition')]),
      'population_id',
    ),
    unit_id: ordered(
      units.map((row) => [row.unit_id, inLang(row, 'name')]),
      'unit_id',
    ),
    area_code: places.map((row) => [row.area_code, areaName(row, lang)]),
    parent_code: places
      .filter(({ area_level }) => area_level === 'nation' || area_level === 'province')
      .map((row) => [row.area_code, areaName(row, lang)]),
    area_name: places
      .filter(({ area_level }) => area_level === 'province')
      .map((row) => [row.name, row.area_code]),
    name: places.map((row) => [row.name, row.area_code]),
    name_en: places.map((row) => [row.name_en, row.area_code]),
    industry_code: industries.map((row) => [row.industry_code, inLang(row, 'name')]),
    breakdown: used('breakdown').map((value): Word => {
      const row = names.get(value);
      return row ? [value, `${inLang(row, 'dimension_name')}: ${inLang(row, 'name')}`] : [value];
    }),
    dataset_id: datasets.map((row) => [row.dataset_id, inLang(row, 'title')]),
    ...Object.fromEntries(
      (['area_level', 'status', 'agreement', 'headline_reason', 'period'] as const).map(
        (column) => [column, used(column).map((value): Word => [value])],
      ),
    ),
  };
}
