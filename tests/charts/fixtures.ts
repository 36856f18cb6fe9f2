/** Small fixed data for the chart tests: printed figures, mostly IMK establishments of 2023. */

import type { Column } from '../../src/charts/columns.ts';
import type { Pair } from '../../src/charts/dumbbell.ts';
import type { HeatRow } from '../../src/charts/heat-grid.ts';
import type { Interval } from '../../src/charts/intervals.ts';
import type { Bar } from '../../src/charts/ranked-bars.ts';
import type { Tile } from '../../src/charts/tile-map.ts';
import type { Point, Series } from '../../src/charts/time-series.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import type { FormatUnit } from '../../src/model/format.ts';

export const ESTABLISHMENTS: Record<Lang, FormatUnit> = {
  id: { unit_id: 'establishment', name: 'unit usaha', symbol: null },
  en: { unit_id: 'establishment', name: 'establishments', symbol: null },
};
export const RUPIAH: FormatUnit = { unit_id: 'idr', name: 'rupiah', symbol: 'Rp' };
export const PERCENT: FormatUnit = { unit_id: 'percent', name: 'persen', symbol: '%' };

/** code, label, name, column, row, IMK establishments in 2023 */
type Province = [
  code: string,
  label: string,
  name: string,
  col: number,
  row: number,
  value: number | null,
];

// prettier-ignore
export const PROVINCES: readonly Province[] = [
  ['11', 'Aceh', 'Aceh', 0, 0, 110526],
  ['12', 'Sumut', 'Sumatera Utara', 1, 0, 126907],
  ['13', 'Sumbar', 'Sumatera Barat', 1, 1, 88221],
  ['14', 'Riau', 'Riau', 2, 1, 62363],
  ['15', 'Jambi', 'Jambi', 2, 2, 34534],
  ['16', 'Sumsel', 'Sumatera Selatan', 3, 3, 77216],
  ['17', 'Bengkulu', 'Bengkulu', 2, 3, 26531],
  ['18', 'Lampung', 'Lampung', 3, 4, 81255],
  ['19', 'Babel', 'Kepulauan Bangka Belitung', 4, 3, 16262],
  ['21', 'Kepri', 'Kepulauan Riau', 3, 1, 26267],
  ['31', 'DKI', 'DKI Jakarta', 5, 4, 79992],
  ['32', 'Jabar', 'Jawa Barat', 5, 5, 641639],
  ['33', 'Jateng', 'Jawa Tengah', 6, 5, 862926],
  ['34', 'DIY', 'DI Yogyakarta', 6, 6, 134025],
  ['35', 'Jatim', 'Jawa Timur', 7, 5, 977471],
  ['36', 'Banten', 'Banten', 4, 5, 97092],
  ['51', 'Bali', 'Bali', 8, 6, 125787],
  ['52', 'NTB', 'Nusa Tenggara Barat', 9, 6, 149962],
  ['53', 'NTT', 'Nusa Tenggara Timur', 10, 6, 125940],
  ['61', 'Kalbar', 'Kalimantan Barat', 5, 1, 48456],
  ['62', 'Kalteng', 'Kalimantan Tengah', 5, 2, 28551],
  ['63', 'Kalsel', 'Kalimantan Selatan', 6, 2, 67370],
  ['64', 'Kaltim', 'Kalimantan Timur', 6, 1, 35641],
  ['65', 'Kaltara', 'Kalimantan Utara', 6, 0, 5970],
  ['71', 'Sulut', 'Sulawesi Utara', 9, 1, 60961],
  ['72', 'Sulteng', 'Sulawesi Tengah', 8, 2, 76129],
  ['73', 'Sulsel', 'Sulawesi Selatan', 8, 4, 123926],
  ['74', 'Sultra', 'Sulawesi Tenggara', 9, 3, 49153],
  ['75', 'Gtalo', 'Gorontalo', 8, 1, 38925],
  ['76', 'Sulbar', 'Sulawesi Barat', 8, 3, 22488],
  ['81', 'Maluku', 'Maluku', 10, 4, 61507],
  ['82', 'Malut', 'Maluku Utara', 10, 2, 17338],
  ['91', 'Papua', 'Papua', 12, 3, 13416],
  ['92', 'Pabar', 'Papua Barat', 11, 3, 5837],
  ['93', 'Papsel', 'Papua Selatan', 12, 5, null],
  ['94', 'Pateng', 'Papua Tengah', 11, 4, null],
  ['95', 'Papeg', 'Papua Pegunungan', 12, 4, null],
  ['96', 'PBD', 'Papua Barat Daya', 11, 2, null],
];

/** The four provinces split off in 2022, of which the survey of 2023 has no figures. */
const NEW = ['93', '94', '95', '96'];

export const tiles: readonly Tile[] = PROVINCES.map(([code, label, name, col, row, value]) => ({
  code,
  label,
  name,
  col,
  row,
  // Lampung stands in for a province whose figure is missing.
  value: code === '18' ? null : value,
  href: `/provinsi/${code}/2023/`,
  absent: NEW.includes(code),
}));

export const bars: readonly Bar[] = PROVINCES.flatMap(([code, , name, , , value]) =>
  value === null
    ? []
    : [{ label: name, value, highlight: code === '13', href: `/provinsi/${code}/` }],
);

/** Realised output beside its target, both rounded in print. */
export const outputBars: readonly Bar[] = [
  { label: 'Realisasi Semester I 2023', value: 21.98e12, low: 21.975e12, high: 21.985e12 },
  {
    label: 'Target Semester I 2023',
    value: 15.74e12,
    low: 15.735e12,
    high: 15.745e12,
    kind: 'target',
  },
  {
    label: 'Realisasi 2022 menurut laporan tahunan dinas provinsi',
    value: 18e12,
    low: 16e12,
    high: 20e12,
  },
];

const exact = (x: number, value: number): Point => ({
  x,
  value,
  low: value,
  high: value,
  status: 'realised',
});

/** A province's IMK establishments: no survey was held for 2016. */
export const aceh: Series = {
  label: 'Aceh',
  points: [
    [2013, 78568],
    [2014, 71031],
    [2015, 65492],
    [2017, 99277],
    [2018, 114042],
    [2019, 106918],
    [2020, 103300],
    [2021, 113292],
    [2022, 108498],
    [2023, 110526],
    [2024, 108507],
  ].map(([x = 0, value = 0]) => exact(x, value)),
};

export const bali: Series = {
  label: 'Bali',
  points: [
    [2013, 105482],
    [2014, 116093],
    [2015, 103360],
    [2017, 149179],
    [2018, 118509],
    [2019, 161120],
    [2020, 149516],
    [2021, 148326],
    [2022, 150466],
    [2023, 125787],
    [2024, 147043],
  ].map(([x = 0, value = 0]) => exact(x, value)),
};

export const babel: Series = {
  label: 'Kepulauan Bangka Belitung',
  points: [2019, 2020, 2021, 2022, 2023].map((x, i) => exact(x, 105000 + 1200 * i)),
};

const rounded = (x: number, value: number, half: number, rest: Partial<Point> = {}): Point => ({
  x,
  value,
  low: value - half,
  high: value + half,
  status: 'realised',
  ...rest,
});

/** The IKM stock of the nation as ministries told it: rounded, contradicted, and with targets. */
export const nation: Series = {
  label: 'Indonesia',
  points: [
    rounded(2011, 3.8e6, 0.05e6),
    rounded(2012, 4e6, 0.5e6),
    rounded(2013, 3.43e6, 0.005e6),
    rounded(2014, 3.52e6, 0.005e6),
    rounded(2015, 3.68e6, 0.005e6),
    rounded(2016, 4.41e6, 0.005e6),
    exact(2016, 165983),
    rounded(2017, 4.03e6, 0.005e6, { status: 'target' }),
    rounded(2019, 4.6e6, 0.05e6),
    rounded(2022, 4.4e6, 0.05e6),
    rounded(2023, 4.19e6, 0.005e6),
    rounded(2025, 6e6, 0.5e6, { status: 'target' }),
  ].map((point) => (point.value === 165983 ? { ...point, aside: 'misses' as const } : point)),
};

/** One regency, one year, two figures in one article, and others. */
export const contested: readonly Interval[] = [
  {
    label: 'Dinas Perindustrian, Laporan Kinerja 2022',
    printed: '“16.500 unit usaha”',
    value: 16500,
    low: 16500,
    high: 16500,
    standing: 'headline',
  },
  {
    label: 'Antara Jawa Barat',
    printed: '“18.500”',
    value: 18500,
    low: 18500,
    high: 18500,
    standing: 'misses',
  },
  {
    label: 'Kontan',
    printed: '“lebih dari 16 ribu”',
    value: 16000,
    low: 15500,
    high: 16999,
    standing: 'meets',
  },
  {
    label: 'Open Data Jabar (2021)',
    printed: '“15.211”',
    value: 15211,
    low: 15211,
    high: 15211,
    standing: 'superseded',
  },
];

/** Figures so far apart that only a log axis holds them. */
export const farApart: readonly Interval[] = [
  {
    label: 'Bisnis Indonesia, 24 Februari 2018',
    printed: '“4,41 juta”',
    value: 4.41e6,
    low: 4.405e6,
    high: 4.415e6,
    standing: 'headline',
  },
  {
    label: 'Antara, 2017',
    printed: '“165.983 unit”',
    value: 165983,
    low: 165983,
    high: 165983,
    standing: 'misses',
  },
  {
    label: 'Antara, September 2016',
    printed: '“14 juta IKM”',
    value: 14e6,
    low: 13.5e6,
    high: 14.5e6,
    standing: 'misses',
  },
];

export const plans: readonly Pair[] = [
  { label: 'Sumatera Barat, Semester I 2023', target: 41306, realised: 41356 },
  { label: '2019', target: 30000, realised: 22150 },
  { label: '2020', target: 20000, realised: 5120, href: '/provinsi/13/2020/' },
  { label: '2021', target: 18000, realised: 18000 },
];

export const years = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

export const perYear: readonly Column[] = years.map((year, i) => ({
  label: String(year),
  value: [430, 426, 392, 124, 608, 653, 590, 587, 586, 431, 443, 414, 887][i] ?? 0,
  highlight: year === 2023,
}));

export const perKind: readonly Column[] = [
  { label: 'statistik resmi', value: 5210 },
  { label: 'laporan pemerintah', value: 1480 },
  { label: 'portal data', value: 733 },
  { label: 'pers', value: 961 },
];

/** Coverage of some provinces by year. */
export const coverage: readonly HeatRow[] = PROVINCES.slice(0, 12).map(([code, , label], i) => ({
  label,
  counts: years.map((year, j) =>
    year === 2016 ? 0 : ((i * 7 + j * 5) % 23) + (j > 9 ? i * 9 : 0),
  ),
  href: i === 0 ? `/provinsi/${code}/` : undefined,
}));

/** Quarterly growth of IMK output, in percent, with a quarter that was not published and one below zero. */
export const growth: Series = {
  label: 'IMK',
  points: [
    ['2019-Q1', 6.88],
    ['2019-Q2', 5.52],
    ['2019-Q3', 6.19],
    ['2019-Q4', 4.92],
    ['2020-Q1', 1.2],
    ['2020-Q2', -21.31],
    ['2020-Q4', -17.63],
    ['2021-Q1', -4.1],
    ['2021-Q2', 4.23],
  ].map(([period, value]) => ({
    ...exact(
      Number(String(period).slice(0, 4)) + (Number(String(period).at(-1)) - 1) / 4,
      Number(value),
    ),
    period: String(period),
  })),
};

/** The same provinces in rupiah, one of them looked at. */
export const outputTiles: readonly Tile[] = tiles.map(({ href: _, ...tile }) => ({
  ...tile,
  value: tile.value === null ? null : tile.value * 31.7e6,
  highlight: tile.code === '32',
}));

/** As many lines as the atlas compares. */
export const six: readonly Series[] = PROVINCES.slice(0, 6).map(([, , label, , , value], i) => ({
  label,
  points: [2019, 2020, 2021, 2022, 2023].map((x, j) =>
    exact(x, (value ?? 0) * (0.9 + 0.03 * ((i + j) % 4))),
  ),
}));

/** Two parts of three wholes: a share with room inside its bar, one without, and one of nothing. */
export const shares = [
  {
    label: 'Jumlah usaha',
    parts: [
      { value: 584_903, text: '584.903' },
      { value: 56_736, text: '56.736' },
    ],
  },
  {
    label: 'Tenaga kerja',
    parts: [
      { value: 980, text: '980' },
      { value: 20, text: '20' },
    ],
  },
  {
    label: 'Nilai produksi',
    parts: [
      { value: 5, text: '5' },
      { value: 0, text: '0' },
    ],
  },
];

/** One course each: with a year that was not surveyed, with a split, of one year, of none but zeros. */
export const courses = [
  ...[aceh, bali, babel].map(({ label, points }, i) => ({
    label,
    href: `/${i}/`,
    points: points.map(({ x, value }) => ({ year: Number(x), value })),
  })),
  {
    label: 'Kalimantan Timur dan sekitarnya',
    breaks: [2016],
    points: [
      { year: 2014, value: 31_000 },
      { year: 2015, value: 33_000 },
      { year: 2016, value: 21_000 },
      { year: 2017, value: 24_000 },
    ],
  },
  { label: 'Papua Selatan', points: [{ year: 2023, value: 2_105 }] },
  {
    label: 'DKI Jakarta',
    points: [
      { year: 2022, value: 0 },
      { year: 2023, value: 0 },
    ],
  },
];

/** Two measures of the same places, far apart in size. */
export const sizes = tiles.flatMap(({ name, value }, i) =>
  value === null ? [] : [{ label: name, x: value, y: value * (1.6 + (i % 5) / 4) }],
);

export const PEOPLE: Record<Lang, FormatUnit> = {
  id: { unit_id: 'person', name: 'orang', symbol: null },
  en: { unit_id: 'person', name: 'people', symbol: null },
};
