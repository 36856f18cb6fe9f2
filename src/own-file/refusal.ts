/** Why a visitor's file does not become a table. The page has a sentence for each code. */
export type RefusalCode =
  | 'empty'
  | 'no-rows'
  | 'old-excel'
  | 'pdf'
  | 'web-page'
  | 'picture'
  | 'archive'
  | 'binary'
  | 'bad-workbook'
  | 'workbook-too-large'
  | 'bad-json'
  | 'no-table-in-json'
  | 'bad-parquet'
  | 'unclosed-quote'
  | 'too-many-columns'
  | 'too-many-cells'
  | 'too-large'
  | 'too-slow'
  | 'worker'
  | 'dictionary';

/** Numbers and names that the sentence mentions. */
export type RefusalDetails = Readonly<Record<string, string | number>>;

export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, details: RefusalDetails = {}) {
    super(`${code} ${JSON.stringify(details).slice(0, 300)}`);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }
}
