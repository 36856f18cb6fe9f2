import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser, installCommands, type Machine } from '../../scripts/setup/browser.mjs';

function machine(working: string[], rest: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter) },
    platform: 'linux',
    works: (path) => working.includes(path),
    ...rest,
  };
}

describe('findBrowser', () => {
  it('prefers CHROMIUM_PATH', () => {
    const env = { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' };
    expect(findBrowser(machine(['/opt/mine', '/usr/bin/chromium'], { env }))).toBe('/opt/mine');
  });

  it('does not fall back when CHROMIUM_PATH is wrong', () => {
    const env = { CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' };
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { env }))).toThrow('/opt/gone');
  });

  it('takes the headless shell before Chromium, and Chromium before Chrome, wherever they are', () => {
    const shell = join('/usr/bin', 'chromium-headless-shell');
    const chromium = join('/usr/bin', 'chromium');
    const chrome = join('/usr/local/bin', 'google-chrome');
    expect(findBrowser(machine([chrome, chromium, shell]))).toBe(shell);
    expect(findBrowser(machine([chrome, chromium]))).toBe(chromium);
    expect(findBrowser(machine([chrome]))).toBe(chrome);
  });

  it("looks in the system's usual places", () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine([mac], { platform: 'darwin' }))).toBe(mac);
    const windows = String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`;
    const env = { PROGRAMFILES: String.raw`C:\Program Files` };
    expect(findBrowser(machine([windows], { platform: 'win32', env }))).toBe(windows);
  });

  it('finds nothing when there is nothing', () => {
    expect(findBrowser(machine([]))).toBeNull();
  });
});

describe('installCommands', () => {
  const never = (): boolean => false;
  const always = (): boolean => true;

  it('uses apt as root, without sudo', () => {
    const commands = installCommands({ hasApt: true, isRoot: true, canSudo: never });
    expect(commands?.map((command) => command[0])).toEqual(['env', 'env']);
    expect(commands?.[1]).toContain('chromium');
  });

  it('uses sudo only where it asks nothing', () => {
    const user = { hasApt: true, isRoot: false };
    expect(installCommands({ ...user, canSudo: never })).toBeNull();
    expect(installCommands({ ...user, canSudo: always })?.[0]?.slice(0, 2)).toEqual(['sudo', '-n']);
  });

  it('leaves a machine without apt alone', () => {
    expect(installCommands({ hasApt: false, isRoot: true, canSudo: always })).toBeNull();
  });
});
