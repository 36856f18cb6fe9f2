import { distance } from 'fastest-levenshtein';

/**
 * The known name nearest to a mistyped one, for error messages; nothing when none is near enough
 * (more than a third of the letters would have to change).
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    // Each letter more or less is a change.
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const d = distance(wanted, candidate.toLowerCase());
    // Where every letter is another one, nothing is near.
    if (d < least && d < Math.max(wanted.length, candidate.length)) {
      least = d;
      best = candidate;
    }
  }
  return best;
}

/** `, did you mean "x"?` or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return near === undefined ? '' : `, did you mean "${near}"?`;
}
