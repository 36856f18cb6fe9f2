import type { Bilingual } from './contract.ts';

/** Why a row cannot be published, in words that a reader understands. */
export class Rejection extends Error {
  readonly code: string;
  readonly column: string;
  readonly value: string;
  readonly reason: Bilingual;

  constructor(code: string, column: string, value: string, reason: Bilingual) {
    super(`${reason.en}: "${value}"`);
    this.name = 'Rejection';
    this.code = code;
    this.column = column;
    this.value = value;
    this.reason = reason;
  }
}
