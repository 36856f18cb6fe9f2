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
const draw = (ring: readonly Position[]): string => {
  const points = ring.map((at) => {
    const [x, y] = projection(at as [number, number])!;
    return [Math.round(x - left), Math.round(y - top)] as const;
  });
  const kept = points.filter(
    ([x, y], i) => i === 0 || x !== points[i - 1]![0] || y !== points[i - 1]![1],
  );
  if (kept.length < 4) return '';
  const [start, ...rest] = kept.slice(0, -1);
  let at = start!;
  const steps = rest.map((to) => {
    const step = `${to[0] - at[0]},${to[1] - at[1]}`;
    at = to;
    return step;
  });
  return `M${start!.join(',')}l${steps.join(' ')}z`;
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
const ids = provinces.features.map(({ id }) => String(id));
const byLand = neighbors(whole.objects.provinces.geometries);
const shores = provinces.features.map(({ geometry }) =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap(
    (rings) => rings[0] ?? [],
  ),
);
/** Provinces joined by land, directly or through others: what lies between two of them is no strait. */
const landmass = ids.map((_, i) => i);
for (let changed = true; changed; ) {
  changed = false;
  for (const [i, others] of byLand.entries())
    for (const j of others)
      if (landmass[j]! > landmass[i]!) {
        landmass[j] = landmass[i]!;
        changed = true;
      }
}
/** The distance between the nearest corners of two coasts, in kilometres; corners are a few kilometres apart. */
const gap = (a: readonly Position[], b: readonly Position[]): number => {
  let least = Infinity;
  for (const p of a)
    for (const q of b)
      if (Math.abs(p[0]! - q[0]!) < 1 && Math.abs(p[1]! - q[1]!) < 1)
        least = Math.min(least, geoDistance(p as [number, number], q as [number, number]));
  return least * EARTH_KM;
};
const lines = ['area_code,neighbour_code,across,distance_km'];
for (const [i, one] of ids.entries())
  for (const [j, other] of ids.entries()) {
    if (i === j) continue;
    if (byLand[i]!.includes(j)) lines.push(`${one},${other},land,0`);
    else if (landmass[i] !== landmass[j]) {
      const km = gap(shores[i]!, shores[j]!);
      if (km <= STRAIT_KM) lines.push(`${one},${other},strait,${Math.round(km)}`);
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
