/** One file on the page: what it became, what was found and not found in it, and what the visitor can decide. */
import { h } from '../explorer/dom.ts';
import { hashOf } from '../explorer/permalink.ts';
import { LOCALES, type Lang } from '../i18n/lang.ts';
import { FILE_KINDS } from './file-kind.ts';
import { joinedQuery } from './joined-query.ts';
import { OWN_FILE_MESSAGES } from './messages.ts';
import type { Opened } from './own-file.worker.ts';
import { CODE_SYSTEMS } from './place-columns.ts';
import type { Choices, Shape, ShapedColumn, ShapedPlaces } from './shape.ts';

export interface CardModel {
  readonly lang: Lang;
  readonly fileName: string;
  readonly table: string;
  readonly opened: Opened;
  readonly shape: Shape;
  readonly choices: Choices;
}

export interface CardActions {
  choose(choices: Choices): void;
  /** Answers whether the name was taken up. */
  rename(name: string): boolean;
  remove(): void;
}

/** The elements of a card, made anew with each change. Whatever comes from the file becomes text, never markup. */
export function cardContent(model: CardModel, actions: CardActions): HTMLElement[] {
  const { lang, fileName, table, shape } = model;
  const m = OWN_FILE_MESSAGES[lang];
  const n = numberIn(lang);
  const { rows, columns, places } = shape;
  const own = columns.filter(({ title }) => title !== undefined).length;
  return [
    h(
      'h3',
      {},
      h('code', {}, table),
      ' ',
      h('span', { class: 'hint' }, `${m.rows(n(rows), n(own))}, ${m.from(fileName)}`),
    ),
    ...questions(model, actions),
    ...placesContent(model, actions),
    ...notices(model),
    h(
      'p',
      { class: 'actions' },
      h(
        'a',
        { href: hashOf({ sql: joinedQuery(table, shape, lang), lang }), 'data-part': 'own-join' },
        places ? m.join : m.look,
      ),
      button(m.remove, 'remove', () => actions.remove()),
    ),
    h(
      'details',
      { 'data-key': 'columns' },
      h('summary', {}, m.columns),
      h(
        'div',
        { class: 'frame', role: 'region', tabindex: 0, 'aria-label': m.columns },
        columnTable(model),
      ),
      renameForm(model, actions),
    ),
    h(
      'details',
      { 'data-key': 'preview' },
      h('summary', {}, m.preview),
      h(
        'div',
        { class: 'frame', role: 'region', tabindex: 0, 'aria-label': m.preview },
        previewTable(shape, lang),
      ),
    ),
  ];
}

const numberIn =
  (lang: Lang) =>
  (value: number): string =>
    value.toLocaleString(LOCALES[lang], { maximumFractionDigits: 6 });

/** `key` tells which control it is, so that the focus finds it again after a change. */
function button(text: string, key: string, act: () => void): HTMLButtonElement {
  const element = h('button', { type: 'button', 'data-key': key }, text);
  element.addEventListener('click', act);
  return element;
}

function questions(
  { lang, opened, shape, choices }: CardModel,
  actions: CardActions,
): HTMLElement[] {
  const m = OWN_FILE_MESSAGES[lang];
  const n = numberIn(lang);
  const asked: HTMLElement[] = [];
  if (opened.sheets.length > 1) {
    const select = h(
      'select',
      { 'data-key': 'sheet' },
      ...opened.sheets.map((name) =>
        h('option', { value: name, selected: name === opened.sheet }, name.slice(0, 100)),
      ),
    );
    // What was said of one sheet's columns says nothing of another's.
    select.addEventListener('change', () => actions.choose({ sheet: select.value }));
    asked.push(h('p', {}, h('label', {}, `${m.sheet} `, select)));
  }
  shape.columns.forEach(({ name, asks }, i) => {
    if (!asks) return;
    const say = (style: 'id' | 'en'): HTMLButtonElement =>
      button(m.means(n(asks[style] ?? 0)), `style-${i}-${style}`, () =>
        actions.choose({ ...choices, styles: { ...choices.styles, [i]: style } }),
      );
    asked.push(
      h(
        'div',
        { class: 'notice question' },
        h('p', {}, m.ask(name, asks.text)),
        h('p', { class: 'actions' }, say('id'), say('en')),
      ),
    );
  });
  return asked;
}

function placesContent(model: CardModel, actions: CardActions): HTMLElement[] {
  const { lang, shape, choices, opened } = model;
  const m = OWN_FILE_MESSAGES[lang];
  const n = numberIn(lang);
  const { places } = shape;
  if (opened.withoutAreas) return [h('p', { class: 'notice' }, m.withoutAreas)];
  if (!places) return choices.withoutPlaces ? [] : [h('p', { class: 'hint' }, m.noPlaces)];
  const told = [
    m.matched(n(places.matched), n(shape.rows), n(places.areas), places.column),
    m.placesFrom(places.from.map((title) => `“${title.slice(0, 60)}”`).join(', ')),
    ...(places.silent > 0 ? [m.silent(n(places.silent))] : []),
  ];
  const content: HTMLElement[] = [h('p', { 'data-part': 'own-matched' }, told.join(' '))];
  if (places.system !== undefined) {
    const select = h(
      'select',
      { 'data-key': 'system' },
      ...CODE_SYSTEMS.map((system) =>
        h('option', { value: system, selected: system === places.system }, m.systems[system]),
      ),
    );
    select.addEventListener('change', () =>
      actions.choose({ ...choices, system: CODE_SYSTEMS.find((one) => one === select.value) }),
    );
    content.push(h('p', {}, h('label', {}, `${m.system} `, select)));
  }
  if (places.unmatchedWords > 0) content.push(unmatchedContent(places, model, actions));
  return content;
}

function unmatchedContent(
  places: ShapedPlaces,
  { lang, choices }: CardModel,
  actions: CardActions,
): HTMLElement {
  const m = OWN_FILE_MESSAGES[lang];
  const n = numberIn(lang);
  const head = [m.word, m.means2, m.inRows, m.reason].map((text) =>
    h('th', { scope: 'col' }, text),
  );
  const rows = places.unmatched.map(({ word, rows: count, reason, near }, i) => {
    const select = h(
      'select',
      { 'aria-label': `${word.slice(0, 80)}: ${m.means2}`, 'data-key': `place-${i}` },
      h('option', { value: '-' }, '…'),
      ...near.map(({ code, name }) => h('option', { value: code }, name)),
      h('option', { value: '' }, m.noArea),
    );
    select.addEventListener('change', () => {
      if (select.value === '-') return;
      actions.choose({ ...choices, places: { ...choices.places, [word]: select.value } });
    });
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, word.slice(0, 80)),
      h('td', {}, select),
      h('td', { class: 'number' }, n(count)),
      h('td', { class: 'reason' }, reason[lang]),
    );
  });
  const rest = places.unmatchedWords - places.unmatched.length;
  return h(
    'details',
    { 'data-key': 'unmatched', open: true },
    h('summary', {}, m.unmatched(n(places.unmatchedWords), n(places.unmatchedRows))),
    h(
      'div',
      {
        class: 'frame',
        role: 'region',
        tabindex: 0,
        'aria-label': m.unmatched(n(places.unmatchedWords), n(places.unmatchedRows)),
      },
      h('table', {}, h('thead', {}, h('tr', {}, ...head)), h('tbody', {}, ...rows)),
    ),
    ...(rest > 0 ? [h('p', { class: 'hint' }, m.moreUnmatched(n(rest)))] : []),
    h(
      'p',
      {},
      button(m.notPlaces, 'no-places', () => actions.choose({ ...choices, withoutPlaces: true })),
    ),
  );
}

const KIND_NAMES = { csv: 'CSV', xlsx: 'XLSX', parquet: 'Parquet', json: 'JSON' } as const;
const ENDINGS: Readonly<Record<string, (typeof FILE_KINDS)[number]>> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  txt: 'csv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  parquet: 'parquet',
  json: 'json',
  geojson: 'json',
  ndjson: 'json',
  jsonl: 'json',
};

function notices({ lang, fileName, opened, shape }: CardModel): HTMLElement[] {
  const m = OWN_FILE_MESSAGES[lang];
  const n = numberIn(lang);
  const said = ENDINGS[/\.([^.]+)$/.exec(fileName.toLowerCase())?.[1] ?? ''];
  const isText = opened.fileKind === 'csv' || opened.fileKind === 'xlsx';
  const texts = [
    said !== opened.fileKind && m.otherKind(fileName, KIND_NAMES[opened.fileKind]),
    isText && shape.titleLine === undefined && m.noTitles,
    (shape.titleLine ?? 1) > 1 && m.titleLine(n(shape.titleLine ?? 1)),
    shape.renamed > 0 && shape.titleLine !== undefined && m.duplicated,
    opened.isOldEncoding && m.oldEncoding,
    shape.cut > 0 && m.cut(n(shape.cut)),
    shape.nuls > 0 && m.nuls(n(shape.nuls)),
    ...shape.columns.map(
      ({ name, unread, unreadWords }) =>
        unreadWords > 0 &&
        m.unread(name, n(unreadWords), unread.map((word) => `“${word}”`).join(', ')),
    ),
    ...shape.columns.map(
      ({ name, style }) => style !== undefined && m.style(name, m.styles[style]),
    ),
  ].filter((text) => text !== false);
  return texts.length === 0
    ? []
    : [
        h(
          'ul',
          { class: 'notice', 'data-part': 'own-notices' },
          ...texts.slice(0, 20).map((text) => h('li', {}, text)),
        ),
      ];
}

function columnTable({ lang, shape }: CardModel): HTMLElement {
  const m = OWN_FILE_MESSAGES[lang];
  const n = numberIn(lang);
  const row = ({ name, title, type, empty }: ShapedColumn): HTMLElement =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, h('code', {}, name)),
      h('td', {}, title === undefined ? m.added : title.slice(0, 120)),
      h('td', { class: 'type' }, type),
      h('td', { class: 'number' }, n(empty)),
    );
  return h(
    'table',
    {},
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ...[m.column, m.title, m.type, m.empty].map((text) => h('th', { scope: 'col' }, text)),
      ),
    ),
    h('tbody', {}, ...shape.columns.map(row)),
  );
}

function previewTable({ columns, preview }: Shape, lang: Lang): HTMLElement {
  const isNumber = columns.map(({ type }) => ['INTEGER', 'BIGINT', 'DOUBLE'].includes(type));
  // As the grid of results writes them, so that a misread decimal sign shows here.
  const n = numberIn(lang);
  const written = (cell: string, i: number): string =>
    columns[i]?.type === 'DOUBLE' ? n(Number(cell)) : cell;
  return h(
    'table',
    {},
    h(
      'thead',
      {},
      h('tr', {}, ...columns.map(({ name }) => h('th', { scope: 'col' }, h('code', {}, name)))),
    ),
    h(
      'tbody',
      {},
      ...preview.map((cells) =>
        h(
          'tr',
          {},
          ...cells.map((cell, i) =>
            h(
              'td',
              { class: isNumber[i] ? 'number' : undefined },
              cell === null ? '' : written(cell, i),
            ),
          ),
        ),
      ),
    ),
  );
}

function renameForm({ lang, table }: CardModel, actions: CardActions): HTMLElement {
  const m = OWN_FILE_MESSAGES[lang];
  const field = h('input', {
    type: 'text',
    value: table,
    maxlength: 60,
    autocomplete: 'off',
    spellcheck: 'false',
    'data-key': 'name',
  });
  const told = h('p', { class: 'notice', role: 'alert', hidden: true });
  const form = h(
    'form',
    { class: 'actions' },
    h('label', {}, `${m.tableName} `, field),
    h('button', { type: 'submit', 'data-key': 'rename' }, m.rename),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const isTaken = actions.rename(field.value.trim());
    told.hidden = isTaken;
    told.textContent = isTaken ? '' : m.badName(field.value.slice(0, 60));
  });
  return h('div', {}, form, told);
}
