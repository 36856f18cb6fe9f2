/** The worked example of the notebook's page: cells of text around examples of the explorer, which a test runs and compares. */
import { choiceFor } from '../explorer/chart-default.ts';
import { namedChart } from '../explorer/examples.ts';
import type { WorkedExample } from '../explorer/worked-examples.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Notebook, NotebookCell } from './notebook.ts';

type ExampleCell =
  | { readonly kind: 'text'; readonly text: Readonly<Record<Lang, string>> }
  | { readonly kind: 'query' | 'chart'; readonly example: string };

export const EXAMPLE_TITLE: Readonly<Record<Lang, string>> = {
  id: 'Seberapa besar usaha kecil di tiap provinsi?',
  en: 'How large are small businesses in each province?',
};

export const EXAMPLE_CELLS: readonly ExampleCell[] = [
  {
    kind: 'text',
    text: {
      id: 'Jumlah usaha saja menyesatkan: provinsi dengan usaha terbanyak belum tentu mempekerjakan orang terbanyak **per usaha**. Karena itu kita membagi tenaga kerja dengan jumlah usaha, keduanya dari populasi yang sama (*industri mikro dan kecil*, IMK) dan tahun yang sama.',
      en: 'The number of businesses alone misleads: the province with the most businesses need not employ the most people **per business**. So we divide workers by establishments, both of the same population (*micro and small industry*, IMK) and the same year.',
    },
  },
  { kind: 'chart', example: 'tenaga-kerja-per-usaha' },
  {
    kind: 'text',
    text: {
      id: '# Di mana sumber berselisih\n\nSebelum mengutip satu angka, periksa apakah sumber lain mencetak angka yang berbeda untuk hal yang sama.',
      en: '# Where sources disagree\n\nBefore quoting a figure, check whether another source prints a different one for the same thing.',
    },
  },
  { kind: 'query', example: 'sumber-paling-berbeda' },
];

/** The example of that id. @throws {Error} when the explorer has none */
export function workedCell(id: string, worked: readonly WorkedExample[]): WorkedExample {
  const found = worked.find(({ example }) => example.id === id);
  if (!found) throw new Error(`no example "${id}"`);
  return found;
}

/** The example as a notebook, as its link holds it. */
export function exampleNotebook(
  lang: Lang,
  release: string,
  worked: readonly WorkedExample[],
): Notebook {
  const cells = EXAMPLE_CELLS.map((cell): NotebookCell => {
    if (cell.kind === 'text') return { kind: 'text', text: cell.text[lang] };
    const { example, sql, result } = workedCell(cell.example, worked);
    if (cell.kind === 'query') return { kind: 'query', sql };
    const named = namedChart(example, lang);
    const chart = named && { ...choiceFor(named, result.columns), title: example.title[lang] };
    return { kind: 'chart', sql, chart };
  });
  return { title: EXAMPLE_TITLE[lang], lang, release, cells };
}
