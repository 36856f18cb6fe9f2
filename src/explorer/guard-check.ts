/** Has the guard look at a query that has run, and makes its notice. The guard itself is fetched with the first check. */
import type { GuardFacts } from '../guard/facts.ts';
import { answersOf } from '../guard/judge.ts';
import type { Lang } from '../i18n/lang.ts';
import { Stopped } from './failures.ts';
import type { Session } from './session.ts';

/** Milliseconds: slower queries are not checked, and a check may take no longer. Its questions take about as long as the query. */
export const GUARD_LIMIT = 5000;

export interface GuardCheckOptions {
  readonly session: Pick<Session, 'query'>;
  readonly facts: GuardFacts;
  readonly lang: Lang;
  /** Takes up the corrected query. `ready` says that it is there. */
  readonly onUse: (sql: string, ready: string) => void;
}

/** A warning: what the notice consists of, and its heading to be spoken. */
export type ShowWarning = (notice: readonly Node[], heading: string) => void;

/**
 * Asks what the query mixed, and shows it: at once, then with the correction when that is found; with an empty notice when
 * nothing was mixed. The check is a help beside the result: where it fails it shows nothing more and raises no error, and an
 * engine that broke says so with the next query.
 */
export async function checkQuery(
  sql: string,
  { session, facts, lang, onUse }: GuardCheckOptions,
  isStopped: () => boolean,
  show: ShowWarning,
): Promise<void> {
  try {
    const [{ verdictOn }, { noticeOf }, { GUARD_MESSAGES }] = await Promise.all([
      import('../guard/guard.ts'),
      import('../guard/notice.ts'),
      import('../guard/messages.ts'),
    ]);
    const { heading, correctedReady } = GUARD_MESSAGES[lang];
    const tell = (verdict: Parameters<typeof noticeOf>[0]): void => {
      if (isStopped()) return;
      show(
        noticeOf(verdict, facts, lang, (better) => onUse(better, correctedReady)),
        `${heading}.`,
      );
    };
    const verdict = await verdictOn(
      sql,
      facts,
      async (probe) => {
        if (isStopped()) throw new Stopped('cancelled');
        return answersOf((await session.query(probe, { timeLimit: GUARD_LIMIT })).result);
      },
      (findings) => tell({ findings, corrected: null }),
    );
    tell(verdict);
  } catch {
    // As said above.
  }
}
