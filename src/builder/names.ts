/** What things are called in the page's language: handed from the build to the browser, so that it reads figures only. */
import type { Lang } from '../i18n/lang.ts';
import type { AreaLevel } from '../model/contract.ts';
import type { FormatUnit } from '../model/format.ts';
import type { Vocabulary } from '../model/view-address.ts';
import type { Figure } from './figures.ts';
import { AREA_GROUPS } from './first-view.ts';
import { dimensionOf, valueOf } from './keys.ts';

export interface AreaName {
  readonly name: string;
  readonly level: AreaLevel;
  /** The page of the area, a route without base and language. */
  readonly path: string;
  /** The province of a regency, for telling two of one name apart. */
  readonly within?: string | undefined;
  readonly parent?: string | undefined;
}

export interface ProvinceTile {
  readonly code: string;
  readonly label: string;
  readonly col: number;
  readonly row: number;
  /** The year of its law; left out where it was always there. */
  readonly formed?: number | undefined;
}

/** A province that was split, and the first year in which figures are without the new one. */
export interface Split {
  readonly parent: string;
  readonly child: string;
  readonly year: number;
}

export interface Names {
  readonly lang: Lang;
  readonly areas: Readonly<Record<string, AreaName>>;
  readonly indicators: Readonly<Record<string, string>>;
  readonly populations: Readonly<
    Record<
      string,
      { readonly name: string; readonly short: string; readonly mixing: string | null }
    >
  >;
  readonly units: Readonly<Record<string, FormatUnit>>;
  readonly dimensions: Readonly<Record<string, string>>;
  /** By `dimension=value`. */
  readonly values: Readonly<Record<string, string>>;
  readonly tiles: readonly ProvinceTile[];
  readonly splits: readonly Split[];
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export const areaNamed = (names: Names, code: string): string =>
  own(names.areas, code)?.name ?? code;
export const indicatorNamed = (names: Names, id: string): string => own(names.indicators, id) ?? id;
export const populationNamed = (names: Names, id: string): string =>
  own(names.populations, id)?.short ?? id;
export const dimensionNamed = (names: Names, id: string): string => own(names.dimensions, id) ?? id;
export const unitNamed = (names: Names, id: string): FormatUnit =>
  own(names.units, id) ?? { unit_id: id, name: id, symbol: null };

/** A value of a dimension without the dimension's name: `KBLI 14 Pakaian jadi`, `ya`. */
export function valueNamed(names: Names, breakdown: string): string {
  return own(names.values, breakdown) ?? valueOf(breakdown);
}

/** A breakdown in words, with its dimension. */
export function breakdownNamed(names: Names, { breakdown }: Pick<Figure, 'breakdown'>): string {
  if (breakdown === null) return '';
  const dimension = dimensionOf(breakdown);
  const value = valueNamed(names, breakdown);
  return dimension === 'kbli' ? value : `${dimensionNamed(names, dimension)}: ${value}`;
}

/** What an address of the builder may name. */
export function vocabularyOf(names: Names): Vocabulary {
  return {
    indicators: new Set(Object.keys(names.indicators)),
    populations: new Set(Object.keys(names.populations)),
    areas: new Set([...Object.keys(names.areas), ...Object.keys(AREA_GROUPS)]),
    dimensions: new Set(Object.keys(names.dimensions)),
  };
}
