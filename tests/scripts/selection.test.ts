import { describe, expect, it } from 'vitest';
import { selectTests } from '../../scripts/setup/selection.mjs';

const FILES = [
  'tests/scripts/steps.test.ts',
  'tests/pipeline/read.test.ts',
  'tests/site/links.test.ts',
  'tests/golden/golden.test.ts',
  'tests/e2e/home.test.ts',
];
const [steps, read, links, golden, home] = FILES;

describe('selectTests', () => {
  it('runs everything by default', () => {
    expect(selectTests([], FILES)).toEqual({
      checks: true,
      unit: [steps, read],
      site: [links, golden],
      e2e: [home],
      filters: [],
    });
  });

  it('leaves out with --fast what needs the build', () => {
    expect(selectTests(['--fast'], FILES)).toMatchObject({
      checks: true,
      unit: [steps, read],
      site: [],
      e2e: [],
    });
  });

  it('runs one project alone with --unit or --e2e', () => {
    expect(selectTests(['--unit'], FILES)).toMatchObject({
      checks: false,
      unit: [steps, read],
      site: [],
      e2e: [],
    });
    expect(selectTests(['--e2e'], FILES)).toMatchObject({
      checks: false,
      unit: [],
      site: [],
      e2e: [home],
    });
  });

  it('runs only what a filter matches, and needs no browser for a unit test', () => {
    expect(selectTests(['pipeline'], FILES)).toEqual({
      checks: false,
      unit: [read],
      site: [],
      e2e: [],
      filters: ['pipeline'],
    });
  });

  it.each([
    [['--nonsense'], 'Unknown option'],
    [['--unit', '--e2e'], 'choose one of --unit and --e2e'],
    [['nowhere'], 'no test file matches nowhere'],
  ])('refuses %j', (args, message) => {
    expect(() => selectTests(args, FILES)).toThrow(RangeError);
    expect(() => selectTests(args, FILES)).toThrow(message);
  });
});
