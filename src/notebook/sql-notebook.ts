/** `<sql-notebook>`: the notebook on the page. Opens links and drafts, runs cells one after the other, keeps what is written. */
import { h, hide, part } from '../explorer/dom.ts';
import type { Editor, EditorTable } from '../explorer/editor.ts';
import { GUARD_LIMIT, checkQuery } from '../explorer/guard-check.ts';
import { Session, type Answer, type OwnTable } from '../explorer/session.ts';
import type { EngineSettings } from '../explorer/engine-settings.ts';
import { sourcesBehind, type QuerySources } from '../explorer/query-sources.ts';
import { queryOf } from '../explorer/statements.ts';
import { withoutAside } from '../atlas/figure-row.ts';
import { LOCALES } from '../i18n/lang.ts';
import { inTurn } from '../layouts/in-turn.ts';
import { TIME_LIMIT, cellFailure } from './cell-failure.ts';
import { CellView, type CellActions } from './cell-view.ts';
import { Drafts } from './drafts.ts';
import { NOTEBOOK_MESSAGES, type NotebookMessages } from './messages.ts';
import {
  CELL_KINDS,
  MOST_CELLS,
  inserted,
  moved,
  type CellKind,
  type Notebook,
  type NotebookCell,
} from './notebook.ts';
import { BadNotebookLink, carriesNotebook, notebookHash, notebookIn } from './notebook-link.ts';
import { momentInWords } from '../explorer/moment.ts';

/** What the page hands over as JSON. */
export interface NotebookSettings extends EngineSettings {
  /** Address of the pages of sources; an id and a slash follow. */
  readonly sources: string;
}

const ROW_LIMIT = 10_000;
/** Milliseconds of quiet before a draft is kept. */
const QUIET = 500;
/** Browsers and most chat programs take addresses of this length. */
const COMFORTABLE = 8000;
const SHOWN_SOURCES = 40;
/** Tables whose figures are a source's. */
const FIGURES = new Set(['observations', 'province_year', 'audits']);

export class SqlNotebook extends HTMLElement {
  #settings!: NotebookSettings;
  #messages!: NotebookMessages;
  #session!: Session;
  #drafts!: Drafts;
  #views: readonly CellView[] = [];
  #draft = newId();
  /** By cell: the sources behind its result. */
  readonly #used = new Map<CellView, QuerySources>();
  readonly #own = new Map<string, EditorTable>();
  readonly #editors = new Set<Editor>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #deleted: { readonly view: CellView; readonly at: number } | undefined;
  #isBusy = false;
  #isStopped = false;
  #ready = false;

  connectedCallback(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.#settings = JSON.parse(
      part(this, 'settings', HTMLScriptElement).textContent,
    ) as NotebookSettings;
    const { lang, engine, manifest, tables } = this.#settings;
    this.#messages = NOTEBOOK_MESSAGES[lang];
    this.#session = new Session({ engine, manifest, tables });
    this.#drafts = new Drafts(() => localStorage);
    for (const element of this.querySelectorAll<HTMLElement>('[data-scripted]'))
      element.hidden = false;
    this.#on('run-all', () => void this.#run(this.#views));
    this.#on('stop', () => {
      this.#isStopped = true;
      this.#session.cancel();
    });
    this.#on('link', () => void this.#copyLink());
    this.#on('print', () => window.print());
    this.#on('fresh', () => {
      this.#open(fresh(this.#settings), newId());
      part(this, 'title', HTMLInputElement).focus();
    });
    this.#on('undo', () => this.#undo());
    for (const kind of CELL_KINDS)
      this.#on(`add-${kind}`, () => void this.#add(kind, this.#views.length));
    const title = part(this, 'title', HTMLInputElement);
    title.addEventListener('input', () => this.#keep());
    window.addEventListener('hashchange', () => this.#openHash(location.hash));
    window.addEventListener('beforeprint', () => this.#beforePrint());
    window.addEventListener('afterprint', () => {
      for (const view of this.#views) view.setPrinting(false);
    });
    document.querySelector<HTMLAnchorElement>('a.language')?.addEventListener('click', (event) => {
      const link = event.currentTarget as HTMLAnchorElement;
      link.hash = this.#hashOrNone();
    });
    inTurn(() => {
      if (!this.#openHash(location.hash)) this.#openLast();
      this.toggleAttribute('data-ready', true);
    });
  }

  /** Makes a table of the visitor's own known to queries and to the editors, in place of an earlier one of its name. */
  async addOwnTable(table: OwnTable, shown: EditorTable): Promise<void> {
    await this.#session.addTable(table);
    this.#own.set(table.name, shown);
    for (const editor of this.#editors) editor.setTables(this.#tables);
  }

  async removeOwnTable(name: string): Promise<void> {
    await this.#session.removeTable(name);
    this.#own.delete(name);
    for (const editor of this.#editors) editor.setTables(this.#tables);
  }

  get #tables(): EditorTable[] {
    return [...this.#settings.tables, ...this.#own.values()];
  }

  /** Opens the notebook in an address, without running it; answers whether there was one, whole or not. */
  #openHash(hash: string): boolean {
    if (!carriesNotebook(hash)) return false;
    const m = this.#messages;
    try {
      const notebook = notebookIn(hash);
      if (!notebook) return false;
      this.#open(notebook, newId());
      const { release } = notebook;
      const isOther = release !== undefined && release !== this.#settings.release.version;
      this.#say(
        isOther
          ? `${m.opened} ${m.otherRelease(release, this.#settings.release.version)}`
          : m.opened,
      );
      part(this, 'run-all', HTMLButtonElement).focus({ preventScroll: true });
    } catch (error) {
      if (!(error instanceof BadNotebookLink)) throw error;
      this.#open(fresh(this.#settings), newId());
      this.#say(m.damaged);
    }
    return true;
  }

  #openLast(): void {
    const [last] = this.#drafts.list;
    if (last && this.#openDraft(last.hash, last.id)) this.#say(this.#messages.draftOpened);
    else this.#open(fresh(this.#settings), newId());
  }

  #openDraft(hash: string, id: string): boolean {
    try {
      const notebook = notebookIn(hash);
      if (notebook) this.#open(notebook, id);
      return notebook !== undefined;
    } catch (error) {
      if (!(error instanceof BadNotebookLink)) throw error;
      return false;
    }
  }

  #open(notebook: Notebook, draft: string): void {
    clearTimeout(this.#timer);
    this.#isStopped = true;
    this.#draft = draft;
    this.#used.clear();
    this.#editors.clear();
    this.#forgetDeleted();
    part(this, 'title', HTMLInputElement).value = notebook.title;
    this.#views = notebook.cells.map((cell) => this.#viewOf(cell));
    this.#draw();
    this.#listDrafts();
    this.#listSources();
    this.#say('');
  }

  #viewOf(cell: NotebookCell): CellView {
    const { lang, tiles, places } = this.#settings;
    const actions: CellActions = {
      change: () => this.#keep(),
      run: () => void this.#run([view]),
      move: (by) => this.#move(view, by),
      remove: () => this.#remove(view),
    };
    const view: CellView = new CellView(
      cell,
      {
        lang,
        tiles,
        places: new Map(Object.entries(places)),
        edit: (field, run) => this.#edit(field, run),
      },
      actions,
    );
    return view;
  }

  async #edit(field: HTMLTextAreaElement, run: () => void): Promise<Editor | undefined> {
    this.#session.prefetch();
    try {
      const { createEditor } = await import('../explorer/editor.ts');
      const { vocabulary } = this.#settings;
      const editor = createEditor({
        textarea: field,
        label: this.#messages.queryLabel,
        description: 'notebook-keys',
        tables: this.#tables,
        vocabulary: async () => (await (await fetch(vocabulary)).json()) as never,
        onRun: run,
        onRunStatement: run,
      });
      this.#editors.add(editor);
      return editor;
    } catch {
      // The field goes on working.
      return undefined;
    }
  }

  #draw(): void {
    const list = part(this, 'cells', HTMLElement);
    list.replaceChildren(...this.#views.map(({ element }) => element));
    this.#views.forEach((view, at) => view.place(at, this.#views.length));
  }

  async #add(kind: CellKind, at: number): Promise<void> {
    const m = this.#messages;
    if (this.#views.length >= MOST_CELLS) {
      this.#say(m.full);
      return;
    }
    const cell: NotebookCell = kind === 'text' ? { kind, text: '' } : { kind, sql: '' };
    const view = this.#viewOf(cell);
    this.#views = inserted(this.#views, at, view);
    this.#draw();
    this.#keep();
    this.#say(m.added(m.kinds[kind]));
    await view.focus();
  }

  #move(view: CellView, by: -1 | 1): void {
    const at = this.#views.indexOf(view);
    const next = moved(this.#views, at, by);
    if (next === this.#views) return;
    const focused = document.activeElement;
    this.#views = next;
    // The neighbour is moved, not the cell itself: what has the focus keeps it.
    const neighbour = next[at];
    if (by > 0) view.element.before(neighbour?.element ?? '');
    else view.element.after(neighbour?.element ?? '');
    next.forEach((one, i) => one.place(i, next.length));
    if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus();
    view.element.scrollIntoView({ block: 'nearest' });
    this.#keep();
    this.#say(this.#messages.moved(String(at + by + 1)));
  }

  #remove(view: CellView): void {
    const at = this.#views.indexOf(view);
    this.#views = this.#views.filter((one) => one !== view);
    this.#used.delete(view);
    this.#deleted = { view, at };
    this.#draw();
    this.#keep();
    this.#listSources();
    this.#say(this.#messages.deleted);
    const undo = part(this, 'undo', HTMLButtonElement);
    undo.hidden = false;
    undo.focus();
  }

  #undo(): void {
    const deleted = this.#deleted;
    if (!deleted) return;
    this.#views = inserted(this.#views, deleted.at, deleted.view);
    this.#forgetDeleted();
    this.#draw();
    this.#keep();
    this.#say(this.#messages.restored);
    deleted.view.focusHeading();
  }

  #forgetDeleted(): void {
    this.#deleted = undefined;
    part(this, 'undo', HTMLButtonElement).hidden = true;
  }

  /** Runs cells one after the other; one that fails does not keep the next from being run. */
  async #run(views: readonly CellView[]): Promise<void> {
    if (this.#isBusy) return;
    const m = this.#messages;
    for (const view of views) view.takeEdits();
    const queries = views.filter(({ cell }) => cell.kind !== 'text' && cell.sql.trim() !== '');
    this.#setBusy(true);
    this.#isStopped = false;
    let failed = 0;
    for (const [i, view] of queries.entries()) {
      if (this.#wasStopped()) break;
      this.#say(m.running(String(i + 1), String(queries.length)));
      view.setBusy(true);
      if (!(await this.#runOne(view))) failed++;
      view.setBusy(false);
    }
    this.#setBusy(false);
    this.#listSources();
    const warned = queries.filter(({ caution }) => !caution.hidden).length;
    const said = [
      failed > 0 ? m.failed(String(failed)) : m.finished(String(queries.length)),
      ...(warned > 0 ? [m.warned(String(warned))] : []),
    ];
    this.#say(this.#wasStopped() ? m.stopped : said.join(' '));
  }

  /** Asked anew each time: the visitor may have pressed the button while a cell ran. */
  #wasStopped(): boolean {
    return this.#isStopped;
  }

  async #runOne(view: CellView): Promise<boolean> {
    const { cell } = view;
    if (cell.kind === 'text') return true;
    const sql = queryOf(cell.sql);
    const bytes = part(this, 'progress', HTMLProgressElement);
    this.#used.delete(view);
    try {
      const answer = await this.#session.query(sql, {
        timeLimit: TIME_LIMIT * 1000,
        rowLimit: ROW_LIMIT,
        onStep: (step) => {
          bytes.hidden = step.step !== 'download' || step.total === 0;
          if (step.step === 'download') {
            bytes.max = step.total || 1;
            bytes.value = step.loaded;
          }
        },
      });
      const { result, milliseconds } = answer;
      await view.show(cell.sql, result, milliseconds);
      if (milliseconds < GUARD_LIMIT) {
        await this.#guard(view, sql);
        await this.#findSources(view, sql, answer);
      }
      return true;
    } catch (error) {
      const { lang } = this.#settings;
      view.fail(
        cellFailure(
          error,
          sql,
          this.#tables.map(({ name }) => name),
          lang,
        ),
      );
      return false;
    } finally {
      bytes.hidden = true;
    }
  }

  /** Asks what the query mixed. The result stands already, and stays whatever comes of this. */
  async #guard(view: CellView, sql: string): Promise<void> {
    const { guard: facts, lang } = this.#settings;
    await checkQuery(
      sql,
      {
        session: this.#session,
        facts,
        lang,
        onUse: (better) => void view.setSource(better).then(() => this.#run([view])),
      },
      () => this.#isStopped,
      (notice) => {
        view.caution.replaceChildren(...notice);
        view.caution.hidden = notice.length === 0;
      },
    );
  }

  async #findSources(view: CellView, sql: string, { result, tables }: Answer): Promise<void> {
    try {
      const ask = async (question: string) =>
        (await this.#session.query(question, { timeLimit: GUARD_LIMIT })).result;
      this.#used.set(view, await sourcesBehind({ sql, result, tables }, ask));
    } catch {
      // Without them the list is shorter, and the result stands.
    }
  }

  /** Lists the publications behind all results, as a reader of the printed notebook needs them. */
  #listSources(): void {
    const m = this.#messages;
    const { lang, sources: pages } = this.#settings;
    const used = [...this.#used.values()];
    const found = new Map(
      used.flatMap((one) =>
        one.kind === 'exact'
          ? one.sources.map((source) => [source.source_id, source] as const)
          : [],
      ),
    );
    const isUntold = used.some(
      (one) => one.kind === 'tables' && one.tables.some((table) => FIGURES.has(table)),
    );
    const items = [...found.values()]
      .sort((a, b) => a.publisher.localeCompare(b.publisher, lang))
      .slice(0, SHOWN_SOURCES)
      .map(({ source_id, publisher, title, published }) =>
        h(
          'li',
          {},
          `${withoutAside(publisher)}${published === null ? '' : ` (${published.slice(0, 4)})`}. `,
          h('a', { href: `${pages}${encodeURIComponent(source_id)}/` }, title),
        ),
      );
    part(this, 'sources', HTMLElement).replaceChildren(
      ...(used.length === 0 ? [h('p', {}, m.sourcesUnknown)] : []),
      ...(items.length > 0 ? [h('p', {}, m.sourcesNote), h('ul', {}, ...items)] : []),
      ...(found.size > items.length
        ? [h('p', {}, m.sourcesMany(String(found.size - items.length)))]
        : []),
      ...(isUntold ? [h('p', {}, m.sourcesUntold)] : []),
    );
  }

  #notebook(): Notebook {
    for (const view of this.#views) view.takeEdits();
    const { lang, release } = this.#settings;
    return {
      title: part(this, 'title', HTMLInputElement).value.trim(),
      lang,
      release: release.version,
      cells: this.#views.map(({ cell }) => cell),
    };
  }

  #hashOrNone(): string {
    try {
      return notebookHash(this.#notebook());
    } catch (error) {
      if (error instanceof BadNotebookLink) return '';
      throw error;
    }
  }

  /** Keeps the draft on the device, once the visitor pauses. */
  #keep(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const hash = this.#hashOrNone();
      if (hash === '') {
        this.#say(this.#messages.tooLong);
        return;
      }
      const title = part(this, 'title', HTMLInputElement).value.trim();
      this.#drafts.save({ id: this.#draft, title, at: Date.now(), hash });
      this.#listDrafts();
    }, QUIET);
  }

  #listDrafts(): void {
    const { lang } = this.#settings;
    const m = this.#messages;
    const { list } = this.#drafts;
    part(this, 'drafts', HTMLElement).hidden = list.length === 0;
    part(this, 'drafts-list', HTMLElement).replaceChildren(
      ...list.map(({ id, title, at, hash }) => {
        const name = title === '' ? m.untitled : title.slice(0, 120);
        const open = h(
          'button',
          { type: 'button', 'aria-current': id === this.#draft ? 'true' : undefined },
          name,
        );
        open.addEventListener('click', () => {
          // The list is written anew, and this button with it.
          const isOpen = this.#openDraft(hash, id);
          part(this, 'title', HTMLInputElement).focus();
          this.#say(isOpen ? m.draftOpen : m.damaged);
        });
        const remove = h('button', { type: 'button', 'aria-label': m.remove(name) }, m.removeShort);
        remove.addEventListener('click', () => {
          this.#drafts.remove(id);
          this.#listDrafts();
          part(this, 'title', HTMLInputElement).focus();
        });
        return h(
          'li',
          {},
          open,
          ' ',
          h('span', { class: 'when' }, momentInWords(at, lang)),
          ' ',
          remove,
        );
      }),
    );
  }

  async #copyLink(): Promise<void> {
    const m = this.#messages;
    try {
      const hash = notebookHash(this.#notebook());
      history.replaceState(null, '', hash);
      const copied = await navigator.clipboard.writeText(location.href).then(
        () => true,
        () => false,
      );
      const { length } = location.href;
      const long =
        length > COMFORTABLE
          ? ` ${m.longLink(length.toLocaleString(LOCALES[this.#settings.lang]))}`
          : '';
      this.#say(`${copied ? m.copied : m.ready}${long}`);
    } catch (error) {
      if (!(error instanceof BadNotebookLink)) throw error;
      this.#say(m.tooLong);
    }
  }

  /** The printed page says its title and where it can be read and run. */
  #beforePrint(): void {
    const title = part(this, 'title', HTMLInputElement).value.trim();
    part(this, 'printed-title', HTMLElement).textContent =
      title === '' ? this.#messages.untitled : title;
    part(this, 'address', HTMLElement).textContent =
      location.href.replace(/#.*/, '') + this.#hashOrNone();
    for (const view of this.#views) view.setPrinting(true);
  }

  #setBusy(isBusy: boolean): void {
    this.#isBusy = isBusy;
    this.toggleAttribute('data-busy', isBusy);
    const runAll = part(this, 'run-all', HTMLButtonElement);
    const stop = part(this, 'stop', HTMLButtonElement);
    runAll.setAttribute('aria-disabled', String(isBusy));
    if (isBusy) stop.hidden = false;
    else hide(stop, runAll);
  }

  #say(text: string): void {
    part(this, 'status', HTMLElement).textContent = text;
  }

  #on(name: string, act: () => void): void {
    part(this, name, HTMLButtonElement).addEventListener('click', act);
  }
}

function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

/** What a visitor who comes without a link finds: a text to write, and a query that runs. */
function fresh({ lang, release }: NotebookSettings): Notebook {
  const [name, places, values] = {
    id: ['name', 'provinsi', 'jumlah_usaha'],
    en: ['name_en', 'province', 'establishments'],
  }[lang] as [string, string, string];
  return {
    title: '',
    lang,
    release: release.version,
    cells: [
      { kind: 'text', text: '' },
      {
        kind: 'query',
        sql: `SELECT a.${name} AS ${places}, o.value AS ${values}
FROM observations AS o
JOIN areas AS a ON a.area_code = o.area_code
WHERE o.indicator_id = 'establishments'
  AND o.population_id = 'IMK'
  AND o.area_level = 'province'
  AND o.year = 2023
  AND o.breakdown IS NULL
  AND o.headline
ORDER BY o.value DESC`,
      },
    ],
  };
}

customElements.define('sql-notebook', SqlNotebook);
