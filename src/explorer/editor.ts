/** CodeMirror over the page's textarea: highlighting, completion of table and column names, and keys that let go. */
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, SQLDialect, sql, type SQLNamespace } from '@codemirror/lang-sql';
import { HighlightStyle, bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export interface EditorTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
  }[];
}

export interface EditorOptions {
  /** The field that holds the query until then, and goes on holding it: every change is written back. */
  readonly textarea: HTMLTextAreaElement;
  readonly label: string;
  readonly description: string;
  readonly tables: readonly EditorTable[];
  readonly onRun: () => void;
}

export interface Editor {
  focus(): void;
  setText(text: string): void;
}

/** Words of the language that are also columns here, and mean the column. */
function withoutColumnNames(words = ''): string {
  const columns = [
    'value',
    'year',
    'name',
    'period',
    'source',
    'level',
    'location',
    'status',
    'note',
    'line',
    'file',
    'measure',
    'publication',
  ];
  return words
    .split(' ')
    .filter((word) => !columns.includes(word))
    .join(' ');
}

/** What DuckDB adds to the words of PostgreSQL. */
const DIALECT = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: `${withoutColumnNames(PostgreSQL.spec.keywords)} qualify exclude replace pivot unpivot asof positional anti semi summarize describe macro`,
  types: `${PostgreSQL.spec.types ?? ''} hugeint ubigint uinteger usmallint utinyint tinyint double struct map list`,
  builtin: `${PostgreSQL.spec.builtin ?? ''} any_value arg_max arg_min list_aggregate regexp_extract regexp_matches string_split split_part strftime median quantile_cont`,
});

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--indigo)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--soga)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--mengkudu)' },
  {
    tag: [tags.comment, tags.lineComment, tags.blockComment],
    color: 'var(--ink-soft)',
    fontStyle: 'italic',
  },
]);

/** Puts the editor in the textarea's place, with its text, selection and focus. */
export function createEditor({
  textarea,
  label,
  description,
  tables,
  onRun,
}: EditorOptions): Editor {
  const schema: SQLNamespace = Object.fromEntries(
    tables.map((table) => [
      table.name,
      {
        self: { label: table.name, type: 'class', detail: '', info: table.description },
        children: table.columns.map(({ name, type, description: info }) => ({
          label: name,
          type: 'property',
          detail: type,
          info,
        })),
      },
    ]),
  );
  const run = (): boolean => {
    onRun();
    return true;
  };
  const view = new EditorView({
    state: EditorState.create({
      doc: textarea.value,
      selection: { anchor: textarea.selectionStart, head: textarea.selectionEnd },
      extensions: [
        lineNumbers(),
        history(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ icons: false }),
        sql({ dialect: DIALECT, schema, upperCaseKeywords: true }),
        syntaxHighlighting(COLOURS),
        EditorView.lineWrapping,
        // Tab is bound to nothing: it leaves the editor, as it leaves every other field.
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': description,
          'aria-multiline': 'true',
          spellcheck: 'false',
          autocapitalize: 'off',
          autocorrect: 'off',
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) textarea.value = update.state.doc.toString();
        }),
      ],
    }),
  });
  const hadFocus = document.activeElement === textarea;
  textarea.hidden = true;
  textarea.after(view.dom);
  if (hadFocus) view.focus();
  return {
    focus: () => view.focus(),
    setText: (text) => {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: 0 },
      });
    },
  };
}
