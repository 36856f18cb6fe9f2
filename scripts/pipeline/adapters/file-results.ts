import type { AdapterFile, AdapterResult } from './adapter.ts';

/** What was found in one file. */
export interface FileResult extends AdapterResult {
  /** The cells or records of the file that hold a figure or should: each of them ends in a figure or a reject. */
  readonly read: number;
}

/**
 * Reads the files of a dataset one by one.
 * @throws {Error} when a row of a file was lost or doubled: a fault of the reader, not of the file
 */
export function readEach(
  files: readonly AdapterFile[],
  read: (file: AdapterFile) => FileResult,
): AdapterResult {
  const results = files.map((file) => {
    const result = read(file);
    const { read: rows, figures, rejects } = result;
    if (rows !== figures.length + rejects.length)
      throw new Error(
        `rows lost in ${file.path}: read ${rows}, figures ${figures.length}, rejects ${rejects.length}`,
      );
    return result;
  });
  return {
    figures: results.flatMap(({ figures }) => figures),
    rejects: results.flatMap(({ rejects }) => rejects),
  };
}
