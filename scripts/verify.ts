/**
 * `npm run verify -- <address>`: whether the site published there is whole and of this work tree's release. The workflow runs it
 * after each deployment; it needs no package.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyPatiently } from './deployment/verify.ts';

const [address] = process.argv.slice(2);
if (address === undefined || !URL.canParse(address)) {
  console.error(
    `invalid address: ${JSON.stringify(address)}, expected one such as https://example.org/atlas/`,
  );
  process.exit(2);
}
const release = /^version: *(\S+)/m.exec(
  readFileSync(join(import.meta.dirname, '../data/release.yaml'), 'utf8'),
)?.[1];
if (release === undefined) throw new Error('data/release.yaml names no version');
const url = address.endsWith('/') ? address : `${address}/`;
const problems = await verifyPatiently({ url, release, log: console.log }, 10, 30);
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? `${url} is whole, release ${release}.`
    : `${String(problems.length)} problems at ${url}.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
