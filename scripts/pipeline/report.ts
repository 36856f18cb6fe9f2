import type { Found } from './build.ts';
import type { ReleaseReport } from './release.ts';

/** Rejects of one file and one kind that are told one by one: hundreds of dashes would hide the place that is misspelt. */
export const ALIKE = 5;

/**
 * What a maintainer has to look at after a release, one line each: prints that are not their values, names that their codes
 * overruled, splits without a name, rejects, and datasets of which nothing was published. Nothing when all is well.
 */
export function reportOf({
  counts,
  unread,
  misspelt,
  unnamed,
  rejects,
  empty,
}: ReleaseReport): string[] {
  const told = rejects.flatMap((reject) => {
    const { reason_en, value, file, line } = reject;
    const alike = untold(reject);
    return [
      `rejected: ${reason_en}${value === null ? '' : `: "${value}"`} (${file}:${line})`,
      ...(alike > 0 ? [`rejected: ${alike} more of this kind (${file})`] : []),
    ];
  });
  const counted = rejects.reduce((sum, reject) => sum + untold(reject), rejects.length);
  const more = counts.rows.rejects - counted;
  return [
    ...unread.map(
      ({ printed, value, source_id }) =>
        `printed text not read as its value: "${printed}" for ${value} (${source_id})`,
    ),
    ...misspelt.map(
      ({ printed, code, name, ...found }) =>
        `name not as the code has it: "${printed}" beside ${code} is taken for ${name} ${placeOf(found)}`,
    ),
    ...unnamed.map(
      ({ dimension, value, ...found }) =>
        `no words for the ${dimension} "${value}", which pages show as it stands; expected its name in both languages under "${dimension}" in data/reference/breakdowns.yaml ${placeOf(found)}`,
    ),
    ...told,
    ...(more > 0 ? [`… and ${more} more rejects; all of them are in rejects.csv`] : []),
    ...empty.map(
      ({ dataset_id, rows_read }) =>
        `no figure of "${dataset_id}" is published: ${rows_read === 0 ? 'its files hold no rows' : `all ${rows_read} rows are rejected`}`,
    ),
  ];
}

/** Where something was found first, and how often: a file of thousands repeats it in every year. */
function placeOf({ file, line, rows }: Found): string {
  return `(${file}:${line}, ${rows} ${rows === 1 ? 'figure' : 'figures'})`;
}

/** How many of its kind the last one that is told stands for. */
function untold({ nth, alike }: ReleaseReport['rejects'][number]): number {
  return nth === ALIKE ? alike - ALIKE : 0;
}
