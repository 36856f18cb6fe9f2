/** What the guard knows of the data beforehand: names for its sentences, and which figures belong together. */

export interface TerritoryFact {
  /** The province whose name covers less from then on. */
  readonly area: string;
  /** The first year in which what was split off is counted by itself. */
  readonly since: number;
}

export interface GuardFacts {
  readonly populations: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly note: string | undefined;
        readonly notWith: readonly string[];
      }
    >
  >;
  readonly indicators: Readonly<
    Record<string, { readonly name: string; readonly unit: string; readonly stock: boolean }>
  >;
  readonly units: Readonly<Record<string, string>>;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly areas: Readonly<Record<string, string>>;
  readonly territory: readonly TerritoryFact[];
}
