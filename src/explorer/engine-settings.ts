/** Build side: what a page where queries are written hands over to its element. */
import { release } from '../atlas/release.ts';
import type { CitationSubject } from '../cite/citation.ts';
import { guardFacts } from '../guard/published-facts.ts';
import type { GuardFacts } from '../guard/facts.ts';
import type { Lang } from '../i18n/lang.ts';
import { route } from '../i18n/route.ts';
import type { MapTile } from './draw-map.ts';
import { sessionSettings, type SessionSettings } from './session-settings.ts';
import { mapTiles, placeNames } from './worked-examples.ts';

export interface EngineSettings extends SessionSettings {
  readonly lang: Lang;
  /** The provinces, and where they stand on a map. */
  readonly tiles: readonly MapTile[];
  /** Names of other places by their codes, for charts. */
  readonly places: Readonly<Record<string, string>>;
  /** Of the data that the page shows. */
  readonly release: CitationSubject['release'];
  /** What the guard against mixing has to know. */
  readonly guard: GuardFacts;
  /** Address of the values that the editor offers. */
  readonly vocabulary: string;
}

export async function engineSettings(lang: Lang): Promise<EngineSettings> {
  return {
    lang,
    ...sessionSettings(lang),
    places: Object.fromEntries(await placeNames(lang)),
    tiles: await mapTiles(lang),
    release: await release(),
    guard: await guardFacts(lang),
    vocabulary: route(lang, 'jelajah/kosakata.json'),
  };
}
