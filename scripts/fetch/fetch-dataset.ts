import { duration, type Client } from './client.ts';
import type { Disk, Effects } from './effects.ts';
import { answerOf, openJournal, type Entry, type Journal } from './journal.ts';
import { count, type Finding, type Portal } from './portal.ts';
import { keepSnapshot, readRecord, RECORD_FILE, SNAPSHOT_FILE } from './snapshot.ts';

export interface FetchJob {
  readonly dataset: string;
  /** `data/raw/<dataset>` */
  readonly folder: string;
  /** Where answers are kept until the fetch is complete: `.cache/fetch/<dataset>` */
  readonly cache: string;
  readonly portal: Portal;
  /** Forgets kept answers, and writes the snapshot even when it has not changed. */
  readonly force: boolean;
}

export interface FetchOutcome {
  readonly dataset: string;
  readonly result: 'changed' | 'unchanged' | 'empty';
  readonly sentence: string;
}

/** Answers kept longer than this are asked for again: a table put together from two dates fits neither. */
const SHELF_LIFE = 24 * 60 * 60 * 1000;

/**
 * Fetches a dataset page by page and keeps its snapshot. Every answer is kept as it comes, so a fetch that ends early
 * loses nothing: the next one goes on after the last answer. The snapshot is written when everything is there.
 * @throws {FetchProblem} when the portal gives an error or something unreadable
 * @throws {Interrupted} when the client is told to stop
 */
export async function fetchDataset(
  job: FetchJob,
  client: Client,
  effects: Pick<Effects, 'disk' | 'log' | 'now'>,
): Promise<FetchOutcome> {
  const { dataset, portal } = job;
  const { disk, log, now } = effects;
  const journal = openJournal(disk, job.cache);
  const found = resume(journal, job, effects);

  const start = now();
  let asked = 0;
  for (let ask = portal.next(found); ask !== undefined; ask = portal.next(found)) {
    const answer = await client.get(ask.address);
    found.push(portal.read(ask, answer, found));
    journal.append({
      address: ask.address,
      retrieved: new Date(now()).toISOString(),
      status: answer.status,
      text: answer.text,
    });
    asked += 1;
    log(progress(dataset, ask.what, found, (now() - start) / (asked - 1)));
  }

  const pages = journal.entries.filter((_, i) => found[i]?.kept === true);
  const outcome = keep(job, pages, portal.remarks(found), disk);
  disk.remove(job.cache);
  log(`${dataset}: ${outcome.sentence}`);
  return outcome;
}

/** Reads the kept answers again, as far as they are fresh and answer what would be asked now. */
function resume(
  journal: Journal,
  { dataset, portal, force }: FetchJob,
  { log, now }: Pick<Effects, 'log' | 'now'>,
): Finding[] {
  const found: Finding[] = [];
  const [first] = journal.entries;
  if (first === undefined) return found;
  if (force || now() - Date.parse(first.retrieved) > SHELF_LIFE) {
    const reason = force ? '--force' : 'they are more than a day old';
    log(`${dataset}: ${count(journal.entries.length, 'answer')} of before dropped (${reason})`);
    journal.cutAt(0);
    return found;
  }
  for (const entry of journal.entries) {
    const ask = portal.next(found);
    if (ask?.address !== entry.address) break;
    found.push(portal.read(ask, answerOf(entry), found));
  }
  journal.cutAt(found.length);
  if (found.length > 0)
    log(`${dataset}: going on after ${count(found.length, 'answer')} of before`);
  return found;
}

function progress(
  dataset: string,
  what: string,
  found: readonly Finding[],
  millisecondsEach: number,
): string {
  const done = found.length;
  const { said, left } = found.at(-1) ?? { said: '', left: undefined };
  const of = left === undefined ? '' : ` of ${done + left}`;
  // After one page there is nothing yet to tell the time by: the division by zero is no time.
  const isKnown = left !== undefined && left > 0 && Number.isFinite(millisecondsEach);
  const rest = isKnown ? `, about ${duration(left * millisecondsEach)} left` : '';
  return `${dataset}: page ${done}${of}, ${what}: ${said}${rest}`;
}

function keep(
  { dataset, folder, portal, force }: FetchJob,
  pages: readonly Entry[],
  remarks: readonly string[],
  disk: Disk,
): FetchOutcome {
  const and = remarks.map((remark) => `; ${remark}`).join('');
  if (pages.length === 0) {
    const then =
      readRecord(disk, folder) === undefined ? 'nothing is kept' : 'the last snapshot stays';
    return {
      dataset,
      result: 'empty',
      sentence: `the source has nothing for this dataset (${portal.address}), so ${then}${and}`,
    };
  }
  const before = keepSnapshot(disk, folder, { address: portal.address, pages, force });
  return before === undefined
    ? {
        dataset,
        result: 'changed',
        sentence: `${SNAPSHOT_FILE} and ${RECORD_FILE} written from ${count(pages.length, 'page')}${and}`,
      }
    : {
        dataset,
        result: 'unchanged',
        sentence: `unchanged since ${before.retrieved}, nothing rewritten${and}`,
      };
}
