/** `<own-files>`: takes files that are chosen or dropped on the page, and hands their tables to the workbench or the notebook. */
import { h, part } from '../explorer/dom.ts';
import type { EditorTable } from '../explorer/editor.ts';
import { LOCALES, type Lang } from '../i18n/lang.ts';
import { OWN_FILE_MESSAGES, refusalSentence } from './messages.ts';
import { cardContent } from './own-file-card.ts';
import { OwnFileService } from './own-file-service.ts';
import type { AreaFiles, Opened } from './own-file.worker.ts';
import type { Refusal } from './refusal.ts';
import { tableName } from './safe-names.ts';
import type { Choices, Shape } from './shape.ts';
import type { TableHost } from './table-host.ts';

/** What the page hands over as JSON. */
export interface OwnFilesSettings {
  readonly lang: Lang;
  readonly areas: AreaFiles;
  /** Names of the atlas's own tables. */
  readonly tables: readonly string[];
  /** Selects the element that takes the tables in. */
  readonly host: string;
}

/** A file on the page; `table` is undefined until it has become one. */
interface OwnFile {
  readonly file: File;
  readonly card: HTMLElement;
  readonly service: OwnFileService;
  table: string | undefined;
  choices: Choices;
  shown: { readonly opened: Opened; readonly shape: Shape } | undefined;
}

export class OwnFiles extends HTMLElement {
  #settings!: OwnFilesSettings;
  readonly #files = new Set<OwnFile>();
  #ready = false;

  connectedCallback(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.#settings = JSON.parse(
      part(this, 'settings', HTMLScriptElement).textContent,
    ) as OwnFilesSettings;
    for (const element of this.querySelectorAll<HTMLElement>('[data-scripted]'))
      element.hidden = false;
    const field = part(this, 'files', HTMLInputElement);
    field.addEventListener('change', () => {
      this.#take(field.files ?? []);
      // The same file can then be chosen again.
      field.value = '';
    });
    this.#takeDrops();
  }

  /** Files can be dropped anywhere on the page; what else is dropped is left to the browser. */
  #takeDrops(): void {
    const veil = part(this, 'veil', HTMLElement);
    const holdsFiles = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') ?? false;
    document.addEventListener('dragover', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      veil.hidden = false;
    });
    document.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) veil.hidden = true;
    });
    document.addEventListener('drop', (event) => {
      veil.hidden = true;
      if (!holdsFiles(event)) return;
      event.preventDefault();
      this.#take(event.dataTransfer?.files ?? []);
      this.scrollIntoView({ block: 'nearest' });
    });
  }

  #take(files: Iterable<File>): void {
    for (const file of files) this.#open(file);
  }

  #open(file: File): void {
    const m = OWN_FILE_MESSAGES[this.#settings.lang];
    const card = h('section', {
      class: 'own-file',
      'aria-label': file.name.slice(0, 120),
      tabindex: -1,
    });
    part(this, 'list', HTMLElement).append(card);
    const own: OwnFile = {
      file,
      card,
      table: undefined,
      choices: {},
      shown: undefined,
      service: new OwnFileService(file, this.#settings.areas, {
        onLarge: (bytes, rows) => this.#warn(own, bytes, rows),
        onProgress: (share, rows) => {
          const text = m.readingRows(file.name, this.#number(rows));
          card.replaceChildren(
            h('p', { class: 'hint' }, text),
            h('progress', {
              max: 1,
              value: Math.min(share, 1),
              'aria-label': m.reading(file.name),
            }),
          );
        },
        onShaped: (opened, shape) => void this.#show(own, opened, shape),
        onRefused: (refusal) => this.#refuse(own, refusal),
      }),
    };
    this.#files.add(own);
    this.#read(own, false);
  }

  #read(own: OwnFile, isLargeAccepted: boolean): void {
    const text = OWN_FILE_MESSAGES[this.#settings.lang].reading(own.file.name);
    // The button that was pressed goes with the warning: the card takes the focus.
    if (own.card.contains(document.activeElement)) own.card.focus();
    own.card.replaceChildren(h('p', { class: 'hint' }, text));
    this.#say(text);
    own.service.open(isLargeAccepted);
  }

  #warn(own: OwnFile, bytes: number, rows: number | undefined): void {
    const m = OWN_FILE_MESSAGES[this.#settings.lang];
    const text = m.large(
      own.file.name,
      this.#number(Math.round(bytes / 1e6)),
      rows === undefined ? undefined : this.#number(Number(rows.toPrecision(2))),
    );
    const read = h('button', { type: 'button', class: 'primary' }, m.readAnyway);
    read.addEventListener('click', () => this.#read(own, true));
    const cancel = h('button', { type: 'button' }, m.cancel);
    cancel.addEventListener('click', () => void this.#remove(own));
    own.card.replaceChildren(h('p', {}, text), h('p', { class: 'actions' }, read, cancel));
    this.#say(text);
  }

  async #show(own: OwnFile, opened: Opened, shape: Shape): Promise<void> {
    const { lang } = this.#settings;
    const m = OWN_FILE_MESSAGES[lang];
    const isNew = own.table === undefined;
    own.table ??= tableName(own.file.name, this.#taken());
    own.shown = { opened, shape };
    await this.#handOver(own);
    this.#draw(own);
    const [rows, { places }] = [this.#number(shape.rows), shape];
    if (isNew) this.#say(m.ready(own.table, rows, this.#number(shape.columns.length)));
    else if (places)
      this.#say(
        m.matched(this.#number(places.matched), rows, this.#number(places.areas), places.column),
      );
  }

  #taken(): Set<string> {
    const own = [...this.#files].map(({ table }) => table).filter((name) => name !== undefined);
    return new Set([...this.#settings.tables, ...own]);
  }

  async #host(): Promise<TableHost> {
    const host = document.querySelector<TableHost>(this.#settings.host);
    if (!host) throw new Error(`missing host: ${this.#settings.host}`);
    await customElements.whenDefined(host.localName);
    return host;
  }

  async #handOver(own: OwnFile): Promise<void> {
    if (own.table === undefined || !own.shown) return;
    const { lang } = this.#settings;
    const m = OWN_FILE_MESSAGES[lang];
    const shown: EditorTable = {
      name: own.table,
      description: `${m.ownTable}: ${own.file.name}`,
      columns: own.shown.shape.columns.map(({ name, title, type }) => ({
        name,
        type,
        description: title ?? m.added,
      })),
    };
    const host = await this.#host();
    await host.addOwnTable({ name: own.table, load: () => own.service.stream() }, shown);
  }

  /** Draws a card anew. What was open and what had the focus stay so. */
  #draw(own: OwnFile): void {
    const { card, table, shown, choices } = own;
    if (table === undefined || !shown) return;
    const keyed = (key: string): HTMLElement | null =>
      card.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    const focused = card.contains(document.activeElement)
      ? (document.activeElement?.getAttribute('data-key') ?? '')
      : undefined;
    const folds = new Map(
      Array.from(card.querySelectorAll('details'), (one) => [one.dataset['key'] ?? '', one.open]),
    );
    card.replaceChildren(
      ...cardContent(
        { lang: this.#settings.lang, fileName: own.file.name, table, choices, ...shown },
        {
          choose: (next) => {
            own.choices = next;
            own.service.choose(next);
          },
          rename: (name) => this.#rename(own, name),
          remove: () => void this.#remove(own),
        },
      ),
    );
    for (const details of card.querySelectorAll('details'))
      details.open = folds.get(details.dataset['key'] ?? '') ?? details.open;
    if (focused !== undefined) (keyed(focused) ?? card.querySelector<HTMLElement>('a'))?.focus();
  }

  #rename(own: OwnFile, name: string): boolean {
    const m = OWN_FILE_MESSAGES[this.#settings.lang];
    const before = own.table;
    if (before === undefined || name === before) return true;
    const others = this.#taken();
    // What is no safe name would come back changed.
    if (tableName(`${name}.csv`, others) !== name) return false;
    own.table = name;
    void this.#host()
      .then((host) => host.removeOwnTable(before))
      .then(() => this.#handOver(own))
      .then(() => {
        this.#draw(own);
        this.#say(m.renamed(name));
      });
    return true;
  }

  async #remove(own: OwnFile): Promise<void> {
    const { table, file } = own;
    own.service.close();
    own.card.remove();
    this.#files.delete(own);
    this.#say(OWN_FILE_MESSAGES[this.#settings.lang].removed(table ?? file.name));
    part(this, 'files', HTMLInputElement).focus();
    if (table !== undefined) await (await this.#host()).removeOwnTable(table);
  }

  #refuse(own: OwnFile, { code, details }: Refusal): void {
    const { lang } = this.#settings;
    const m = OWN_FILE_MESSAGES[lang];
    const sentence = refusalSentence(code, details, lang);
    const remove = h('button', { type: 'button' }, m.cancel);
    remove.addEventListener('click', () => void this.#remove(own));
    own.card.replaceChildren(
      h(
        'div',
        { class: 'problem', role: 'alert' },
        h('p', { class: 'sentence' }, `${own.file.name}: ${sentence}`),
        h('p', { class: 'actions' }, remove),
      ),
    );
    this.#say('');
  }

  #say(text: string): void {
    part(this, 'status', HTMLElement).textContent = text;
  }

  #number(value: number): string {
    return value.toLocaleString(LOCALES[this.#settings.lang]);
  }
}

customElements.define('own-files', OwnFiles);
