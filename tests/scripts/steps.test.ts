import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runStep, StepFailed, type Context } from '../../scripts/setup/setup.mjs';
import {
  describeChange,
  listFiles,
  planStep,
  setupSteps,
  type Step,
} from '../../scripts/setup/steps.mjs';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-steps-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

const step: Step = {
  name: 'cook',
  purpose: 'cooking rice',
  command: ['pot', 'rice'],
  inputs: ['pantry'],
  values: { heat: 'low' },
  outputs: ['table'],
};

async function put(path: string, content = ''): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

/** A context whose command does what the test says, and keeps the log. */
function fakeContext(act: () => Promise<number>): { context: Context; log: string[] } {
  const log: string[] = [];
  const context: Context = {
    root,
    env: {},
    run: act,
    log: (line) => void log.push(line),
    now: () => 0,
  };
  return { context, log };
}

async function cook(): Promise<void> {
  const { context } = fakeContext(async () => {
    await put('table/bowl', 'rice');
    return 0;
  });
  await runStep(context, step);
}

describe('planStep', () => {
  it('is due before the first run', async () => {
    await put('pantry/rice');
    expect(planStep(root, step)).toMatchObject({ due: true, reason: 'not done yet' });
  });

  it('is not due after a run', async () => {
    await put('pantry/rice');
    await cook();
    expect(planStep(root, step)).toMatchObject({ due: false, reason: 'up to date' });
  });

  it('is due when a file changed, even to one of the same size', async () => {
    await put('pantry/rice', 'red');
    await cook();
    await put('pantry/rice', 'wet');
    expect(planStep(root, step)).toMatchObject({ due: true, reason: 'pantry/rice changed' });
  });

  it('is due when a file came or went', async () => {
    await put('pantry/rice');
    await cook();
    await put('pantry/salt');
    expect(planStep(root, step).reason).toBe('pantry/salt is new');
    await rm(join(root, 'pantry/salt'));
    await rm(join(root, 'pantry/rice'));
    expect(planStep(root, step).reason).toBe('pantry/rice is gone');
  });

  it('is due when a value changed', async () => {
    await cook();
    const hotter = { ...step, values: { heat: 'high' } };
    expect(planStep(root, hotter)).toMatchObject({ due: true, reason: 'heat changed' });
  });

  it('is due when any file of an output is missing', async () => {
    await cook();
    await rm(join(root, 'table/bowl'));
    expect(planStep(root, step)).toMatchObject({ due: true, reason: 'table/bowl is missing' });
  });

  it('takes a stamp that was cut short for none', async () => {
    await cook();
    await put('.cache/steps/cook.json', '{"inputs":');
    expect(planStep(root, step)).toMatchObject({ due: true, reason: 'not done yet' });
  });
});

describe('runStep', () => {
  it('says why it runs, then skips', async () => {
    await put('pantry/rice');
    const { context, log } = fakeContext(async () => {
      await put('table/bowl');
      return 0;
    });
    await runStep(context, step);
    await runStep(context, step);
    expect(log).toEqual([
      'cook: cooking rice (not done yet)',
      'cook: done (0.0 s)',
      'cook: up to date, skipped (0.0 s)',
    ]);
  });

  it("fails with the command's exit code and a sentence that names step and command", async () => {
    const { context } = fakeContext(() => Promise.resolve(7));
    const failure = runStep(context, step);
    await expect(failure).rejects.toThrow(StepFailed);
    await expect(failure).rejects.toMatchObject({
      exitCode: 7,
      message:
        'The step "cook" failed: exit code 7. See the lines above, or run it alone: pot rice',
    });
  });

  it('is due again after a failure, although its old outputs are there', async () => {
    await cook();
    await put('pantry/rice', 'burnt');
    const { context } = fakeContext(() => Promise.resolve(1));
    await expect(runStep(context, step)).rejects.toThrow(StepFailed);
    await rm(join(root, 'pantry/rice'));
    expect(planStep(root, step)).toMatchObject({ due: true, reason: 'not done yet' });
  });

  it('fails when the command leaves an output out', async () => {
    const { context } = fakeContext(() => Promise.resolve(0));
    await expect(runStep(context, step)).rejects.toThrow('it left nothing at table');
  });

  it('is due again when an input was edited while it ran', async () => {
    await put('pantry/rice', 'before');
    const { context } = fakeContext(async () => {
      await put('table/bowl');
      await put('pantry/rice', 'edited');
      return 0;
    });
    await runStep(context, step);
    expect(planStep(root, step).reason).toBe('pantry/rice changed');
  });

  it('does not hide an unknown error', async () => {
    const { context } = fakeContext(() => Promise.reject(new Error('out of gas')));
    await expect(runStep(context, step)).rejects.toThrow(/^out of gas$/);
  });
});

describe('setupSteps', () => {
  const manifest = { scripts: { test: 'a' }, dependencies: { rice: '1.0.0' } };

  it('reinstalls for other packages, not for another script', async () => {
    const values = async (content: object): Promise<Step['values']> => {
      await put('package.json', JSON.stringify(content));
      return setupSteps(root, {}).install.values;
    };
    const before = await values(manifest);
    expect(await values({ ...manifest, scripts: { test: 'b' } })).toEqual(before);
    expect(await values({ ...manifest, dependencies: { rice: '1.0.1' } })).not.toEqual(before);
  });

  it('builds again for another address', async () => {
    await put('package.json', JSON.stringify(manifest));
    const values = (env: Record<string, string>): Step['values'] =>
      setupSteps(root, env).build.values;
    expect(values({ ATLAS_BASE: '/fork' })).not.toEqual(values({}));
    expect(values({ ATLAS_SITE: 'https://example.org' })).not.toEqual(values({}));
    expect(values({ ATLAS_BASE: 'atlas-ikm' })).toEqual(values({}));
  });
});

describe('describeChange', () => {
  it('names the first difference and counts the others', () => {
    expect(describeChange({ a: '1', b: '1', c: '1' }, { a: '1', b: '2', d: '1' })).toBe(
      'b changed, and 2 more',
    );
    expect(describeChange({ a: '1' }, { a: '1' })).toBeNull();
  });
});

describe('listFiles', () => {
  it('lists files below files and folders in a stable order, without what is missing', async () => {
    for (const path of ['b/z', 'b/a/deep', 'a']) await put(path);
    expect(listFiles(root, ['b', 'a', 'nowhere'])).toEqual(['b/a/deep', 'b/z', 'a']);
  });
});
