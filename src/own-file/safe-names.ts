/** Names for a visitor's table and columns that SQL takes without quotation marks. */

/** Words that DuckDB refuses as a bare name of a table or column. */
const RESERVED = new Set(
  'all analyse analyze and anti any array as asc asof asymmetric authorization between binary both by case cast check collate collation column concurrently constraint create cross default deferrable desc describe distinct do else end except false fetch for foreign freeze from full generated glob grant group having ilike in initially inner intersect into is isnull join lambda lateral leading left like limit map natural not notnull null offset on only or order outer overlaps pivot pivot_longer pivot_wider placing positional primary qualify references returning right select semi show similar some struct summarize symmetric table tablesample then to trailing true try_cast union unique unpivot using variadic verbose when where window with'.split(
    ' ',
  ),
);

const LONGEST = 48;

/** A text as a name: small letters without accents, digits, underscores. Empty when nothing is left. */
function plainName(text: string): string {
  return text
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/%/g, ' persen ')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, LONGEST)
    .replace(/_+$/, '');
}

function free(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}_${number}`)) number++;
  return `${name}_${number}`;
}

/**
 * The name of a table for a file: `Data IKM (2023).xlsx` is `data_ikm_2023`.
 * @param taken names that other tables have, the atlas's own among them
 */
export function tableName(fileName: string, taken: ReadonlySet<string>): string {
  const stem = plainName(fileName.replace(/\.[^.]{1,8}$/, '')) || 'data';
  const named = /^\d/.test(stem) || RESERVED.has(stem) ? `data_${stem}`.slice(0, LONGEST) : stem;
  return free(named, taken);
}

/** Names of columns, one for each title, all different: `Nilai (Rp)` is `nilai_rp`; an empty title is `kolom_3`. */
export function columnNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, i) => {
    const plain = plainName(title) || `kolom_${i + 1}`;
    const named = /^\d/.test(plain) ? `_${plain}` : RESERVED.has(plain) ? `${plain}_` : plain;
    const name = free(named, taken);
    taken.add(name);
    return name;
  });
}
