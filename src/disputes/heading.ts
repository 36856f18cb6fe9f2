import type { Atlas } from '../atlas/atlas.ts';
import { explanationsAmong } from '../atlas/explanations.ts';
import { conflictGroups } from '../atlas/selections.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Observation } from '../model/contract.ts';
import { wordsIn } from './messages.ts';

/** What the section of conflicts is called on the page of these figures; undefined where it has nothing to say. */
export function conflictsHeading(
  figures: readonly Observation[],
  atlas: Atlas,
  lang: Lang,
): string | undefined {
  if (conflictGroups(figures, atlas.alternatives).length > 0)
    return messagesIn(lang).conflict.heading;
  return explanationsAmong(figures, atlas).length > 0 ? wordsIn(lang).explained : undefined;
}
