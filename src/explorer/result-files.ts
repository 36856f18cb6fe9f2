/** A result, and the chart of it, as files on the visitor's device. What writes them is fetched when the first is wanted. */
import { LOCALES, type Lang } from '../i18n/lang.ts';
import type { ShownChart } from './chart-view.ts';
import { saveFile } from './dom.ts';
import { MESSAGES } from './messages.ts';
import { resultMessages } from './result-messages.ts';
import type { Result } from './result.ts';
import type { TableFormat } from './table-file.ts';

/** The name of a file without its suffix. */
const FILE_NAME = 'atlas-ikm-kueri';

export interface FileSubject {
  /** Of the result, as its tab has it. */
  readonly name: string;
  readonly sql: string;
  readonly result: Result;
  /** Rows as they are sorted and filtered now; nothing when all stand in the query's order. */
  readonly order: Uint32Array | undefined;
  /** The address that opens the query again. */
  readonly link: string;
  readonly chart: ShownChart | undefined;
}

/** Saves the rows; answers what is to be said of it, whether it went well or not. */
export async function saveRows(
  format: TableFormat,
  { name, sql, result, order, link }: FileSubject,
  lang: Lang,
): Promise<string> {
  const t = resultMessages(lang);
  const rows = result.rows.toLocaleString(LOCALES[lang]);
  const part = result.more ? ` (${t.partOnly(rows)})` : '';
  try {
    const { saveTable } = await import('./save-table.ts');
    await saveTable(FILE_NAME, {
      format,
      stream: result.stream,
      order,
      words: {
        title: t.queryTitle(name) + part,
        source: MESSAGES[lang].csvSource(link) + part,
        link,
        sql,
        sheets: { data: t.dataSheet, about: t.aboutSheet },
      },
    });
    return result.more ? t.writtenPart(t.files[format], rows) : t.written(t.files[format]);
  } catch (error) {
    const isTooLong = error instanceof Error && 'kind' in error && error.kind === 'too-long';
    return isTooLong ? t.tooLong : t.fileFailed;
  }
}

/** Saves the chart with its title, source line and link; answers what is to be said of it. */
export async function savePicture(
  kind: 'svg' | 'png',
  chart: ShownChart,
  link: string,
  lang: Lang,
): Promise<string> {
  const t = resultMessages(lang);
  try {
    const { markupOf, pngBlob, svgText } = await import('../charts/download.ts');
    const figure = {
      lang,
      svg: markupOf(chart.svg),
      title: chart.title,
      source: MESSAGES[lang].csvSource(link).replace(`, ${link}`, ''),
      link,
    };
    if (kind === 'svg') saveFile(`${FILE_NAME}.svg`, svgText(figure), 'image/svg+xml');
    else saveFile(`${FILE_NAME}.png`, await pngBlob(figure), 'image/png');
    return t.written(t.files[kind]);
  } catch {
    return t.fileFailed;
  }
}
