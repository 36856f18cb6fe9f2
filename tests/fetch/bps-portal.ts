import type { PortalAnswers } from './harness.ts';
import { json, KEY } from './harness.ts';

export const BPS_SECTION = `fetch: { kind: bps-webapi, domain: "0000", var: 440, years: { from: 2019 } }\n`;

interface BpsPortal {
  readonly years: readonly number[];
  /** Years that one call may ask for. */
  readonly limit: number;
  /** Years a page of the list. */
  readonly perPage: number;
}

/** The WebAPI of BPS as source-formats.md (a) describes it, for var 440 of the nation. */
export function bpsPortal(change: Partial<BpsPortal> = {}): PortalAnswers {
  const { years, limit, perPage } = {
    years: [2019, 2020, 2021, 2022, 2023],
    limit: 3,
    perPage: 2,
    ...change,
  };
  return (url, response) => {
    const part = (name: string): string =>
      new RegExp(`/${name}/([^/]+)/`).exec(url.pathname)?.[1] ?? '';
    if (part('key') !== KEY) {
      json(response, {
        status: 'Error',
        message: 'You are not Allowed to take this action. Please re-check your key',
      });
    } else if (part('model') === 'th') {
      const page = Number(part('page'));
      const items = years.slice((page - 1) * perPage, page * perPage);
      json(response, {
        status: 'OK',
        'data-availability': 'available',
        data: [
          {
            page,
            pages: Math.ceil(years.length / perPage),
            per_page: perPage,
            count: items.length,
            total: years.length,
          },
          items.map((year) => ({ th_id: year - 1900, th: String(year) })),
        ],
      });
    } else {
      const ids = part('th').split(';').map(Number);
      if (ids.length > limit)
        json(response, {
          status: 'Error',
          message: `The maximum allowed number of years for the 'th' parameter is ${limit}. You provided ${ids.length} years.`,
        });
      else json(response, bpsTable(ids));
    }
  };
}

export function bpsTable(ids: readonly number[]): Record<string, unknown> {
  return {
    status: 'OK',
    'data-availability': 'available',
    var: [{ val: 440, label: 'Jumlah perusahaan', unit: 'Unit' }],
    vervar: [
      { val: 1100, label: 'ACEH' },
      { val: 9999, label: 'INDONESIA' },
    ],
    turvar: [{ val: 0, label: 'Tidak ada' }],
    tahun: ids.map((id) => ({ val: id, label: String(id + 1900) })),
    turtahun: [{ val: 0, label: 'Tahun' }],
    datacontent: Object.fromEntries(
      ids.flatMap((id) => [
        [`11004400${id}0`, id * 10],
        [`99994400${id}0`, id * 100],
      ]),
    ),
  };
}
