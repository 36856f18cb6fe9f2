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
    const pidFile = join(folder, 'pid');
    const wait = `require('fs').writeFileSync('${pidFile}', String(process.pid)); setInterval(() => {}, 1000)`;
    // The shell has more to do afterwards, so it stays between us and the program, as under npm.
    const running = run(['sh', '-c', `"${process.execPath}" -e "${wait}"; true`], here);
    const stopped = expect(running).rejects.toMatchObject({
      name: 'Interrupted',
      exitCode: 128 + 15,
    });
    const pid = await vi.waitFor(async () => {
      const text = await readFile(pidFile, 'utf8');
      expect(text).not.toBe('');
      return Number(text);
    }, 5000);

    process.emit('SIGTERM', 'SIGTERM');
    await stopped;
    await vi.waitFor(() => {
      expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    }, 2000);
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
