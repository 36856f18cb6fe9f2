import type { Break } from '../charts/time-series.ts';
import type { Answer } from './answer.ts';
import { cautionsOf } from './cautions.ts';
import { builderMessages } from './messages.ts';
import type { Names } from './names.ts';

/** Where lines must not run on: the year without survey, and splits of the places shown. */
export function breaksOf(answer: Answer, names: Names): Break[] {
  const t = builderMessages(names.lang);
  const breaks = cautionsOf(answer, names).flatMap((caution): Break[] =>
    caution.kind === 'no-survey'
      ? [{ x: 2016, label: t.noSurvey, missing: true }]
      : caution.kind === 'split'
        ? [{ x: caution.year, label: t.splitMark(caution.year) }]
        : [],
  );
  return [...new Map(breaks.map((one) => [one.label, one])).values()];
}
