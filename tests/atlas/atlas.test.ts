import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import { DATA_FOLDER, readTable } from '../../src/atlas/parquet.ts';

const atlas = await loadAtlas();

test('is read once', () => {
  expect(loadAtlas()).toBe(loadAtlas());
});

describe('look-ups', () => {
  test('find by id', () => {
    expect(atlas.area('13').name).toBe('Sumatera Barat');
    expect(atlas.nation.name).toBe('Indonesia');
    expect(atlas.industry('10-11')?.members).toBe('10 11');
    expect(atlas.industry('99')).toBeUndefined();
    expect(atlas.breakdown('line', 'batik')?.name_en).toBe('batik');
    expect(atlas.breakdown('line', 'nothing')).toBeUndefined();
  });

  test.each(['area', 'indicator', 'population', 'unit', 'source'] as const)(
    'name an unknown %s',
    (kind) => {
      expect(() => atlas[kind]('nowhere')).toThrow(`unknown ${kind}: "nowhere"`);
    },
  );

  test('give nothing rather than fail for lists', () => {
    expect([atlas.inArea('x'), atlas.bySource('x'), atlas.inYear(1), atlas.children('x')]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});

test('the provinces are 38, in the order of their codes', () => {
  const codes = atlas.provinces.map((p) => p.area_code);
  expect(codes).toHaveLength(38);
  expect(codes).toEqual(codes.toSorted());
});

test('inArea, bySource and inYear divide the figures without loss', () => {
  const count = (lists: readonly (readonly unknown[])[]): number =>
    lists.reduce((n, list) => n + list.length, 0);
  expect(count(atlas.areas.map((a) => atlas.inArea(a.area_code)))).toBe(atlas.observations.length);
  expect(count(atlas.sources.map((s) => atlas.bySource(s.source_id)))).toBe(
    atlas.observations.length,
  );
  const years = new Set(atlas.observations.flatMap((o) => o.year ?? []));
  const undated = atlas.observations.filter((o) => o.year === null).length;
  expect(count([...years].map((y) => atlas.inYear(y)))).toBe(atlas.observations.length - undated);
});

test('no figure is called realised by a source that came out before its period began', () => {
  const early = atlas.observations.filter((o) => {
    const published = atlas.source(o.source_id).published;
    return (
      o.status === 'realised' &&
      published !== null &&
      o.period_start !== null &&
      // A date in print may be a year or a month only.
      published < o.period_start.slice(0, published.length)
    );
  });
  expect(early.map((o) => `${o.source_id} ${o.period} ${o.printed}`)).toEqual([]);
});

describe('alternatives', () => {
  test('are the figures that a figure was compared with, itself included', () => {
    for (const o of atlas.observations) {
      const group = atlas.alternatives(o);
      expect(group).toContain(o);
      if (o.agreement === 'sole')
        expect(group.filter((x) => x.agreement !== 'superseded')).toHaveLength(1);
      else expect(group.length).toBeGreaterThan(1);
    }
  });
});

test('auditsOf gives the audits that name the figure', () => {
  const [workers] = atlas
    .bySource('wartaekonomi-lebak')
    .filter((o) => o.indicator_id === 'workers');
  const found = atlas.auditsOf(workers!);
  expect(found.map((a) => a.verdict).toSorted()).toEqual(['does-not-fit', 'fits']);
  for (const a of found) expect(a.inputs.split(' ')).toContain(workers!.observation_id);
});

describe('readTable', () => {
  test('gives dates as text and empty cells as null', async () => {
    const [change] = await readTable('territory_changes');
    expect(change!.law_date).toMatch(/^\d{4}-\d\d-\d\d$/);
    const undated = (await readTable('observations')).find((o) => o.period === 'unknown');
    expect([undated!.period_start, undated!.year]).toEqual([null, null]);
  });

  test('refuses a table that lacks a column of the contract', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-parquet-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(join(DATA_FOLDER, 'units.parquet'), join(folder, 'sources.parquet'));
    await expect(readTable('sources', folder)).rejects.toThrow('missing column: sources.source_id');
  });
});
