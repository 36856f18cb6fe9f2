import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const textOf = (name: string): string =>
  readFileSync(join(ROOT, '.github/workflows', name), 'utf8');

const { permissions, jobs } = parse(textOf('refresh.yml')) as {
  permissions: unknown;
  jobs: { refresh: { permissions: unknown; steps: Step[] } };
};
const { steps } = jobs.refresh;

test('the workflow may push a branch and open a pull request, and nothing else', () => {
  expect(permissions).toEqual({});
  expect(jobs.refresh.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
});

test('only the fetch knows the key, and only the last push knows the token', () => {
  const knowing = (secret: string): unknown[] =>
    steps.filter((step) => JSON.stringify(step).includes(secret)).map(({ id }) => id);
  expect(knowing('secrets.BPS_API_KEY')).toEqual(['fetch']);
  expect(knowing('github.token')).toEqual(['propose']);
  expect(textOf('refresh.yml').match(/secrets\.|github\.token/g)).toHaveLength(2);
});

test('its actions are those that the site is built with, pinned', () => {
  const pages = textOf('pages.yml');
  const used = steps.flatMap(({ uses }) => uses ?? []);
  expect(used).toHaveLength(2);
  for (const action of used) {
    expect(action).toMatch(/@[\da-f]{40}$/);
    expect(pages).toContain(action);
  }
});

test('it runs scripts that are there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = steps.flatMap(({ run }) => /npm run (\S+)/.exec(run ?? '')?.[1] ?? []);
  expect(named).toEqual(['data:fetch']);
  for (const name of named) expect(scripts).toHaveProperty([name]);
});

test.skipIf(process.platform === 'win32').each([
  ['opens a pull request', '', 'gh pr create --head refresh/sources --base main --title'],
  [
    'renews the open one',
    '7',
    'gh api --method PATCH repos/atlas-ikm/atlas-ikm/pulls/7 --field body=@',
  ],
])('its last step %s with the report in the body', (_, open, expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-refresh-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('report.md'), '### Failed\n\n- `x`: `why`\n');
  for (const program of ['git', 'gh']) {
    const answer = program === 'gh' ? `[ "$1 $2" = 'pr list' ] && echo '${open}'\n` : '';
    writeFileSync(
      at(program),
      `#!/bin/sh\necho "${program} $*" >> "${at('calls')}"\n${answer}exit 0\n`,
    );
    chmodSync(at(program), 0o755);
  }
  const { run = '' } = steps.find(({ id }) => id === 'propose') ?? {};
  const { status, stderr } = spawnSync('bash', ['--norc', '-e', '-o', 'pipefail', '-c', run], {
    encoding: 'utf8',
    env: {
      PATH: `${folder}:${process.env['PATH'] ?? ''}`,
      RUNNER_TEMP: folder,
      REPORT: at('report.md'),
      BRANCH: 'refresh/sources',
      BASE: 'main',
      TESTS: 'success',
      RUN: 'https://github.example/run/1',
      GITHUB_REPOSITORY: 'atlas-ikm/atlas-ikm',
    },
  });
  expect([status, stderr]).toEqual([0, '']);
  const calls = readFileSync(at('calls'), 'utf8').trim().split('\n');
  expect(calls).toContain('git push --force origin refresh/sources');
  expect(calls.at(-1)).toContain(expected);
  const body = readFileSync(at('body.md'), 'utf8');
  expect(body).toContain('- `x`: `why`');
  expect(body).toContain('`npm test -- --fast`: success ([run](https://github.example/run/1))');
});
