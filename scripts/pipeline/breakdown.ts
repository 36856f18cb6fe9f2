import type { Dictionary } from './dictionary.ts';
import { nearest } from '../../src/model/nearest.ts';
import { Rejection } from '../../src/model/rejection.ts';

/** How a figure is split: by KBLI group, by other dimensions, or by a size class that is a population of its own. */
export interface Split {
  readonly population_id: string;
  readonly industry_code: string | null;
  /**
   * Canonical `dimension=value` terms joined by `; `, sorted; null for none. A KBLI group stands here too, as
   * `kbli=14`, so that `breakdown IS NULL` asks for totals and nothing else.
   */
  readonly breakdown: string | null;
}

/**
 * Reads a raw breakdown such as `kbli=14 Pakaian jadi; size=mikro` (terms joined by `; `).
 * @throws {Rejection} for an unknown dimension, an unknown KBLI group or class, or one dimension twice
 */
export function readSplit(
  raw: readonly string[],
  population: string,
  dictionary: Dictionary,
): Split {
  let population_id = population;
  let industry_code: string | null = null;
  const terms = new Map<string, string>();

  const take = (dimension: string, value: string, term: string): void => {
    if (terms.has(dimension)) {
      throw new Rejection('double-dimension', 'breakdown', term, {
        id: 'satu dimensi pemilahan disebut dua kali',
        en: 'one dimension of the breakdown is named twice',
      });
    }
    terms.set(dimension, value);
  };

  for (const original of raw) {
    const implied = dictionary.populationTerms.get(`${population}\t${original.toLowerCase()}`);
    if (implied !== undefined) {
      population_id = implied;
      continue;
    }
    for (const term of dictionary.termRewrites.get(original.toLowerCase()) ?? [original]) {
      const [name = '', ...rest] = term.split('=');
      const value = rest.join('=').trim();
      if (name === 'kbli') {
        industry_code = industryOf(value, dictionary);
        take('kbli', industry_code, term);
        continue;
      }
      const dimension = dictionary.dimensionAliases.get(name.toLowerCase());
      if (dimension === undefined || value === '') {
        const near = nearest(name, dictionary.dimensionAliases.keys());
        throw new Rejection('unknown-dimension', 'breakdown', term, {
          id: `dimensi pemilahan tidak dikenal${near === undefined ? '' : `; yang terdekat "${near}"`}`,
          en: `unknown dimension of a breakdown${near === undefined ? '' : `; the nearest is "${near}"`}`,
        });
      }
      const known = dictionary.valueAliases.get(`${dimension}=${value}`.toLowerCase());
      if (known === undefined && CLASSES.includes(dimension))
        throw unknownClass(dimension, value, term, dictionary);
      // A product or a place that the dictionary has not met keeps its printed name.
      take(dimension, known ?? value.toLowerCase(), term);
    }
  }

  const breakdown = [...terms].map(([dimension, value]) => `${dimension}=${value}`).sort();
  return { population_id, industry_code, breakdown: breakdown.join('; ') || null };
}

/** Dimensions that divide what they split into a few classes: another word for one of them is a slip, and no new class. */
const CLASSES: readonly string[] = ['size', 'formality', 'sex', 'education', 'labour', 'internet'];

function unknownClass(
  dimension: string,
  value: string,
  term: string,
  { breakdowns }: Dictionary,
): Rejection {
  const known = breakdowns.filter((b) => b.dimension_id === dimension).map((b) => b.value_id);
  return new Rejection('unknown-class', 'breakdown', term, {
    id: `golongan "${value}" tidak dikenal; yang dikenal ${known.join(', ')}`,
    en: `unknown class "${value}"; known are ${known.join(', ')}`,
  });
}

/**
 * A KBLI group printed as `14 Pakaian jadi`, `[14] Industri pakaian jadi`, `C14`, `14`, or by its name alone.
 * @throws {Rejection} for a group that is not known, and for the code of one beside the name of another
 */
function industryOf(value: string, { industryAliases }: Dictionary): string {
  const lower = value.toLowerCase();
  const whole = industryAliases.get(lower);
  if (whole !== undefined) return whole;
  const bare = lower.replace(/^[[(]?(?:kbli[ :.]*)?(?:c[ .]?(?=\d))?/, '');
  const [, code = '', rest = ''] = /^([\d+-]+)?[\])]?[\s.:–-]*(.*)$/.exec(bare) ?? [];
  const name = rest.replace(/^industri /, '');
  const [byCode, byName] = [industryAliases.get(code), industryAliases.get(name)];
  if (byCode !== undefined && byName !== undefined && byCode !== byName)
    throw new Rejection('industry-against-name', 'breakdown', value, {
      id: `kode KBLI ${code} tidak sesuai dengan namanya, yang milik ${byName}`,
      en: `the KBLI code ${code} does not go with the name, which is that of ${byName}`,
    });
  const found = byCode ?? byName;
  if (found !== undefined) return found;
  const near = nearest(name, industryAliases.keys());
  throw new Rejection('unknown-industry', 'breakdown', value, {
    id: `golongan KBLI tidak dikenal${near === undefined ? '' : `; yang terdekat "${near}"`}`,
    en: `unknown KBLI group${near === undefined ? '' : `; the nearest is "${near}"`}`,
  });
}
