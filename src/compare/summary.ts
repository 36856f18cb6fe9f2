/** The latest key figures of a comparison in words, for the table that the build and the browser both write. */
import { publisherName } from '../atlas/figure-row.ts';
import { capital, noteOf } from '../atlas/labels.ts';
import { cautionsOf } from '../builder/cautions.ts';
import {
  areaNamed,
  indicatorNamed,
  populationNamed,
  unitNamed,
  type Names,
} from '../builder/names.ts';
import { cautionText } from '../builder/wording.ts';
import { route } from '../i18n/route.ts';
import { formatPeriod, formatValue } from '../model/format.ts';
import { subjectText } from '../model/subject.ts';
import { asChart } from './as-chart.ts';
import type { Comparison } from './comparison.ts';
import { compareMessages } from './messages.ts';

export interface SummaryCell {
  readonly value: string;
  readonly year: string;
  readonly source: { readonly name: string; readonly href: string; readonly title: string };
  /** Rank, conflict, estimate, and what the data remark on the figure. */
  readonly remarks: readonly string[];
  readonly conflicting: boolean;
}

export interface Summary {
  readonly areas: readonly { readonly name: string; readonly href: string | undefined }[];
  readonly rows: readonly {
    readonly label: string;
    /** What the data remark on every figure of the row alike. */
    readonly note: string | null;
    readonly cells: readonly (SummaryCell | null)[];
  }[];
  readonly cautions: readonly string[];
}

export function summaryOf(comparison: Comparison, names: Names): Summary {
  const { lang } = names;
  const t = compareMessages(lang);
  const sources = new Map(comparison.sources.map((one) => [one.source_id, one]));
  const label = ({ indicator, population }: { indicator: string; population: string }): string =>
    subjectText(capital(indicatorNamed(names, indicator)), populationNamed(names, population));

  const rows = comparison.latest.map((row) => {
    const notes = row.cells.flatMap((cell) => (cell === null ? [] : [noteOf(cell.note, lang)]));
    const shared = notes.length > 1 && new Set(notes).size === 1 ? (notes[0] ?? null) : null;
    return {
      label: label(row),
      note: shared,
      cells: row.cells.map((cell): SummaryCell | null => {
        if (cell === null) return null;
        const { figure, rank } = cell;
        const note = shared === null ? noteOf(cell.note, lang) : null;
        const source = sources.get(figure.source_id);
        const conflicting = figure.agreement === 'conflicts';
        return {
          value: formatValue(figure.value, unitNamed(names, figure.unit_id), lang),
          year: formatPeriod(figure.period, lang),
          source: {
            name: publisherName(source?.publisher ?? figure.source_id),
            title: source?.title ?? figure.source_id,
            href: route(lang, `sumber/${figure.source_id}/#f-${figure.observation_id}`),
          },
          remarks: [
            ...(rank === null ? [] : [t.rank(rank.place, rank.of)]),
            ...(conflicting ? [t.conflicts] : []),
            ...(figure.status === 'estimate' || figure.status === 'preliminary'
              ? [t.estimate]
              : []),
            ...(note === null ? [] : [note]),
          ],
          conflicting,
        };
      }),
    };
  });

  const shown = new Set(comparison.series.map(({ area_code }) => area_code));
  const missing = comparison.areas.filter((code) => !shown.has(code));
  const differing = comparison.latest.filter(({ yearsDiffer }) => yearsDiffer).map(label);
  const chart = asChart(comparison);
  return {
    areas: comparison.areas.map((code) => {
      const path = names.areas[code]?.path;
      return {
        name: areaNamed(names, code),
        href: path === undefined ? undefined : route(lang, path),
      };
    }),
    rows,
    cautions: [
      ...(missing.length > 0
        ? [t.missing(missing.map((code) => areaNamed(names, code)).join(', '))]
        : []),
      ...cautionsOf(chart, names).map((one) => cautionText(one, chart, names)),
      ...(differing.length > 0 ? [t.yearsDiffer(differing.join('; '))] : []),
      t.populations,
    ],
  };
}
