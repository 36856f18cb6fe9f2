/** Where in the inputs something went wrong. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** An input that stops the build: the message carries the offending value, then the place as `(file:line)`. */
export class BadInput extends Error {
  readonly place: Place;

  constructor(problem: string, place: Place) {
    super(`${short(problem)} (${place.file}${place.line === undefined ? '' : `:${place.line}`})`);
    this.name = 'BadInput';
    this.place = place;
  }
}

/** A damaged file can put megabytes into a message. */
function short(problem: string): string {
  return problem.length > 1200 ? `${problem.slice(0, 1200)}…` : problem;
}
