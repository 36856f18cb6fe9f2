import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildTables, type BuildResult } from '../../scripts/pipeline/build.ts';
import type { Observation } from '../../src/model/contract.ts';
import { REFERENCE, temporaryFolder } from '../pipeline/fixtures.ts';

/** `docs/adding-a-dataset.md` followed to the letter: its files are saved, its commands run, its claims looked up. */
const ROOT = join(import.meta.dirname, '../..');
const guide = readFileSync(join(ROOT, 'docs/adding-a-dataset.md'), 'utf8');
const [examples = '', afterwards = ''] = guide.split('## When you have tried them');

/** What the reader of a part of the guide does, in order: saves a file, or types a command. */
function* steps(part: string): Generator<{ file: string; content: string } | { command: string }> {
  const step = /Save this as `([^`]+)`[^`]*```\w+\n([^]*?)```|```sh\n([^]*?)```/g;
  for (const [, file, content = '', commands = ''] of part.matchAll(step)) {
    if (file !== undefined) yield { file, content };
    for (const command of commands.split('\n').filter(Boolean)) yield { command };
  }
}

/** A folder that looks like the project, without a dataset in it. */
const folder = temporaryFolder();
const typed: string[] = [];

function follow(part: string): void {
  for (const step of steps(part)) {
    if ('file' in step) writeFileSync(join(folder, step.file), step.content);
    else {
      typed.push(step.command);
      // What npm runs is asked for below, with the project's own code.
      if (!step.command.startsWith('npm '))
        execFileSync('sh', ['-ec', step.command], { cwd: folder });
    }
  }
}

let tables: BuildResult['tables'];
beforeAll(async () => {
  mkdirSync(join(folder, 'data/raw'), { recursive: true });
  symlinkSync(join(ROOT, 'tests'), join(folder, 'tests'), 'dir');
  follow(examples);
  const built = await buildTables({ raw: join(folder, 'data/raw'), reference: REFERENCE });
  expect(built.unread).toEqual([]);
  tables = built.tables;
}, 60_000);

test('every npm script that the guide names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...guide.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name = '']) => name);
  for (const name of named.filter((name) => name !== 'ci')) expect(scripts).toHaveProperty(name);
  expect(named).toContain('data');
  expect(named).toContain('dev');
});

test('both examples come out with as many rows as the guide says', () => {
  const counts = tables.datasets.map((d) => [d.dataset_id, d.rows_published, d.rows_rejected]);
  expect(counts).toEqual([
    ['bps-sumbar-contoh', 14, 2],
    ['jabar-ikm-contoh', 2, 1],
  ]);
  expect(examples).toContain('There are two more `observations` than before, and one more of the');
  expect(examples).toContain(
    'There are fourteen more `observations`, and two more of the `rejects`',
  );
});

test('what `npm run data` says of the dash is what the guide quotes', () => {
  const said = tables.rejects.map(
    ({ reason_en, value, file, line }) =>
      `rejected: ${reason_en}: "${value}" (${file.replace(`${folder}/`, '')}:${line})`,
  );
  expect(said).toContain(/```text\n(.*)\n```/.exec(guide)?.[1]);
});

test('every page that the guide names shows the figures that it names', () => {
  const rows = [...examples.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)];
  expect(rows.length).toBeGreaterThanOrEqual(8);
  for (const [, page = '', says = ''] of rows) {
    const figures = figuresOn(page);
    for (const [, number, unit] of says.matchAll(/(\d+) (unit usaha|orang)/g)) {
      const unit_id = unit === 'orang' ? 'person' : 'establishment';
      expect(figures, `${number} ${unit} on ${page}`).toContainEqual(
        expect.objectContaining({ value: Number(number), unit_id }),
      );
    }
    if (says.includes('fourteen')) expect(figures).toHaveLength(14);
    if (says.includes('preliminary'))
      expect(figures).toContainEqual(
        expect.objectContaining({ status: 'preliminary', value: 240 }),
      );
    if (page === 'mutu-data/')
      expect(tables.rejects.map((r) => r.row_json).join()).toContain('KABUPATEN CIANJUR');
  }
});

/** The figures that a page of the site is made of, by the last parts of its address. */
function figuresOn(page: string): readonly Observation[] {
  const { observations, areas } = tables;
  const [kind, slug = '', rest = ''] = page.split('/');
  if (kind === 'sumber') return observations.filter(({ source_id }) => source_id === slug);
  const province = areas.find((a) => a.area_level === 'province' && a.slug === slug);
  const isYear = /^\d{4}$/.test(rest);
  const area = isYear
    ? province
    : areas.find((a) => a.parent_code === province?.area_code && a.slug === rest);
  return observations.filter(
    ({ area_code, year }) => area_code === area?.area_code && (!isYear || year === Number(rest)),
  );
}

test('and both can be taken out again', () => {
  follow(afterwards.split('A dataset that stays')[0] ?? '');
  expect(existsSync(join(folder, 'data/raw'))).toBe(true);
  expect(readdirSync(join(folder, 'data/raw'))).toEqual([]);
  expect(typed).toContain('npm ci');
  expect(typed.filter((command) => command === 'npm run data')).toHaveLength(4);
});
