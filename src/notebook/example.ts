/** The worked example of the notebook's page: cells of text around examples of the explorer, which a test runs and compares. */
import { choiceFor } from '../explorer/chart-default.ts';
import { namedChart } from '../explorer/examples.ts';
import type { WorkedExample } from '../explorer/worked-examples.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Bilingual } from '../model/contract.ts';
import type { Notebook, NotebookCell } from './notebook.ts';

/** A cell that shows an example of the explorer, and the text that stands before it. */
interface Step {
  readonly text: Bilingual;
  readonly kind: 'query' | 'chart';
  /** Its id. */
  readonly example: string;
}

/** A cell as the page shows it: a text, or an example with its result. */
export type ExampleCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Step['kind']; readonly worked: WorkedExample };

export const EXAMPLE_TITLE: Bilingual = {
  id: 'Seberapa besar usaha mikro dan kecil di tiap provinsi?',
  en: 'How large are micro and small businesses in each province?',
};

const STEPS: readonly Step[] = [
  {
    text: {
      id: 'Jumlah usaha saja menyesatkan: provinsi dengan usaha terbanyak belum tentu mempekerjakan orang terbanyak **per usaha**. Karena itu kita membagi tenaga kerja dengan jumlah usaha, keduanya dari populasi yang sama (*industri mikro dan kecil*, IMK) dan tahun yang sama.',
      en: 'The number of businesses alone misleads: the province with the most businesses need not employ the most people **per business**. So we divide workers by establishments, both of the same population (*micro and small industry*, IMK) and the same year.',
    },
    kind: 'chart',
    example: 'tenaga-kerja-per-usaha',
  },
  {
    text: {
      id: '# Di mana sumber berselisih\n\nSebelum mengutip satu angka, periksa apakah sumber lain mencetak angka yang berbeda untuk hal yang sama.',
      en: '# Where sources disagree\n\nBefore quoting a figure, check whether another source prints a different one for the same thing.',
    },
    kind: 'query',
    example: 'sumber-paling-berbeda',
  },
];

/** The cells whose examples have a result on these data, each after its text. */
export function exampleCells(lang: Lang, worked: readonly WorkedExample[]): ExampleCell[] {
  return STEPS.flatMap(({ text, kind, example }): ExampleCell[] => {
    const found = worked.find((one) => one.example.id === example);
    return found === undefined
      ? []
      : [
          { kind: 'text', text: text[lang] },
          { kind, worked: found },
        ];
  });
}

/** The example as a notebook, as its link holds it. */
export function exampleNotebook(
  lang: Lang,
  release: string,
  cells: readonly ExampleCell[],
): Notebook {
  return {
    title: EXAMPLE_TITLE[lang],
    lang,
    release,
    cells: cells.map((cell): NotebookCell => {
      if (cell.kind === 'text') return cell;
      const { example, sql, result } = cell.worked;
      if (cell.kind === 'query') return { kind: 'query', sql };
      const named = namedChart(example, lang);
      const chart = named && { ...choiceFor(named, result.columns), title: example.title[lang] };
      return { kind: 'chart', sql, chart };
    }),
  };
}
