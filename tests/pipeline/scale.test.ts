import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  FACT_MANIFEST,
  factTable,
  sourceLines,
  type FactTotals,
} from '../../scripts/bench-data/facts.ts';
import { readAreas } from '../../scripts/pipeline/areas.ts';
import { buildTables, type BuildResult } from '../../scripts/pipeline/build.ts';
import { readPrinted } from '../../scripts/pipeline/printed.ts';
import { OBSERVATIONS_HEADER, REFERENCE, temporaryFolder } from './fixtures.ts';

function datasetOf(lines: Iterable<string>, sources: Iterable<string>): string {
  const raw = temporaryFolder();
  mkdirSync(join(raw, 'made-up'));
  const put = (name: string, content: Iterable<string>): void =>
    writeFileSync(join(raw, 'made-up', name), `${[...content].join('\n')}\n`);
  put('dataset.yaml', [FACT_MANIFEST]);
  put('observations.csv', lines);
  put('sources.csv', sources);
  return raw;
}

describe('twenty thousand made-up figures', () => {
  let result: BuildResult;
  let totals: FactTotals;
  let text: string[];
  beforeAll(async () => {
    const table = factTable(20_000, readAreas(REFERENCE).areas);
    text = [...table.lines];
    totals = table.totals;
    const raw = datasetOf(text, sourceLines());
    result = await buildTables({ raw, reference: REFERENCE });
  }, 120_000);

  const counts = <Row>(rows: readonly Row[], by: (row: Row) => string): Record<string, number> =>
    Object.fromEntries([...Map.groupBy(rows, by)].map(([key, group]) => [key, group.length]));

  test('are published or rejected, each for the reason it was made to be', () => {
    expect(result.tables.observations).toHaveLength(totals.published);
    expect(counts(result.tables.rejects, (r) => r.reason_code)).toEqual(totals.rejects);
    expect(Object.keys(totals.rejects)).toHaveLength(6);
    expect(result.unread).toEqual([]);
  });

  test('agree, conflict and supersede each other as they were made to', () => {
    expect(counts(result.tables.observations, (o) => o.agreement)).toEqual(totals.agreement);
  });

  test('stand in the order that the contract promises', () => {
    const levels = ['nation', 'island-group', 'province', 'regency', 'district'];
    const keys = result.tables.observations.map((o) =>
      [
        levels.indexOf(o.area_level),
        o.area_code,
        o.indicator_id,
        o.year,
        o.period,
        o.population_id,
        o.observation_id,
      ].join('\t'),
    );
    expect(keys).toEqual(keys.toSorted());
  });

  test('are rejected with the physical line, also behind line breaks in cells', () => {
    const lines = text.join('\n').split('\n');
    const broken = text.filter((row) => row.includes('\n'));
    expect(broken.length).toBeGreaterThan(10);
    for (const { line, value, reason_code } of result.tables.rejects) {
      expect(lines[line - 1], `line ${line}`).toContain(reason_code === 'doubled' ? 'row' : value);
    }
  });
});

test('figures that SQL reads by itself have the interval that readPrinted gives them', async () => {
  const digits = fc.oneof(
    fc.integer({ min: 0, max: 5_000_000 }).map(String),
    fc.constantFrom('0', '7', '12', '999', '1000', '33000', '1234567', '123456789012345', '0123'),
  );
  const separated = fc
    .tuple(digits, fc.constantFrom('', '.', ','))
    .map(([text, mark]) => text.replace(/(?<=\d)(?=(?:\d{3})+$)/g, mark));
  const printed = fc.tuple(
    fc.constantFrom('', '', 'Rp', 'Rp ', 'Rp. ', 'rp ', 'sekitar ', '-', '± '),
    separated,
    fc.constantFrom('', '', ' orang', ' unit usaha', ' IKM', ' juta', ' m', '-an', ',5', ' %'),
  );
  const cells = fc.sample(
    fc.tuple(printed, digits, fc.boolean()).map(([parts, other, isOther]) => ({
      printed: parts.join(''),
      value: isOther ? other : parts[1].replaceAll(/[.,]/g, ''),
    })),
    { numRuns: 10_000, seed: 20_261_125 },
  );
  const raw = datasetOf(
    [
      OBSERVATIONS_HEADER,
      ...cells.map(
        ({ printed, value }, i) =>
          `a,nation,Indonesia,,2020,establishments,IKM,,realised,${value},unit usaha,"${printed}",row ${i},`,
      ),
    ],
    [
      'source_id,publisher,title,url,published,kind,custody,lang,note',
      'a,A,A,,2020,news,direct,id,',
    ],
  );
  const { tables } = await buildTables({ raw, reference: REFERENCE });
  expect(tables.rejects).toEqual([]);
  expect(tables.observations).toHaveLength(cells.length);
  for (const { locator, value, value_low, value_high } of tables.observations) {
    const cell = cells[Number(locator?.slice('row '.length))]!;
    // A cell is trimmed before it is read.
    const reading = readPrinted(cell.printed.trim(), Number(cell.value));
    const wanted = reading ?? { low: value, high: value };
    expect({ ...cell, value_low, value_high }).toEqual({
      ...cell,
      value_low: Math.min(wanted.low, value) + 0,
      value_high: Math.max(wanted.high, value) + 0,
    });
  }
}, 120_000);
