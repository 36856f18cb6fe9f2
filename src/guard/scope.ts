/** What a block of a query can see: columns of values by name, each with the hidden column beside it. */
import type { Select } from './clauses.ts';
import type { Origin } from './probe.ts';

/** Columns of values, with the hidden column beside each. */
export type Columns = ReadonlyMap<
  string,
  { readonly hidden: string; readonly origins: readonly Origin[] }
>;

export interface Scope {
  readonly ctes: ReadonlyMap<string, Columns>;
  /** The WITH queries that can be named here, rewritten. */
  readonly with: readonly string[];
  readonly recursive: boolean;
}

export interface Block {
  readonly select: Select;
  readonly relations: readonly { readonly alias: string; readonly columns: Columns }[];
  readonly aggregates: boolean;
  readonly scope: Scope;
}
