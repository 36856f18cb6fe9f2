import { beforeAll, expect, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { attribute, decode, readPage, sitePages, tagsOf, textsOf, OFFLINE } from './site.ts';

/** Pages on which something is wrong, with what it is. */
const found = {
  withoutChart: [] as string[],
  withoutTable: [] as string[],
  mute: [] as string[],
  unsourced: [] as string[],
  incomplete: [] as string[],
  empty: [] as string[],
  rubbish: [] as string[],
  badlySet: [] as string[],
};
let [pages, charts, rows] = [0, 0, 0];

/** What a figure may not be shown without, by the heads of its columns in either language. */
const NEEDED = (
  ['indicator', 'population', 'value', 'printed', 'status', 'agreement'] as const
).map(
  (column) =>
    [
      column,
      new Set(['id', 'en'].map((lang) => messagesIn(lang as 'id' | 'en').columns[column])),
    ] as const,
);
const SOURCE = new Set([messagesIn('id').columns.source, messagesIn('en').columns.source]);

const textOf = (html: string): string =>
  decode(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** Checks the rows of one table of figures, as FigureTable writes it. */
function checkTable(path: string, table: string): void {
  const head = table.slice(0, table.indexOf('</thead>'));
  const heads = head
    .split('<th ')
    .slice(1)
    .map((cell) => textOf(`<th ${cell}`));
  const needed = NEEDED.map(
    ([name, words]) => [name, heads.findIndex((h) => words.has(h))] as const,
  );
  const source = heads.findIndex((text) => SOURCE.has(text));
  // What all rows of a table behind a chart share, its caption says once.
  const [tag] = tagsOf(`<table${head}`);
  const caption = textOf(head.slice(head.indexOf('<caption>'), head.indexOf('</caption>')));
  const shared = (name: string): boolean => {
    const words = tag && attribute(tag, `data-${name}`);
    return Boolean(words) && caption.includes(words ?? '');
  };
  for (const row of table.slice(head.length).split('<tr').slice(1)) {
    rows++;
    const cells = row.split('<td').slice(1);
    for (const [name, column] of needed) {
      if (column < 0 ? !shared(name) : textOf(`<td${cells[column] ?? ''}`) === '')
        found.incomplete.push(`${path}: ${name} in ${textOf(`<tr${row}`)}`);
    }
    // A source's own page names the source once and gives every figure its address instead.
    const traced =
      source < 0
        ? /^ id="f-/.test(row)
        : /href="[^"]*\/sumber\/[^"]+\/#f-[^"]+"[^>]*>\s*[^<\s]/.test(cells[source] ?? '');
    if (!traced) found.incomplete.push(`${path}: source in ${textOf(`<tr${row}`)}`);
  }
}

beforeAll(() => {
  for (const { path, route } of sitePages()) {
    if (route === OFFLINE) continue;
    pages++;
    const html = readPage(path);
    let drawn = 0;
    for (const tag of tagsOf(html)) {
      const kind = attribute(tag, 'class') ?? '';
      if (tag.name !== 'svg' || !/^chart\b/.test(kind)) continue;
      drawn++;
      const alternative = attribute(tag, 'aria-label') ?? '';
      const named = /^\S.{8,}\S$/.test(alternative) && !/(^|[^\S.,])[:.,]\s/.test(alternative);
      if (!named || !/^(img|group)$/.test(attribute(tag, 'role') ?? ''))
        found.mute.push(`${path}: "${alternative}"`);
    }
    charts += drawn;
    // The comparison and the builder draw on demand, and say the source in their own way.
    const draws = /(?:bandingkan|jelajah)\//.test(path);
    for (const figure of draws ? [] : html.split('<figure class="plate').slice(1)) {
      const whole = figure.slice(0, figure.indexOf('</figure>'));
      if (!/<p class="source">\s*<span>(?:Sumber|Source): [^<\s]/.test(whole))
        found.unsourced.push(`${path}: ${textOf(whole).slice(0, 60)}`);
    }
    // Documentation for programmers, the lists of names and of embeds and the change log draw nothing and have no tables.
    const documents = /(?:data\/api|cari|perubahan|sematan)\/$/.test(path);
    if (drawn === 0 && !documents) found.withoutChart.push(path);
    const tables = html
      .split('<table')
      .slice(1)
      .map((rest) => rest.slice(0, rest.indexOf('</table>')));
    if (tables.length === 0 && !documents) found.withoutTable.push(path);
    for (const table of tables) if (table.includes('data-col="printed"')) checkTable(path, table);

    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    if (!/<h1[^>]*>\s*[^<\s]/.test(main) || !/<(?:td|dd)[^>]*>\s*(?:<[^>]+>\s*)*[^<\s]/.test(main))
      found.empty.push(path);

    for (const [, content = ''] of main.matchAll(
      /<(?:p|li|small)(?: [^>]*)?>([\s\S]*?)<\/(?:p|li|small)>/g,
    )) {
      const text = decode(content.replace(/<[^>]*>/g, ''))
        .replace(/\s+/g, ' ')
        .trim();
      const spaceBefore = / [,.;:](?:\s|$)|\( | \)/.test(text);
      const noneAfter = /[,.;]<[a-z][^>]*>\w/.test(content);
      if (spaceBefore || noneAfter) found.badlySet.push(`${path}: ${text}`);
    }

    for (const text of textsOf(html, (tag) => ['code', 'pre', 'textarea'].includes(tag.name))) {
      if (/\bundefined\b|\bNaN\b|\[object|\bnull\b|\bInfinity\b/.test(text))
        found.rubbish.push(`${path}: ${text}`);
    }
  }
}, 60_000);

test('every page has a chart and a table, and no page is empty', () => {
  expect(pages).toBeGreaterThan(2000);
  expect(found.withoutChart.slice(0, 20)).toEqual([]);
  expect(found.withoutTable.slice(0, 20)).toEqual([]);
  expect(found.empty.slice(0, 20)).toEqual([]);
});

test('every chart has a text alternative', () => {
  // Most are drawn for wide places and for narrow ones, those in narrow columns once.
  expect(charts).toBeGreaterThanOrEqual(1.5 * pages);
  expect(found.mute.slice(0, 20)).toEqual([]);
});

test('every chart names its source in a line below it', () => {
  expect(found.unsourced.slice(0, 20)).toEqual([]);
});

test('every row of a table of figures names measure, population, value, printed form, status, source and agreement', () => {
  expect(rows).toBeGreaterThan(50_000);
  expect(found.incomplete.slice(0, 20)).toEqual([]);
});

test('no text shows a value that is none', () => {
  expect(found.rubbish.slice(0, 20)).toEqual([]);
});

test('no sentence has a space before its comma or full stop, or none after it', () => {
  expect(found.badlySet.slice(0, 20)).toEqual([]);
});
