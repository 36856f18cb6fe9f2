/** The query that is offered with a new table: beside the atlas's figures where places were found, else a look at the table. */
import type { Lang } from '../i18n/lang.ts';
import type { Shape } from './shape.ts';

const COMMENTS = {
  id: {
    joined: 'Angka Anda di samping usaha IMK menurut Atlas IKM',
    alone: 'Sepuluh baris pertama dari berkas Anda',
  },
  en: {
    joined: "Your figures beside the Atlas's IMK establishments",
    alone: 'The first ten rows of your file',
  },
} as const;

/** A query on a table of that name and shape. Names are the table's own, which need no quotation marks. */
export function joinedQuery(table: string, { places, columns }: Shape, lang: Lang): string {
  const words = COMMENTS[lang];
  if (!places) return `-- ${words.alone}\nSELECT *\nFROM ${table}\nLIMIT 10`;
  const own = columns.filter(({ title }) => title !== undefined);
  const shown = own.filter(({ type }) => type !== 'VARCHAR').slice(0, 3);
  const year = own.find(
    ({ name, type }) =>
      /^(?:tahun|thn|year)/.test(name) && (type === 'INTEGER' || type === 'BIGINT'),
  );
  const fields = (shown.length > 0 ? shown : own.slice(0, 3)).map(({ name }) => `  d.${name},`);
  const period = year ? `o.year = d.${year.name}` : `o.year = 2023`;
  return `-- ${words.joined}
SELECT
  a.name,
${fields.join('\n')}
  o.year AS atlas_year,
  o.value AS imk_establishments
FROM ${table} AS d
JOIN areas AS a ON a.area_code = d.${places.column}
LEFT JOIN observations AS o
  ON o.area_code = d.${places.column}
  AND o.indicator_id = 'establishments'
  AND o.population_id = 'IMK'
  AND o.breakdown IS NULL
  AND o.industry_code IS NULL
  AND o.headline
  AND ${period}
ORDER BY a.area_code
LIMIT 1000`;
}
