/** What people write instead of a word: each is looked for as the other. A map, for which `constructor` is no key. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kab: 'kabupaten',
    kabup: 'kabupaten',
    regency: 'kabupaten',
    city: 'kota',
    kodya: 'kota',
    kotamadya: 'kota',
    prov: 'provinsi',
    prop: 'provinsi',
    propinsi: 'provinsi',
    province: 'provinsi',
    jogja: 'yogyakarta',
    jogjakarta: 'yogyakarta',
    yogya: 'yogyakarta',
    buruh: 'kerja',
    karyawan: 'kerja',
    pegawai: 'kerja',
    worker: 'kerja',
    employee: 'kerja',
    employment: 'kerja',
    labor: 'labour',
    ekspor: 'export',
    omset: 'omzet',
    kep: 'pulau',
    kepri: 'kepri',
  }),
);

const PREFIX = /^(?:meng|meny|mem|men|peng|peny|pem|pen|per|ber|ter|me|pe|ke|se)(?=[a-z]{4})/;
const SUFFIX = /(?<=[a-z]{4})(?:kannya|annya|nya|kan|an)$/;
/** English plurals, also where the Indonesian stem is the same. */
const PLURAL = /(?<=[a-z]{4})(?<![siu])s$/;

/** The words of a text in small letters without marks. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? []
  );
}

/**
 * A word as it is looked up: synonyms as one, Indonesian prefixes and suffixes off. `pekerja` and `tenaga kerja` meet
 * in `kerja`, `perusahaan` and `usaha` in `usaha`. A light stemmer: both sides go through it, so it need not be right.
 */
export function stem(word: string): string {
  const same = SAME.get(word) ?? SAME.get(word.replace(PLURAL, ''));
  if (same !== undefined) return same;
  return word.replace(PLURAL, '').replace(SUFFIX, '').replace(PREFIX, '');
}
