/**
 * Copying with one click. `<copy-text>` around a text gets a button that copies it; `<copy-figure>` beside a key figure,
 * and every row of a table of figures, gets one that copies the figure with its source. What happened is said in words that a screen
 * reader announces. Without scripts the texts stand on the page.
 */
import type { Lang } from '../i18n/lang.ts';
import { inTurn } from '../layouts/in-turn.ts';
import { figureText } from './figure-text.ts';
import { copyMessages, type CopyMessages } from './copy-messages.ts';
import { figureParts } from './figure-parts.ts';

/** Says something to everyone: one live region for the page, emptied first so that the same words are read again. */
let region: HTMLElement | undefined;
function announce(words: string): void {
  if (region === undefined) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.className = 'copy-status';
    document.body.append(region);
  }
  region.textContent = '';
  setTimeout(() => {
    if (region) region.textContent = words;
  }, 50);
  clearTimeout(fading);
  fading = setTimeout(() => {
    if (region) region.textContent = '';
  }, 4000);
}
let fading: ReturnType<typeof setTimeout> | undefined;

abstract class CopyElement extends HTMLElement {
  get language(): Lang {
    return document.documentElement.lang === 'en' ? 'en' : 'id';
  }

  get words(): CopyMessages {
    return copyMessages(this.language);
  }

  /** The text to copy, made when it is asked for. */
  abstract get copied(): string;

  protected addButton(label: string, said: string, place: 'text' | 'icon'): void {
    const button = document.createElement('button');
    button.type = 'button';
    if (place === 'text') button.textContent = label;
    else button.title = button.ariaLabel = label;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(this.copied).then(
        () => announce(said),
        () => announce(this.words.failed),
      );
    });
    this.append(button);
  }
}

class CopyText extends CopyElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    this.addButton(this.words.copy, this.words.copied, 'text');
  }

  get copied(): string {
    return this.querySelector('pre')?.textContent ?? '';
  }
}

class CopyFigure extends CopyElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    this.addButton(this.words.copyFigure, this.words.figureCopied, 'icon');
  }

  get copied(): string {
    const { text } = this.dataset;
    if (text !== undefined) return text;
    const row = this.closest('tr');
    return row === null ? '' : figureText(figureParts(row), this.language);
  }
}

/** The cell of each row that its button stands in: where the source is named, or on a source's own page the place in it. */
function cellsToCopy(table: HTMLTableElement): Element[] {
  const columns = [...(table.tHead?.rows[0]?.cells ?? [])].map((header) => header.dataset['col']);
  if (!columns.includes('value')) return [];
  const named = columns.indexOf('source');
  const column = named >= 0 ? named : columns.findLastIndex((name) => name !== undefined) + 1;
  return [...(table.tBodies[0]?.rows ?? [])].flatMap((row) => row.children[column] ?? []);
}

/** Begins with the row that the address names: that is the one that its reader came for. */
function addButtons(cells: readonly Element[]): void {
  const target = cells.findIndex((cell) => cell.parentElement?.matches(':target'));
  const first = Math.max(0, target);
  for (const cell of [...cells.slice(first), ...cells.slice(0, first)])
    inTurn(() => cell.append(' ', document.createElement('copy-figure')));
}

// A browser without a clipboard (an insecure address) shows no button that could not work.
if ('clipboard' in navigator) {
  customElements.define('copy-text', CopyText);
  customElements.define('copy-figure', CopyFigure);
  // The markup of a row says nothing of copying: it stands on thousands of pages, and is of no use without scripts.
  addButtons(
    [...document.querySelectorAll<HTMLTableElement>('table.figures')].flatMap(cellsToCopy),
  );
}
