/** `<sql-workbench>`: ties the page's markup to the session with the engine. Loads everything else when it is wanted. */
import { LOCALES } from '../i18n/lang.ts';
import { isPlain } from '../model/plain-text.ts';
import { CitationView } from './citation-view.ts';
import { choiceFor, type ChartSettings, type NamedChart } from './chart-default.ts';
import { ChartView } from './chart-view.ts';
import { keepAboveKeyboard } from './above-keyboard.ts';
import { Aside } from './aside.ts';
import { hide, part, whenTurnedTo } from './dom.ts';
import type { Editor, EditorTable } from './editor.ts';
import type { EngineSettings } from './engine-settings.ts';
import type { Vocabulary } from './completion.ts';
import { inText, placeOf } from './error-place.ts';
import { readError } from './errors.ts';
import { EngineFailure, Stopped, TableFailure } from './failures.ts';
import { GUARD_LIMIT, checkQuery } from './guard-check.ts';
import { HistoryList } from './history-list.ts';
import { MESSAGES, type Messages, type Problem } from './messages.ts';
import { embedCode } from './embed-code.ts';
import { sourcesBehind, type QuerySources } from './query-sources.ts';
import { problemNotice, type Remedy } from './problem-notice.ts';
import { savePicture, saveRows, type FileSubject } from './result-files.ts';
import { resultMessages, type ResultMessages } from './result-messages.ts';
import { ResultTabs, nameFor, type Tab } from './result-tabs.ts';
import { SchemaBrowser } from './schema-browser.ts';
import { TABLE_FORMATS, type TableFormat } from './table-file.ts';
import {
  BadPermalink,
  MAX_TITLE,
  carriesQuery,
  hashOf,
  stateIn,
  type SharedState,
} from './permalink.ts';
import { ResultGrid } from './grid.ts';
import type { Result } from './result.ts';
import { RunStatus } from './run-status.ts';
import { queryOf, statementAt, statementsIn, type Statement } from './statements.ts';
import { Session, type OwnTable } from './session.ts';

/** What the page hands over as JSON. */
export interface WorkbenchSettings extends EngineSettings {
  readonly examples: readonly {
    readonly title: string;
    readonly sql: string;
    readonly chart?: NamedChart | undefined;
  }[];
  /** Address of the page that shows a saved chart in a frame. */
  readonly embed: string;
  readonly downloads: string;
}

const TIME_LIMIT = 30;
const ROW_LIMIT = 10_000;

/** What a tab holds. */
interface Shown {
  readonly sql: string;
  readonly result: Result;
  readonly tables: readonly string[];
  /** What the guard has to say, once it has said it. */
  caution: readonly Node[];
  /** The chart as it was when another tab was turned to. */
  chart?: { readonly settings: ChartSettings | undefined; readonly isChosen: boolean };
}

export class SqlWorkbench extends HTMLElement {
  #settings!: WorkbenchSettings;
  #messages!: Messages;
  #texts!: ResultMessages;
  #session!: Session;
  #grid!: ResultGrid;
  #chart!: ChartView;
  #textarea!: HTMLTextAreaElement;
  #editor: Promise<Editor | undefined> | undefined;
  #tabs!: ResultTabs<Shown>;
  /** The chart that came with a link, for when its query is run. */
  #wanted: { readonly sql: string; readonly chart: ChartSettings } | undefined;
  /** The editor, once it stands on the page. */
  #current: Editor | undefined;
  #busy = false;
  /** True when the visitor was in the result before a query took its place. */
  #wasInResult = false;
  /** The guard's questions about the last result, or those for its sources. */
  #aside!: Aside;
  #vocabulary: Promise<Vocabulary> | undefined;
  #history!: HistoryList;
  #status!: RunStatus;
  /** What the editor offers of the visitor's own tables. */
  readonly #own = new Map<string, EditorTable>();
  #citation!: CitationView;
  #schema!: SchemaBrowser;
  #ready = false;

  connectedCallback(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.#settings = JSON.parse(
      part(this, 'settings', HTMLScriptElement).textContent,
    ) as WorkbenchSettings;
    const { lang, engine, manifest, tables, places, tiles } = this.#settings;
    this.#messages = MESSAGES[lang];
    this.#texts = resultMessages(lang);
    this.#session = new Session({ engine, manifest, tables });
    this.#aside = new Aside(this.#session);
    this.#status = new RunStatus(this, lang);
    this.#textarea = part(this, 'query', HTMLTextAreaElement);
    this.#grid = new ResultGrid({ lang });
    part(this, 'grid', HTMLElement).replaceWith(this.#grid.element);
    this.#chart = new ChartView({
      lang,
      tiles,
      names: new Map(Object.entries(places)),
      onDrawn: () => this.#offerPicture(),
    });
    part(this, 'chart', HTMLElement).replaceWith(this.#chart.element);
    const say = (text: string): void => this.#say(text);
    this.#tabs = new ResultTabs<Shown>({
      lang,
      panel: part(this, 'panel', HTMLElement),
      onShow: (tab, before) => this.#display(tab, before),
      say,
    });
    part(this, 'tabs', HTMLElement).replaceWith(this.#tabs.element);
    const schema = (this.#schema = new SchemaBrowser({
      lang,
      tables,
      vocabulary: () => this.#words(),
      onInsert: (text) => void this.#insert(text),
    }));
    schema.element.open = matchMedia('(width >= 64rem)').matches;
    part(this, 'schema', HTMLElement).replaceWith(schema.element);
    for (const element of this.querySelectorAll<HTMLElement>('[data-scripted]'))
      element.hidden = false;

    const field = part(this, 'field', HTMLElement);
    whenTurnedTo(field, () => this.#intend());
    // Whoever writes, or comes near the button, is about to run a query.
    const warm = (): void => this.#session.warm();
    field.addEventListener('input', warm, { once: true });
    keepAboveKeyboard(field, this.#runButton);
    this.#runButton.addEventListener('pointerenter', warm, { once: true });
    this.#textarea.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void this.#run();
    });
    part(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#run();
    });
    this.#on('cancel', () => {
      this.#say(this.#messages.cancelling);
      this.#session.cancel();
    });
    this.#on('reset', () => this.#reset());
    this.#on('link', () => void this.#copyLink());
    this.#on('show-all', () => {
      const sql = this.#tabs.selected?.content.sql ?? '';
      void this.#run({ rowLimit: Infinity, statements: statementsIn(sql) });
    });
    this.#on('format', () => void this.#format());
    this.#on('run-statement', () => void this.#run({ statements: this.#statement() }));
    this.#history = new HistoryList(part(this, 'history', HTMLElement), {
      lang,
      onOpen: (sql) => {
        void this.#setText(sql).then(() => this.#goTo(sql.length));
        this.#say(this.#messages.historyOpened);
      },
      onClear: () => {
        this.#runButton.focus();
        this.#say(this.#messages.historyCleared);
      },
    });
    for (const format of TABLE_FORMATS) this.#on(format, () => void this.#save(format));
    for (const kind of ['svg', 'png'] as const) this.#on(kind, () => void this.#savePicture(kind));
    this.#citation = new CitationView(part(this, 'cite', HTMLDetailsElement), {
      lang,
      release: this.#settings.release,
      sources: () => this.#sources(),
      subject: () => ({ name: this.#tabs.selected?.name ?? '', url: this.#address() }),
      say,
    });
    this.#on('embed-copy', () => void this.#copyEmbed());

    // Examples are links with a query in their address, as any permalink.
    document.addEventListener('click', (event) => {
      const link =
        event.target instanceof Element
          ? event.target.closest<HTMLAnchorElement>('a[href^="#q="]')
          : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.pushState(null, '', link.hash);
      void this.#open(link.hash);
    });
    window.addEventListener('hashchange', () => void this.#open(location.hash));
    void this.#open(location.hash);
    this.#keepStateAcrossLanguages();
  }

  /** Makes a table of the visitor's own known to queries and to the editor, in place of an earlier one of its name. */
  async addOwnTable(table: OwnTable, shown: EditorTable): Promise<void> {
    await this.#session.addTable(table);
    this.#own.set(table.name, shown);
    this.#schema.show(this.#tables);
    (await this.#editor)?.setTables(this.#tables);
  }

  async removeOwnTable(name: string): Promise<void> {
    await this.#session.removeTable(name);
    this.#own.delete(name);
    this.#schema.show(this.#tables);
    (await this.#editor)?.setTables(this.#tables);
  }

  get #tables(): EditorTable[] {
    return [...this.#settings.tables, ...this.#own.values()];
  }

  /** On a sign that a query may follow: the editor and the small parts, not the engine. */
  #intend(): void {
    this.#session.prefetch();
    void this.#enhance();
  }

  /** The editor in place of the plain field; nothing when it cannot be had, and then the field goes on working. */
  #enhance(): Promise<Editor | undefined> {
    this.#editor ??= import('./editor.ts').then(
      ({ createEditor }) =>
        createEditor({
          textarea: this.#textarea,
          label: this.#messages.queryLabel,
          description: 'sql-keys',
          tables: this.#tables,
          vocabulary: () => this.#words(),
          onRun: () => void this.#run(),
          onRunStatement: () => void this.#run({ statements: this.#statement() }),
        }),
      () => undefined,
    );
    void this.#editor.then((editor) => (this.#current = editor));
    return this.#editor;
  }

  /** The values that the editor offers; a later wish tries again after a failure. */
  #words(): Promise<Vocabulary> {
    return (this.#vocabulary ??= fetchVocabulary(this.#settings.vocabulary).catch(
      (error: unknown) => {
        this.#vocabulary = undefined;
        throw error;
      },
    ));
  }

  async #setText(sql: string): Promise<void> {
    this.#textarea.value = sql;
    (await this.#editor)?.setText(sql);
  }

  /** Takes up the query in an address. It is shown, never run. */
  async #open(hash: string): Promise<void> {
    if (!carriesQuery(hash)) return;
    try {
      const state = stateIn(hash);
      if (state === undefined) return;
      const { sql, chart, release } = state;
      this.#wanted = chart && { sql: queryOf(sql), chart };
      await this.#setText(sql);
      // The field itself would let such a query be read as another than the one that runs.
      if (!isPlain(sql)) void this.#enhance();
      const example = this.#settings.examples.find((one) => one.sql === sql);
      this.#clear();
      const m = this.#messages;
      const isOther = release !== undefined && release !== this.#settings.release.version;
      this.#say(
        example
          ? m.exampleOpened(example.title)
          : isOther
            ? `${m.linkOpened} ${m.otherRelease(release, this.#settings.release.version)}`
            : m.linkOpened,
      );
      this.#runButton.focus({ preventScroll: true });
      this.scrollIntoView({ block: 'start' });
    } catch (error) {
      if (!(error instanceof BadPermalink)) throw error;
      this.#clear();
      this.#say(this.#messages.linkDamaged);
      this.scrollIntoView({ block: 'start' });
    }
  }

  /** The statement at the cursor. */
  #statement(): Statement[] {
    const text = this.#textarea.value;
    const place = this.#current?.selection.from ?? this.#textarea.selectionStart;
    const statement = statementAt(text, place);
    return statement ? [statement] : [];
  }

  /** What is to be run: what is selected, or else everything. */
  #selected(): Statement[] {
    const text = this.#textarea.value;
    const { from, to } = this.#current?.selection ?? {
      from: this.#textarea.selectionStart,
      to: this.#textarea.selectionEnd,
    };
    const chosen = statementsIn(text.slice(from, to)).map((one) => ({
      ...one,
      from: one.from + from,
      to: one.to + from,
    }));
    return chosen.length > 0 ? chosen : statementsIn(text);
  }

  /** Runs statements one after the other until one fails, and shows the last result. */
  async #run({
    rowLimit = ROW_LIMIT,
    timeLimit,
    statements = this.#selected(),
  }: {
    rowLimit?: number;
    timeLimit?: number;
    statements?: readonly Statement[];
  } = {}): Promise<void> {
    if (this.#busy) return;
    let [running] = statements;
    if (!running) {
      this.#fail(new Error('no statements'), { sql: '', from: 0, to: 0 });
      return;
    }
    this.#setBusy(true);
    this.#clear();
    await this.#aside.giveWay();
    void this.#enhance();
    const limited = part(this, 'limited', HTMLInputElement).checked;
    const stopTicking = this.#status.tick();
    try {
      let last: { readonly sql: string; readonly milliseconds: number } | undefined;
      for (running of statements) {
        const { sql } = running;
        const { result, milliseconds, tables } = await this.#session.query(sql, {
          timeLimit: timeLimit ?? (limited ? TIME_LIMIT * 1000 : Infinity),
          rowLimit,
          onStep: (step) => this.#status.step(step),
        });
        this.#show({ sql, result, tables, caution: [] }, milliseconds);
        this.#history.add({ sql, at: Date.now(), rows: result.rows, milliseconds });
        last = { sql, milliseconds };
      }
      const shown = this.#tabs.selected?.content;
      if (last && shown?.sql === last.sql) void this.#check(shown, last.milliseconds);
    } catch (error) {
      this.#fail(error, running);
    } finally {
      stopTicking();
      this.#setBusy(false);
      this.#history.draw();
    }
  }

  #show(shown: Shown, milliseconds: number): void {
    const { sql, result } = shown;
    part(this, 'first-run', HTMLElement).hidden = true;
    const time = this.#messages.seconds(
      this.#number(milliseconds / 1000, milliseconds < 10_000 ? 2 : 0),
    );
    const rows = this.#number(result.rows);
    // What CREATE, DROP and the like answer: nothing to show.
    const isCommand =
      result.rows === 0 && result.columns.length === 1 && result.columns[0]?.name === 'Success';
    this.#say(
      result.more
        ? this.#messages.doneMore(rows, time)
        : isCommand
          ? this.#messages.commandDone
          : result.rows === 0
            ? this.#messages.noRows(time)
            : this.#messages.done(this.#messages.rows(result.rows, rows), time),
    );
    if (isCommand) {
      part(this, 'result', HTMLElement).hidden = true;
      return;
    }
    const named = this.#settings.examples.find((example) => queryOf(example.sql) === sql);
    const chosen = this.#wanted?.sql === sql ? this.#wanted.chart : undefined;
    shown.chart = {
      settings: chosen ?? (named?.chart && choiceFor(named.chart, result.columns)),
      isChosen: chosen !== undefined,
    };
    this.#tabs.add(chosen?.title ?? named?.title ?? nameFor(sql), shown);
  }

  /** Puts a tab's result in the panel. */
  #display(tab: Tab<Shown> | undefined, before: Tab<Shown> | undefined): void {
    if (before)
      before.content.chart = {
        settings: this.#chart.shown?.settings,
        isChosen: this.#chart.chosen !== undefined,
      };
    part(this, 'result', HTMLElement).hidden = tab === undefined;
    if (!tab) {
      this.#runButton.focus({ preventScroll: true });
      return;
    }
    const { result, chart } = tab.content;
    const rows = this.#number(result.rows);
    part(this, 'more', HTMLElement).hidden = !result.more;
    part(this, 'more-text', HTMLElement).textContent = result.more
      ? this.#messages.resultMore(rows)
      : '';
    part(this, 'result-heading', HTMLElement).textContent = this.#messages.resultHeading;
    if (before && !this.#busy)
      this.#say(this.#texts.shows(tab.name, this.#messages.rows(result.rows, rows)));
    this.#caution(tab.content);
    this.#citation.reset();
    part(this, 'embed', HTMLDetailsElement).open = false;
    this.#grid.show(result);
    void this.#chart.show(result, { wanted: chart?.settings, isChosen: chart?.isChosen });
    this.#offerPicture();
  }

  #caution({ caution }: Shown): void {
    const box = part(this, 'caution', HTMLElement);
    box.replaceChildren(...caution);
    box.hidden = caution.length === 0;
  }

  /** A picture can be saved and embedded where there is one, as it is now. */
  #offerPicture(): void {
    const hasPicture = this.#chart.shown !== undefined;
    for (const name of ['svg', 'png']) part(this, name, HTMLButtonElement).hidden = !hasPicture;
    part(this, 'embed', HTMLElement).hidden = !hasPicture;
    if (hasPicture) this.#writeEmbed();
  }

  /** Has the guard look at a query that has run. The result stands already, and stays whatever comes of this. */
  async #check(shown: Shown, milliseconds: number): Promise<void> {
    if (milliseconds > GUARD_LIMIT) return;
    const { guard: facts, lang } = this.#settings;
    const options = {
      session: this.#session,
      facts,
      lang,
      onUse: (better: string, ready: string) => {
        void this.#setText(better);
        this.#say(ready);
        this.#runButton.focus();
      },
    };
    const caution = part(this, 'caution', HTMLElement);
    caution.toggleAttribute('data-checking', true);
    await this.#aside.ask(async (signal) => {
      await checkQuery(
        shown.sql,
        options,
        () => signal.aborted,
        (notice, heading) => {
          shown.caution = notice;
          if (this.#tabs.selected?.content !== shown) return;
          this.#caution(shown);
          if (notice.length > 0) this.#status.sayToo(heading);
        },
      );
      if (!signal.aborted) caution.toggleAttribute('data-checking', false);
    });
  }

  /** Says what happened, what to do, and what still works. The engine's own text stands folded below. */
  #fail(error: unknown, statement: Statement): void {
    const { sql } = statement;
    const statements = [statement];
    const m = this.#messages;
    const seconds = String(TIME_LIMIT);
    part(this, 'result-heading', HTMLElement).textContent = m.formerResult;
    const again: Remedy = { text: m.retry, act: () => void this.#run({ statements }) };
    const restart: Remedy = { text: m.restart, act: () => this.#reset() };
    const offline = !navigator.onLine;

    if (error instanceof Stopped) {
      const unlimited: Remedy = {
        text: m.runUnlimited,
        act: () => void this.#run({ statements, timeLimit: Infinity }),
      };
      if (error.kind !== 'time-limit') this.#say(m.stopped('cancelled', seconds).sentence);
      else this.#explain(m.stopped('time-limit', seconds), [unlimited]);
    } else if (error instanceof EngineFailure) {
      const anyway: Remedy = {
        text: m.runAnyway,
        act: () => {
          this.#session.acceptLowMemory();
          void this.#run({ statements });
        },
      };
      const remedy = error.kind === 'low-memory' ? anyway : again;
      this.#explain(m.engineFailure(error.kind, offline), [remedy], error.message, true);
    } else if (error instanceof TableFailure) {
      this.#explain(m.tableFailure(error.kind, error.table, offline), [again], error.message, true);
    } else if (error instanceof Error && error.constructor === Error) {
      const query = readError(
        error.message,
        sql,
        this.#tables.map(({ name }) => name),
      );
      const remedies = query.kind === 'dropped-table' || query.kind === 'memory' ? [restart] : [];
      const problem = m.queryError(inText(query, statement, this.#textarea.value));
      const place = placeOf(query, statement, this.#textarea.value);
      if (place) {
        this.#current?.showError(place, `${problem.sentence} ${problem.advice}`);
        remedies.unshift({ text: m.toPlace, act: () => this.#goTo(place.from) });
      }
      this.#explain(problem, remedies, query.kind === 'no-statement' ? undefined : query.detail);
    } else {
      this.#explain(m.unexpected, [again], String(error), true);
    }
  }

  #explain(problem: Problem, remedies: readonly Remedy[], detail?: string, waysOn = false): void {
    const { lang, downloads } = this.#settings;
    this.#say('');
    const box = part(this, 'problem', HTMLElement);
    box.replaceChildren(
      ...problemNotice(problem, {
        lang,
        remedies,
        detail,
        downloads: waysOn ? downloads : undefined,
      }),
    );
    box.hidden = false;
    box.scrollIntoView({ block: 'nearest' });
  }

  #reset(): void {
    this.#session.reset();
    this.#clear();
    this.#say(this.#messages.resetDone);
  }

  async #copyLink(): Promise<void> {
    try {
      const hash = hashOf(this.#state(this.#textarea.value));
      history.replaceState(null, '', hash);
      const copied = await navigator.clipboard.writeText(location.href).then(
        () => true,
        () => false,
      );
      this.#say(copied ? this.#messages.linkCopied : this.#messages.linkReady);
    } catch (error) {
      if (error instanceof BadPermalink) this.#say(this.#messages.linkTooLong);
      else this.#say(this.#messages.linkReady);
    }
  }

  /** The state to share: the query, and the chart when it is this query's and was chosen by hand. */
  #state(sql: string): SharedState {
    const { lang, release } = this.#settings;
    return {
      sql,
      lang,
      release: release.version,
      chart: this.#tabs.selected?.content.sql === queryOf(sql) ? this.#chart.chosen : undefined,
    };
  }

  /** Nothing when the query is too long for an address. */
  #hashOrNone(state: SharedState): string {
    try {
      return hashOf(state);
    } catch (error) {
      if (error instanceof BadPermalink) return '';
      throw error;
    }
  }

  /** The other language's page opens with the same query. */
  #keepStateAcrossLanguages(): void {
    document.querySelector<HTMLAnchorElement>('a.language')?.addEventListener('click', (event) => {
      if (event.currentTarget instanceof HTMLAnchorElement)
        event.currentTarget.hash = this.#hashOrNone(this.#state(this.#textarea.value));
    });
  }

  /** The address that opens a result's query again; the page's own where it is too long for one. */
  #address(sql = this.#tabs.selected?.content.sql ?? ''): string {
    return location.href.replace(/#.*/, '') + this.#hashOrNone(this.#state(sql));
  }

  /** What is to be saved; nothing when no result is shown. */
  get #subject(): FileSubject | undefined {
    const tab = this.#tabs.selected;
    if (!tab) return undefined;
    const { sql, result } = tab.content;
    const [order, chart] = [this.#grid.rows, this.#chart.shown];
    return { name: tab.name, sql, result, order, chart, link: this.#address(sql) };
  }

  async #save(format: TableFormat): Promise<void> {
    const subject = this.#subject;
    if (!subject) return;
    this.#say(this.#texts.writing);
    this.#say(await saveRows(format, subject, this.#settings.lang));
  }

  async #savePicture(kind: 'svg' | 'png'): Promise<void> {
    const subject = this.#subject;
    if (!subject?.chart) return;
    this.#say(await savePicture(kind, subject.chart, subject.link, this.#settings.lang));
  }

  /** What the shown rows rest on. The guard's own questions step aside. */
  async #sources(): Promise<QuerySources> {
    const shown = this.#tabs.selected?.content;
    if (!shown) return { kind: 'none' };
    await this.#aside.giveWay();
    // The visitor's own query goes first, asked meanwhile or before.
    if (this.#busy) return { kind: 'none' };
    return this.#aside.ask(() =>
      sourcesBehind(
        shown,
        async (sql) => (await this.#session.query(sql, { timeLimit: TIME_LIMIT * 1000 })).result,
      ),
    );
  }

  /** Writes the code of the chart that is shown; none, and why, when its query is too long for an address. */
  #writeEmbed(): void {
    const { sql } = this.#tabs.selected?.content ?? { sql: '' };
    const { lang, release, embed } = this.#settings;
    const chart = this.#chart.shown;
    const title = chart?.title ?? '';
    const hash = this.#hashOrNone({
      sql,
      lang,
      release: release.version,
      chart: chart && { ...chart.settings, title: title.slice(0, MAX_TITLE) },
    });
    const address = new URL(embed, location.href).href + hash;
    const code = part(this, 'embed-code', HTMLTextAreaElement);
    code.value = hash && embedCode(address, title);
    code.placeholder = hash ? '' : this.#messages.linkTooLong;
  }

  async #copyEmbed(): Promise<void> {
    const code = part(this, 'embed-code', HTMLTextAreaElement);
    if (code.value === '') {
      this.#say(code.placeholder);
      return;
    }
    code.select();
    await navigator.clipboard.writeText(code.value).then(
      () => this.#say(this.#texts.embedCopied),
      () => this.#say(this.#texts.notCopied),
    );
  }

  async #format(): Promise<void> {
    const { formatted } = await import('./format-sql.ts').catch(() => ({
      formatted: () => undefined,
    }));
    const sql = formatted(this.#textarea.value);
    if (sql !== undefined) await this.#setText(sql);
    this.#say(sql === undefined ? this.#texts.formatFailed : this.#texts.formatDone);
  }

  /** Puts a name at the cursor. */
  async #insert(text: string): Promise<void> {
    const editor = await this.#enhance();
    if (editor) {
      editor.insert(text);
      return;
    }
    const field = this.#textarea;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
  }

  #setBusy(busy: boolean): void {
    this.#busy = busy;
    // Not `disabled`: the button would lose the focus that the visitor has just put on it.
    const run = this.#runButton;
    const [cancel, result] = [
      part(this, 'cancel', HTMLButtonElement),
      part(this, 'result', HTMLElement),
    ];
    run.setAttribute('aria-disabled', String(busy));
    this.toggleAttribute('data-busy', busy);
    if (busy) {
      // What is inert cannot keep the focus: it waits on the button, and comes back to what takes the result's place.
      this.#wasInResult = result.contains(document.activeElement);
      if (this.#wasInResult) run.focus({ preventScroll: true });
      cancel.hidden = false;
      result.inert = true;
      return;
    }
    hide(cancel, run);
    result.inert = false;
    if (this.#wasInResult && document.activeElement === run && !result.hidden)
      part(this, 'panel', HTMLElement).focus({ preventScroll: true });
    this.#status.rest();
  }

  #goTo(place: number): void {
    if (this.#current) {
      this.#current.goTo(place);
      return;
    }
    this.#textarea.focus();
    this.#textarea.setSelectionRange(place, place);
  }

  #clear(): void {
    this.#current?.clearErrors();
    hide(part(this, 'problem', HTMLElement), this.#runButton);
    hide(part(this, 'caution', HTMLElement), this.#runButton);
  }

  #say(text: string): void {
    this.#status.say(text);
  }

  get #runButton(): HTMLButtonElement {
    return part(this, 'run', HTMLButtonElement);
  }

  #number(value: number, digits = 0): string {
    return value.toLocaleString(LOCALES[this.#settings.lang], { maximumFractionDigits: digits });
  }

  #on(name: string, act: () => void): void {
    part(this, name, HTMLButtonElement).addEventListener('click', act);
  }
}

async function fetchVocabulary(url: string): Promise<Vocabulary> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return (await response.json()) as Vocabulary;
}

customElements.define('sql-workbench', SqlWorkbench);
