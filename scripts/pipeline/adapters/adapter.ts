import type { z } from 'zod';
import type { RawFigureColumn } from '../fact-table.ts';

/**
 * An adapter turns one kind of file that publishers give out into figures in the publisher's own words. It knows the
 * shape of the file and nothing of our dictionaries: names, units and places are unified later, in one place, for all.
 */
export interface Adapter<Options> {
  /** The name that a manifest calls it by, such as `bps-table`. */
  readonly name: string;
  /** What the manifest has to say under `options`; unknown keys are refused. */
  readonly options: z.ZodType<Options>;
  /**
   * Reads the files of a dataset.
   * @throws {BadInput} when a file as a whole cannot be read: wrong format, ambiguous numbers, missing header
   */
  read(files: readonly AdapterFile[], options: Options): AdapterResult;
}

/** A file of a dataset, read but not interpreted. */
export interface AdapterFile {
  /** Path from the project's root, for messages and rejects. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** A figure as the adapter found it. */
export interface AdapterFigure {
  readonly file: string;
  /** Line of a text file, row of a sheet, or record of a JSON file, counted from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<RawFigureColumn, string>>;
  /** A code printed beside the area's name, with the system it belongs to and the year of that system's version. */
  readonly code?: {
    readonly system: 'kemendagri' | 'bps';
    readonly vintage: string;
    readonly code: string;
  };
  /** Multiplier of the table's unit: 1e6 for "Juta Rupiah". */
  readonly scale?: number;
}

/** A row that holds no figure that could be published, with the reason in both languages. */
export interface AdapterReject {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: string;
  readonly reason: { readonly id: string; readonly en: string };
  /** The row as it was, for the rejects table. */
  readonly row: unknown;
}

/** Every row of the input that holds a figure or should have: read = figures + rejects. */
export interface AdapterResult {
  readonly figures: readonly AdapterFigure[];
  readonly rejects: readonly AdapterReject[];
}
