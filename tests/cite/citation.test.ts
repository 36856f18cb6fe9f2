import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CITATION_FORMATS,
  citation,
  type CitationSubject,
  type CitedSource,
} from '../../src/cite/citation.ts';
import { oneLine } from '../../src/cite/one-line.ts';
import { plainAddress } from '../../src/cite/subject.ts';
import { LANGS } from '../../src/i18n/lang.ts';

const BPS: CitedSource = {
  publisher: 'Badan Pusat Statistik (BPS)',
  title: 'Profil Industri Mikro dan Kecil 2023',
  published: '2024-12',
  url: 'https://www.bps.go.id/x',
};
const PRESS: CitedSource = {
  publisher: 'ANTARA Kalsel',
  title: 'IKM tumbuh 5%',
  published: '2019-08-21',
  url: null,
};
const FIGURE: CitationSubject = {
  kind: 'chart',
  title: 'Jumlah usaha, IMK, Aceh, 2023: 98.123 unit usaha',
  url: 'https://atlas.example/atlas-ikm/sumber/bps-imk-2023/#f-0a1b',
  release: { version: '2026.11.0', date: '2026-11-22' },
  sources: [BPS],
};
const PAGE: CitationSubject = {
  ...FIGURE,
  kind: 'page',
  title: 'Industri kecil dan menengah di Aceh, 2023',
  url: 'https://atlas.example/atlas-ikm/provinsi/aceh/2023/',
  sources: [
    BPS,
    PRESS,
    { ...PRESS, title: 'Yang lain' },
    ...['Bisnis.com', 'Kontan', 'Tempo'].map((publisher) => ({ ...PRESS, publisher })),
  ],
};

describe('a figure with one source', () => {
  test('plain', () => {
    expect(citation(FIGURE, 'plain', 'id')).toBe(
      'Badan Pusat Statistik (BPS), “Profil Industri Mikro dan Kecil 2023” (Desember 2024); diolah oleh Atlas IKM, rilis 2026.11.0: Jumlah usaha, IMK, Aceh, 2023: 98.123 unit usaha. https://atlas.example/atlas-ikm/sumber/bps-imk-2023/#f-0a1b',
    );
    expect(citation({ ...FIGURE, accessed: '2026-11-25' }, 'plain', 'en')).toMatch(
      /^Badan .*\(December 2024\); processed by Atlas IKM, release 2026\.11\.0: .*#f-0a1b, accessed 25 November 2026$/,
    );
  });

  test('APA', () => {
    expect(citation(FIGURE, 'apa', 'id')).toBe(
      'Badan Pusat Statistik (BPS). (2024). Profil Industri Mikro dan Kecil 2023: Jumlah usaha, IMK, Aceh, 2023: 98.123 unit usaha [Set data]. Diolah oleh Atlas IKM, rilis 2026.11.0. https://atlas.example/atlas-ikm/sumber/bps-imk-2023/#f-0a1b',
    );
  });

  test('BibTeX', () => {
    expect(citation({ ...FIGURE, sources: [PRESS] }, 'bibtex', 'id')).toBe(
      [
        '@misc{atlasikm-sumber-bps-imk-2023-f-0a1b,',
        '  author = {{ANTARA Kalsel}},',
        '  title = {{Jumlah usaha, IMK, Aceh, 2023: 98.123 unit usaha}},',
        '  year = {2019},',
        '  howpublished = {diolah oleh Atlas IKM, rilis 2026.11.0},',
        '  note = {IKM tumbuh 5\\%},',
        '  url = {https://atlas.example/atlas-ikm/sumber/bps-imk-2023/#f-0a1b},',
        '  language = {indonesian},',
        '  month = aug,',
        '}',
      ].join('\n'),
    );
  });

  test('RIS', () => {
    expect(citation(FIGURE, 'ris', 'en').split('\r\n')).toEqual([
      'TY  - DATA',
      'AU  - Badan Pusat Statistik (BPS)',
      'TI  - Jumlah usaha, IMK, Aceh, 2023: 98.123 unit usaha',
      'T2  - Profil Industri Mikro dan Kecil 2023',
      'PY  - 2024',
      'DA  - 2024/12//',
      'PB  - Atlas IKM',
      'ET  - release 2026.11.0',
      'N1  - processed by Atlas IKM, release 2026.11.0',
      'UR  - https://atlas.example/atlas-ikm/sumber/bps-imk-2023/#f-0a1b',
      'LA  - en',
      'ER  - ',
      '',
    ]);
  });

  test('Wikipedia', () => {
    expect(citation({ ...FIGURE, accessed: '2026-11-25' }, 'wikipedia', 'id')).toBe(
      '{{Cite web |url=https://atlas.example/atlas-ikm/sumber/bps-imk-2023/#f-0a1b |title=Profil Industri Mikro dan Kecil 2023: Jumlah usaha, IMK, Aceh, 2023: 98.123 unit usaha |author=Badan Pusat Statistik (BPS) |date=Desember 2024 |website=Atlas IKM |type=diolah oleh Atlas IKM, rilis 2026.11.0 |language=id |access-date=2026-11-25}}',
    );
    expect(
      citation({ ...FIGURE, sources: [{ ...PRESS, published: '2019-08-21' }] }, 'wikipedia', 'id'),
    ).toContain('|date=2019-08-21 ');
    expect(
      citation(
        { ...FIGURE, sources: [{ ...PRESS, publisher: 'Warta | ]] Ekonomi, dll.' }] },
        'wikipedia',
        'id',
      ),
    ).toContain('|author=((Warta &#124; &#93;&#93; Ekonomi, dll.)) ');
  });

  test('without a date the year is said to be unknown', () => {
    const undated = { ...FIGURE, sources: [{ ...BPS, published: null }] };
    expect(citation(undated, 'plain', 'id')).toContain('(t.t.)');
    expect(citation(undated, 'apa', 'en')).toContain('(n.d.)');
    expect(citation(undated, 'bibtex', 'id')).not.toMatch(/year|month/);
    expect(citation(undated, 'ris', 'id')).not.toMatch(/^(PY|DA)/m);
    expect(citation(undated, 'wikipedia', 'id')).not.toContain('|date=');
  });
});

describe('a page with several sources', () => {
  test('names at most three publishers in text, each once, in the year of the release', () => {
    expect(citation(PAGE, 'plain', 'id')).toMatch(
      /^Badan Pusat Statistik \(BPS\), ANTARA Kalsel, Bisnis\.com, dan 2 penerbit lain; diolah oleh Atlas IKM, rilis 2026\.11\.0: /,
    );
    expect(citation(PAGE, 'apa', 'en')).toMatch(
      /^Badan Pusat Statistik \(BPS\), ANTARA Kalsel, Bisnis\.com, Kontan, & Tempo\. \(2026\)\. /,
    );
    expect(citation(PAGE, 'wikipedia', 'id')).toContain(
      '|author1=Badan Pusat Statistik (BPS) |author2=ANTARA Kalsel |author3=Bisnis.com |author4=Kontan |display-authors=3 ',
    );
    expect(citation(PAGE, 'ris', 'id').match(/^AU {2}- /gm)).toHaveLength(5);
  });

  test('more than twenty authors are cut as APA cuts them', () => {
    const sources = Array.from({ length: 25 }, (_, i) => ({ ...PRESS, publisher: `P${i + 1}` }));
    const text = citation({ ...PAGE, sources }, 'apa', 'id');
    expect(text).toMatch(/^P1, .*P19, … P25\. /);
    expect(text).not.toContain('P20');
  });

  test('a query names every publication behind its rows', () => {
    const text = citation({ ...PAGE, kind: 'query' }, 'plain', 'id');
    for (const { title } of PAGE.sources) expect(text).toContain(`“${title}”`);
  });

  test('without a source the atlas is the author', () => {
    for (const format of CITATION_FORMATS) {
      const text = citation({ ...PAGE, sources: [] }, format, 'id');
      expect(text).toContain('Atlas IKM');
      expect(text).not.toMatch(/undefined|null|^;/);
    }
  });
});

test('the page of a source is not named twice', () => {
  const title = 'IKM tumpuan ekonomi nasional';
  const page = {
    ...PAGE,
    title,
    sources: [{ publisher: 'ANTARA', title: ` ${title}`, published: '2017', url: null }],
  };
  for (const format of CITATION_FORMATS)
    expect(citation(page, format, 'id').split(title), format).toHaveLength(2);
  expect(citation(page, 'apa', 'id')).toMatch(
    /^ANTARA\. \(2017\)\. IKM tumpuan ekonomi nasional \[Set data\]\. Diolah oleh Atlas IKM, rilis \S+\. https:/,
  );
});

test('a page of rules is the atlas’s own, and no data set', () => {
  const page = { ...PAGE, title: 'Metodologi', sources: [] };
  expect(citation(page, 'apa', 'id')).toMatch(
    /^Atlas IKM\. \(\d{4}\)\. Metodologi \(rilis \S+\)\. https:\S+$/,
  );
  expect(citation(page, 'ris', 'id')).toMatch(/^TY {2}- ELEC\r\n/);
  expect(citation(page, 'wikipedia', 'id')).not.toMatch(/author|diolah/);
  expect(citation(page, 'wikipedia', 'id')).toContain('|website=Atlas IKM ');
  for (const format of CITATION_FORMATS)
    expect(citation(page, format, 'id'), format).not.toMatch(/[Dd]iolah|Set data/);
});

test('an address that is none is refused', () => {
  for (const format of CITATION_FORMATS) {
    expect(() => citation({ ...FIGURE, url: '/sumber/' }, format, 'id')).toThrow(TypeError);
  }
});

/** Texts as hostile as a dataset can hold. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '{', '}', '\\', '|', '[[', ']]', '{{', '}}', "''", '~~~~', '<ref>', '</ref>', '<!--', '&', '%',
        '#', '_', '$', '^', '\r\nER  - ', '\nAU  - ', '\u202e', '\u2028', '\0', '@misc{', '"', ',', ' and ',
        'https://x.example/?a=b|c', '\ud800', 'é', '=', ' ',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
); // prettier-ignore
const date = fc.constantFrom('2019-08-21', '2023-01', '2023', null);
const subjects: fc.Arbitrary<CitationSubject> = fc.record({
  kind: fc.constantFrom('chart', 'page', 'query'),
  title: hostile,
  url: hostile.map(
    (text) => `https://atlas.example/x/?q=${encodeURIComponent(text.toWellFormed())}#f'|{}`,
  ),
  release: fc.constant(FIGURE.release),
  sources: fc.array(
    fc.record({ publisher: hostile, title: hostile, published: date, url: fc.constant(null) }),
    { maxLength: 5 },
  ),
  accessed: fc.constantFrom(undefined, '2026-11-25'),
});
const RUNS = { numRuns: 2000 };

describe('whatever the texts hold', () => {
  test('text and APA are one line without control or direction characters', () => {
    fc.assert(
      fc.property(subjects, fc.constantFrom(...LANGS), (subject, lang) => {
        for (const format of ['plain', 'apa'] as const) {
          const text = citation(subject, format, lang);
          expect(text).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
          expect(text.isWellFormed()).toBe(true);
          expect(text).toContain(plainAddress(subject.url));
        }
      }),
      RUNS,
    );
  });

  test('BibTeX reads back as one entry with the same texts', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const fields = readBibtex(citation(subject, 'bibtex', 'id'));
        expect(unTex(fields.get('title') ?? '')).toBe(oneLine(subject.title));
        expect(fields.get('url')).toBe(plainAddress(subject.url));
        if (subject.sources.length === 1)
          expect(unTex(fields.get('note') ?? '')).toBe(oneLine(subject.sources[0]?.title ?? ''));
      }),
      RUNS,
    );
  });

  test('RIS reads back as one record whose lines are all tagged', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const text = citation(subject, 'ris', 'id');
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
        expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
        expect(lines.filter((line) => line.startsWith('TY'))).toEqual([
          subject.sources.length > 0 ? 'TY  - DATA' : 'TY  - ELEC',
        ]);
        expect(lines).toContain(`TI  - ${oneLine(subject.title)}`);
      }),
      RUNS,
    );
  });

  test('the template stays one template with the parameters that it should have', () => {
    const known = /^(url|title|author\d?|display-authors|date|website|type|language|access-date)$/;
    fc.assert(
      fc.property(subjects, (subject) => {
        const text = citation(subject, 'wikipedia', 'id');
        const inner = /^\{\{Cite web \|(.*)\}\}$/.exec(text)?.[1];
        expect(inner).toBeDefined();
        expect(inner).not.toMatch(/[{}[\]<>~]|''/);
        const parameters = (inner ?? '')
          .split('|')
          .map((parameter) => /^([^=]*)=/.exec(parameter)?.[1]);
        expect(new Set(parameters).size).toBe(parameters.length);
        for (const name of parameters) expect(name).toMatch(known);
        // An address may start in the parameter for it and nowhere else.
        expect(text.match(/:\/\//g)).toHaveLength(1);
      }),
      RUNS,
    );
  });
});

/** The fields of an entry as BibTeX reads them: a value ends where its braces balance, whatever stands before a brace. */
function readBibtex(text: string): Map<string, string> {
  const head = /^@misc\{([a-z0-9-]+),\n/.exec(text);
  if (head === null) throw new Error(`no entry: ${text}`);
  const fields = new Map<string, string>();
  let at = head[0].length;
  while (text[at] !== '}') {
    const field = /^ {2}([a-z]+) = /.exec(text.slice(at));
    if (field === null) throw new Error(`no field at ${text.slice(at)}`);
    at += field[0].length;
    const start = at;
    if (text[at] === '{') {
      for (let depth = 0; ; at++) {
        if (at >= text.length) throw new Error('braces do not balance');
        if (text[at] === '{') depth++;
        if (text[at] === '}' && --depth === 0) break;
      }
      at++;
    } else {
      while (text[at] !== ',') at++;
    }
    fields.set(
      field[1] ?? '',
      text
        .slice(start, at)
        .replace(/^\{(.*)\}$/s, '$1')
        .replace(/^\{(.*)\}$/s, '$1'),
    );
    if (text.slice(at, at + 2) !== ',\n') throw new Error(`no end of field at ${text.slice(at)}`);
    at += 2;
  }
  if (at !== text.length - 1) throw new Error(`more than one entry: ${text.slice(at)}`);
  return fields;
}

function unTex(text: string): string {
  return text.replace(
    /\\(textbackslash|textbraceleft|textbraceright|textasciitilde|textasciicircum)\{\}|\\([%&#_$])/g,
    (_, name: string | undefined, character: string) =>
      ({
        textbackslash: '\\',
        textbraceleft: '{',
        textbraceright: '}',
        textasciitilde: '~',
        textasciicircum: '^',
      })[name ?? ''] ?? character,
  );
}
