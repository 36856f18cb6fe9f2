/**
 * A list of chosen places with a field to add more: a combobox as the ARIA practices describe it. The focus stays in the
 * field; arrows walk the list, Enter takes, Escape closes, Backspace in an empty field takes back the last choice.
 */
import { h, part } from '../explorer/dom.ts';
import { matchPlaces, type Place } from './place-match.ts';

export interface PickerWords {
  readonly remove: (name: string) => string;
  readonly none: string;
  /** Said when nothing fits what was typed. */
  readonly noMatch: string;
  readonly full: string;
}

export interface PickerOptions {
  readonly words: PickerWords;
  /** The most places that may be chosen. */
  readonly most?: number | undefined;
  readonly onChange: (codes: readonly string[]) => void;
}

/** Brings the markup of PlacePicker.astro to life. */
export class PlacePicker {
  readonly #options: PickerOptions;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #chips: HTMLElement;
  readonly #status: HTMLElement;
  #places: readonly Place[] = [];
  #names = new Map<string, string>();
  #chosen: readonly string[] = [];
  #shown: readonly Place[] = [];
  #active = -1;

  constructor(root: HTMLElement, options: PickerOptions) {
    this.#options = options;
    this.#input = part(root, 'place-input', HTMLInputElement);
    this.#list = part(root, 'place-list', HTMLElement);
    this.#chips = part(root, 'place-chips', HTMLElement);
    this.#status = part(root, 'place-status', HTMLElement);
    // A list of options only now that something can be chosen from it.
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', this.#list.dataset['label'] ?? '');
    this.#input.addEventListener('input', () => this.#open());
    this.#input.addEventListener('click', () => this.#open());
    this.#input.addEventListener('blur', () => this.#close());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    // Before the field loses the focus, which would close the list.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      const place = this.#shown[Number(option?.getAttribute('data-i') ?? NaN)];
      if (place) this.#take(place);
    });
  }

  /** What can be chosen, and how every place is called, chosen ones that are not on offer included. */
  offer(places: readonly Place[], names: ReadonlyMap<string, string>): void {
    this.#places = places;
    this.#names = new Map(names);
    this.#drawChips();
    // Whoever typed before the places were there need not type again.
    const isWaiting = this.#input.value !== '' && this.#shown.length === 0;
    if (isWaiting && document.activeElement === this.#input) this.#open();
  }

  set chosen(codes: readonly string[]) {
    this.#chosen = codes;
    this.#drawChips();
  }

  set disabled(disabled: boolean) {
    this.#input.disabled = disabled;
    for (const button of this.#chips.querySelectorAll('button')) button.disabled = disabled;
  }

  get #isFull(): boolean {
    return this.#chosen.length >= (this.#options.most ?? Infinity);
  }

  #open(): void {
    if (this.#isFull) {
      this.#status.textContent = this.#options.words.full;
      return;
    }
    this.#shown = matchPlaces(
      this.#input.value,
      this.#places.filter(({ code }) => !this.#chosen.includes(code)),
    );
    this.#active = this.#input.value.trim() === '' || this.#shown.length === 0 ? -1 : 0;
    this.#status.textContent = this.#shown.length === 0 ? this.#options.words.noMatch : '';
    this.#list.replaceChildren(
      ...this.#shown.map((place, i) =>
        h(
          'li',
          { role: 'option', id: `${this.#list.id}-${i}`, 'data-i': i, 'aria-selected': 'false' },
          h('span', {}, place.name),
          ' ',
          h('small', {}, place.hint),
        ),
      ),
    );
    this.#list.hidden = this.#shown.length === 0;
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.#mark();
  }

  #close(): void {
    this.#list.hidden = true;
    this.#active = -1;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }

  #mark(): void {
    [...this.#list.children].forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === this.#active));
      if (i === this.#active) option.scrollIntoView({ block: 'nearest' });
    });
    if (this.#active < 0) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', `${this.#list.id}-${this.#active}`);
  }

  #key(event: KeyboardEvent): void {
    const count = this.#shown.length;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (this.#list.hidden) {
          this.#open();
          // Opened with a text in the field, the list has its first match marked already.
          if (this.#active >= 0) return;
        }
        const step = event.key === 'ArrowDown' ? 1 : -1;
        if (this.#shown.length > 0)
          this.#active =
            this.#active < 0 && step < 0
              ? this.#shown.length - 1
              : (this.#active + step + this.#shown.length) % this.#shown.length;
        this.#mark();
        return;
      }
      case 'Enter': {
        event.preventDefault();
        const place = this.#list.hidden ? undefined : this.#shown[this.#active];
        if (place) this.#take(place);
        return;
      }
      case 'Escape':
        if (!this.#list.hidden) event.preventDefault();
        this.#close();
        return;
      case 'Backspace':
        if (this.#input.value === '' && this.#chosen.length > 0)
          this.#change(this.#chosen.slice(0, -1));
        return;
      case 'Home':
      case 'End':
        if (this.#list.hidden || count === 0) return;
        event.preventDefault();
        this.#active = event.key === 'Home' ? 0 : count - 1;
        this.#mark();
    }
  }

  #take({ code }: Place): void {
    this.#input.value = '';
    this.#close();
    this.#change([...this.#chosen, code]);
    this.#input.focus();
  }

  #change(codes: readonly string[]): void {
    this.#status.textContent = '';
    this.chosen = codes;
    this.#options.onChange(codes);
  }

  #drawChips(): void {
    const { words } = this.#options;
    const hadFocus = this.#chips.contains(document.activeElement);
    this.#chips.replaceChildren(
      ...this.#chosen.map((code) => {
        const name = this.#names.get(code) ?? code;
        const button = h(
          'button',
          { type: 'button', 'aria-label': words.remove(name) },
          name,
          h('span', { 'aria-hidden': 'true' }, ' ×'),
        );
        button.addEventListener('click', () =>
          this.#change(this.#chosen.filter((one) => one !== code)),
        );
        return h('li', {}, button);
      }),
    );
    this.#chips.hidden = this.#chosen.length === 0;
    if (hadFocus) this.#input.focus();
  }
}
