import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { json, portals, Project, text, type PortalAnswers } from './harness.ts';

interface Row {
  readonly _id: number;
  readonly tahun: string;
}

const rows = (n: number): Row[] =>
  Array.from({ length: n }, (_, i) => ({ _id: i + 1, tahun: String(2000 + i) }));

const CKAN_SECTION =
  'fetch: { kind: ckan, portal: "https://katalog.example.go.id/", resource: 0a1b-2c, page_size: 2 }\n';
const CKAN_AT = 'https://katalog.example.go.id/api/3/action/datastore_search?resource_id=0a1b-2c';

/** A CKAN portal with these rows. */
function ckanPortal(all: readonly Row[], cap = 32_000): PortalAnswers {
  return (url, response) => {
    const limit = Math.min(Number(url.searchParams.get('limit')), cap);
    const offset = Number(url.searchParams.get('offset'));
    json(response, ckanPage(all.slice(offset, offset + limit), all.length));
  };
}

function ckanPage(records: readonly Row[], total: number): unknown {
  const fields = [
    { id: '_id', type: 'int' },
    { id: 'tahun', type: 'text' },
  ];
  return { help: 'https://…', success: true, result: { fields, records, total } };
}

async function run(
  section: string,
  answer: PortalAnswers,
): Promise<{ project: Project; code: number; asked: string[] }> {
  const project = new Project(section);
  const server = await portals(answer);
  const code = await project.run(server);
  return { project, code, asked: server.asked };
}

describe('a resource of CKAN', () => {
  test('is fetched page by page, in a fixed order, up to its total', async () => {
    const { project, code, asked } = await run(CKAN_SECTION, ckanPortal(rows(5)));
    expect(code).toBe(0);
    expect(asked).toEqual([0, 2, 4].map((n) => `${CKAN_AT}&sort=_id&limit=2&offset=${n}`));
    expect(project.snapshot).toEqual([
      ckanPage(rows(5).slice(0, 2), 5),
      ckanPage(rows(5).slice(2, 4), 5),
      ckanPage(rows(5).slice(4), 5),
    ]);
    expect(project.log).toEqual([
      'trial: page 1 of 3, records from 1: 2 records of 5',
      'trial: page 2 of 3, records from 3: 2 records of 5, about 2 s left',
      'trial: page 3 of 3, records from 5: 1 record of 5',
      'trial: snapshot.json and snapshot.yaml written from 3 pages',
    ]);
  });

  test('goes on after what was given when the portal gives fewer records than asked for', async () => {
    const section = CKAN_SECTION.replace('page_size: 2', 'page_size: 4');
    const { asked } = await run(section, ckanPortal(rows(5), 3));
    expect(asked.map((url) => new URL(url).searchParams.get('offset'))).toEqual(['0', '3']);
  });

  test('without records is empty', async () => {
    const { project, code } = await run(CKAN_SECTION, ckanPortal([]));
    expect(code).toBe(0);
    expect(project.files()).toEqual({});
    expect(project.last).toBe(
      `trial: the source has nothing for this dataset (${CKAN_AT}), so nothing is kept`,
    );
  });

  test.each<[string, (response: ServerResponse, url: URL) => void, string]>([
    [
      'not found',
      (r) =>
        json(
          r,
          { success: false, error: { __type: 'Not Found Error', message: 'Not found: Resource' } },
          404,
        ),
      'the portal answered 404 with the error "Not Found Error: Not found: Resource" (A&sort=_id&limit=2&offset=0): check "portal" and "resource" in the manifest; a resource that is not in the datastore is a file to save by hand',
    ],
    [
      'not allowed, without a word',
      (r) => json(r, { success: false, error: { message: { a: 1 } } }, 403),
      'the portal answered 403 with the error "" (A&sort=_id&limit=2&offset=0): check "portal" and "resource" in the manifest; a resource that is not in the datastore is a file to save by hand',
    ],
    [
      'a wrong envelope',
      (r) => json(r, { success: true, result: { records: [] } }),
      'the portal answered 200 with JSON of another form at "result.fields" ("{"success":true,"result":{"records":[]}}") (A&sort=_id&limit=2&offset=0): look at the address in a browser; if the portal has changed its answers, scripts/fetch must follow',
    ],
    ['null', (r) => json(r, null), 'the portal answered 200 with JSON of another form ("null") (A'],
    [
      'a portal that ignores the offset',
      (r) => json(r, ckanPage(rows(2), 5)),
      'the portal gave the same 2 records twice, as if it could not skip the first ones (A&sort=_id&limit=2&offset=2): raise "page_size" in the manifest until one page holds everything, or save the file by hand',
    ],
    [
      'a portal that changes meanwhile',
      (r, url) => ckanPortal(rows(url.searchParams.get('offset') === '0' ? 5 : 6))(url, r, 1),
      'the portal counted 5 records and now counts 6 (A&sort=_id&limit=2&offset=2): it changed meanwhile; run the command again with --force to start afresh',
    ],
    [
      'a portal that gives fewer records than it counts',
      (r, url) => json(r, ckanPage(url.searchParams.get('offset') === '0' ? rows(2) : [], 5)),
      'the portal counts 5 records and gave 2 (A&sort=_id&limit=2&offset=2): it changed meanwhile',
    ],
    [
      'a page for people',
      (r) => text(r, '<html><title>404 - Katalog</title>', 404),
      'the portal answered 404 with an HTML page ("404 - Katalog") where JSON was expected (A',
    ],
  ])('%s is one sentence', async (_, answer, sentence) => {
    const { project, code } = await run(CKAN_SECTION, (url, response) => answer(response, url));
    expect(code).toBe(1);
    expect(project.last.replaceAll(CKAN_AT, 'A')).toContain(`trial: ${sentence}`);
    expect(Object.keys(project.files()).filter((name) => name.startsWith('data'))).toEqual([]);
  });
});

const JABAR_SECTION = 'fetch: { kind: jabar, opd: diskuk, table: od_1_contoh, page_size: 2 }\n';
const JABAR_AT = 'https://data.jabarprov.go.id/api-backend/bigdata/diskuk/od_1_contoh';

function jabarPortal(all: readonly Row[]): PortalAnswers {
  return (url, response) => {
    const [limit, skip] = ['limit', 'skip'].map((name) => Number(url.searchParams.get(name)));
    json(response, {
      message: 'Get Data Success',
      data: all.slice(skip, skip! + limit!),
      error: 0,
    });
  };
}

describe('a table of Open Data Jabar', () => {
  test('is fetched until a page is empty', async () => {
    const { project, code, asked } = await run(JABAR_SECTION, jabarPortal(rows(4)));
    expect(code).toBe(0);
    expect(asked).toEqual([0, 2, 4].map((skip) => `${JABAR_AT}?limit=2&skip=${skip}`));
    expect(project.snapshot).toMatchObject([
      { message: 'Get Data Success', data: rows(2) },
      { data: rows(4).slice(2) },
    ]);
    expect(project.log.at(-2)).toBe('trial: page 3 of 3, records from 5: 0 records');
  });

  test('without records is empty', async () => {
    const { project, code } = await run(JABAR_SECTION, jabarPortal([]));
    expect([code, project.files()]).toEqual([0, {}]);
  });

  test.each<[string, PortalAnswers, string]>([
    [
      'an unknown table',
      (_, r) => json(r, { message: 'Table not found', error: 1 }, 404),
      `the portal answered 404 with "Table not found" (${JABAR_AT}?limit=2&skip=0): check "opd" and "table" in the manifest against the address in the dataset's API tab`,
    ],
    [
      'a message and nothing else',
      (_, r) => json(r, { message: 'Sedang pemeliharaan' }),
      `the portal answered 200 with "Sedang pemeliharaan" (${JABAR_AT}?limit=2&skip=0): check "opd"`,
    ],
    [
      'another form',
      (_, r) => json(r, { data: {} }),
      'JSON of another form at "data" ("{"data":{}}")',
    ],
    ['null', (_, r) => json(r, null), 'JSON of another form ("null")'],
    [
      'a portal that cannot skip',
      (_, r) => json(r, { message: 'ok', data: rows(2) }),
      `the portal gave the same 2 records twice, as if it could not skip the first ones (${JABAR_AT}?limit=2&skip=2)`,
    ],
    [
      'a block page',
      (_, r) => text(r, '<html><head><title>403 Forbidden</title></head></html>', 403),
      'the portal answered 403 with an HTML page ("403 Forbidden") where JSON was expected',
    ],
  ])('%s is one sentence', async (_, answer, sentence) => {
    const { project, code } = await run(JABAR_SECTION, answer);
    expect(code).toBe(1);
    expect(project.last).toContain(sentence);
  });
});
