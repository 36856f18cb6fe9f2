/**
 * The readable addresses of the explorer's builder and of the comparison:
 * `jelajah/?ukuran=workers&populasi=IMK&wilayah=32,33&tahun=2017-2023&rincian=kbli&bagan=garis` and
 * `bandingkan/?ukuran=workers&populasi=IMK&wilayah=32,33`. Every parameter may be missing. Pages that offer "open in the
 * explorer" write them, the builder and the comparison read them; addresses are shared and typed by people, so reading
 * never throws: what cannot be used is reported and left out.
 */

/** What the builder draws, as addresses name it: line, bars, map, scatter, heat grid, intervals. */
export const CHART_KINDS = ['garis', 'batang', 'peta', 'sebar', 'kisi', 'selang'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** More areas than this share no chart. */
export const MOST_COMPARED = 6;

export interface YearSpan {
  readonly from: number;
  /** Not before `from`. */
  readonly to: number;
}

/** A choice in the builder. What is left out is the builder's to choose. */
export interface BuilderView {
  readonly indicator?: string | undefined;
  /** The indicator on the other axis of a scatter: `lawan` in the address. */
  readonly against?: string | undefined;
  readonly population?: string | undefined;
  /** Codes of areas in the order chosen, none twice; empty for the builder's own choice. */
  readonly areas: readonly string[];
  readonly years?: YearSpan | undefined;
  /** A dimension of `breakdowns`, such as `kbli`. */
  readonly dimension?: string | undefined;
  /** One value of that dimension, such as `14`: `nilai` in the address. Without it all of them. */
  readonly value?: string | undefined;
  readonly chart?: ChartKind | undefined;
}

/** What is compared: up to six areas, in the order chosen. */
export interface CompareView {
  readonly indicator?: string | undefined;
  readonly population?: string | undefined;
  readonly areas: readonly string[];
}

/** What an address may name. Without it every well-formed id passes. */
export interface Vocabulary {
  readonly indicators: ReadonlySet<string>;
  readonly populations: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly dimensions: ReadonlySet<string>;
}

export type Parameter =
  'ukuran' | 'lawan' | 'populasi' | 'wilayah' | 'tahun' | 'rincian' | 'nilai' | 'bagan';

/** A part of an address that could not be used. */
export interface AddressProblem {
  readonly parameter: Parameter;
  /** As it stood in the address. */
  readonly value: string;
  /** `too-many`: it names something, but more than the comparison holds. */
  readonly reason: 'unknown' | 'malformed' | 'too-many';
}

export interface Parsed<View> {
  readonly view: View;
  readonly problems: readonly AddressProblem[];
}

/**
 * Reads the query of an address of the builder. Never throws.
 * @param search with or without its question mark; parameters of others are passed over
 */
export function parseBuilderView(search: string, known?: Vocabulary): Parsed<BuilderView> {
  const reader = new Reader(search);
  return {
    view: {
      indicator: reader.id('ukuran', known?.indicators),
      against: reader.id('lawan', known?.indicators),
      population: reader.id('populasi', known?.populations),
      areas: reader.ids('wilayah', known?.areas),
      years: reader.years('tahun'),
      dimension: reader.id('rincian', known?.dimensions),
      value: reader.value('nilai'),
      chart: reader.chart('bagan'),
    },
    problems: reader.problems,
  };
}

/** Reads the query of an address of the comparison. Never throws; areas after the sixth are reported. */
export function parseCompareView(search: string, known?: Vocabulary): Parsed<CompareView> {
  const reader = new Reader(search);
  return {
    view: {
      indicator: reader.id('ukuran', known?.indicators),
      population: reader.id('populasi', known?.populations),
      areas: reader.ids('wilayah', known?.areas, MOST_COMPARED),
    },
    problems: reader.problems,
  };
}

/** The query of a builder's address, with its question mark; empty when nothing is chosen. */
export function formatBuilderView(view: Partial<BuilderView>): string {
  return query({
    ukuran: view.indicator,
    lawan: view.against,
    populasi: view.population,
    wilayah: view.areas?.join(','),
    tahun: view.years && formatYears(view.years),
    rincian: view.dimension,
    nilai: view.value,
    bagan: view.chart,
  });
}

/** The query of a comparison's address, with its question mark; empty when nothing is chosen. */
export function formatCompareView(view: Partial<CompareView>): string {
  return query({
    ukuran: view.indicator,
    populasi: view.population,
    wilayah: view.areas?.join(','),
  });
}

/** The builder's page under a choice, as a route without base and language. */
export const builderPath = (view: Partial<BuilderView> = {}): string =>
  `jelajah/${formatBuilderView(view)}`;

/** The comparison's page under a choice, as a route without base and language. */
export const comparePath = (view: Partial<CompareView> = {}): string =>
  `bandingkan/${formatCompareView(view)}`;

/** `2017-2023`, or `2023` alone. */
export function formatYears({ from, to }: YearSpan): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** Ids of the contract and nothing else: what an address says may end up in a sentence or in SQL. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}$/u;

/** Values of dimensions may be of several words: `makanan dan minuman`, `10-11`, `16+31`. */
const VALUE = /^[\p{L}\p{N}][\p{L}\p{N} _+-]{0,63}$/u;

class Reader {
  readonly problems: AddressProblem[] = [];
  readonly #parameters: URLSearchParams;

  constructor(search: string) {
    this.#parameters = new URLSearchParams(search);
  }

  id(parameter: Parameter, known: ReadonlySet<string> | undefined): string | undefined {
    const value = this.#text(parameter);
    return value !== undefined && this.#accepts(parameter, value, known) ? value : undefined;
  }

  ids(parameter: Parameter, known: ReadonlySet<string> | undefined, most = Infinity): string[] {
    const parts = (this.#text(parameter) ?? '').split(',').map((part) => part.trim());
    const ids = [...new Set(parts.filter(Boolean))].filter((id) =>
      this.#accepts(parameter, id, known),
    );
    for (const value of ids.slice(most))
      this.problems.push({ parameter, value, reason: 'too-many' });
    return ids.slice(0, most);
  }

  years(parameter: Parameter): YearSpan | undefined {
    const value = this.#text(parameter);
    if (value === undefined) return undefined;
    const match = /^(\d{4})(?:(?:[-–]|\.\.)(\d{4}))?$/.exec(value);
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? match?.[1]);
    if (from <= to) return { from, to };
    this.problems.push({ parameter, value, reason: 'malformed' });
    return undefined;
  }

  value(parameter: Parameter): string | undefined {
    const value = this.#text(parameter);
    if (value === undefined || VALUE.test(value)) return value;
    this.problems.push({ parameter, value, reason: 'malformed' });
    return undefined;
  }

  chart(parameter: Parameter): ChartKind | undefined {
    const value = this.#text(parameter);
    const kind = CHART_KINDS.find((kind) => kind === value);
    if (value !== undefined && kind === undefined)
      this.problems.push({ parameter, value, reason: 'unknown' });
    return kind;
  }

  /** An empty parameter is one not given. */
  #text(parameter: Parameter): string | undefined {
    return this.#parameters.get(parameter)?.trim() || undefined;
  }

  #accepts(parameter: Parameter, value: string, known: ReadonlySet<string> | undefined): boolean {
    const reason = !ID.test(value)
      ? 'malformed'
      : known !== undefined && !known.has(value)
        ? 'unknown'
        : undefined;
    if (reason === undefined) return true;
    this.problems.push({ parameter, value, reason });
    return false;
  }
}

/** Commas stay as they are: `wilayah=32,33` can be read and typed. */
function query(parameters: Partial<Record<Parameter, string | undefined>>): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`] : [],
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
