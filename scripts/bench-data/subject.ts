import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAreas } from '../pipeline/areas.ts';
import { FACT_MANIFEST, factTable, sourceLines } from './facts.ts';
import { REGISTER_MANIFEST, registerTable } from './register.ts';
import { writeLines } from './write-lines.ts';

/** A made-up dataset that the pipeline is measured on, with the table that DuckDB alone copies. */
export interface Subject {
  readonly name: 'register' | 'facts';
  readonly title: string;
  /** The file in the dataset's folder that holds the rows. */
  readonly file: string;
  /** How the floor sorts: as the pipeline's own table is. */
  readonly order: readonly string[];
  /**
   * Writes the dataset.
   * @param folder an empty folder that becomes the dataset's
   * @returns what a release of it has to hold: rows of tables by name
   */
  readonly make: (
    folder: string,
    rows: number,
    reference: string,
    onRows: (rows: number) => void,
  ) => Promise<Expected>;
}

/** What must come out, to show that what was measured is the whole work. */
export interface Expected {
  readonly observations?: number;
  readonly rejects?: number;
  /** Rejects by reason, as `quality.json` counts them. */
  readonly reasons: Readonly<Record<string, number>>;
}

const facts: Subject = {
  name: 'facts',
  title: 'fact table',
  file: 'observations.csv',
  order: ['geo_level', 'geo_name', 'indicator', 'period', 'population', 'source_id'],
  async make(folder, rows, reference, onRows) {
    mkdirSync(folder, { recursive: true });
    await writeLines(join(folder, 'dataset.yaml'), [FACT_MANIFEST]);
    await writeLines(join(folder, 'sources.csv'), sourceLines());
    const { lines, totals } = factTable(rows, readAreas(reference).areas);
    await writeLines(join(folder, this.file), lines, onRows);
    const { published, rejects } = totals;
    return { observations: published, rejects: rows - published, reasons: rejects };
  },
};

const register: Subject = {
  name: 'register',
  title: 'register of businesses',
  file: 'register.csv',
  order: ['provinsi', 'kabupaten_kota', 'tahun', 'kbli'],
  async make(folder, rows, reference, onRows) {
    mkdirSync(folder, { recursive: true });
    await writeLines(join(folder, 'dataset.yaml'), [REGISTER_MANIFEST]);
    const { lines, totals } = registerTable(rows, readAreas(reference).areas);
    await writeLines(join(folder, this.file), lines, onRows);
    return { reasons: totals.rejects };
  },
};

export const SUBJECTS: readonly Subject[] = [register, facts];
