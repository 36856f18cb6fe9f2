/** `npm run data`: builds the published tables in `public/data/v1` from `data/`. */
import { join } from 'node:path';
import { CONTRACT_VERSION } from '../src/model/contract.ts';
import { TABLES } from '../src/model/tables.ts';
import { BadInput } from './pipeline/bad-input.ts';
import { makeRelease } from './pipeline/release.ts';

process.chdir(join(import.meta.dirname, '..'));

try {
  const { counts, unread, rejects } = await makeRelease({
    raw: 'data/raw',
    reference: 'data/reference',
    release: 'data/release.yaml',
    releases: 'data/releases',
    published: `public/data/${CONTRACT_VERSION}`,
  });
  for (const { name } of TABLES) console.log(`${String(counts.rows[name]).padStart(7)}  ${name}`);
  for (const { printed, value, source_id } of unread)
    console.warn(`printed text not read as its value: "${printed}" for ${value} (${source_id})`);
  for (const { reason_en, value, file, line } of rejects)
    console.warn(`rejected: ${reason_en}: "${value}" (${file}:${line})`);
  const more = counts.rows.rejects - rejects.length;
  if (more > 0) console.warn(`… and ${more} more; all of them are in rejects.csv`);
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(`data: ${error.message}`);
  process.exitCode = 1;
}
