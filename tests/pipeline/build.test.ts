import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BuildResult } from '../../scripts/pipeline/build.ts';
import { build, trialData } from './trial.ts';

describe('a small dataset', () => {
  let result: BuildResult;
  let raw: string;
  beforeAll(async () => {
    const folders = trialData();
    raw = folders.raw;
    result = await build(folders);
  });

  test('publishes or rejects every row', () => {
    const { observations, rejects, datasets } = result.tables;
    expect(observations).toHaveLength(8);
    expect(rejects).toHaveLength(4);
    expect(datasets).toMatchObject([
      { dataset_id: 'trial', rows_read: 12, rows_published: 8, rows_rejected: 4 },
    ]);
  });

  test('rejects with file, line, column, value, reason and the whole row', () => {
    const file = join(raw, 'trial', 'observations.csv');
    expect(result.tables.rejects).toMatchObject([
      {
        file,
        line: 11,
        column_name: 'geo_name',
        value: 'Sulawesi Tengahh',
        reason_code: 'unknown-area',
      },
      { file, line: 12, column_name: 'unit', value: 'orang 2', reason_code: 'unexpected-unit' },
      {
        file,
        line: 13,
        column_name: 'locator',
        value: 'paragraph 8',
        reason_code: 'doubled',
        reason_id: 'angka yang sama sudah tercatat di baris 6',
        reason_en: 'the same figure already stands in line 6',
      },
      { file, line: 14, column_name: 'source_id', value: 'nobody', reason_code: 'unknown-source' },
    ]);
    const row = JSON.parse(result.tables.rejects[2]!.row_json) as Record<string, string>;
    expect(row).toMatchObject({ value: '6779', note: 'the same place again' });
  });

  test('keeps the published order: level, area, indicator, year', () => {
    const order = result.tables.observations.map((o) => `${o.area_level} ${o.indicator_id}`);
    expect(order).toEqual([
      'nation establishments',
      'province establishments',
      'province establishments_growth',
      'province production_value',
      'regency establishments',
      'regency establishments',
      'regency workers',
      'regency workers_per_establishment',
    ]);
  });

  test('compares, audits and counts', () => {
    const { observations, audits, sources, province_year } = result.tables;
    expect(
      observations
        .filter((o) => o.agreement === 'conflicts')
        .map((o) => o.printed)
        .toSorted(),
    ).toEqual(['16.500 unit usaha', '18.500 unit usaha']);
    expect(audits.map((a) => a.verdict).toSorted()).toEqual(['does-not-fit', 'fits']);
    expect(sources.map((s) => [s.source_id, s.figures])).toEqual([
      ['lebak', 4],
      ['sulteng', 4],
      ['unused', 0],
    ]);
    expect(province_year).toMatchObject([
      { area_code: '72', year: 2018, figures: 3, ikm_establishments: 6779 },
    ]);
  });

  test('tells which printed text was not read as its value', () => {
    expect(result.unread.map((figure) => figure.printed)).toEqual(['74.44 5']);
  });
});

test('the order of rows changes no id and no verdict', async () => {
  const folders = trialData();
  const before = (await build(folders)).tables.observations;
  const file = join(folders.raw, 'trial', 'observations.csv');
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  // The first four rows stand in one line each and are not rejected.
  const moved = [header, ...lines.slice(4), ...lines.slice(0, 4).toReversed()];
  writeFileSync(file, `${moved.join('\n')}\n`);
  expect((await build(folders)).tables.observations).toEqual(before);
});

test('of two values for one figure neither is published, whichever row comes first', async () => {
  const folders = trialData();
  const file = join(folders.raw, 'trial', 'observations.csv');
  const before = readFileSync(file, 'utf8');
  const rows = ['MIKRO', 'KECIL', 'KECIL', 'MIKRO'].map((name, i) => {
    const value = [120, 20, 20, 7][i];
    return `sulteng,province,Bali,,2018,establishments,IKM,,realised,${value},unit usaha,${value} ${name},column jumlah,\n`;
  });
  const results = [];
  for (const added of [rows, rows.toReversed()]) {
    writeFileSync(file, before + added.join(''));
    const { observations, rejects } = (await build(folders)).tables;
    expect(observations.filter((o) => o.area_code === '51')).toEqual([]);
    results.push(observations);
    const told = rejects.filter((r) => r.reason_code === 'contradicted');
    const printed = added.map((row) => row.split(',')[11] ?? '');
    const said = (text = ''): string => `${Number.parseInt(text)} (printed "${text}")`;
    expect(told.map((r) => [r.line, r.column_name, r.value, r.reason_en])).toEqual(
      printed.map((here, i) => [
        15 + i,
        'value',
        here,
        `the column "value" has ${said(printed[i === 0 ? 1 : 0])} in line ${i === 0 ? 16 : 15}, and ${said(here)} here, for the same place, period, measure and locator ("column jumlah"); none of them is published until something tells them apart`,
      ]),
    );
    expect(told[0]?.reason_id).toBe(
      `kolom "value" memuat ${said(printed[1]).replace('printed', 'tercetak')} di baris 16, di sini ${said(printed[0]).replace('printed', 'tercetak')}, untuk wilayah, periode, ukuran, dan letak yang sama ("column jumlah"); tidak satu pun diterbitkan sebelum ada yang membedakannya`,
    );
  }
  expect(results[0]).toEqual(results[1]);
});

test('the other row of a contradiction is named by its file where it stands in another', async () => {
  const folders = trialData();
  const [file, more, manifest] = ['observations.csv', 'more.csv', 'dataset.yaml'].map((name) =>
    join(folders.raw, 'trial', name),
  ) as [string, string, string];
  const row = (value: number): string =>
    `sulteng,province,Bali,,2018,workers,IKM,,realised,${value},orang,${value} orang,,\n`;
  const header = readFileSync(file, 'utf8').split('\n', 1)[0] ?? '';
  appendFileSync(file, row(5));
  writeFileSync(more, `${header}\n${row(6)}`);
  writeFileSync(
    manifest,
    readFileSync(manifest, 'utf8').replace('observations.csv', 'observations.csv, more.csv'),
  );
  const { rejects } = (await build(folders)).tables;
  expect(
    rejects.filter((r) => r.reason_code === 'contradicted').map((r) => r.reason_en.split(';')[0]),
  ).toEqual([
    'the column "value" has 6 (printed "6 orang") in line 2 of more.csv, and 5 (printed "5 orang") here, for the same place, period, measure and locator',
    'the column "value" has 5 (printed "5 orang") in line 15 of observations.csv, and 6 (printed "6 orang") here, for the same place, period, measure and locator',
  ]);
});

test('a figure keeps its id when other data is added', async () => {
  const folders = trialData();
  const ids = (await build(folders)).tables.observations.map((o) => o.observation_id);
  appendFileSync(
    join(folders.raw, 'trial', 'observations.csv'),
    'lebak,province,Banten,,2018,establishments,IKM,,realised,9,unit usaha,9,paragraph 1,\n',
  );
  const more = (await build(folders)).tables.observations.map((o) => o.observation_id);
  expect(more).toHaveLength(ids.length + 1);
  expect(more).toEqual(expect.arrayContaining(ids));
});

test('a broken input stops the build with its place', async () => {
  const folders = trialData();
  const file = join(folders.raw, 'trial', 'sources.csv');
  appendFileSync(file, 'sulteng,MNEWS,Sekali lagi,,2019,news,reported,id,\n');
  await expect(build(folders)).rejects.toThrow(
    `source "sulteng" is also described at ${file}:2 (${file}:5)`,
  );
});
