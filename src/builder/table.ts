/** The rows behind a chart: as a table of the page, and as files. */
import { agreementLabel, statusLabel } from '../atlas/labels.ts';
import { publisherName } from '../atlas/figure-row.ts';
import { h } from '../explorer/dom.ts';
import { route } from '../i18n/route.ts';
import { formatPeriod, formatValue } from '../model/format.ts';
import { csvFrom } from '../explorer/csv.ts';
import type { Cell, ResultColumn } from '../explorer/result.ts';
import type { Answer } from './answer.ts';
import type { Figure } from './figures.ts';
import { builderMessages } from './messages.ts';
import { areaNamed, breakdownNamed, indicatorNamed, unitNamed, type Names } from './names.ts';

/** More rows than this are for programs: downloads hold them all. */
export const MOST_TABLE_ROWS = 600;

const figureHref = (o: Figure, names: Names): string =>
  route(names.lang, `sumber/${o.source_id}/#f-${o.observation_id}`);

export function figureTable(answer: Answer, names: Names, caption: string): HTMLTableElement {
  const { lang } = names;
  const t = builderMessages(lang).columns;
  const { figures, sources } = answer;
  const several = new Set(figures.map((o) => o.indicator_id)).size > 1;
  const split = figures.some((o) => o.breakdown !== null);
  const publishers = new Map(sources.map((one) => [one.source_id, one]));
  const head = (text: string, col: string, isNumber = false): HTMLTableCellElement =>
    h(
      'th',
      {
        scope: 'col',
        'data-col': col,
        class: isNumber ? 'number' : undefined,
        'data-type': isNumber ? 'number' : undefined,
      },
      text,
    );
  const rows = figures.slice(0, MOST_TABLE_ROWS).map((o) => {
    const source = publishers.get(o.source_id);
    const path = names.areas[o.area_code]?.path;
    const area = areaNamed(names, o.area_code);
    return h(
      'tr',
      {
        class:
          [
            o.status === 'target' ? 'target' : '',
            o.agreement === 'conflicts' ? 'conflicting' : '',
            o.headline ? '' : 'aside',
          ]
            .filter(Boolean)
            .join(' ') || undefined,
      },
      h('td', {}, path === undefined ? area : h('a', { href: route(lang, path) }, area)),
      h('td', { 'data-v': o.period }, formatPeriod(o.period, lang)),
      ...(several ? [h('td', {}, indicatorNamed(names, o.indicator_id))] : []),
      ...(split ? [h('td', {}, breakdownNamed(names, o))] : []),
      h(
        'td',
        { class: 'number', 'data-v': o.value },
        formatValue(o.value, unitNamed(names, o.unit_id), lang),
      ),
      h('td', { class: 'printed' }, o.printed),
      h('td', {}, statusLabel(o.status, lang)),
      h(
        'td',
        {},
        h(
          'a',
          { href: figureHref(o, names), title: source?.title },
          publisherName(source?.publisher ?? o.source_id),
        ),
      ),
      h('td', {}, agreementLabel(o.agreement, lang)),
    );
  });
  return h(
    'table',
    { class: 'figures' },
    h('caption', {}, caption),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        head(t.area, 'area'),
        head(t.period, 'period'),
        ...(several ? [head(t.indicator, 'indicator')] : []),
        ...(split ? [head(t.breakdown, 'breakdown')] : []),
        head(t.value, 'value', true),
        head(t.printed, 'printed'),
        head(t.status, 'status'),
        head(t.source, 'source'),
        head(t.agreement, 'agreement'),
      ),
    ),
    h('tbody', {}, ...rows),
  );
}

type DataColumn = [name: string, of: (o: Figure) => Cell, kind: ResultColumn['kind']];

/** The columns of downloads, named in the page's language. */
function dataColumns(answer: Answer, names: Names): DataColumn[] {
  const t = builderMessages(names.lang).data;
  const publishers = new Map(answer.sources.map((one) => [one.source_id, one]));
  return [
    [t.area, (o) => o.area_code, 'text'],
    [t.name, (o) => areaNamed(names, o.area_code), 'text'],
    [t.period, (o) => o.period, 'text'],
    [t.indicator, (o) => indicatorNamed(names, o.indicator_id), 'text'],
    [t.population, (o) => o.population_id, 'text'],
    [t.breakdown, (o) => (o.breakdown === null ? null : breakdownNamed(names, o)), 'text'],
    [t.status, (o) => statusLabel(o.status, names.lang), 'text'],
    [t.value, (o) => o.value, 'number'],
    [t.unit, (o) => unitNamed(names, o.unit_id).name, 'text'],
    [t.low, (o) => o.value_low, 'number'],
    [t.high, (o) => o.value_high, 'number'],
    [t.printed, (o) => o.printed, 'text'],
    [t.agreement, (o) => agreementLabel(o.agreement, names.lang), 'text'],
    [t.source, (o) => publishers.get(o.source_id)?.publisher ?? o.source_id, 'text'],
    [t.title, (o) => publishers.get(o.source_id)?.title ?? null, 'text'],
    [t.id, (o) => o.observation_id, 'text'],
  ];
}

/** All rows as CSV, for programs or for an Indonesian Excel, with a last line that says where they come from. */
export function csvOf(answer: Answer, names: Names, source: string, excel: boolean): string {
  const columns = dataColumns(answer, names).map(([name, of, kind]) => ({
    name,
    kind,
    type: kind === 'number' ? 'DOUBLE' : 'VARCHAR',
    values: answer.figures.map(of),
  }));
  return csvFrom({ columns: columns, rows: answer.figures.length }, { excel, source });
}

/** All rows as JSON, with the title, the sources and the address that gives them again. */
export function jsonOf(answer: Answer, names: Names, title: string, link: string): string {
  const columns = dataColumns(answer, names);
  return `${JSON.stringify(
    {
      title,
      link,
      sources: answer.sources,
      figures: answer.figures.map((o) =>
        Object.fromEntries(columns.map(([name, of]) => [name, of(o)])),
      ),
    },
    null,
    2,
  )}\n`;
}
