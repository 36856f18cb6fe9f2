/**
 * `npm run data:diff -- <old> <new> [--json]`: figures added, revised and withdrawn between two releases.
 * `npm run data:diff -- --record`: compares the data built last with the ledger in `data/releases`, writes the entry of the
 * release that `data/release.yaml` names, and the ledger anew. Paths are folders or files of a release.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { differenceOf, LEDGER_COLUMNS, type LedgerFigure } from '../src/changes/diff.ts';
import { releaseChange } from '../src/changes/release-change.ts';
import { CONTRACT_VERSION } from '../src/model/contract.ts';
import { readLedger } from './changes/ledger.ts';
import { releaseSchema } from './changes/release.ts';
import { BadInput } from '../src/model/bad-input.ts';
import { readYaml } from '../src/model/yaml.ts';

const USAGE = 'usage: npm run data:diff -- <old> <new> [--json], or npm run data:diff -- --record';
const ROOT = join(import.meta.dirname, '..');
const RELEASES = join(ROOT, 'data/releases');

const args = process.argv.slice(2);
const paths = args.filter((arg) => !arg.startsWith('--'));

try {
  if (args.includes('--record')) await record();
  else if (paths.length === 2) await compare(paths[0] ?? '', paths[1] ?? '');
  else throw new RangeError(USAGE);
} catch (error) {
  if (!(error instanceof BadInput || error instanceof RangeError)) throw error;
  console.error(`data:diff: ${error.message}`);
  process.exitCode = 1;
}

async function compare(old: string, now: string): Promise<void> {
  const difference = differenceOf(await readLedger(old), await readLedger(now));
  if (args.includes('--json')) {
    console.log(JSON.stringify(difference, null, 2));
    return;
  }
  const { added, revised, withdrawn } = difference;
  console.log(`${added.length} added, ${revised.length} revised, ${withdrawn.length} withdrawn`);
  for (const f of added) console.log(`+ ${told(f)}: ${f.printed}`);
  for (const f of revised)
    console.log(
      `~ ${told(f)}: ${f.printed_before} (${f.value_before}) → ${f.printed} (${f.value})`,
    );
  for (const f of withdrawn) console.log(`- ${told(f)}: ${f.printed}`);
}

function told(f: LedgerFigure): string {
  return `${f.observation_id} ${f.source_id} ${f.area_code} ${f.period} ${f.indicator_id} ${f.population_id}`;
}

async function record(): Promise<void> {
  const { reasons, ...release } = readYaml(join(ROOT, 'data/release.yaml'), releaseSchema);
  const entry = join(RELEASES, `${release.version}.json`);
  if (existsSync(entry))
    throw new RangeError(
      `release ${release.version} is recorded already; raise the version in data/release.yaml`,
    );
  const ledger = join(RELEASES, 'figures.csv');
  const before = existsSync(ledger) ? await readLedger(ledger) : [];
  const after = await readLedger(join(ROOT, `public/data/${CONTRACT_VERSION}`));
  const change = releaseChange(
    release,
    differenceOf(before, after),
    after.length,
    (figure) => reasons[figure.observation_id] ?? reasons[figure.source_id],
  );
  mkdirSync(RELEASES, { recursive: true });
  writeFileSync(entry, `${JSON.stringify(change, null, 2)}\n`);
  writeFileSync(ledger, stringify(after, { header: true, columns: [...LEDGER_COLUMNS] }));
  console.log(`recorded ${release.version}: ${entry}`);
}
