/**
 * `npm run boundaries`: draws the 38 provinces once, for the maps, and finds which of them are neighbours; the results are
 * committed. The source is `indonesia-geodata` (MIT), the only open set of all 38 found; its lines are generalised.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { geoDistance, geoEquirectangular, geoPath } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

const root = join(import.meta.dirname, '..');
/** Coordinates are whole numbers on this canvas: a third of a pixel where the map is 640 wide. */
const WIDTH = 2000;
/** Islands and bends below this size, in square degrees, are not seen at that width. */
const DETAIL = 0.0016;
const EARTH_KM = 6371;
/** Provinces whose nearest shores are within this distance face each other across a strait. */
const STRAIT_KM = 70;

type Provinces = FeatureCollection<Polygon | MultiPolygon, { id: string }>;
interface ProvinceRow {
  readonly area_code: string;
  readonly iso_3166_2: string;
}

const source = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('indonesia-geodata/json/indonesiaHigh.json'),
    'utf8',
  ),
) as Provinces;
const rows = parse<ProvinceRow>(readFileSync(join(root, 'data/reference/provinces.csv')), {
  columns: true,
});
const codeOf = new Map(rows.map((row) => [row.iso_3166_2, row.area_code]));
const provinces: Provinces = {
  ...source,
  features: source.features.map((each) => {
    const id = codeOf.get(each.properties.id);
    if (id === undefined) throw new Error(`unknown province: "${each.properties.id}"`);
    return { ...each, id };
  }),
};
if (provinces.features.length !== rows.length)
  throw new Error(`${provinces.features.length} provinces drawn, ${rows.length} known`);

type Drawn = Topology<{ provinces: GeometryCollection }>;
const whole = topology({ provinces }, 1e5) as unknown as Drawn;
const light = simplify(presimplify(whole as never), DETAIL) as unknown as Drawn;
const simplified = feature(light, light.objects.provinces) as unknown as Provinces;

// At the equator an equirectangular map keeps shapes and areas within half a per cent.
const projection = geoEquirectangular().fitWidth(WIDTH, simplified);
const [[left, top], [right, bottom]] = geoPath(projection).bounds(simplified);
type Point = readonly [x: number, y: number];
/** A ring as a closed path of steps in whole numbers; nothing when less than a triangle of it is left. */
const draw = (ring: readonly Position[]): string => {
  const points = ring.flatMap((at): Point[] => {
    const on = projection(at as [number, number]);
    return on === null ? [] : [[Math.round(on[0] - left), Math.round(on[1] - top)]];
  });
  const kept = points.filter((point, i) => String(point) !== String(points[i - 1]));
  const [start, ...rest] = kept.slice(0, -1);
  if (start === undefined || rest.length < 2) return '';
  const from = [start, ...rest];
  const steps = rest.map(([x, y], i) => {
    const [atX, atY] = from[i] ?? start;
    return `${x - atX},${y - atY}`;
  });
  return `M${start.join(',')}l${steps.join(' ')}z`;
};
const shapes = Object.fromEntries(
  simplified.features
    .map(({ id, geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const d = polygons
        .flatMap((rings) => rings.map(draw))
        .join('')
        .replaceAll(',-', '-')
        .replaceAll(' -', '-');
      if (d === '') throw new Error(`province without a shape at this detail: ${id}`);
      return [String(id), d] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
const drawing = { width: Math.ceil(right - left), height: Math.ceil(bottom - top), shapes };
writeFileSync(
  join(root, 'data/reference/province_shapes.json'),
  `${JSON.stringify(drawing, null, 1)}\n`,
);

// Neighbours: provinces that share a border, and those that face each other across a strait.
const touching = neighbors(whole.objects.provinces.geometries);
const coasts = provinces.features.map(({ id, geometry }, i) => ({
  id: String(id),
  touching: touching[i] ?? [],
  shore: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap(
    (rings) => (rings[0] ?? []) as [number, number][],
  ),
}));
/** Provinces joined by land, directly or through others: what lies between two of them is no strait. */
const landmass = new Map<number, number>();
const spread = (i: number, mass: number): void => {
  if (landmass.has(i)) return;
  landmass.set(i, mass);
  for (const j of coasts[i]?.touching ?? []) spread(j, mass);
};
coasts.forEach((_, i) => {
  spread(i, i);
});
/** The distance between the nearest corners of two coasts, in kilometres; corners are a few kilometres apart. */
const gap = (a: readonly [number, number][], b: readonly [number, number][]): number => {
  let least = Infinity;
  for (const p of a)
    for (const q of b)
      if (Math.abs(p[0] - q[0]) < 1 && Math.abs(p[1] - q[1]) < 1)
        least = Math.min(least, geoDistance(p, q));
  return least * EARTH_KM;
};
const lines = ['area_code,neighbour_code,across,distance_km'];
for (const [i, one] of coasts.entries())
  for (const [j, other] of coasts.entries()) {
    if (one.touching.includes(j)) lines.push(`${one.id},${other.id},land,0`);
    else if (landmass.get(i) !== landmass.get(j)) {
      const km = gap(one.shore, other.shore);
      if (km <= STRAIT_KM) lines.push(`${one.id},${other.id},strait,${Math.round(km)}`);
    }
  }
const [header, ...pairs] = lines;
writeFileSync(
  join(root, 'data/reference/province_neighbours.csv'),
  `${[header, ...pairs.sort()].join('\n')}\n`,
);
console.log(
  `${Object.keys(shapes).length} shapes, ${JSON.stringify(drawing).length} bytes; ${pairs.length / 2} pairs of neighbours`,
);
