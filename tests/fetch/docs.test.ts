import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { USAGE } from '../../scripts/fetch/command.ts';
import { readFetchSection } from '../../scripts/fetch/manifest.ts';
import { ADAPTERS, isAdapterName } from '../../scripts/pipeline/adapters/index.ts';

const DOCS = readFileSync(join(import.meta.dirname, '../../docs/fetching.md'), 'utf8');
const examples = [...DOCS.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, yaml = '']) => yaml);

test('there is an example of every kind', () => {
  const kinds = examples.map((yaml) => (parse(yaml) as { fetch: { kind: string } }).fetch.kind);
  expect(kinds).toEqual(['bps-webapi', 'ckan', 'jabar']);
});

test.each(examples.map((yaml) => [/kind: (\S+)/.exec(yaml)?.[1] ?? '', yaml]))(
  'the example of %s is what the fetch and the adapter accept',
  (kind, yaml) => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-docs-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'dataset.yaml'), yaml);
    expect(readFetchSection(folder)).toMatchObject({ kind, pause: 1.5 });
    const { adapter, options } = parse(yaml) as { adapter: string; options: unknown };
    if (!isAdapterName(adapter)) throw new Error(`no adapter "${adapter}"`);
    expect(() => ADAPTERS[adapter].options.parse(options)).not.toThrow();
  },
);

test('every option of the command is explained', () => {
  for (const [option] of USAGE.matchAll(/--[a-z]+(?= )/g))
    expect(DOCS).toContain(option.replace(/^-- $/, ''));
});
