/** CodeMirror over the page's textarea: highlighting, completion of table and column names, and keys that let go. */
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  completionStatus,
  ifNotIn,
  type Completion,
  type CompletionSource,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { SQLDialect, sql, type SQLNamespace } from '@codemirror/lang-sql';
import { HighlightStyle, bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, Prec, type Extension } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { quotedValue, valueContext, type Vocabulary } from './completion.ts';
import { h } from './dom.ts';
import { tablesIn } from './sql-names.ts';

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
  /** The values that the atlas has, fetched with the first wish for one; none when they cannot be had. */
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly onRun: () => void;
  /** The statement at the cursor is to be run, alone. */
  readonly onRunStatement: () => void;
}

export interface Editor {
  focus(): void;
  setText(text: string): void;
  /** Puts a text at the cursor, in the place of what is selected, with the focus behind it. */
  insert(text: string): void;
  /** What is selected; empty at the cursor when nothing is. Offsets in the text. */
  readonly selection: { readonly from: number; readonly to: number };
  /** Underlines a piece of the text, with a mark in the gutter and a sentence when it is pointed at. */
  showError(place: { readonly from: number; readonly to: number }, message: string): void;
  clearErrors(): void;
  /** Puts the cursor at a place, and the focus with it. */
  goTo(place: number): void;
  /** Other tables to complete the names of: a visitor's own come and go. */
  setTables(tables: readonly EditorTable[]): void;
}

/**
 * The words of DuckDB's SQL that people write here. Lists of all of PostgreSQL's would offer hundreds that nobody wants, and
 * hold columns such as `value` and `year` for words of the language.
 */
const DIALECT = SQLDialect.define({
  keywords:
    'all and any as asc asof between by case cast create cross cube delete desc describe distinct drop else end except exclude exists explain false filter first following for from full group grouping having if ilike in inner insert intersect interval into is join lateral left like limit natural not null nulls offset on or order outer over partition pivot preceding qualify range recursive replace right rollup row rows sample select semi anti set sets similar summarize table temp then to true try_cast unbounded union unpivot update using values view when where window with within',
  types:
    'bigint boolean date decimal double enum float hugeint integer interval list map smallint struct time timestamp tinyint ubigint uinteger varchar',
  builtin:
    'abs any_value arg_max arg_min avg ceil coalesce concat concat_ws contains corr count date_diff date_part date_trunc dense_rank extract first_value floor format greatest ifnull lag last_value lead least len length list ln log lower lpad max median min mode nullif percent_rank quantile_cont rank regexp_extract regexp_matches regexp_replace regr_slope replace round row_number split_part stddev strftime string_agg string_split strip_accents strlen strptime substring sum trim try_cast unnest upper',
  operatorChars: '*+-%<>!=&|~^/@:',
  doubleDollarQuotedStrings: true,
  caseInsensitiveIdentifiers: true,
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

/** A character that nobody sees, such as one that turns the direction of what follows, stands there as a dot with its code point. */
const UNSEEN = highlightSpecialChars({
  addSpecialChars: /[\u202a-\u202c\u2068]/,
  render: (code) => {
    const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return h('span', { class: 'unseen', role: 'img', title: point, 'aria-label': point }, '•');
  },
});

/** Puts the editor in the textarea's place, with its text, selection and focus. */
export function createEditor({
  textarea,
  label,
  description,
  tables,
  vocabulary,
  onRun,
  onRunStatement,
}: EditorOptions): Editor {
  const language = new Compartment();
  const run = (edited: EditorView): boolean => {
    closeCompletion(edited);
    onRun();
    return true;
  };
  const runStatement = (edited: EditorView): boolean => {
    closeCompletion(edited);
    onRunStatement();
    return true;
  };
  const view = new EditorView({
    state: EditorState.create({
      doc: textarea.value,
      selection: { anchor: textarea.selectionStart, head: textarea.selectionEnd },
      extensions: [
        lineNumbers(),
        UNSEEN,
        history(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ icons: false }),
        language.of(languageOf(tables)),
        DIALECT.language.data.of({ autocomplete: valueSource(vocabulary) }),
        lintGutter(),
        syntaxHighlighting(COLOURS),
        EditorView.lineWrapping,
        // Tab is bound to nothing: it leaves the editor, as it leaves every other field.
        Prec.highest(
          keymap.of([
            { key: 'Mod-Shift-Enter', run: runStatement },
            { key: 'Mod-Enter', run },
          ]),
        ),
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...historyKeymap,
          ...lintKeymap,
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
        // Suggestions that come once the visitor has left would lie over what they went to; those shown close by themselves.
        EditorView.domEventHandlers({
          blur: (_event, left) => {
            if (completionStatus(left.state) === 'pending') setTimeout(() => closeCompletion(left));
          },
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
  // The label still belongs to the field that is hidden now.
  for (const own of textarea.labels) own.addEventListener('click', () => view.focus());
  return {
    focus: () => view.focus(),
    setText: (text) => {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: 0 },
      });
    },
    insert: (text) => {
      view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true });
      view.focus();
    },
    get selection() {
      const { from, to } = view.state.selection.main;
      return { from, to };
    },
    showError: (place, message) => {
      view.dispatch(setDiagnostics(view.state, [{ ...place, severity: 'error', message }]), {
        effects: EditorView.scrollIntoView(place.from),
      });
    },
    clearErrors: () => view.dispatch(setDiagnostics(view.state, [])),
    goTo: (place) => {
      view.dispatch({ selection: { anchor: place }, scrollIntoView: true });
      view.focus();
    },
    setTables: (all) => view.dispatch({ effects: language.reconfigure(languageOf(all)) }),
  };
}

/** SQL with the names of these tables and their columns. */
function languageOf(tables: readonly EditorTable[]): Extension {
  const schema: SQLNamespace = Object.fromEntries(
    tables.map((table) => [
      table.name,
      {
        self: { label: table.name, type: 'class', detail: '', info: table.description },
        children: table.columns.map(columnCompletion),
      },
    ]),
  );
  return [
    sql({ dialect: DIALECT, schema, upperCaseKeywords: true }),
    DIALECT.language.data.of({ autocomplete: columnSource(tables) }),
  ];
}

/**
 * Offers the columns of the tables that the query names, or of `observations` while it names none: whoever writes SELECT
 * has not come to FROM yet.
 */
function columnSource(tables: readonly EditorTable[]): CompletionSource {
  const names = tables.map(({ name }) => name);
  return ifNotIn(['String', 'LineComment', 'BlockComment', 'QuotedIdentifier'], (context) => {
    const word = context.matchBefore(/\w+/);
    if (!word) return null;
    const named = tablesIn(context.state.doc.toString(), names);
    // After a dot the schema knows better, once there is a table that the name before it can stand for.
    if (named.length > 0 && context.state.sliceDoc(word.from - 1, word.from) === '.') return null;
    const wanted = named.length > 0 ? named : ['observations'];
    const options = new Map<string, Completion>();
    for (const { name, columns } of tables) {
      if (!wanted.includes(name)) continue;
      for (const column of columns)
        options.set(column.name, { ...columnCompletion(column), boost: 2 });
    }
    return { from: word.from, options: [...options.values()], validFor: /^\w*$/ };
  });
}

/** Offers the values of the column that is compared, found by value or by name. */
function valueSource(vocabulary: () => Promise<Vocabulary>): CompletionSource {
  return async (context) => {
    const wanted = valueContext(context.state.doc.toString(), context.pos);
    if (!wanted) return null;
    const words = await vocabulary().then(
      (all) => all[wanted.column],
      () => undefined,
    );
    if (!words || context.aborted) return null;
    return {
      from: wanted.from,
      // The name is searched too: whoever types "jawa" is offered 32.
      options: words.map(([value, name, meaning]) => ({
        label: name === undefined ? value : `${value} ${name}`,
        displayLabel: value,
        detail: name ?? '',
        ...(meaning === undefined ? {} : { info: meaning }),
        type: 'constant',
        boost: 3,
        apply: (editor: EditorView, _completion: Completion, from: number, to: number) => {
          const insert = quotedValue(value, wanted);
          const isClosed = editor.state.sliceDoc(to, to + 1) === "'";
          const text = wanted.isQuoted && !isClosed ? `${insert}'` : insert;
          const end = from + text.length + (wanted.isQuoted && isClosed ? 1 : 0);
          editor.dispatch({ changes: { from, to, insert: text }, selection: { anchor: end } });
        },
      })),
      validFor: wanted.isQuoted ? /^[^']*$/ : /^\w*$/,
    };
  };
}

function columnCompletion({ name, type, description }: EditorTable['columns'][number]): Completion {
  return { label: name, type: 'property', detail: type, info: description };
}
