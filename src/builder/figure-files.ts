/** Build side: the files that the figures worker reads, with what it checks them against. */
import { publishedTables } from '../explorer/published-tables.ts';
import type { Expected } from '../explorer/verified-fetch.ts';
import { asset } from '../i18n/route.ts';
import type { FigureFiles } from './figures.worker.ts';

/** @throws {Error} when a table was not published */
export function figureFiles(): FigureFiles {
  const tables = publishedTables();
  const file = (name: string): Expected => {
    const table = tables.find((one) => one.name === name);
    if (!table) throw new Error(`no file for ${name}`);
    return { url: asset(`data/v1/${table.file}`), bytes: table.bytes, sha256: table.sha256 };
  };
  return { observations: file('observations'), sources: file('sources') };
}
