/** A chart and the rows behind it as files for the visitor. */
import { saveFile } from '../explorer/dom.ts';
import type { Answer } from './answer.ts';
import type { Names } from './names.ts';
import { csvOf, jsonOf } from './table.ts';
import { sourceLine } from './wording.ts';

export const CHART_FILES = ['csv', 'excel', 'json', 'svg', 'png'] as const;
export type ChartFile = (typeof CHART_FILES)[number];

export interface SavedChart {
  readonly answer: Answer;
  readonly names: Names;
  readonly title: string;
  readonly finding: string;
  /** The address that gives the chart again. */
  readonly link: string;
  /** What the file is about, for its name: `workers-IMK`. */
  readonly name: string;
  /** The chart as it stands in the page; without it there is no picture to save. */
  readonly svg: SVGSVGElement | null;
}

/** @throws {Error} where the browser cannot make a PNG */
export async function saveChart(kind: ChartFile, chart: SavedChart): Promise<void> {
  const { answer, names, title, finding, link, svg } = chart;
  const source = sourceLine(answer, names);
  const name = `atlas-ikm-${chart.name}`.toLowerCase();
  if (kind === 'csv' || kind === 'excel') {
    const text = csvOf(answer, names, `${title}. ${source}. ${link}`, kind === 'excel');
    saveFile(`${name}${kind === 'excel' ? '-excel' : ''}.csv`, text, 'text/csv;charset=utf-8');
  } else if (kind === 'json') {
    saveFile(`${name}.json`, jsonOf(answer, names, title, link), 'application/json');
  } else if (svg !== null) {
    const { markupOf, pngBlob, svgText } = await import('../charts/download.ts');
    const figure = { lang: names.lang, svg: markupOf(svg), title, finding, source, link };
    if (kind === 'svg') saveFile(`${name}.svg`, svgText(figure), 'image/svg+xml');
    else saveFile(`${name}.png`, await pngBlob(figure), 'image/png');
  }
}
