import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { browserFindings } from '../../scripts/bench-browser/findings.ts';
import { median, ratiosOf } from '../../scripts/bench-browser/measure.ts';
import { openSlowLink } from '../../scripts/bench-browser/slow-link.ts';
import { broken } from '../../scripts/bench/table.ts';

test('the median of runs', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow('no numbers');
});

test('ratios are told against the floor, with the budgets of the table’s length', () => {
  const short = ratiosOf({ floor: 1000, builder: 240, sql: 1200 }, 20_000);
  expect(short.map(({ value, budget }) => [value, budget])).toEqual([
    [0.24, 0.25],
    [1.2, 1.1],
  ]);
  expect(ratiosOf({ floor: 1000, sql: 500 }, 1_000_000)).toMatchObject([
    { value: 0.5, budget: 0.6 },
  ]);
  expect(ratiosOf({ sql: 500 }, 20_000)).toEqual([]);
  const findings = browserFindings([
    {
      rows: 20_000,
      slow: true,
      parquetBytes: 1,
      runs: { floor: [1000] },
      medians: { floor: 1000, builder: 240, sql: 1200 },
      ratios: short,
    },
  ]);
  expect(findings[1]).toMatchObject({
    name: 'SQL: first live result, 20,000 rows, 4 × CPU, 10 Mbit/s',
    note: '1.20 s, floor 1.00 s, median of 1',
  });
  expect(broken(findings)).toEqual([findings[1]]);
});

test('the slow line passes everything on, no faster than it may', async () => {
  const body = Buffer.alloc(50_000, 'x');
  const server = createServer((_request, response) => response.end(body));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const link = await openSlowLink((server.address() as AddressInfo).port, 2_000_000, 5);
  const before = performance.now();
  const answers = await Promise.all(
    [1, 2].map(async () => (await fetch(`http://127.0.0.1:${link.port}/`)).arrayBuffer()),
  );
  expect(answers.map(({ byteLength }) => byteLength)).toEqual([50_000, 50_000]);
  // 100,000 bytes at 2 Mbit/s, over both connections together.
  expect(performance.now() - before).toBeGreaterThan(390);
  await link.close();
  server.close();
});

test('the slow line brings an answer to its end, though the server has closed long before', async () => {
  const body = Buffer.alloc(100_000, 'x');
  const server = createServer((_request, response) => {
    response.setHeader('connection', 'close');
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const link = await openSlowLink((server.address() as AddressInfo).port, 2_000_000, 5);
  const answer = await fetch(`http://127.0.0.1:${link.port}/`);
  expect((await answer.arrayBuffer()).byteLength).toBe(100_000);
  await link.close();
  server.close();
});
