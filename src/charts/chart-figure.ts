/**
 * `<chart-figure>` around the drawings of a figure: values are read with the pointer, a finger or the arrow keys, and the chart is
 * saved as a picture. Without scripts the chart, its source and its table stand there as they are; a file or a data address beside
 * each of ten thousand charts would weigh more than the pages, so without scripts it is the embeds that are files. Nothing moves
 * when this starts: what it adds lies over the drawing or on the line of the source. What reads and what saves is fetched when it
 * is asked for.
 */
import type { Lang } from '../i18n/lang.ts';
import { inTurn } from '../layouts/in-turn.ts';
import { chartMessages } from './messages.ts';

class ChartFigure extends HTMLElement {
  /** What is focused and announced: a slider over the values, which every screen reader knows how to step through. */
  #slider: HTMLElement | undefined;

  connectedCallback(): void {
    inTurn(() => this.#equip());
  }

  #equip(): void {
    const drawing = this.querySelector('svg');
    if (drawing === null || this.#slider !== undefined) return;
    const messages = chartMessages(language());
    this.#slider = document.createElement('span');
    if (drawing.dataset['read'] !== undefined) {
      const slider = this.#slider;
      slider.className = 'reader';
      slider.tabIndex = 0;
      slider.role = 'slider';
      slider.ariaLabel = messages.read(this.#title);
      slider.ariaValueNow = slider.ariaValueMin = slider.ariaValueMax = '0';
      this.prepend(slider);
      const start = (event: Event): void => {
        this.removeEventListener('focusin', start);
        this.removeEventListener('pointerover', start);
        void import('./reading-aid.ts').then(({ aidReading }) =>
          aidReading(this, slider, messages, event),
        );
      };
      this.addEventListener('focusin', start);
      this.addEventListener('pointerover', start);
    }
    const line = this.querySelector('.source');
    for (const kind of ['PNG', 'SVG'] as const) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = kind;
      button.title = messages.download(kind);
      button.addEventListener('click', () => {
        this.#save(kind).catch(() => {
          const said = document.createElement('span');
          said.role = 'status';
          said.textContent = messages.failed;
          button.remove();
          line?.append(said);
        });
      });
      line?.append(button);
    }
  }

  get #title(): string {
    return textOf(this.closest('figure'), 'figcaption > :first-child') ?? '';
  }

  async #save(kind: 'PNG' | 'SVG'): Promise<void> {
    const { save } = await import('./download.ts');
    const svg = this.querySelector('svg');
    if (svg === null) return;
    await save(kind, svg, {
      lang: language(),
      title: this.#title,
      finding: textOf(this.closest('figure'), 'figcaption span'),
      source: textOf(this, '.source span') ?? '',
      link: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href,
    });
  }
}

const language = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'id');

const textOf = (root: Element | null, selector: string): string | undefined =>
  root?.querySelector(selector)?.textContent.trim();

customElements.define('chart-figure', ChartFigure);
