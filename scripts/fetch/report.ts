import type { FetchOutcome } from './fetch-dataset.ts';

export interface FetchFailure {
  readonly dataset: string;
  readonly result: 'failed';
  readonly sentence: string;
}

export type FetchResult = FetchOutcome | FetchFailure;

const HEADINGS: readonly (readonly [FetchResult['result'], string])[] = [
  ['changed', 'Changed'],
  ['failed', 'Failed'],
  ['empty', 'Nothing at the source'],
  ['unchanged', 'Unchanged'],
];

/** What happened to each dataset, in Markdown, for the body of a pull request. */
export function fetchReport(results: readonly FetchResult[]): string {
  if (results.length === 0) return 'No dataset has a `fetch:` section.\n';
  const parts = HEADINGS.flatMap(([result, heading]) => {
    const those = results.filter((r) => r.result === result);
    if (those.length === 0) return [];
    const lines = those.map(({ dataset, sentence }) => `- \`${dataset}\`: ${inert(sentence)}`);
    return [`### ${heading}\n\n${lines.join('\n')}\n`];
  });
  return parts.join('\n');
}

/**
 * A sentence can quote a portal, which must not mention anyone or become a link or an image: GitHub leaves code alone,
 * while escaped signs still mention.
 */
function inert(sentence: string): string {
  return `\`${sentence.replaceAll('`', "'").replace(/\s+/g, ' ')}\``;
}
