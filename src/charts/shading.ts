import { figureFormat, requireFinite, type FigureOptions } from './chart.ts';
import { classOf, quantileThresholds, rampSteps } from './classes.ts';
import type { KeyItem } from './key.ts';
import { classLegend, type ClassLegend } from './legend.ts';
import { axisFormat } from './scale.ts';
import { WORDS } from './words.ts';

/** An area of a map: its figure, what is said when it is pointed at, and where it leads. */
export interface Region {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
  readonly href?: string | undefined;
  /** Said after the value when the area is pointed at. */
  readonly note?: string | undefined;
  /** True when the province did not exist yet. */
  readonly absent?: boolean | undefined;
  readonly highlight?: boolean | undefined;
}

export interface Shading {
  /** The step of the colour ramp, 1 to 5; nothing without a value. */
  readonly stepOf: (region: Region) => number | undefined;
  /** `Jawa Barat: 641.639`, or why there is no figure. */
  readonly describe: (region: Region) => string;
  readonly legend: ClassLegend;
}

const CLASSES = 5;

/** How a map of areas is shaded: in classes of about as many areas each, the same for every form of map. */
export function shadingOf(
  regions: readonly Region[],
  options: FigureOptions & {
    width: number;
    fontSize: number;
    /** How an area without a figure is drawn. */
    empty: 'hatched' | 'plain';
  },
): Shading {
  const { lang, unit, width, fontSize, empty } = options;
  const format = figureFormat(options);
  const values = regions.flatMap(({ value, name }) => {
    if (value !== null) requireFinite(value, name);
    return value === null ? [] : [value];
  });
  const thresholds = quantileThresholds(values, CLASSES);
  const steps = rampSteps(thresholds.length + 1);
  const others: KeyItem[] = [];
  if (regions.some((region) => region.value === null && region.absent !== true))
    others.push({ symbol: empty, text: WORDS.noData[lang] });
  if (regions.some((region) => region.absent))
    others.push({ symbol: 'dashed', text: WORDS.absent[lang] });
  const axis = axisFormat(thresholds.length > 0 ? thresholds : [0], unit, lang);
  return {
    stepOf: ({ value }) => (value === null ? undefined : (steps[classOf(value, thresholds)] ?? 5)),
    describe({ name, value, absent, note }) {
      const figure =
        value !== null ? format(value) : absent ? WORDS.absent[lang] : WORDS.noData[lang];
      return `${name}: ${figure}${note === undefined ? '' : `; ${note}`}`;
    },
    legend: classLegend(thresholds, {
      others,
      width,
      fontSize,
      format: axis.format,
      title: axis.label,
    }),
  };
}
