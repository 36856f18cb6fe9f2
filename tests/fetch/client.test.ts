import { describe, expect, test } from 'vitest';
import { backoff, maybeRetryAfter } from '../../scripts/fetch/retry.ts';
import { bpsPortal, bpsTable, BPS_SECTION } from './bps-portal.ts';
import { json, portals, Project, text, type PortalAnswers } from './harness.ts';

/** Runs a fetch of two requests whose second is answered so for the first `times`. */
async function withFailures(
  times: number,
  answer: PortalAnswers,
  manners: Project['manners'] = {},
): Promise<{ project: Project; code: number; requests: number }> {
  const project = new Project(BPS_SECTION);
  project.manners = manners;
  const usual = bpsPortal({ years: [2019] });
  const server = await portals((url, response, n) =>
    (n > 1 && n <= 1 + times ? answer : usual)(url, response, n),
  );
  const code = await project.run(server);
  return { project, code, requests: server.asked.length };
}

const half = JSON.stringify(bpsTable([119]));

describe('a failure that may pass is asked again', () => {
  test.each<[string, PortalAnswers, string]>([
    ['too many requests', (_, r) => text(r, 'slow down', 429), 'the portal answered 429'],
    ['a broken server', (_, r) => text(r, '<h1>Bad gateway</h1>', 502), 'the portal answered 502'],
    ['a request time-out', (_, r) => text(r, '', 408), 'the portal answered 408'],
    ['an empty body', (_, r) => text(r, ''), 'the body was cut off after 0 bytes'],
    [
      'a body cut off in a text',
      (_, r) => text(r, half.slice(0, 30)),
      'the body was cut off after 30 bytes',
    ],
    [
      'a body cut off in a number',
      (_, r) => text(r, '{"a":[1'),
      'the body was cut off after 7 bytes',
    ],
    [
      'a body cut off after a bracket',
      (_, r) => text(r, '{"a":[1]\n'),
      'the body was cut off after 9 bytes',
    ],
    ['a closed connection', (_, r) => r.destroy(), 'the connection broke: '],
    [
      'a body shorter than announced',
      (_, r) => {
        r.writeHead(200, { 'content-length': 5000 });
        r.write(half, () => r.destroy());
      },
      'the connection broke: ',
    ],
  ])('%s', async (_, answer, found) => {
    const { project, code, requests } = await withFailures(2, answer);
    expect(code).toBe(0);
    expect(requests).toBe(4);
    expect(project.snapshot).toEqual(bpsTable([119]));
    const asking = project.log.filter((line) => line.includes('asking again'));
    expect(asking).toHaveLength(2);
    expect(asking[0]).toContain(found);
    expect(asking[0]).toMatch(/; asking again in 3 s \(attempt 2 of 5\)$/);
    expect(asking[1]).toMatch(/; asking again in 6 s \(attempt 3 of 5\)$/);
    expect(project.sleeps).toEqual([1500, 3000, 6000]);
  });

  test('no answer in time', async () => {
    const { project, code } = await withFailures(1, () => undefined, { timeout: 100 });
    expect(code).toBe(0);
    expect(project.log[1]).toBe(
      '  no whole answer within 0.1 seconds; asking again in 3 s (attempt 2 of 5)',
    );
  });

  test('a body that never ends', async () => {
    const { project, code } = await withFailures(1, (_, r) => void r.write('{"a":'), {
      timeout: 100,
    });
    expect(code).toBe(0);
    expect(project.log[1]).toContain('no whole answer within 0.1 seconds');
  });

  test('not before the time that the portal names', async () => {
    const { project } = await withFailures(1, (_, r) => text(r, '', 429, { 'retry-after': '77' }));
    expect(project.sleeps).toEqual([1500, 77_000]);
  });

  test('not at all when the portal names a time too far away', async () => {
    const { project, code } = await withFailures(1, (_, r) =>
      text(r, '', 503, { 'retry-after': '7200' }),
    );
    expect(code).toBe(1);
    expect(project.last).toBe(
      'trial: the portal answered 503 and asks to wait 120 min (https://webapi.bps.go.id/v1/api/list/model/data/domain/0000/var/440/th/119/key/{key}/): run the same command again later; what was fetched is kept',
    );
  });

  test('five times at most, and then later', async () => {
    const { project, code, requests } = await withFailures(9, (_, r) => text(r, '', 500));
    expect(code).toBe(1);
    expect(requests).toBe(6);
    expect(project.sleeps).toEqual([1500, 3000, 6000, 12_000, 24_000]);
    expect(project.last).toContain('the portal answered 500, 5 times (https:');

    const server = await portals(bpsPortal({ years: [2019] }));
    expect(await project.run(server)).toBe(0);
    expect(server.asked).toHaveLength(1);
    expect(project.log).toContain('trial: going on after 1 answer of before');
  });

  test('an answer that would be the same again is not', async () => {
    const { requests } = await withFailures(9, (_, r) => json(r, { status: 'Error' }));
    expect(requests).toBe(2);
  });
});

test.each([
  [1, 0, 2000],
  [1, 0.999, 3998],
  [2, 0.5, 6000],
  [9, 0.5, 90_000],
])('backoff of attempt %d with chance %d is %d ms', (attempt, random, milliseconds) => {
  expect(backoff(attempt, 4000, random)).toBe(milliseconds);
});

test.each([
  [null, undefined],
  ['', undefined],
  ['soon', undefined],
  ['-3', undefined],
  ['0', 0],
  [' 120 ', 120_000],
  ['Fri, 02 Jan 2026 03:05:05 GMT', 60_000],
  ['Fri, 02 Jan 2026 03:00:00 GMT', 0],
])('Retry-After %j is %j ms', (header, milliseconds) => {
  expect(maybeRetryAfter(header, Date.parse('2026-01-02T03:04:05Z'))).toBe(milliseconds);
});
