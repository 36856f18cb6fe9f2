import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bpsPortal, bpsTable, BPS_SECTION } from './bps-portal.ts';
import { json, KEY, portals, Project, text, type PortalAnswers } from './harness.ts';

/** The years asked for in each data call. */
function dataCalls(asked: readonly string[]): string[] {
  return asked.flatMap((url) => /\/model\/data\/.*\/th\/([^/]+)\//.exec(url)?.[1] ?? []);
}

describe('a table of BPS', () => {
  test('is fetched as many years a call as BPS allows, and kept as given', async () => {
    const project = new Project(BPS_SECTION);
    const server = await portals(bpsPortal());
    expect(await project.run(server)).toBe(0);

    expect(dataCalls(server.asked)).toEqual(['119;120;121', '122;123']);
    expect(project.snapshot).toEqual([bpsTable([119, 120, 121]), bpsTable([122, 123])]);
    const files = project.files();
    expect(Object.keys(files)).toEqual([
      'data/raw/trial/snapshot.json',
      'data/raw/trial/snapshot.yaml',
    ]);
    const base = 'https://webapi.bps.go.id/v1/api/list/model/data/domain/0000/var/440/';
    expect(parse(files['data/raw/trial/snapshot.yaml']!)).toEqual({
      address: base,
      retrieved: '2026-01-02T03:04:11.000Z',
      file: 'snapshot.json',
      bytes: Buffer.byteLength(files['data/raw/trial/snapshot.json']!),
      sha256: expect.stringMatching(/^[\da-f]{64}$/) as string,
      pages: [`${base}th/119;120;121/key/{key}/`, `${base}th/122;123/key/{key}/`],
    });
    expect(project.log).toEqual([
      'trial: page 1, list of years, page 1: 2 years',
      'trial: page 2, list of years, page 2: 2 years',
      'trial: page 3 of 5, list of years, page 3: 1 year, about 3 s left',
      'trial: page 4 of 5, years 2019, 2020, 2021: 6 cells, about 2 s left',
      'trial: page 5 of 5, years 2022, 2023: 4 cells',
      'trial: snapshot.json and snapshot.yaml written from 2 pages',
    ]);
  });

  test('is asked for politely: with pauses, under an honest name', async () => {
    const project = new Project(BPS_SECTION);
    const server = await portals(bpsPortal());
    await project.run(server);
    expect(project.sleeps).toEqual([1500, 1500, 1500, 1500]);
    expect(server.headers[0]!['user-agent']).toMatch(/^Mozilla\/5\.0 \(compatible; AtlasIKM\//);

    const patient = new Project(BPS_SECTION.replace(' }\n', ', pause: 4 }\n'));
    await patient.run(server);
    expect(new Set(patient.sleeps)).toEqual(new Set([4000]));
  });

  test('is asked for again in the number of years that the error names', async () => {
    const project = new Project(BPS_SECTION);
    const server = await portals(bpsPortal({ limit: 2 }));
    expect(await project.run(server)).toBe(0);
    expect(dataCalls(server.asked)).toEqual(['119;120;121', '119;120', '121;122', '123']);
    expect(project.snapshot).toEqual([bpsTable([119, 120]), bpsTable([121, 122]), bpsTable([123])]);
    expect(project.log).toContain(
      'trial: page 4 of 7, years 2019, 2020, 2021: BPS allows 2 years a call, asking again in smaller groups, about 5 s left',
    );
  });

  test('starts with two years a call outside the domain of the nation', async () => {
    const project = new Project(BPS_SECTION.replace('0000', '3200'));
    const server = await portals(bpsPortal());
    await project.run(server);
    expect(dataCalls(server.asked)).toEqual(['119;120', '121;122', '123']);
  });

  test('is fetched for the years named, and says which of them BPS does not offer', async () => {
    const project = new Project(BPS_SECTION.replace('{ from: 2019 }', '[2016, 2023, 2019]'));
    const server = await portals(bpsPortal());
    await project.run(server);
    expect(dataCalls(server.asked)).toEqual(['119;123']);
    expect(project.last).toBe(
      'trial: snapshot.json and snapshot.yaml written from 1 page; BPS offers no year 2016',
    );
  });

  test('whose list of years gives the first page for every number is fetched once', async () => {
    const project = new Project(BPS_SECTION);
    const usual = bpsPortal({ years: [2019, 2020, 2021], perPage: 2 });
    const server = await portals((url, response, n) => {
      usual(new URL(url.href.replace('/page/2/', '/page/1/')), response, n);
    });
    expect(await project.run(server)).toBe(0);
    expect(dataCalls(server.asked)).toEqual(['119;120']);
  });

  test('of one call is kept as the answer itself', async () => {
    const project = new Project(BPS_SECTION);
    await project.run(await portals(bpsPortal({ years: [2019] })));
    expect(project.snapshot).toEqual(bpsTable([119]));
  });

  test('with umlauts and a byte order mark, sent without a charset, is read as UTF-8', async () => {
    const project = new Project(BPS_SECTION);
    const usual = bpsPortal({ years: [2019] });
    const server = await portals((url, response, n) => {
      if (!url.pathname.includes('/data/')) {
        usual(url, response, n);
        return;
      }
      const table = { ...bpsTable([119]), note: 'Rumah ibu é — “kopi”' };
      response
        .writeHead(200, { 'content-type': 'text/plain' })
        .end(`\ufeff${JSON.stringify(table)}`);
    });
    expect(await project.run(server)).toBe(0);
    expect(project.snapshot).toMatchObject({ note: 'Rumah ibu é — “kopi”' });
  });
});

describe('what BPS does not have is empty, not an error', () => {
  test.each(['list-not-available', 'not-available', 'unavailable'])('%s', async (availability) => {
    for (const status of [200, 404]) {
      const project = new Project(BPS_SECTION);
      const server = await portals((_, response) => {
        json(response, { status: 'OK', 'data-availability': availability, data: '' }, status);
      });
      expect(await project.run(server)).toBe(0);
      expect(project.files()).toEqual({});
      expect(project.last).toBe(
        'trial: the source has nothing for this dataset (https://webapi.bps.go.id/v1/api/list/model/data/domain/0000/var/440/), so nothing is kept; BPS offers no year 2019',
      );
    }
  });

  test('and leaves the snapshot of before', async () => {
    const project = new Project(BPS_SECTION);
    await project.run(await portals(bpsPortal()));
    const before = project.files();
    const gone = await portals((_, response) => {
      json(response, { status: 'OK', 'data-availability': 'not-available' });
    });
    expect(await project.run(gone)).toBe(0);
    expect(project.last).toContain('so the last snapshot stays');
    expect(project.files()).toEqual(before);
  });

  test('for some of the years', async () => {
    const project = new Project(BPS_SECTION);
    const usual = bpsPortal();
    const server = await portals((url, response, n) =>
      url.pathname.includes('/119;120;121/')
        ? json(response, { status: 'OK', 'data-availability': 'not-available' })
        : usual(url, response, n),
    );
    expect(await project.run(server)).toBe(0);
    expect(project.snapshot).toEqual(bpsTable([122, 123]));
  });
});

/** What the command says when the data call is answered so. */
async function complaint(answer: PortalAnswers): Promise<string> {
  const project = new Project(BPS_SECTION);
  const usual = bpsPortal();
  const server = await portals((url, response, n) =>
    (url.pathname.includes('/data/') ? answer : usual)(url, response, n),
  );
  expect(await project.run(server)).toBe(1);
  // What was fetched before the error is kept for the next run; no snapshot is written.
  expect(Object.keys(project.files()).filter((file) => file.startsWith('data/'))).toEqual([]);
  return project.last;
}

const AT =
  '(https://webapi.bps.go.id/v1/api/list/model/data/domain/0000/var/440/th/119;120;121/key/{key}/)';

describe('an error is one sentence: what was found, where, and what to do', () => {
  test.each<[string, unknown, string]>([
    [
      'a wrong key',
      {
        status: 'Error',
        message: 'You are not Allowed to take this action. Please re-check your key',
      },
      `BPS answered 200 with the error "You are not Allowed to take this action. Please re-check your key" ${AT}: check BPS_API_KEY: it is on your profile at https://webapi.bps.go.id/developer/`,
    ],
    [
      'a missing parameter',
      { status: 'Error', message: "'th' parameter is required and must be an integer" },
      `BPS answered 200 with the error "'th' parameter is required and must be an integer" ${AT}: check "domain", "var" and "years" in the manifest`,
    ],
    [
      'a limit that is none',
      {
        status: 'Error',
        message: "The maximum allowed number of years for the 'th' parameter is 0.",
      },
      `BPS answered 200 with the error "The maximum allowed number of years for the 'th' parameter is 0." ${AT}: check "domain", "var" and "years" in the manifest`,
    ],
    [
      'null',
      null,
      `BPS answered null, its way to say that a parameter is wrong ${AT}: check "domain" and "var" in the manifest; the id of a variable can differ between domains`,
    ],
    [
      'another form',
      { status: 'OK', 'data-availability': 'available', datacontent: 7 },
      `the portal answered 200 with JSON of another form at "vervar" ("{"status":"OK","data-availability":"available","datacontent":7}") ${AT}: look at the address in a browser; if the portal has changed its answers, scripts/fetch must follow`,
    ],
    [
      'a list',
      [],
      `the portal answered 200 with JSON of another form ("[]") ${AT}: look at the address in a browser; if the portal has changed its answers, scripts/fetch must follow`,
    ],
  ])('%s', async (_, body, sentence) => {
    expect(await complaint((__, response) => json(response, body))).toBe(`trial: ${sentence}`);
  });

  test('a block page', async () => {
    const page = '<!DOCTYPE html><html><head><title>WAF\n block page</title></head></html>';
    expect(await complaint((_, response) => text(response, page, 403))).toBe(
      `trial: the portal answered 403 with an HTML page ("WAF block page") where JSON was expected ${AT}: it blocks this network or this key; check the key, wait a while, or fetch from another network`,
    );
  });

  test('a web page with status 200', async () => {
    expect(
      await complaint((_, response) => text(response, '<p>Sedang\u001b[2J perawatan</p>')),
    ).toBe(
      `trial: the portal answered 200 with an HTML page ("Sedang [2J perawatan") where JSON was expected ${AT}: check the address in the manifest, and look at it in a browser`,
    );
  });

  test('no JSON', async () => {
    expect(await complaint((_, response) => text(response, 'Not found', 404))).toBe(
      `trial: the portal answered 404 with text that is not JSON ("Not found") ${AT}: look at the address in a browser; if it stays so, tell the portal`,
    );
  });

  test('no UTF-8', async () => {
    expect(
      await complaint((_, response) => {
        response.writeHead(200).end(Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]));
      }),
    ).toMatch(/^trial: the portal answered 200 with bytes that are not UTF-8 \(https:/);
  });

  test('another status', async () => {
    expect(await complaint((_, response) => json(response, { oops: true }, 418))).toBe(
      `trial: BPS answered 418 ("{"oops":true}") ${AT}: check "domain" and "var" in the manifest`,
    );
  });
});

describe('the key', () => {
  test('is asked for with the way to get one', async () => {
    const project = new Project(BPS_SECTION);
    delete project.env['BPS_API_KEY'];
    const server = await portals(bpsPortal());
    expect(await project.run(server)).toBe(1);
    expect(server.asked).toEqual([]);
    expect(project.last).toBe(
      'trial: BPS_API_KEY is not set, and BPS answers nobody without a key; a key is free: register at https://webapi.bps.go.id/developer/, add an application there, and hand its key over as BPS_API_KEY=… npm run data:fetch -- <dataset> (environment)',
    );
  });

  test('that cannot be one is not repeated', async () => {
    const project = new Project(BPS_SECTION);
    project.env['BPS_API_KEY'] = 'geheim?';
    expect(await project.run(await portals(bpsPortal()))).toBe(1);
    expect(project.last).toMatch(/^trial: BPS_API_KEY holds 7 characters that are no key/);
    expect(project.last).not.toContain('geheim');
  });

  test.each<[string, PortalAnswers]>([
    [
      'an error',
      (_, response) => json(response, { status: 'Error', message: `no such key: ${KEY}` }),
    ],
    ['a block page', (url, response) => text(response, `<title>${url.href}</title>`, 403)],
    ['no JSON', (url, response) => text(response, `blocked ${url.href}`)],
    ['another form', (url, response) => json(response, { status: 'OK', url: url.href })],
    ['a broken connection', (_, response) => response.destroy()],
    ['a busy portal', (url, response) => text(response, url.href, 503)],
    [
      'data',
      (url, response) => json(response, { ...bpsTable([119, 120, 121]), related: url.href }),
    ],
    [
      'a redirect',
      (url, response) =>
        response.writeHead(302, { location: `http://127.0.0.1:1/${url.href}` }).end(),
    ],
  ])('leaks nowhere when the portal sends it back in %s', async (_, answer) => {
    const project = new Project(BPS_SECTION);
    const usual = bpsPortal();
    const server = await portals((url, response, n) =>
      (url.pathname.includes('/119;120;121/') ? answer : usual)(url, response, n),
    );
    await project.run(server, ['trial', '--report', 'report.md']);
    expect(server.asked.join('\n')).toContain(KEY);
    expect(project.log.length).toBeGreaterThan(0);
    const written = Object.entries(project.files()).flat();
    expect([...project.log, ...written].filter((line) => line.includes(KEY))).toEqual([]);
  });
});
