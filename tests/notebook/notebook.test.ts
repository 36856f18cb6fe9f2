import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHART_TYPES } from '../../src/explorer/chart-default.ts';
import { pack } from '../../src/explorer/packed-text.ts';
import { Drafts } from '../../src/notebook/drafts.ts';
import { markedHtml } from '../../src/notebook/marked-html.ts';
import { markedText, safeAddress, type MarkedNode } from '../../src/notebook/marked-text.ts';
import { inserted, moved, type Notebook, type NotebookCell } from '../../src/notebook/notebook.ts';
import {
  BadNotebookLink,
  LONGEST_NOTEBOOK,
  carriesNotebook,
  notebookFrom,
  notebookHash,
  notebookIn,
  notebookText,
} from '../../src/notebook/notebook-link.ts';

const column = fc.nat({ max: 50 });
const text = fc.string({ unit: 'binary', maxLength: 40 });
const cell: fc.Arbitrary<NotebookCell> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({ kind: fc.constant('query' as const), sql: text }),
  fc.record({ kind: fc.constant('chart' as const), sql: text }),
  fc.record({
    kind: fc.constant('chart' as const),
    sql: text,
    chart: fc.record({
      type: fc.constantFrom(...CHART_TYPES),
      x: column,
      y: column,
      series: fc.option(column, { nil: undefined }),
      title: fc.option(fc.string({ minLength: 1, maxLength: 20 }), { nil: undefined }),
    }),
  }),
);
const notebook: fc.Arbitrary<Notebook> = fc.record({
  title: fc.string({ maxLength: 40 }),
  lang: fc.constantFrom('id', 'en', undefined),
  release: fc.constantFrom('2026.11.0', undefined),
  cells: fc.array(cell, { maxLength: 4 }),
});

describe('links', () => {
  test(
    '100,000 notebooks survive being written, read and written again',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(notebook, (one) => {
          const written = notebookText(one);
          if (notebookText(notebookFrom(written)) !== written) throw new Error(written);
        }),
        { numRuns: 100_000 },
      );
    },
  );

  test('a notebook comes back whole from its link', () => {
    fc.assert(
      fc.property(notebook, (one) => {
        const hash = notebookHash(one);
        expect(hash).toMatch(/^#n=1\.[\w-]+$/);
        expect(notebookIn(hash)).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  test('a link made on the first day goes on opening', () => {
    expect(
      notebookIn(
        '#n=1.VDV9Ej2IuwrDMBAEf-XYdOIQuiuSPomLPJu4U1Qc2IVi4sIP_PuWG7PswEzE7fWgJtPdFqOzDTaBkZsCDXr0Il7AMTAOVLf_2fpvmXNvy51zNLY_60iDnDwSR2F8qmd1qUk21V0VLBzKS7rOhpRW',
      ),
    ).toEqual({
      title: 'IMK di Jawa Barat',
      lang: 'id',
      release: '2026.11.1',
      cells: [
        { kind: 'text', text: '# Temuan\n\n**Naik** sejak 2017.' },
        { kind: 'query', sql: 'SELECT 1' },
        {
          kind: 'chart',
          sql: 'SELECT 2',
          chart: { type: 'line', x: 0, y: 1, series: 2, title: 'Dua' },
        },
      ],
    });
  });

  test('a damaged link is told, wherever it was cut or changed', () => {
    const hash = notebookHash({
      title: 'Uji',
      lang: 'id',
      release: undefined,
      cells: [{ kind: 'text', text: 'Sebuah teks yang cukup panjang untuk dipotong.' }],
    });
    fc.assert(
      fc.property(
        fc.nat({ max: hash.length - 4 }),
        fc.constantFrom('cut', 'A', '_', '%00'),
        (at, how) => {
          const place = 3 + at;
          const damaged =
            how === 'cut'
              ? hash.slice(0, place)
              : hash.slice(0, place) + how + hash.slice(place + 1);
          if (damaged === hash) return;
          expect(() => notebookIn(damaged)).toThrow(BadNotebookLink);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.json().map((json) => `1.${pack(json)}`),
        ),
        (noise) => {
          try {
            expect(notebookIn(`#n=${noise}`)?.cells).toBeInstanceOf(Array);
          } catch (error) {
            expect(error).toBeInstanceOf(BadNotebookLink);
          }
        },
      ),
    );
    expect(carriesNotebook('#q=2.abc')).toBe(false);
    expect(notebookIn('#berkas')).toBeUndefined();
  });

  test('neither too long a notebook nor a small link that unpacks into one is taken', () => {
    const long: Notebook = {
      title: '',
      lang: 'id',
      release: undefined,
      cells: Array.from({ length: 10 }, () => ({
        kind: 'text',
        text: 'x'.repeat(LONGEST_NOTEBOOK / 9),
      })),
    };
    expect(() => notebookHash(long)).toThrow(BadNotebookLink);
    const bomb = `#n=1.${pack(JSON.stringify(['', 0, 0, [0, 'x'.repeat(30_000_000)]]))}`;
    expect(bomb.length).toBeLessThan(50_000);
    expect(() => notebookIn(bomb)).toThrow(BadNotebookLink);
  });
});

describe('texts', () => {
  const tags = (nodes: readonly MarkedNode[]): string[] =>
    nodes.flatMap((node) => (typeof node === 'string' ? [] : [node.tag, ...tags(node.content)]));
  const words = (nodes: readonly MarkedNode[]): string =>
    nodes.map((node) => (typeof node === 'string' ? node : words(node.content))).join('');
  const links = (nodes: readonly MarkedNode[]): string[] =>
    nodes.flatMap((node) =>
      typeof node === 'string'
        ? []
        : [...(node.href === undefined ? [] : [node.href]), ...links(node.content)],
    );

  test('headings, emphasis, lists, tables, code, quotations, links', () => {
    const tree = markedText(
      '# Satu\n## Dua\n\nTeks **tebal** dan *miring*, `kode`.\n\n- a\n  1. b\n\n> kutip\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n```sql\nSELECT 1\n```\n\n---\n[Atlas](https://example.org/a) [#](#isi)',
    );
    const found = tags(tree);
    for (const tag of [
      'h3',
      'h4',
      'p',
      'strong',
      'em',
      'code',
      'ul',
      'ol',
      'li',
      'blockquote',
      'table',
      'th',
      'td',
      'pre',
      'hr',
      'a',
    ])
      expect(found, tag).toContain(tag);
    expect(links(tree)).toEqual(['https://example.org/a', '#isi']);
  });

  test('HTML stays text, and scripts are no links', () => {
    const hostile =
      '<img src=x onerror=alert(1)> <script>alert(1)</script>\n\n[a](javascript:alert(1)) [b](data:text/html,x) [c](//example.org) [d]( java\nscript:x) ![e](https://example.org/e.png) <https://example.org> [f](JaVaScRiPt:1) [g](vbscript:1) [h](\\\\example.org)';
    const tree = markedText(hostile);
    expect(tags(tree).filter((tag) => !['p', 'a'].includes(tag))).toEqual([]);
    expect(words(tree)).toContain('<img src=x onerror=alert(1)>');
    expect(markedHtml(tree)).not.toMatch(/<(?!\/?(?:p|a)\b)/);
    expect(markedHtml(markedText('`a<b` & "c" **d**'))).toBe(
      '<p><code>a&lt;b</code> &amp; &quot;c&quot; <strong>d</strong></p>',
    );
    expect(links(tree)).toEqual(['https://example.org']);
    for (const href of [
      'javascript:1',
      'data:x',
      '//x',
      '\\\\x',
      'java\tscript:1',
      'file:///x',
      'blob:x',
      '\u0001javascript:1',
    ])
      expect(safeAddress(href), href).toBeUndefined();
  });

  test('any text is taken apart soon and safely', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            ...[
              '#',
              '*',
              '_',
              '>',
              '-',
              '[',
              ']',
              '(',
              ')',
              '`',
              '|',
              '\n',
              ' ',
              'a',
              '<',
              '1.',
              '~',
              '\\',
              '!',
            ],
          ),
          maxLength: 200,
        }),
        (noise) => {
          for (const href of links(markedText(noise))) expect(safeAddress(href)).toBe(href);
        },
      ),
      { numRuns: 2000 },
    );
    for (const sign of [
      '>',
      '> ',
      '- ',
      '*',
      '_',
      '[',
      '![',
      '`',
      '<',
      '(',
      '|',
      '1. ',
      '  - a\n',
      '**a ',
      '[a](',
      '~',
    ])
      for (const size of [8192 / sign.length]) {
        const before = performance.now();
        markedText(sign.repeat(size));
        expect(performance.now() - before, JSON.stringify(sign)).toBeLessThan(4000);
      }
  });
});

test('cells are put in and moved', () => {
  expect(inserted(['a', 'b'], 1, 'x')).toEqual(['a', 'x', 'b']);
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});

test('drafts are kept on the device, and what else lies in the store is passed over', () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const drafts = new Drafts(() => store);
  for (const id of ['a', 'b', 'a']) drafts.save({ id, title: id, at: 1, hash: '#n=1.x' });
  expect(new Drafts(() => store).list.map(({ id }) => id)).toEqual(['a', 'b']);
  drafts.remove('a');
  expect(drafts.list.map(({ id }) => id)).toEqual(['b']);
  for (const value of [
    '{',
    '[1,null,{"id":1}]',
    '[{"id":"x","title":"","at":1,"hash":"javascript:1"}]',
  ]) {
    kept.set([...kept.keys()][0] ?? '', value);
    expect(new Drafts(() => store).list).toEqual([]);
  }
  const refusing = new Drafts(() => {
    throw new Error('denied');
  });
  refusing.save({ id: 'a', title: '', at: 1, hash: '#n=1.x' });
  expect(refusing.list).toHaveLength(1);
});
