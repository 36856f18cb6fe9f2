/** The line below the editor: what is going on in words, a download in bytes, and how long it has been taking. */
import { LOCALES, type Lang } from '../i18n/lang.ts';
import { part } from './dom.ts';
import { MESSAGES, type Messages } from './messages.ts';
import type { Step } from './session.ts';

export class RunStatus {
  readonly #lang: Lang;
  readonly #messages: Messages;
  readonly #status: HTMLElement;
  readonly #clock: HTMLElement;
  readonly #progress: HTMLProgressElement;
  readonly #bytes: HTMLElement;

  /** @param root holds the parts `status` (a live region), `clock`, `progress` and `bytes` */
  constructor(root: ParentNode, lang: Lang) {
    this.#lang = lang;
    this.#messages = MESSAGES[lang];
    this.#status = part(root, 'status', HTMLElement);
    this.#clock = part(root, 'clock', HTMLElement);
    this.#progress = part(root, 'progress', HTMLProgressElement);
    this.#bytes = part(root, 'bytes', HTMLElement);
  }

  say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  /** Adds to what was said last, unless it ends so already. */
  sayToo(text: string): void {
    const said = this.#status.textContent;
    if (!said.endsWith(text)) this.say(`${said} ${text}`.trim());
  }

  /** Says how far the engine has come. */
  step(step: Step): void {
    const m = this.#messages;
    const isDownload = step.step === 'download' && step.total > 0;
    this.#progress.hidden = this.#bytes.hidden = !isDownload;
    if (step.step === 'run') this.say(m.running);
    else if (step.step === 'start') this.say(m.starting);
    else {
      this.say(m.downloading);
      this.#progress.max = step.total || 1;
      this.#progress.value = step.loaded;
      const megabytes = (n: number): string => this.#number(n / 1e6, 1);
      this.#bytes.textContent = m.bytes(megabytes(step.loaded), megabytes(step.total));
    }
  }

  /** Nothing is going on any more. */
  rest(): void {
    this.#progress.hidden = this.#bytes.hidden = true;
  }

  /**
   * Starts the clock, which shows once the time is noticeable; answers how to stop it. It stands outside the live region:
   * nobody wants each second read out.
   */
  tick(): () => void {
    const before = performance.now();
    const timer = setInterval(() => {
      this.#clock.textContent = this.#messages.seconds(
        this.#number(Math.floor((performance.now() - before) / 1000)),
      );
    }, 1000);
    return () => {
      clearInterval(timer);
      this.#clock.textContent = '';
    };
  }

  #number(value: number, digits = 0): string {
    return value.toLocaleString(LOCALES[this.#lang], { maximumFractionDigits: digits });
  }
}
