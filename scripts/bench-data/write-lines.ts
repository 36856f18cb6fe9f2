import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const BATCH = 5000;

/**
 * Writes a text file line by line, holding no more than a few thousand of them.
 * @param onRows told now and then how many lines were written
 */
export async function writeLines(
  path: string,
  lines: Iterable<string>,
  onRows: (rows: number) => void = () => {},
): Promise<void> {
  const file = createWriteStream(path);
  let batch: string[] = [];
  let written = 0;
  const flush = async (): Promise<void> => {
    written += batch.length;
    if (!file.write(batch.map((line) => `${line}\n`).join(''))) await once(file, 'drain');
    batch = [];
    onRows(written);
  };
  for (const line of lines) {
    batch.push(line);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  file.end();
  await once(file, 'close');
}
