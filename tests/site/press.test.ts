import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { decode, inLang, readPage } from './site.ts';

/**
 * The press documents that the atlas was started from, as they print their figures. Each figure stands on the page of
 * its source, of its place and of its year, in both languages, with what contradicts it.
 */
interface Document {
  readonly source: string;
  /** A figure as printed, and the pages that it stands on besides its source's. */
  readonly figures: readonly (readonly [printed: string, pages: readonly string[]])[];
}

const WEST_SUMATRA = 'provinsi/sumatera-barat/';
const LEBAK = 'provinsi/banten/kabupaten-lebak/';
const CENTRAL_SULAWESI = 'provinsi/sulawesi-tengah/';

const onYears = (...years: number[]): string[] => [
  'indonesia/',
  ...years.map((year) => `tahun/${year}/`),
];
const inWestSumatra = [WEST_SUMATRA, `${WEST_SUMATRA}2023/`, 'tahun/2023/'];
const inCentralSulawesi = [CENTRAL_SULAWESI, `${CENTRAL_SULAWESI}2018/`, 'tahun/2018/'];

const DOCUMENTS: readonly Document[] = [
  {
    source: 'antara-sumbar-2023',
    figures: [
      ['41.356 unit usaha', inWestSumatra],
      ['41.306 unit usaha', inWestSumatra],
      ['Rp21,98 triliun', inWestSumatra],
      ['Rp15,74 triliun', inWestSumatra],
      ['sekitar 5,9 persen', inWestSumatra],
      // Printed without a year, so on no year's page.
      ['100 ribu', [WEST_SUMATRA]],
    ],
  },
  {
    source: 'antara-ikm-2017',
    figures: [
      ['165.983 unit', onYears(2016)],
      ['4,5 persen', onYears(2016)],
      ['182.000 unit', onYears(2017)],
      ['400.000 orang', onYears(2017)],
      ['5.000 unit', onYears(2017)],
      ['1.200 sentra IKM', onYears(2017)],
      ['20.000 wirausaha baru', onYears(2019)],
      ['sekitar Rp373 triliun', onYears(2014)],
      ['Rp439 triliun', onYears(2015)],
      ['Rp520 triliun', onYears(2016)],
      ['17,6 persen', onYears(2015)],
      ['18,3 persen', onYears(2016)],
    ],
  },
  {
    source: 'kemenperin-ikma-2023-01',
    figures: [
      ['4,4 juta unit usaha', onYears(2022)],
      ['99,7%', onYears(2022)],
      ['12,39 juta orang', onYears(2022)],
      ['66,25%', onYears(2022)],
      ['21,37%', onYears(2022)],
    ],
  },
  {
    source: 'wartaekonomi-lebak',
    figures: [
      ['16.000', [LEBAK]],
      ['16.500 unit usaha', [LEBAK]],
      ['18.500 unit usaha', [LEBAK]],
      ['sekitar 33.000 orang', [LEBAK]],
      ['rata-rata dua orang', [LEBAK]],
    ],
  },
  {
    source: 'mnews-sulteng-2019',
    figures: [
      ['6.779 unit usaha', inCentralSulawesi],
      ['23.622 orang', inCentralSulawesi],
      ['Rp297 miliar', inCentralSulawesi],
      ['Rp2,8 triliun', inCentralSulawesi],
    ],
  },
];

const pages = new Map<string, readonly string[]>();
/** The rows of a page's tables. */
function rowsOf(path: string): readonly string[] {
  let rows = pages.get(path);
  if (rows === undefined) {
    rows = readPage(path)
      .split(/<tr(?=[ >])/)
      .slice(1)
      .map((rest) => rest.slice(0, rest.indexOf('</tr>')));
    pages.set(path, rows);
  }
  return rows;
}

const textOf = (html: string): string =>
  decode(html.slice(html.indexOf('>') + 1).replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** The row of a page that shows a source's figure, found by what is printed and by where its link leads. */
function rowOf(path: string, source: string, printed: string): string | undefined {
  const own = path.endsWith(`sumber/${source}/`);
  return rowsOf(path).find(
    (row) =>
      row.includes(`<td class="printed">${printed}</td>`) &&
      (own ? /^ id="f-/.test(row) : row.includes(`/sumber/${source}/#f-`)),
  );
}

const cases = DOCUMENTS.flatMap(({ source, figures }) =>
  (['id', 'en'] as const).flatMap((lang) =>
    figures.map(([printed, on]) => ({
      source,
      lang,
      printed,
      paths: [`sumber/${source}/`, ...on].map((route) => inLang(lang, route)),
    })),
  ),
);

test.each(cases)('$source prints $printed ($lang)', ({ source, printed, paths }) => {
  const missing = paths.filter((path) => rowOf(path, source, printed) === undefined);
  expect(missing).toEqual([]);
});

test.each(DOCUMENTS)('nothing else is taken from $source', ({ source, figures }) => {
  const taken = rowsOf(`sumber/${source}/`).filter((row) => /^ id="f-/.test(row));
  expect(taken).toHaveLength(figures.length);
});

describe.each(['id', 'en'] as const)('what does not fit is said beside the figure (%s)', (lang) => {
  const t = messagesIn(lang);
  const conflict = lang === 'id' ? 'bertentangan' : 'conflicts';

  function row(route: string, source: string, printed: string): string {
    const found = rowOf(inLang(lang, route), source, printed);
    if (found === undefined) throw new Error(`no row for ${printed} on ${route}`);
    return found;
  }
  /** The rows of a page's arithmetic checks that hold a text. */
  const checks = (route: string, text: string, of: Lang): string[] => {
    const html = readPage(inLang(of, route));
    const start = html.indexOf('id="periksa"');
    return start < 0
      ? []
      : html
          .slice(start, html.indexOf('</section>', start))
          .split('<tr')
          .slice(1)
          .map(textOf)
          .filter((line) => line.includes(text));
  };

  test.each(['sumber/antara-ikm-2017/', 'indonesia/', 'tahun/2016/'])(
    '165.983 stands against millions on %s',
    (route) => {
      const found = row(route, 'antara-ikm-2017', '165.983 unit');
      expect(found).toMatch(/^[^>]*class="[^"]*\bconflicting\b/);
      expect(textOf(found)).toContain(`${conflict} `);
      expect(textOf(found)).toMatch(/4[.,]4\d* juta/);
    },
  );

  test.each(['sumber/wartaekonomi-lebak/', LEBAK])(
    '18.500 stands against 16.500 on %s',
    (route) => {
      const [larger, smaller] = ['18.500 unit usaha', '16.500 unit usaha'];
      for (const [printed, other] of [
        [larger, smaller],
        [smaller, larger],
      ] as const) {
        const found = row(route, 'wartaekonomi-lebak', printed);
        expect(found).toMatch(/^[^>]*class="[^"]*\bconflicting\b/);
        expect(textOf(found)).toContain(`${conflict} ${other}`);
      }
      const drawn = readPage(inLang(lang, route));
      expect(drawn).toContain(t.conflict.heading);
      expect(drawn).toContain(lang === 'id' ? 'selisih 12\u00a0persen' : '12\u00a0per cent');
      // What explains it stands beside it.
      expect(drawn).toContain(
        lang === 'id' ? 'Dua kali 16.500 adalah 33.000' : 'Twice 16,500 is 33,000',
      );
    },
  );

  test.each(['sumber/antara-sumbar-2023/', `${WEST_SUMATRA}2023/`, WEST_SUMATRA])(
    '41.356 fails its check on %s',
    (route) => {
      expect(textOf(row(route, 'antara-sumbar-2023', '41.356 unit usaha'))).toContain(
        t.audit.failed,
      );
      const number = lang === 'id' ? '41.356 unit usaha' : '41,356 establishments';
      const failing = checks(route, number, lang);
      expect(failing).toHaveLength(1);
      expect(failing[0]).toContain(t.audit['does-not-fit']);
    },
  );

  test('the statement with two impossible datelines names both', () => {
    const text = textOf(readPage(inLang(lang, 'sumber/kemenperin-ikma-2023-01/')));
    const said =
      lang === 'id'
        ? ['7/1/2023', 'Minggu', '6/1', 'Jumat', 'Sabtu']
        : ['7/1/2023', 'Sunday', '6/1', 'Friday', 'Saturday'];
    for (const part of said) expect(text).toContain(part);
  });
});

test.each(['id', 'en'] as const)(
  'the nation’s page counts the sources that it lists (%s)',
  (lang) => {
    const html = decode(readPage(inLang(lang, 'indonesia/')).replace(/<[^>]*>/g, ' '));
    const counted = (pattern: RegExp): number =>
      Number(pattern.exec(html)?.[1]?.replace(/[.,]/, '') ?? NaN);
    const [own, map, listed] =
      lang === 'id'
        ? [
            /dari ([\d.]+) sumber; /,
            /Peta provinsi memakai ([\d.]+) sumber lain/,
            /Judul lengkap sumber yang disebut singkat \(([\d.]+)\)/,
          ]
        : [
            /from ([\d,]+) sources; /,
            /map of provinces draws on ([\d,]+) other/,
            /Full titles of the sources named in short \(([\d,]+)\)/,
          ];
    // Where the map has no source of its own, nothing is said.
    expect(counted(own) + (counted(map) || 0)).toBe(counted(listed));
  },
);
