import { describe, expect, test } from 'vitest';
import { bpsPortal, BPS_SECTION } from './bps-portal.ts';
import { brokenDisk, portals, Project } from './harness.ts';

const usual = bpsPortal({ limit: 2 });
/** Three pages of years, a refusal of three years at once, and three calls of two. */
const REQUESTS = 7;
/** Some tests run the whole fetch many times. */
const PATIENCE = 30_000;

async function wholeRun(): Promise<{ files: Record<string, string>; asked: string[] }> {
  const project = new Project(BPS_SECTION);
  const server = await portals(usual);
  expect(await project.run(server)).toBe(0);
  return { files: project.files(), asked: server.asked };
}

/** Two runs differ in when they ended, and in nothing else. */
function withoutTime(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, content.replace(/^retrieved: .*$/m, '')]),
  );
}

const snapshotFiles = ['data/raw/trial/snapshot.json', 'data/raw/trial/snapshot.yaml'];

describe('a fetch that is stopped', () => {
  test(
    'after any page goes on there: no page is asked twice, and the result is the same',
    async () => {
      const whole = await wholeRun();
      expect(whole.asked).toHaveLength(REQUESTS);
      for (let pages = 1; pages < REQUESTS; pages += 1) {
        const project = new Project(BPS_SECTION);
        const first = await portals(usual);
        const push = project.log.push.bind(project.log);
        project.log.push = (line) => {
          if (line.startsWith(`trial: page ${pages}`)) project.stop.abort();
          return push(line);
        };
        expect(await project.run(first)).toBe(130);
        expect(project.last).toBe(
          'trial: stopped; what was fetched is kept, and the same command goes on from there',
        );
        expect(Object.keys(project.files())).toEqual(
          Array.from({ length: pages }, (_, i) => `.cache/fetch/trial/0000${i + 1}.json`),
        );

        project.stop = new AbortController();
        const second = await portals(usual);
        expect(await project.run(second)).toBe(0);
        expect([...first.asked, ...second.asked]).toEqual(whole.asked);
        expect(withoutTime(project.files())).toEqual(withoutTime(whole.files));
        project.log.push = push;
      }
    },
    PATIENCE,
  );

  test('in the middle of an answer asks for that one again', async () => {
    const whole = await wholeRun();
    const project = new Project(BPS_SECTION);
    const first = await portals((url, response, n) => {
      if (n < 5) usual(url, response, n);
      else {
        response.writeHead(200).write('{"status":"OK",');
        setTimeout(() => project.stop.abort(), 10);
      }
    });
    expect(await project.run(first)).toBe(130);
    project.stop = new AbortController();
    const second = await portals(usual);
    expect(await project.run(second)).toBe(0);
    expect([...first.asked.slice(0, 4), ...second.asked]).toEqual(whole.asked);
    expect(withoutTime(project.files())).toEqual(withoutTime(whole.files));
  });

  test(
    'by a full disk at any write leaves no half file, and goes on',
    async () => {
      const whole = await wholeRun();
      // Each answer is one write; the snapshot and its record are two more.
      for (let write = 1; write <= REQUESTS + 2; write += 1) {
        const project = new Project(BPS_SECTION);
        const { disk } = project;
        project.disk = brokenDisk(disk, write);
        await expect(project.run(await portals(usual))).rejects.toThrow('no space left on device');
        for (const [name, content] of Object.entries(project.files())) {
          expect(() => JSON.parse(content) as unknown, name).not.toThrow();
        }

        project.disk = disk;
        const second = await portals(usual);
        expect(await project.run(second)).toBe(0);
        expect(second.asked).toHaveLength(Math.max(0, REQUESTS - write + 1));
        expect(withoutTime(project.files())).toEqual(withoutTime(whole.files));
      }
    },
    PATIENCE,
  );
});

/** A project whose fetch stopped after four answers. */
async function stopped(): Promise<Project> {
  const project = new Project(BPS_SECTION);
  const server = await portals((url, response, n) => {
    if (n === 5) response.writeHead(418).end('{}');
    else usual(url, response, n);
  });
  expect(await project.run(server)).toBe(1);
  expect(Object.keys(project.files())).toHaveLength(4);
  return project;
}

describe('kept answers are forgotten', () => {
  test('when they are more than a day old', async () => {
    const project = await stopped();
    project.now += 25 * 3600 * 1000;
    const server = await portals(usual);
    expect(await project.run(server)).toBe(0);
    expect(server.asked).toHaveLength(REQUESTS);
    expect(project.log).toContain(
      'trial: 4 answers of before dropped (they are more than a day old)',
    );
  });

  test('by --force', async () => {
    const project = await stopped();
    const server = await portals(usual);
    expect(await project.run(server, ['trial', '--force'])).toBe(0);
    expect(server.asked).toHaveLength(REQUESTS);
  });

  test('from where the manifest asks for something else', async () => {
    const project = await stopped();
    project.manifest('trial', BPS_SECTION.replace('2019', '2021'));
    const server = await portals(usual);
    expect(await project.run(server)).toBe(0);
    expect(project.log).toContain('trial: going on after 3 answers of before');
    expect(server.asked.map((url) => /th\/([\d;]+)/.exec(url)?.[1])).toEqual([
      '121;122;123',
      '121;122',
      '123',
    ]);
  });

  test('from the first that cannot be read', async () => {
    const project = await stopped();
    project.disk.write(`${project.root}/.cache/fetch/trial/00003.json`, '{"address":');
    const server = await portals(usual);
    expect(await project.run(server)).toBe(0);
    expect(server.asked).toHaveLength(REQUESTS - 2);
    expect(Object.keys(project.files())).toEqual(snapshotFiles);
  });
});

describe('a snapshot that is there', () => {
  async function fetched(): Promise<Project> {
    const project = new Project(BPS_SECTION);
    await project.run(await portals(usual));
    return project;
  }

  test('is not rewritten when nothing has changed, and that is said', async () => {
    const project = await fetched();
    const before = project.files();
    project.now += 30 * 24 * 3600 * 1000;
    expect(await project.run(await portals(usual))).toBe(0);
    expect(project.last).toBe('trial: unchanged since 2026-01-02T03:04:14.000Z, nothing rewritten');
    expect(project.files()).toEqual(before);
  });

  test('is rewritten by --force', async () => {
    const project = await fetched();
    project.now += 1000;
    await project.run(await portals(usual), ['trial', '--force']);
    expect(project.files()['data/raw/trial/snapshot.yaml']).toContain('2026-01-02T03:04:24.000Z');
  });

  test('is replaced when the source has changed', async () => {
    const project = await fetched();
    const before = project.files();
    expect(
      await project.run(await portals(bpsPortal({ limit: 2, years: [2019, 2020, 2021] }))),
    ).toBe(0);
    expect(project.last).toContain('written from 2 pages');
    expect(Object.keys(project.files())).toEqual(snapshotFiles);
    expect(project.files()).not.toEqual(before);
  });

  test('is written again when it or its record was changed by hand', async () => {
    for (const name of snapshotFiles) {
      const project = await fetched();
      const before = project.files();
      project.disk.write(`${project.root}/${name}`, 'x: [');
      await project.run(await portals(usual));
      expect(withoutTime(project.files())).toEqual(withoutTime(before));
    }
  });
});
