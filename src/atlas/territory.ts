import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Area, TerritoryChange } from '../model/contract.ts';
import { formatDate } from '../model/format.ts';
import type { Atlas } from './atlas.ts';
import { areaName } from './labels.ts';
import { allYears } from './places.ts';
import { firstCountedYear, firstSurveyYear, provinceFigures } from './survey.ts';

/**
 * What a reader must know about a province's territory: when it was formed and why earlier years have no page, or what
 * was split from it. Changes that all of the atlas's figures come after are left out: they explain nothing on the page.
 */
export function territoryNotes(province: Area, atlas: Atlas, lang: Lang): string[] {
  const t = messagesIn(lang).province;
  const name = areaName(province, lang);
  const firstYear = allYears(atlas)[0] ?? 0;
  const isWithin = ({ law_date }: TerritoryChange): boolean =>
    Number(law_date.slice(0, 4)) >= firstYear;
  const formed = atlas.changes.find((c) => c.area_code === province.area_code && isWithin(c));
  const children = atlas.changes.filter((c) => c.parent_code === province.area_code && isWithin(c));
  const notes: string[] = [];
  if (formed) {
    const parent = areaName(atlas.area(formed.parent_code), lang);
    const law = lang === 'id' ? formed.law : formed.law.replace('UU', 'Law');
    notes.push(t.formed(name, formatDate(formed.law_date, lang), law, parent));
    if (!formed.law_date_seen) notes.push(t.formedNote);
    const first = firstCountedYear(province.area_code, atlas);
    const surveyed = firstSurveyYear(atlas);
    if (first !== undefined && surveyed !== undefined && first > surveyed)
      notes.push(t.counted(name, first, parent));
  }
  if (children.length > 0) {
    const list = children.map(
      (c) => `${areaName(atlas.area(c.area_code), lang)} (${c.law_date.slice(0, 4)})`,
    );
    notes.push(t.children(name, list.join(', ')));
  }
  return notes;
}

/** A province whose figure of a year still holds those that had been split from it by then. */
export interface Undivided {
  readonly parent: Area;
  readonly children: readonly Area[];
}

/** The provinces of a year's survey that are counted with those split from them, as the survey has none of theirs yet. */
export function undividedIn(year: number, atlas: Atlas): Undivided[] {
  const counted = new Set(provinceFigures(year, atlas).map((o) => o.area_code));
  const within = atlas.changes.filter(
    ({ area_code, parent_code, law_date }) =>
      Number(law_date.slice(0, 4)) <= year && counted.has(parent_code) && !counted.has(area_code),
  );
  return [...Map.groupBy(within, (change) => change.parent_code)].map(([code, changes]) => ({
    parent: atlas.area(code),
    children: changes.map((change) => atlas.area(change.area_code)),
  }));
}

/** The years from which the survey counts an area without what was split from it, ascending. */
export function splitYears(area: Area, atlas: Atlas): number[] {
  const years = atlas.changes
    .filter((c) => c.parent_code === area.area_code)
    .flatMap((c) => firstCountedYear(c.area_code, atlas) ?? []);
  return [...new Set(years)].sort((a, b) => a - b);
}
