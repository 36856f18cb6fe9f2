const isFuzz = process.env['ATLAS_FUZZ'] === '1';

/** How often a property is tried: a thousand times, and a hundred thousand with `ATLAS_FUZZ=1`. */
export function runs(usual = 1000, long = 100_000): { numRuns: number } {
  return { numRuns: isFuzz ? long : usual };
}

/** Time for a property: a machine may be busy, and a long run takes long. */
export const PATIENCE = isFuzz ? 3_600_000 : 120_000;
