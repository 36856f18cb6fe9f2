/**
 * Areas side by side: one measure over the years, and the latest key figures of each area with its rank. Works on the same
 * figures as the builder, in the build and in the worker.
 */
import type { UsedSource } from '../builder/answer.ts';
import type { Replaced } from '../builder/choice.ts';
import { counted, type Counted } from '../builder/counted.ts';
import type { Figure, FigureNote, Figures, IndexRow } from '../builder/figures.ts';
import type { CompareView } from '../model/view-address.ts';

export interface Subject {
  readonly indicator: string;
  readonly population: string;
}

/** What is compared by default: the measures that most provinces have, in the order of the table. */
export const KEY_SUBJECTS: readonly Subject[] = [
  { indicator: 'establishments', population: 'IMK' },
  { indicator: 'workers', population: 'IMK' },
  { indicator: 'production_value', population: 'IMK' },
  { indicator: 'value_added', population: 'IMK' },
  { indicator: 'establishments', population: 'IKM' },
  { indicator: 'workers', population: 'IKM' },
  { indicator: 'industrial_centres', population: 'sentra' },
];

/** The areas with which the comparison opens. */
export const FIRST_AREAS = ['32', '33', '35'] as const;

/** A rank is told among at least this many provinces. */
const FEWEST_RANKED = 10;

export interface KeyCell {
  readonly figure: Figure;
  readonly note: FigureNote;
  /** Its place among the provinces of that year, 1 for the largest; nothing for other areas. */
  readonly rank: { readonly place: number; readonly of: number } | null;
}

export interface KeyRow extends Subject {
  readonly unit: string;
  /** One for each area, in the order of the areas. */
  readonly cells: readonly (KeyCell | null)[];
  /** The latest figures are of different years. */
  readonly yearsDiffer: boolean;
}

export interface Comparison {
  readonly indicator: string;
  readonly population: string;
  readonly unit: string;
  readonly areas: readonly string[];
  /** Yearly figures of the measure: headlines, targets, and what conflicts with them. */
  readonly series: readonly Figure[];
  readonly latest: readonly KeyRow[];
  /** Measures and populations that at least one of the areas has. */
  readonly indicators: readonly Counted[];
  readonly populations: readonly Counted[];
  readonly sources: readonly UsedSource[];
  readonly replaced: readonly Replaced[];
}

/** @throws {Error} when a figure's source is not listed */
export async function compare(
  view: CompareView,
  figures: Figures,
  sources: ReadonlyMap<string, UsedSource>,
): Promise<Comparison> {
  const areas = view.areas.length > 0 ? view.areas : FIRST_AREAS;
  const yearly = figures.index
    .only({ grain: 'year', dimension: '' })
    .rows()
    .filter(({ year }) => year !== null);
  const among = new Set(areas);
  const own = yearly.filter(({ area_code }) => among.has(area_code));
  const replaced: Replaced[] = [];

  const indicators = counted(own.map((row) => row.indicator_id));
  const indicator = chosen('ukuran', view.indicator, indicators, KEY_SUBJECTS[0]?.indicator ?? '');
  const ofIndicator = own.filter((row) => row.indicator_id === indicator);
  const populations = counted(ofIndicator.map((row) => row.population_id));
  const population = chosen(
    'populasi',
    view.population,
    populations,
    KEY_SUBJECTS[0]?.population ?? '',
  );
  const ofPopulation = ofIndicator.filter((row) => row.population_id === population);
  const unit = counted(ofPopulation.map((row) => row.unit_id))[0]?.id ?? '';
  const series = await figures.at(
    ofPopulation
      .filter((row) => row.unit_id === unit && (row.headline || row.agreement === 'conflicts'))
      .toSorted((a, b) => Number(a.year) - Number(b.year) || a.row - b.row)
      .map(({ row }) => row),
  );

  const chosenSubject = { indicator, population };
  const subjects = [
    chosenSubject,
    ...KEY_SUBJECTS.filter((one) => one.indicator !== indicator || one.population !== population),
  ];
  const latest: KeyRow[] = [];
  for (const subject of subjects) {
    const row = await keyRow(subject, areas, yearly, figures);
    if (row !== undefined) latest.push(row);
  }

  const shown = [
    ...series,
    ...latest.flatMap(({ cells }) => cells.flatMap((cell) => cell?.figure ?? [])),
  ];
  return {
    indicator,
    population,
    unit,
    areas,
    series,
    latest,
    indicators,
    populations,
    sources: [...new Set(shown.map(({ source_id }) => source_id))].map((id) => {
      const source = sources.get(id);
      if (source === undefined) throw new Error(`unknown source: "${id}"`);
      return source;
    }),
    replaced,
  };

  function chosen(
    parameter: Replaced['parameter'],
    asked: string | undefined,
    offered: readonly Counted[],
    usual: string,
  ): string {
    const has = (id: string): boolean => offered.some((one) => one.id === id);
    if (asked !== undefined && has(asked)) return asked;
    const used = has(usual) ? usual : (offered[0]?.id ?? usual);
    if (asked !== undefined) replaced.push({ parameter, asked, used });
    return used;
  }
}

/** The latest outcome of each area; nothing when no area has one. */
async function keyRow(
  { indicator, population }: Subject,
  areas: readonly string[],
  yearly: readonly IndexRow[],
  figures: Figures,
): Promise<KeyRow | undefined> {
  const outcomes = yearly.filter(
    (row) =>
      row.indicator_id === indicator &&
      row.population_id === population &&
      row.headline &&
      row.status !== 'target',
  );
  const unit = counted(outcomes.map((row) => row.unit_id))[0]?.id;
  const inUnit = outcomes.filter((row) => row.unit_id === unit);
  const latest = areas.map((code) =>
    inUnit
      .filter(({ area_code }) => area_code === code)
      .reduce<IndexRow | undefined>(
        (last, row) => (last === undefined || Number(row.year) > Number(last.year) ? row : last),
        undefined,
      ),
  );
  if (unit === undefined || latest.every((row) => row === undefined)) return undefined;

  const cells = await Promise.all(
    latest.map(async (row): Promise<KeyCell | null> => {
      if (row === undefined) return null;
      const [[figure], [note]] = await Promise.all([
        figures.at([row.row]),
        figures.notesAt([row.row]),
      ]);
      if (figure === undefined || note === undefined) return null;
      if (row.area_level !== 'province') return { figure, note, rank: null };
      const peers = await figures.at(
        inUnit
          .filter((one) => one.area_level === 'province' && one.period === row.period)
          .map((one) => one.row),
      );
      const rank =
        peers.length < FEWEST_RANKED
          ? null
          : {
              place: 1 + peers.filter(({ value }) => value > figure.value).length,
              of: peers.length,
            };
      return { figure, note, rank };
    }),
  );
  const years = new Set(cells.flatMap((cell) => cell?.figure.year ?? []));
  return { indicator, population, unit, cells, yearsDiffer: years.size > 1 };
}
