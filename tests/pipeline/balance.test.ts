import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { balanceOf } from '../../scripts/pipeline/balance.ts';
import { build } from '../../scripts/pipeline/build.ts';
import { openWarehouse, type Warehouse } from '../../scripts/pipeline/warehouse.ts';
import { MANIFEST_YAML, OBSERVATIONS_HEADER, SOURCES_HEADER } from './fixtures.ts';
import { REFERENCE, temporaryFolder } from './fixtures.ts';

let warehouse: Warehouse;
const raw = temporaryFolder();
beforeAll(async () => {
  const put = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(raw, 'trial', name), `${lines.join('\n')}\n`);
  const row = (place: string, locator: string): string =>
    `a,province,${place},,2023,establishments,IKM,,realised,7,unit usaha,7,${locator},`;
  mkdirSync(join(raw, 'trial'));
  put('dataset.yaml', [MANIFEST_YAML.replace(/^files:.*$/m, 'files: [one.csv, two.csv]')]);
  put('sources.csv', [SOURCES_HEADER, 'a,A,A,,2023,news,direct,id,']);
  put('one.csv', [OBSERVATIONS_HEADER, row('Bali', 'p1'), row('Riau', 'p1'), row('Rio', 'p1')]);
  // The last row stands in the other file already.
  put('two.csv', [OBSERVATIONS_HEADER, row('Aceh', 'p1'), row('Bali', 'p1')]);
  warehouse = await openWarehouse({ threads: 1 });
  await build(warehouse.connection, { raw, reference: REFERENCE });
});
afterAll(() => warehouse.close());

test('read = published + rejected, for each file', async () => {
  expect(await balanceOf(warehouse.connection)).toEqual([
    {
      dataset_id: 'trial',
      file: join(raw, 'trial', 'one.csv'),
      rows_read: 3,
      rows_published: 2,
      rows_rejected: 1,
    },
    {
      dataset_id: 'trial',
      file: join(raw, 'trial', 'two.csv'),
      rows_read: 2,
      rows_published: 1,
      rows_rejected: 1,
    },
  ]);
});

test('a row that is lost stops the build, also where another file has one too many', async () => {
  const { connection } = warehouse;
  await connection.run('BEGIN; UPDATE rejects SET file = (SELECT min(path) FROM files)');
  await expect(balanceOf(connection)).rejects.toThrow(
    `rows lost in ${join(raw, 'trial', 'one.csv')}: read 3, published 2, rejected 2`,
  );
  await connection.run("ROLLBACK; BEGIN; DELETE FROM words_by_area_no WHERE area_code = '51'");
  await expect(balanceOf(connection)).rejects.toThrow(
    'rows lost: 3 figures stood, 2 are in observations',
  );
  await connection.run('ROLLBACK');
});
