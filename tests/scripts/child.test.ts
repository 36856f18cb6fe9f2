import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { run, withoutLocalBin } from '../../scripts/setup/child.mjs';

const here = { cwd: import.meta.dirname, env: process.env };

describe('run', () => {
  it("returns the command's exit code", async () => {
    expect(await run([process.execPath, '-e', 'process.exit(3)'], here)).toBe(3);
  });

  it('reports a command that died of a signal as a shell does', async () => {
    const die = 'process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1000)';
    expect(await run([process.execPath, '-e', die], here)).toBe(128 + 9);
  });

  it('refuses a command that is not there', async () => {
    await expect(run(['no-such-command'], here)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('passes a signal on to what the command started, and then ends', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-child-'));
    const diary = join(folder, 'diary');
    const program = [
      `const note = (text) => require('fs').appendFileSync('${diary}', text);`,
      `process.on('SIGTERM', () => { note(' stopped'); process.exit(); });`,
      `setTimeout(() => {}, 20000);`,
      `note('started');`,
    ].join(' ');
    // The shell has more to do afterwards, so it stays between us and the program, as under npm.
    const running = run(['sh', '-c', `"${process.execPath}" -e "${program}"; true`], here);
    const stopped = expect(running).rejects.toMatchObject({
      name: 'Interrupted',
      exitCode: 128 + 15,
    });
    const diaryReads = (text: string): Promise<void> =>
      vi.waitFor(async () => expect(await readFile(diary, 'utf8')).toBe(text), 5000);

    await diaryReads('started');
    process.emit('SIGTERM', 'SIGTERM');
    await stopped;
    await diaryReads('started stopped');
    await rm(folder, { recursive: true });
  });

  it('leaves no signal handler behind', async () => {
    const before = process.listenerCount('SIGINT');
    await run([process.execPath, '-e', ''], here);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});

describe('withoutLocalBin', () => {
  it("takes this project's programs off the PATH, whatever it is called", () => {
    const local = join('/atlas', 'node_modules', '.bin');
    const Path = [local, '/usr/bin', '/other/node_modules/.bin'].join(delimiter);
    expect(withoutLocalBin({ Path, HOME: '/h' }, '/atlas')).toEqual({
      Path: ['/usr/bin', '/other/node_modules/.bin'].join(delimiter),
      HOME: '/h',
    });
  });
});
