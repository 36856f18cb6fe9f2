/** Where in the inputs something went wrong. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** An input that stops the build: the message carries the offending value, then the place as `(file:line)`. */
export class BadInput extends Error {
  readonly place: Place;

  constructor(problem: string, place: Place) {
    super(`${problem} (${place.file}${place.line === undefined ? '' : `:${place.line}`})`);
    this.name = 'BadInput';
    this.place = place;
  }
}
