/**
 * A table of figures as markup. Tables are nine tenths of what most pages show, and stand on thousands of pages: written
 * here as text they take a third of the time and half of the bytes that a component for each cell takes. Every text that
 * comes from data passes `xmlText`.
 */
import { numberIn } from '../tables/number-in.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { figureRow, withoutAside, type FigureRow } from '../atlas/figure-row.ts';
import { agreementLabel } from '../atlas/labels.ts';
import { anchorOf } from '../atlas/places.ts';
import type { Lang } from '../i18n/lang.ts';
import { dotted, numbered, unitWhole } from '../i18n/line-breaks.ts';
import { messagesIn } from '../i18n/messages.ts';
import { xmlText } from '../metadata/xml.ts';
import type { Observation } from '../model/contract.ts';

export interface FigureTableOptions {
  readonly caption: string;
  /** Name the area of each figure; left out where the page is about one area. */
  readonly areas?: boolean;
  /** Name the source; left out on a source's own page, where the place in the source stands instead. */
  readonly sources?: boolean;
  /** Give each row its anchor: on the source's page, where every figure has its address. */
  readonly anchors?: boolean;
  /** Say what all rows share (measure, population, status, verdict) once, in the caption: behind a chart. */
  readonly brief?: boolean;
  /** The heading above says what the caption says: it is then for those who hear the table. */
  readonly repeats?: boolean;
}

interface Column {
  /** The name by which the scripts find the column (`data-col`). */
  readonly key?: string;
  readonly heading: string;
  readonly number?: boolean;
  readonly cell: (row: FigureRow) => string;
}

const MANY_COLUMNS = 10;

/** The whole `<table>`. What a missing column would say stands on the table itself, for the buttons that copy a figure. */
export function figureTable(
  figures: readonly Observation[],
  atlas: Atlas,
  lang: Lang,
  {
    caption,
    areas = false,
    sources = true,
    anchors = false,
    brief = false,
    repeats = false,
  }: FigureTableOptions,
): string {
  const t = messagesIn(lang);
  const rows = figures.map((o) => figureRow(o, atlas, lang));
  const [first] = rows;
  const data: Record<string, string | null | undefined> = {};
  /** What the caption says for all rows, as text and as markup. */
  const said: { readonly text: string; readonly markup: string }[] = [];
  // One area for all rows takes no column: on a phone it would push the values out of sight.
  const isOneArea = new Set(figures.map((o) => o.area_code)).size === 1;
  if (!areas || isOneArea) data['area'] = first?.area;
  if (areas && isOneArea && first !== undefined)
    said.push({ text: first.area, markup: link(first.areaHref, first.area) });
  if (!sources && first !== undefined) {
    data['publisher'] = withoutAside(atlas.source(first.figure.source_id).publisher);
    data['title'] = first.sourceTitle;
    data['published'] = first.published;
  }
  const columns: Column[] = [];
  const share = (key: 'indicator' | 'population' | 'status' | 'agreement'): void => {
    data[key] = first?.[key];
    const text = first?.[key] ?? '';
    said.push({ text, markup: xmlText(text) });
  };
  /** A column of words; where all rows say the same and the table is to be brief, its caption says it for all. */
  const add = (key: 'indicator' | 'population' | 'status'): void => {
    if (brief && rows.length > 1 && rows.every((row) => row[key] === first?.[key])) share(key);
    else
      columns.push({
        key,
        heading: t.columns[key],
        cell: (row) => `<td>${xmlText(row[key])}</td>`,
      });
  };

  if (areas && !isOneArea)
    columns.push({
      key: 'area',
      heading: t.columns.area,
      cell: (row) => `<td>${link(row.areaHref, row.area)}</td>`,
    });
  const period: Column = {
    key: 'period',
    heading: t.columns.period,
    cell: ({ figure: { period }, period: shown }) =>
      period === shown
        ? `<td>${shown}</td>`
        : `<td data-v="${xmlText(period)}">${xmlText(shown)}</td>`,
  };
  // What tells rows apart stands before the value, where a phone shows it without scrolling: who is counted, and the period
  // unless all rows are of one year.
  const ofOneYear = new Set(figures.map((o) => o.year)).size === 1;
  add('indicator');
  add('population');
  if (!ofOneYear) columns.push(period);
  columns.push(
    {
      key: 'value',
      heading: t.columns.value,
      number: true,
      // What the text says itself is not said twice.
      cell: (row) =>
        numberIn(row.value, lang) === row.figure.value
          ? `<td class="number">${xmlText(unitWhole(row.value))}</td>`
          : `<td class="number" data-v="${row.figure.value}">${xmlText(unitWhole(row.value))}</td>`,
    },
    {
      key: 'printed',
      heading: t.columns.printed,
      cell: (row) => `<td class="printed">${xmlText(row.printed)}</td>`,
    },
  );
  if (ofOneYear) columns.push(period);
  if (rows.some((row) => row.breakdown !== null))
    columns.push({
      key: 'breakdown',
      heading: t.columns.breakdown,
      cell: (row) => `<td class="split">${xmlText(numbered(row.breakdown ?? ''))}</td>`,
    });
  add('status');
  columns.push(
    sources
      ? {
          key: 'source',
          heading: t.columns.source,
          cell: (row) => `<td>${link(row.sourceHref, row.source)}</td>`,
        }
      : {
          heading: t.columns.locator,
          cell: (row) => `<td>${xmlText(numbered(row.locator ?? ''))}</td>`,
        },
  );
  // A verdict that has something below it in one row (other figures, a failed check) is never left to the caption.
  const plain = xmlText(first?.agreement ?? '');
  if (brief && rows.length > 1 && rows.every((row) => agreement(row, lang) === plain))
    share('agreement');
  else
    columns.push({
      heading: t.columns.agreement,
      cell: (row) => `<td>${agreement(row, lang)}</td>`,
    });
  if (rows.some((row) => row.note !== null))
    columns.push({
      heading: t.columns.note,
      cell: ({ note }) => (note === null ? '<td></td>' : `<td class="note">${xmlText(note)}</td>`),
    });

  const shared = Object.entries(data)
    .map(([name, value]) => (value == null ? '' : ` data-${name}="${xmlText(value)}"`))
    .join('');
  const head = columns.map(
    ({ key, heading, number }) =>
      `<th scope="col"${number ? ' class="number"' : ''}${key === undefined ? '' : ` data-col="${key}"`}${number ? ' data-type="number"' : ''}>${xmlText(heading)}</th>`,
  );
  const body = rows.map((row) => {
    const names = [
      row.target && 'target',
      row.conflicting && 'conflicting',
      !row.headline && 'aside',
    ].filter(Boolean);
    const id = anchors ? ` id="${xmlText(anchorOf(row.figure.observation_id))}"` : '';
    const kind = names.length > 0 ? ` class="${names.join(' ')}"` : '';
    return `<tr${id}${kind}>${columns.map(({ cell }) => cell(row)).join('')}</tr>`;
  });
  // With splits, notes and places there are too many columns of words for a page's width: see page.css.
  const width = columns.length >= MANY_COLUMNS ? ' wide' : '';
  const told = said.filter(({ text }) => !caption.includes(text)).map(({ markup }) => markup);
  return `<table class="figures${width}"${shared}><caption${repeats && told.length === 0 ? ' class="repeats"' : ''}>${dotted([xmlText(caption), ...told])}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

const link = (href: string, text: string, kind = ''): string =>
  `<a${kind} href="${xmlText(href)}">${xmlText(text)}</a>`;

/** The verdict, and below it what else is printed and whether that was replaced, and which checks do not fit. */
function agreement(row: FigureRow, lang: Lang): string {
  // Of most figures nothing more is to be said.
  if (row.corroboration === null && row.others.length + row.failedChecks.length === 0)
    return xmlText(row.agreement);
  const { audit, conflict } = messagesIn(lang);
  const notes = [
    row.corroboration === null ? '' : xmlText(row.corroboration),
    ...row.others.map(({ href, printed, source, meets, superseded }) => {
      const other = `${link(href, printed)} ${xmlText(source)}`;
      if (superseded) return `${other}, ${agreementLabel('superseded', lang)}`;
      // Below the word of conflict, what agrees needs its own.
      return row.conflicting && meets ? conflict.agreesWith(other) : other;
    }),
    row.failedChecks.length > 0 ? link(row.checksHref, audit.failed, ' class="clash"') : '',
  ].filter((note) => note !== '');
  return xmlText(row.agreement) + notes.map((note) => ` <small>${note}</small>`).join('');
}
