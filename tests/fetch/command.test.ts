import { describe, expect, test } from 'vitest';
import { USAGE } from '../../scripts/fetch/command.ts';
import { fetchReport } from '../../scripts/fetch/report.ts';
import { bpsPortal, BPS_SECTION } from './bps-portal.ts';
import { json, portals, Project } from './harness.ts';

describe('the command line', () => {
  test.each([
    [[], `name a dataset, or say --all\n\n${USAGE}`],
    [['trial', '--all'], `name a dataset, or say --all\n\n${USAGE}`],
    [['trail'], 'no dataset "trail" in data/raw, did you mean "trial"?'],
    [['../raw/trial'], 'no dataset "../raw/trial" in data/raw'],
  ])('%j is refused', async (args, message) => {
    const project = new Project(BPS_SECTION);
    const server = await portals(bpsPortal());
    expect(await project.run(server, args)).toBe(2);
    expect(project.log).toEqual([message]);
    expect(server.asked).toEqual([]);
  });

  test('names an unknown option', async () => {
    const project = new Project(BPS_SECTION);
    expect(await project.run(await portals(bpsPortal()), ['--forse'])).toBe(2);
    expect(project.last).toMatch(/^Unknown option '--forse'/);
  });

  test('of a dataset that is not fetched', async () => {
    const project = new Project('');
    expect(await project.run(await portals(bpsPortal()))).toBe(1);
    expect(project.last).toBe(
      'trial: no "fetch:" section; docs/fetching.md says how to write one (data/raw/trial/dataset.yaml)',
    );
  });
});

describe('a broken section is told with path, found and expected, and line', () => {
  test.each([
    [
      'fetch: { kind: bps-webpai }',
      '"fetch.kind": found "bps-webpai", expected one of bps-webapi, ckan, jabar, did you mean "bps-webapi"? (data/raw/trial/dataset.yaml:2)',
    ],
    [
      'fetch: { kind: bps-webapi, domain: 0, var: 440, years: [2019] }',
      /^"fetch\.domain": found 0, expected a text.*\(data\/raw\/trial\/dataset\.yaml:2\)$/,
    ],
    [
      'fetch: { kind: bps-webapi, domain: "320", var: 440, years: [2019] }',
      '"fetch.domain": found "320", expected four digits in quotes, such as "0000" or "3200" (data/raw/trial/dataset.yaml:2)',
    ],
    [
      'fetch: { kind: bps-webapi, domain: "0000", var: 440, years: 2019 }',
      '"fetch.years": found 2019, expected a list of years such as [2015, 2017], or { from: 2017 } with or without "to" (data/raw/trial/dataset.yaml:2)',
    ],
    [
      'fetch: { kind: ckan, portal: "ftp://x", resource: a }',
      /^"fetch\.portal": .* \(data\/raw\/trial\/dataset\.yaml:2\)$/,
    ],
    [
      'fetch: { kind: jabar, opd: diskuk, table: "a/b" }',
      '"fetch.table": found "a/b", expected letters, digits, "_", "-" and "." only (data/raw/trial/dataset.yaml:2)',
    ],
    [
      'fetch: { kind: jabar, opd: diskuk, table: a, key: b }',
      '"fetch": unknown key "key" (data/raw/trial/dataset.yaml:2)',
    ],
  ])('%s', async (section, sentence) => {
    const project = new Project(section);
    const server = await portals(bpsPortal());
    expect(await project.run(server)).toBe(1);
    expect(server.asked).toEqual([]);
    expect(project.last.replace(/^trial: /, '')).toEqual(
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    );
  });
});

test('of all datasets, one that fails does not stop the others, and the report lists each', async () => {
  const project = new Project(BPS_SECTION);
  project.manifest('broken', 'fetch: { kind: bsp }');
  project.manifest('gone', 'fetch: { kind: ckan, portal: "https://gone.example", resource: r }');
  project.manifest('by-hand', 'adapter: fact-table');
  const bps = bpsPortal();
  const server = await portals((url, response, n) => {
    if (url.host !== 'gone.example') bps(url, response, n);
    else
      json(
        response,
        { success: false, error: { message: '![x](https://evil.example) @all' } },
        404,
      );
  });
  expect(await project.run(server, ['--all', '--report', 'out/report.md'])).toBe(1);
  expect(project.files()['out/report.md']!.replaceAll(project.root, '')).toMatchInlineSnapshot(`
    "### Changed

    - \`trial\`: \`snapshot.json and snapshot.yaml written from 2 pages\`

    ### Failed

    - \`broken\`: \`"fetch.kind": found "bsp", expected one of bps-webapi, ckan, jabar (/data/raw/broken/dataset.yaml:2)\`
    - \`gone\`: \`the portal answered 404 with the error "![x](https://evil.example) @all" (https://gone.example/api/3/action/datastore_search?resource_id=r&sort=_id&limit=1000&offset=0): check "portal" and "resource" in the manifest; a resource that is not in the datastore is a file to save by hand\`
    "
  `);
  expect(await project.run(server, ['trial', '--report', 'out/report.md'])).toBe(0);
  expect(project.files()['out/report.md']).toMatch(/^### Unchanged\n\n- `trial`: `unchanged since/);
});

test('a report without datasets says so', () => {
  expect(fetchReport([])).toBe('No dataset has a `fetch:` section.\n');
});
