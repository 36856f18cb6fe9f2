/** The guard's warning beside a result: what was mixed, and the corrected query at one click. */
import { h } from '../explorer/dom.ts';
import type { Lang } from '../i18n/lang.ts';
import type { GuardFacts } from './facts.ts';
import type { Verdict } from './guard.ts';
import { GUARD_MESSAGES, sentenceOf } from './messages.ts';

/** More findings than these make nobody wiser. */
const MOST = 3;

/** The content of the notice; none when nothing was mixed. `corrected` is null while it is still looked for. */
export function noticeOf(
  {
    findings,
    corrected,
  }: Omit<Verdict, 'corrected'> & { readonly corrected: string | undefined | null },
  facts: GuardFacts,
  lang: Lang,
  use: (sql: string) => void,
): Node[] {
  if (findings.length === 0) return [];
  const m = GUARD_MESSAGES[lang];
  const said = [...new Set(findings.map((finding) => sentenceOf(finding, facts, lang)))];
  const items = said.slice(0, MOST).map((sentence) => h('li', {}, sentence));
  const nodes: Node[] = [h('p', { class: 'heading' }, m.heading), h('ul', {}, ...items)];
  if (corrected === null) return nodes;
  if (corrected === undefined) return [...nodes, h('p', {}, m.noCorrection)];
  const button = h('button', { type: 'button', 'data-part': 'use-corrected' }, m.useCorrected);
  button.addEventListener('click', () => use(corrected));
  const query = h('pre', { tabindex: 0, 'aria-label': m.correctedQuery }, h('code', {}, corrected));
  return [
    ...nodes,
    h('p', { class: 'actions' }, button),
    h('details', {}, h('summary', {}, m.correctedQuery), query),
  ];
}
