/** What stands on the page where a query failed. */
import type { Lang } from '../i18n/lang.ts';
import { h } from './dom.ts';
import { MESSAGES, type Problem } from './messages.ts';

/** Something that the visitor can do about a failure: a button. */
export interface Remedy {
  readonly text: string;
  readonly act: () => void;
}

export interface ProblemNoticeOptions {
  readonly lang: Lang;
  readonly remedies: readonly Remedy[];
  /** The engine's own text, in English; it stands folded below. */
  readonly detail?: string | undefined;
  /** Address of the downloads, where the engine is of no use and the other ways on are to be named. */
  readonly downloads?: string | undefined;
}

/** Says what happened, what to do, and what still works. */
export function problemNotice(
  { sentence, advice }: Problem,
  { lang, remedies, detail, downloads }: ProblemNoticeOptions,
): HTMLElement[] {
  const m = MESSAGES[lang];
  const buttons = remedies.map(({ text, act }) => {
    const button = h('button', { type: 'button' }, text);
    button.addEventListener('click', act);
    return button;
  });
  const link = (href: string, text: string): HTMLElement => h('a', { href }, text);
  return [
    h('p', { class: 'sentence' }, sentence),
    h('p', {}, advice),
    ...(buttons.length > 0 ? [h('p', { class: 'actions' }, ...buttons)] : []),
    ...(downloads === undefined
      ? []
      : [
          h(
            'p',
            {},
            `${m.waysOn} `,
            link('#susun', m.toBuilder),
            ', ',
            link('#contoh', m.toExamples),
            ', ',
            link(downloads, m.toDownloads),
            '.',
          ),
        ]),
    ...(detail === undefined
      ? []
      : [h('details', {}, h('summary', {}, m.engineSays), h('pre', { lang: 'en' }, detail))]),
  ];
}
