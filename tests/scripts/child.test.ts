import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Interrupted, run, withoutLocalBin } from '../../scripts/setup/child.mjs';

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

  it('passes a signal on, through a shell that would not, and then ends', async () => {
    const wait = `"${process.execPath}" -e "setInterval(() => {}, 1000)"; true`;
    const running = run(['sh', '-c', wait], here);
    const stopped = expect(running).rejects.toThrow(Interrupted);
    process.emit('SIGTERM', 'SIGTERM');
    await stopped;
    await expect(running).rejects.toMatchObject({ exitCode: 128 + 15 });
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
