/** `npm run data`: builds the published tables in `public/data/v1` from `data/`. */
import { join } from 'node:path';
import { CONTRACT_VERSION } from '../src/model/contract.ts';
import { TABLES } from '../src/model/tables.ts';
import { releaseSchema } from './changes/release.ts';
import { readReleases } from './changes/releases.ts';
import { BadInput } from './pipeline/bad-input.ts';
import { buildTables } from './pipeline/build.ts';
import { metadata } from './pipeline/metadata.ts';
import { publish, type PublishedFile } from './pipeline/publish.ts';
import { readYaml } from './pipeline/yaml.ts';

process.chdir(join(import.meta.dirname, '..'));

try {
  const release = readYaml('data/release.yaml', releaseSchema);
  const { tables, unread } = await buildTables({ raw: 'data/raw', reference: 'data/reference' });
  const about = metadata(release, tables);
  const changes = { releases: readReleases('data/releases') };
  const describe = (files: readonly PublishedFile[]): Record<string, string> => ({
    ...about(files),
    'changes.json': `${JSON.stringify(changes, null, 2)}\n`,
  });
  await publish(`public/data/${CONTRACT_VERSION}`, tables, release.version, describe);

  for (const { name } of TABLES) console.log(`${String(tables[name].length).padStart(7)}  ${name}`);
  for (const figure of unread) {
    console.warn(
      `printed text not read as its value: "${figure.printed}" for ${figure.value} (${figure.source_id})`,
    );
  }
  for (const reject of tables.rejects) {
    console.warn(
      `rejected: ${reject.reason_en}: "${reject.value}" (${reject.file}:${reject.line})`,
    );
  }
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(`data: ${error.message}`);
  process.exitCode = 1;
}
