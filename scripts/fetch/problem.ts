/** Why a fetch cannot go on, in one sentence: what was found, at which address, and what to do. */
export class FetchProblem extends Error {
  constructor(found: string, address: string, remedy: string) {
    super(`${found} (${address}): ${remedy}`);
    this.name = 'FetchProblem';
  }
}

/** Someone asked the fetch to stop. What was fetched is kept. */
export class Interrupted extends Error {
  constructor() {
    super('stopped');
    this.name = 'Interrupted';
  }
}

/**
 * A text of a portal, fit for a message: one line, no control characters (a terminal would obey them), not too long.
 */
export function excerpt(text: string, most = 160): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
