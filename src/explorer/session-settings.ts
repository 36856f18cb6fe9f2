/** Build side: what a page hands to a session with the engine, as JSON. */
import type { Lang } from '../i18n/lang.ts';
import { asset } from '../i18n/route.ts';
import { TABLES } from '../model/tables.ts';
import type { EditorTable } from './editor.ts';
import { engineManifest, publishedTables } from './published-tables.ts';
import type { SessionOptions, SessionTable } from './session.ts';

export type SessionSettings = Required<Pick<SessionOptions, 'engine' | 'manifest'>> & {
  readonly tables: readonly (SessionTable & EditorTable)[];
};

/** @throws {Error} when data or engine have not been made */
export function sessionSettings(lang: Lang): SessionSettings {
  const files = publishedTables();
  return {
    engine: asset('engine/'),
    manifest: engineManifest(),
    tables: TABLES.map(({ name, description, columns }) => {
      const file = files.find((f) => f.name === name);
      if (!file) throw new Error(`no file for ${name}`);
      return {
        name,
        description: description[lang],
        columns: columns.map((column) => ({
          name: column.name,
          type: column.type,
          description: column.description[lang],
        })),
        url: asset(`data/v1/${file.file}`),
        bytes: file.bytes,
        sha256: file.sha256,
      };
    }),
  };
}
