/** What the page knows of choices before the figures are read, and without what reads them. */
import type { BuilderView } from '../model/view-address.ts';

/** Stand for all areas of a level in the list of places. */
export const AREA_GROUPS = { provinsi: 'province', kabkota: 'regency' } as const;
export type AreaGroup = keyof typeof AREA_GROUPS;

/** The choice with which the builder opens. */
export const FIRST_VIEW: BuilderView = {
  indicator: 'establishments',
  population: 'IMK',
  areas: ['32', '33', '35'],
  chart: 'garis',
};
