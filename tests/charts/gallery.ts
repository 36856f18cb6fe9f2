/** Every kind of chart once, in any language and width: what the snapshots hold and what the tests look into. */

import type { ChartOptions } from '../../src/charts/chart.ts';
import { columns } from '../../src/charts/columns.ts';
import { dumbbell } from '../../src/charts/dumbbell.ts';
import { geoMap } from '../../src/charts/geo-map.ts';
import { heatGrid } from '../../src/charts/heat-grid.ts';
import { intervals } from '../../src/charts/intervals.ts';
import { panels } from '../../src/charts/panels.ts';
import { rankedBars } from '../../src/charts/ranked-bars.ts';
import { scatter } from '../../src/charts/scatter.ts';
import { shareBars } from '../../src/charts/share-bars.ts';
import { tileMap } from '../../src/charts/tile-map.ts';
import { timeSeries } from '../../src/charts/time-series.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import shapes from '../../data/reference/province_shapes.json' with { type: 'json' };
import * as fixtures from './fixtures.ts';

type Draw = (options: ChartOptions) => SVGSVGElement;

const unit = ({ lang }: { lang: Lang }) => fixtures.ESTABLISHMENTS[lang];

export const GALLERY: Readonly<Record<string, Draw>> = {
  'tile-map': (o) => tileMap(fixtures.tiles, { ...o, unit: unit(o) }),
  'tile-map-rupiah': (o) => tileMap(fixtures.outputTiles, { ...o, unit: fixtures.RUPIAH }),
  'geo-map': (o) => geoMap(fixtures.tiles, { ...o, unit: unit(o), shapes }),
  scatter: (o) =>
    scatter(fixtures.sizes, {
      ...o,
      x: { name: o.lang === 'id' ? 'Jumlah usaha' : 'Establishments', unit: unit(o) },
      y: { name: o.lang === 'id' ? 'Tenaga kerja' : 'Workers', unit: fixtures.PEOPLE[o.lang] },
    }),
  'share-bars': (o) =>
    shareBars(fixtures.shares, {
      ...o,
      columns: o.lang === 'id' ? ['Mikro', 'Kecil'] : ['Micro', 'Small'],
    }),
  panels: (o) => panels(fixtures.courses, { ...o, unit: unit(o) }),
  'ranked-bars': (o) => rankedBars(fixtures.bars, { ...o, unit: unit(o) }),
  'ranked-bars-target': (o) => rankedBars(fixtures.outputBars, { ...o, unit: fixtures.RUPIAH }),
  'time-series': (o) =>
    timeSeries([fixtures.aceh], {
      ...o,
      unit: unit(o),
      breaks: [{ x: 2017, label: o.lang === 'id' ? '2016: ambang baru' : '2016: new threshold' }],
    }),
  'time-series-conflict': (o) => timeSeries([fixtures.nation], { ...o, unit: unit(o) }),
  'time-series-several': (o) =>
    timeSeries([fixtures.aceh, fixtures.bali, fixtures.babel], {
      ...o,
      unit: unit(o),
      zero: false,
      breaks: [{ x: 2023, label: o.lang === 'id' ? '2022: pemekaran Papua' : '2022: Papua split' }],
    }),
  'time-series-growth': (o) => timeSeries([fixtures.growth], { ...o, unit: fixtures.PERCENT }),
  'time-series-six': (o) => timeSeries(fixtures.six, { ...o, unit: unit(o) }),
  intervals: (o) => intervals(fixtures.contested, { ...o, unit: unit(o) }),
  'intervals-log': (o) => intervals(fixtures.farApart, { ...o, unit: unit(o) }),
  dumbbell: (o) => dumbbell(fixtures.plans, { ...o, unit: unit(o) }),
  'heat-grid': (o) =>
    heatGrid(fixtures.coverage, {
      ...o,
      columns: fixtures.years.map(String),
      what: o.lang === 'id' ? 'angka' : 'figures',
    }),
  columns: (o) => columns(fixtures.perYear, { ...o, unit: unit(o) }),
  'columns-kinds': (o) => columns(fixtures.perKind, { ...o, unit: unit(o) }),
};
