import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Area } from '../model/contract.ts';
import type { Atlas } from './atlas.ts';
import { existedIn } from './places.ts';

export interface Neighbour {
  readonly province: Area;
  /** Over a shared border, or across a strait. */
  readonly across: 'land' | 'strait';
}

/** Written by `npm run boundaries` from the borders of the map. */
const FILE = join(process.cwd(), 'data', 'reference', 'province_neighbours.csv');

let pairs: Map<string, { code: string; across: Neighbour['across'] }[]> | undefined;

/**
 * The provinces beside a province, those that share a border first; only those that existed in the year, when one is
 * given. Empty for none.
 */
export function neighboursOf(province: Area, atlas: Atlas, year?: number): Neighbour[] {
  pairs ??= read(readFileSync(FILE, 'utf8'));
  return (pairs.get(province.area_code) ?? [])
    .map(({ code, across }) => ({ province: atlas.area(code), across }))
    .filter(({ province: other }) => year === undefined || existedIn(other, year))
    .sort((a, b) => Number(a.across === 'strait') - Number(b.across === 'strait'));
}

function read(csv: string): NonNullable<typeof pairs> {
  const found: NonNullable<typeof pairs> = new Map();
  for (const line of csv.trim().split('\n').slice(1)) {
    const [code = '', other = '', across] = line.split(',');
    if (across !== 'land' && across !== 'strait')
      throw new Error(`province_neighbours.csv: expected land or strait, found "${line}"`);
    found.set(code, [...(found.get(code) ?? []), { code: other, across }]);
  }
  return found;
}
