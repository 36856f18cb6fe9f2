import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Pool, sharedPart, type Renderer } from '../../src/rendering/pool.ts';

/** A renderer that notes what it was given, and answers when it is told to. */
function noting(room = 1) {
  const given: string[] = [];
  const open: (() => void)[] = [];
  const renderer: Renderer<string, string> = {
    room,
    render: (task) =>
      new Promise((resolve) => {
        given.push(task);
        open.push(() => {
          resolve(`<${task}>`);
        });
      }),
  };
  return { given, renderer, finish: () => open.shift()?.() };
}

describe('a pool of renderers', () => {
  it('answers each task with its own answer', async () => {
    const quick = { room: 2, render: async (task: number) => Promise.resolve(task * 2) };
    const pool = new Pool([quick, quick, quick]);
    const tasks = Array.from({ length: 100 }, (_, i) => i);
    const answers = await Promise.all(tasks.map((i) => pool.render(String(i % 7), i)));
    expect(answers).toEqual(tasks.map((i) => i * 2));
  });

  it('keeps tasks of one key together and gives each renderer keys of its own', () => {
    const [a, b] = [noting(10), noting(10)];
    const pool = new Pool([a.renderer, b.renderer]);
    for (const task of ['aceh/1', 'riau/1', 'aceh/2', 'riau/2', 'aceh/3'])
      void pool.render(task.slice(0, 4), task);
    expect(a.given).toEqual(['aceh/1', 'aceh/2', 'aceh/3']);
    expect(b.given).toEqual(['riau/1', 'riau/2']);
  });

  it('gives a renderer no more than it has room for, and one without work the last that waits elsewhere', async () => {
    const [a, b] = [noting(), noting()];
    const pool = new Pool([a.renderer, b.renderer]);
    for (const task of ['1', '2', '3', '4']) void pool.render('aceh', task);
    expect([a.given, b.given]).toEqual([['1'], ['2']]);
    b.finish();
    await setImmediate();
    expect([a.given, b.given]).toEqual([['1'], ['2', '4']]);
    a.finish();
    await setImmediate();
    expect([a.given, b.given]).toEqual([
      ['1', '3'],
      ['2', '4'],
    ]);
  });

  it('goes on after a task that fails, which alone is told so', async () => {
    const pool = new Pool([
      {
        room: 1,
        render: async (task: string) =>
          task === 'bad' ? Promise.reject(new Error('no figures')) : Promise.resolve(task),
      },
    ]);
    const all = await Promise.allSettled(['good', 'bad', 'next'].map((t) => pool.render('k', t)));
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('gives out nothing more once it is stopped', async () => {
    const a = noting();
    const pool = new Pool([a.renderer]);
    for (const task of ['1', '2', '3']) void pool.render('aceh', task);
    pool.stop();
    a.finish();
    await setImmediate();
    expect(a.given).toEqual(['1']);
  });

  it('refuses to be empty', () => {
    expect(() => new Pool([])).toThrow('invalid renderers: none');
  });
});

describe('what a page shares with others', () => {
  it.each([
    ['provinsi/aceh/', 'provinsi/aceh'],
    ['provinsi/aceh/2019/', 'provinsi/aceh'],
    ['provinsi/aceh/2019/data.csv', 'provinsi/aceh'],
    ['sematan/provinsi/aceh/peringkat/bagan.svg', 'provinsi/aceh'],
    ['kartu/provinsi/aceh.png', 'provinsi/aceh'],
    ['kartu/sematan/provinsi/aceh/workers.png', 'provinsi/aceh'],
    ['en/provinsi/aceh/pidie/', 'en/provinsi/aceh'],
    ['en/sematan/provinsi/aceh/peringkat/', 'en/provinsi/aceh'],
    ['sumber/bps-imk-2019/', 'sumber/bps-imk-2019'],
    ['404.html', '404'],
    ['', ''],
  ])('%s: %s', (path, part) => {
    expect(sharedPart(path)).toBe(part);
  });
});
