/**
 * Queries worth starting from. Each keeps to one population, status and breakdown, or shows them side by side; none adds what
 * must not be added. The build runs them all, so that their results stand on the page before any engine is loaded.
 */
import { kindLabel } from '../atlas/labels.ts';
import { wordsIn } from '../disputes/messages.ts';
import type { Lang } from '../i18n/lang.ts';
import { SOURCE_KINDS, type Bilingual, type HeadlineReason } from '../model/contract.ts';
import { literal } from '../model/sql-literal.ts';
import type { ChartType, NamedChart } from './chart-default.ts';

export interface Example {
  /** Also the fragment of the page's address. */
  readonly id: string;
  readonly title: Bilingual;
  readonly explanation: Bilingual;
  readonly sql: Bilingual;
  /** Columns to draw, by name; the default for the result where left out. */
  readonly chart?: { readonly type: ChartType; readonly x: Bilingual; readonly y: Bilingual };
}

const both = (id: string, en: string = id): Bilingual => ({ id, en });

/** Picks the word of the language that a query is written in. */
type Word = (id: string, en: string) => string;

/** Writes a query twice, with the words that differ between the languages filled in. */
function sql(template: (word: Word, lang: Lang) => string): Bilingual {
  return both(
    template((id) => id, 'id'),
    template((_id, en) => en, 'en'),
  );
}

/** An expression that gives a column's codes in words; a code without words stays as it is. */
function inWords(
  column: string,
  words: readonly (readonly [code: string, text: string])[],
): string {
  const cases = words.map(([code, text]) => `\n    WHEN ${literal(code)} THEN ${literal(text)}`);
  return `CASE ${column}${cases.join('')}\n    ELSE ${column} END`;
}

/** What a figure is about, for the place or period after it: "Jumlah usaha (IKM), ", of a target "Jumlah usaha (IKM), target, ". */
const subjectOf = (figure: string, word: Word): string =>
  `i.${word('name_id', 'name_en')} || ' (' || p.${word('short_id', 'short_en')} || CASE WHEN ${figure}.status = 'target' THEN '), target, ' ELSE '), ' END`;

/** The rules that choose among rivals. */
const REASONS = [
  'source-kind',
  'vintage',
  'precision',
  'order',
] as const satisfies readonly HeadlineReason[];

/** The checks made often enough for a percentage, in fewer words than where each is explained: bars have little room. */
const CHECKS = {
  'size-classes': both('mikro + kecil = total', 'micro + small = total'),
  'year-jump': both('lompatan dalam setahun', 'leap within a year'),
  'order-of-magnitude': both('sepuluh kali lipat tahun lain', 'ten times other years'),
  'value-added': both('produksi − input = nilai tambah', 'output − input = value added'),
  'equal-provinces': both('dua provinsi sama persis', 'two provinces alike'),
  'industries-total': both('jumlah golongan = total', 'industries = total'),
  'added-against-stock': both('tambahan ≤ jumlah sebelumnya', 'added ≤ stock before'),
  'quarter-chain': both('rangkaian triwulan = setahun', 'chained quarters = year'),
  growth: both('pertumbuhan tercetak', 'printed growth'),
} as const;

export const EXAMPLES: readonly Example[] = [
  {
    id: 'usaha-per-provinsi',
    title: both(
      'Jumlah usaha mikro dan kecil per provinsi, 2023',
      'Micro and small establishments by province, 2023',
    ),
    explanation: both(
      'Angka utama untuk setiap provinsi, satu populasi (IMK), tanpa pemilahan. Jumlahnya 4.500.584 usaha di 34 provinsi: empat provinsi baru di Papua belum dihitung sendiri pada 2023.',
      'The headline figure of each province, one population (IMK), no breakdown. They add up to 4,500,584 establishments in 34 provinces: the four new provinces in Papua were not yet counted separately in 2023.',
    ),
    sql: sql(
      (word) => `SELECT area_code, value AS ${word('usaha', 'establishments')}
FROM observations
WHERE indicator_id = 'establishments'
  AND population_id = 'IMK'
  AND year = 2023
  AND area_level = 'province'
  AND breakdown IS NULL
  AND headline`,
    ),
  },
  {
    id: 'tenaga-kerja-per-usaha',
    title: both(
      'Provinsi menurut tenaga kerja per usaha, 2023',
      'Provinces by workers per establishment, 2023',
    ),
    explanation: both(
      'Pembilang dan penyebutnya dari populasi yang sama, IMK. Membagi tenaga kerja satu populasi dengan usaha populasi lain menghasilkan angka tanpa arti.',
      'Numerator and denominator come from the same population, IMK. Dividing the workers of one population by the establishments of another gives a number without meaning.',
    ),
    sql: sql(
      (word) => `SELECT
  a.${word('name', 'name_en')} AS ${word('provinsi', 'province')},
  round(y.imk_workers_person / y.imk_establishments, 2) AS ${word('orang_per_usaha', 'workers_each')},
  y.imk_establishments AS ${word('usaha', 'establishments')},
  y.imk_workers_person AS ${word('tenaga_kerja', 'workers')}
FROM province_year AS y
JOIN areas AS a USING (area_code)
WHERE y.year = 2023
  AND y.imk_workers_person IS NOT NULL
ORDER BY 2 DESC, 1`,
    ),
  },
  {
    id: 'sumber-paling-berbeda',
    title: both('Di mana sumber paling berbeda', 'Where sources disagree most'),
    explanation: both(
      'Angka-angka untuk wilayah, periode, indikator, populasi, dan jenis (target atau hasil) yang sama, tetapi tidak cocok meski pembulatan diperhitungkan. Rasio adalah angka tertinggi dibagi terendah.',
      'Figures for the same area, period, indicator, population and kind (target or outcome) that do not fit together even when rounding is allowed for. The ratio is the highest divided by the lowest.',
    ),
    sql: sql(
      (word) => `SELECT
  ${subjectOf('o', word)} || a.${word('name', 'name_en')} || ', ' || replace(o.period, '/', '–') AS ${word('angka', 'figure')},
  round(max(o.value) / min(o.value), 2) AS ${word('rasio', 'ratio')},
  min(o.value) AS ${word('terendah', 'lowest')},
  max(o.value) AS ${word('tertinggi', 'highest')},
  count(DISTINCT o.source_id) AS ${word('sumber', 'sources')}
FROM observations AS o
JOIN areas AS a USING (area_code)
JOIN indicators AS i USING (indicator_id)
JOIN populations AS p USING (population_id)
WHERE o.agreement = 'conflicts'
GROUP BY 1, o.area_code, o.indicator_id, o.population_id, o.period, o.industry_code, o.breakdown, o.status = 'target'
HAVING min(o.value) > 0
ORDER BY ${word('rasio', 'ratio')} DESC, 1
LIMIT 12`,
    ),
  },
  {
    id: 'target-dan-realisasi',
    title: both(
      'Target dan realisasi Sumatera Barat, semester I 2023',
      'Target and outcome, West Sumatra, first half of 2023',
    ),
    explanation: both(
      'Target dan realisasi adalah dua status dari satu kunci, jadi boleh dibandingkan. Keduanya ditulis persis seperti di sumbernya.',
      'Target and outcome are two statuses of one key, so they may be compared. Both stand exactly as printed in their source.',
    ),
    sql: sql(
      (word) => `SELECT
  i.${word('name_id', 'name_en')} AS ${word('indikator', 'indicator')},
  round(100 * max(o.value) FILTER (o.status = 'realised')
            / max(o.value) FILTER (o.status = 'target'), 1) AS ${word('persen_dari_target', 'percent_of_target')},
  max(o.printed) FILTER (o.status = 'target') AS target,
  max(o.printed) FILTER (o.status = 'realised') AS ${word('realisasi', 'outcome')},
  any_value(o.source_id) AS ${word('sumber', 'source')}
FROM observations AS o
JOIN indicators AS i USING (indicator_id)
WHERE o.area_code = '13'
  AND o.period = '2023-S1'
  AND o.population_id = 'IKM'
  AND o.breakdown IS NULL
  AND o.headline
GROUP BY i.${word('name_id', 'name_en')}
HAVING count(*) FILTER (o.status = 'target') > 0
   AND count(*) FILTER (o.status = 'realised') > 0
ORDER BY 2 DESC`,
    ),
  },
  {
    id: 'golongan-kbli',
    title: both(
      'Susunan industri mikro dan kecil menurut KBLI, 2021',
      'Micro and small industry by KBLI group, 2021',
    ),
    explanation: both(
      'Satu tahun, satu populasi, seluruh Indonesia. Persentase dihitung dari jumlah golongan yang tercetak, bukan dari total yang diumumkan terpisah.',
      'One year, one population, the whole country. Percentages are of the sum of the groups as printed, not of a total announced elsewhere.',
    ),
    sql: sql(
      (word) => `SELECT
  n.${word('name_id', 'name_en')} AS ${word('golongan', 'industry')},
  o.value AS ${word('usaha', 'establishments')},
  round(100 * o.value / sum(o.value) OVER (), 1) AS ${word('persen', 'percent')}
FROM observations AS o
JOIN industries AS n USING (industry_code)
WHERE o.indicator_id = 'establishments'
  AND o.population_id = 'IMK'
  AND o.area_level = 'nation'
  AND o.period = '2021'
  AND o.breakdown = 'kbli=' || o.industry_code
  AND o.status = 'realised'
  AND o.headline
ORDER BY ${word('usaha', 'establishments')} DESC`,
    ),
  },
  {
    id: 'satu-tempat-banyak-populasi',
    title: both(
      'Satu provinsi, lima cara menghitung: Kalimantan Utara 2020',
      'One province, five ways of counting: North Kalimantan 2020',
    ),
    explanation: both(
      'Pertanyaannya sama, “ada berapa usaha industri?”, tetapi jawabannya bergantung pada usaha mana yang dihitung. Angka-angka ini tidak bertentangan dan tidak boleh dijumlahkan.',
      'The question is the same, “how many industrial establishments?”, but the answer depends on which are counted. These figures do not conflict, and must not be added.',
    ),
    sql: sql(
      (word) => `SELECT
  p.${word('short_id', 'short_en')} AS ${word('populasi', 'population')},
  o.value AS ${word('usaha', 'establishments')},
  o.printed AS ${word('tercetak', 'printed')},
  o.source_id AS ${word('sumber', 'source')}
FROM observations AS o
JOIN populations AS p USING (population_id)
WHERE o.indicator_id = 'establishments'
  AND o.area_code = '65'
  AND o.period = '2020'
  AND o.industry_code IS NULL
  AND o.breakdown IS NULL
  AND o.status = 'realised'
  AND o.headline
ORDER BY ${word('usaha', 'establishments')} DESC`,
    ),
  },
  {
    id: 'pertumbuhan-triwulanan',
    title: both(
      'Pertumbuhan produksi per triwulan, 2013–2020',
      'Production growth by quarter, 2013–2020',
    ),
    explanation: both(
      'Produksi industri mikro dan kecil dibandingkan dengan triwulan yang sama setahun sebelumnya, dalam persen. Garis terputus di triwulan yang angkanya belum tercatat.',
      'Production of micro and small industry against the same quarter a year before, in percent. The line breaks where no figure is held for a quarter.',
    ),
    sql: sql(
      (word) => `SELECT
  period_start AS ${word('triwulan_mulai', 'quarter_start')},
  value AS ${word('pertumbuhan_persen', 'growth_percent')},
  period AS ${word('periode', 'period')},
  source_id AS ${word('sumber', 'source')}
FROM observations
WHERE indicator_id = 'production_growth_yoy'
  AND population_id = 'IMK'
  AND area_level = 'nation'
  AND period LIKE '____-Q_'
  AND industry_code IS NULL
  AND breakdown IS NULL
  AND status = 'realised'
  AND headline
ORDER BY period_start`,
    ),
  },
  {
    id: 'mikro-dan-kecil-per-tahun',
    title: both(
      'Usaha mikro dan usaha kecil, 2013–2025',
      'Micro and small establishments, 2013–2025',
    ),
    explanation: both(
      'Provinsi dijumlahkan di dalam satu populasi, tidak lintas populasi. Pada 2016 tidak ada survei, maka garisnya terputus. Kolom provinsi memperlihatkan bahwa cakupannya berubah: 33, lalu 34, lalu 38.',
      'Provinces are added within one population, never across. No survey was held in 2016, so the lines break there. The column provinces shows that the coverage changes: 33, then 34, then 38.',
    ),
    sql: sql(
      (word) => `SELECT
  o.year AS ${word('tahun', 'year')},
  p.${word('short_id', 'short_en')} AS ${word('populasi', 'population')},
  sum(o.value) AS ${word('usaha', 'establishments')},
  count(*) AS ${word('provinsi', 'provinces')}
FROM observations AS o
JOIN populations AS p USING (population_id)
WHERE o.indicator_id = 'establishments'
  AND o.population_id IN ('Imikro', 'IK')
  AND o.area_level = 'province'
  AND o.period = CAST(o.year AS VARCHAR)
  AND o.industry_code IS NULL
  AND o.breakdown IS NULL
  AND o.status = 'realised'
  AND o.headline
GROUP BY ALL
HAVING count(*) >= 33
ORDER BY 1, 2`,
    ),
  },
  {
    id: 'jenis-sumber',
    title: both('Dari mana angka-angka ini berasal', 'Where the figures come from'),
    explanation: both(
      'Banyaknya angka dan terbitan menurut jenis sumber, dan berapa persen angkanya bertentangan dengan sumber lain.',
      'Figures and publications by kind of source, and the percentage of figures that conflict with another source.',
    ),
    sql: sql(
      (word, lang) => `SELECT
  ${inWords(
    's.kind',
    SOURCE_KINDS.map((kind) => [kind, kindLabel(kind, lang)]),
  )} AS ${word('jenis_sumber', 'kind_of_source')},
  count(*) AS ${word('angka', 'figures')},
  count(DISTINCT o.source_id) AS ${word('terbitan', 'publications')},
  round(100 * avg((o.agreement = 'conflicts')::INTEGER), 1) AS ${word('persen_bertentangan', 'percent_in_conflict')}
FROM observations AS o
JOIN sources AS s USING (source_id)
GROUP BY s.kind
ORDER BY ${word('angka', 'figures')} DESC`,
    ),
  },
  {
    id: 'usaha-dan-hasilnya',
    title: both(
      'Tenaga kerja dan nilai produksi per provinsi, 2023',
      'Workers and production value by province, 2023',
    ),
    explanation: both(
      'Dua ukuran dari populasi dan tahun yang sama, satu titik untuk setiap provinsi. Jawa Timur mempekerjakan paling banyak orang, Jawa Barat mencatat nilai produksi tertinggi.',
      'Two measures of the same population and year, one point per province. East Java employs most people, West Java records the highest production value.',
    ),
    sql: sql(
      (word) => `SELECT
  y.imk_workers_person AS ${word('tenaga_kerja', 'workers')},
  y.imk_production_value_idr / 1e12 AS ${word('produksi_triliun_rupiah', 'production_trillion_rupiah')},
  a.${word('name', 'name_en')} AS ${word('provinsi', 'province')}
FROM province_year AS y
JOIN areas AS a USING (area_code)
WHERE y.year = 2023
  AND y.imk_workers_person IS NOT NULL
  AND y.imk_production_value_idr IS NOT NULL
ORDER BY 2 DESC`,
    ),
    chart: {
      type: 'dots',
      x: both('tenaga_kerja', 'workers'),
      y: both('produksi_triliun_rupiah', 'production_trillion_rupiah'),
    },
  },
  {
    id: 'pertumbuhan-tanpa-2016',
    title: both(
      'Pertumbuhan jumlah usaha per tahun, tanpa menjembatani 2016',
      'Yearly growth of establishments, without bridging 2016',
    ),
    explanation: both(
      'Pertumbuhan hanya dihitung bila sedikitnya 30 provinsi dapat dibandingkan dengan tahun sebelumnya: pada 2016 tidak ada survei, maka pertumbuhan 2016 dan 2017 kosong. Hanya provinsi yang dihitung pada kedua tahun itu yang dibandingkan, dan hanya yang wilayahnya tetap: Kalimantan Timur, Papua, dan Papua Barat ditinggalkan.',
      'Growth is worked out only where at least 30 provinces can be compared with the year before: no survey was held in 2016, so growth is empty in 2016 and 2017. Only provinces counted in both years are compared, and only those whose territory stayed the same: East Kalimantan, Papua and West Papua are left out.',
    ),
    sql: sql(
      (word) => `SELECT
  y.year AS ${word('tahun', 'year')},
  CASE WHEN count(p.value) >= 30
    THEN round(100 * (sum(o.value) / sum(p.value) - 1), 1)
  END AS ${word('pertumbuhan_persen', 'growth_percent')},
  count(p.value) AS ${word('provinsi_dibandingkan', 'provinces_compared')}
FROM (SELECT DISTINCT year FROM province_year WHERE year BETWEEN 2014 AND 2025) AS y
LEFT JOIN observations AS o
  ON o.year = y.year AND o.period = CAST(o.year AS VARCHAR)
  AND o.indicator_id = 'establishments' AND o.population_id = 'IMK'
  AND o.area_level = 'province' AND o.area_code NOT IN ('64', '91', '92')
  AND o.breakdown IS NULL AND o.status <> 'target' AND o.headline
  AND EXISTS (
    SELECT 1 FROM province_year AS b
    WHERE b.area_code = o.area_code AND b.year = o.year - 1 AND b.imk_establishments IS NOT NULL
  )
LEFT JOIN observations AS p
  ON p.area_code = o.area_code AND p.year = o.year - 1 AND p.period = CAST(p.year AS VARCHAR)
  AND p.indicator_id = 'establishments' AND p.population_id = 'IMK'
  AND p.breakdown IS NULL AND p.status <> 'target' AND p.headline
GROUP BY y.year
ORDER BY 1`,
    ),
  },
  {
    id: 'kabupaten-kota-banten',
    title: both(
      'Peringkat kabupaten dan kota di Banten, 2023',
      'Regencies and cities of Banten, ranked, 2023',
    ),
    explanation: both(
      'Di dalam satu provinsi, satu populasi (industri menengah), satu tahun. Bila ada beberapa angka, hanya angka utama yang dipakai.',
      'Within one province, one population (medium industry), one year. Where there are several figures, only the headline one is used.',
    ),
    sql: sql(
      (word) => `SELECT
  a.${word('name', 'name_en')} AS ${word('wilayah', 'area')},
  o.value AS ${word('usaha', 'establishments')},
  rank() OVER (ORDER BY o.value DESC) AS ${word('peringkat', 'rank')},
  o.printed AS ${word('tercetak', 'printed')}
FROM observations AS o
JOIN areas AS a USING (area_code)
WHERE a.parent_code = '36'
  AND o.area_level = 'regency'
  AND o.indicator_id = 'establishments'
  AND o.population_id = 'IM'
  AND o.period = '2023'
  AND o.breakdown IS NULL
  AND o.headline
ORDER BY ${word('usaha', 'establishments')} DESC, 1`,
    ),
  },
  {
    id: 'lima-terbesar',
    title: both(
      'Seberapa terpusat: bagian lima provinsi terbesar',
      'How concentrated: the share of the five largest provinces',
    ),
    explanation: both(
      'Lima provinsi dengan usaha terbanyak pada tiap tahun, sebagai persentase dari jumlah semua provinsi pada tahun itu. Pada 2016 tidak ada survei.',
      'The five provinces with most establishments in each year, as a percentage of the sum of all provinces in that year. No survey was held in 2016.',
    ),
    sql: sql(
      (word) => `WITH ranked AS (
  SELECT year, imk_establishments,
    rank() OVER (PARTITION BY year ORDER BY imk_establishments DESC) AS place
  FROM province_year
  WHERE imk_establishments IS NOT NULL
    AND year >= 2013 AND year <> 2016
)
SELECT
  year AS ${word('tahun', 'year')},
  round(100 * sum(imk_establishments) FILTER (place <= 5) / sum(imk_establishments), 1)
    AS ${word('persen_lima_terbesar', 'percent_of_top_five')}
FROM ranked
GROUP BY year
ORDER BY year`,
    ),
  },
  {
    id: 'bergeser-ke-kecil',
    title: both(
      'Di mana usaha kecil menggeser usaha mikro, 2017–2023',
      'Where small firms gained on micro firms, 2017–2023',
    ),
    explanation: both(
      'Provinsi yang bagian usaha kecilnya dalam IMK naik: bagian itu pada dua tahun, dan selisihnya dalam poin persen. Di provinsi lain bagian itu turun. Mikro dan kecil adalah dua bagian dari IMK, jadi persentase ini bermakna.',
      'Provinces where the share of small firms in micro and small industry grew: that share in two years, and the difference in percentage points. In the others it fell. Micro and small are the two parts of IMK, so the share has a meaning.',
    ),
    sql: sql(
      (word) => `SELECT
  a.${word('name', 'name_en')} AS ${word('provinsi', 'province')},
  round(100 * after.ik_establishments / after.imk_establishments
      - 100 * before.ik_establishments / before.imk_establishments, 1) AS ${word('naik_poin', 'points_gained')},
  round(100 * before.ik_establishments / before.imk_establishments, 1) AS ${word('persen_2017', 'percent_2017')},
  round(100 * after.ik_establishments / after.imk_establishments, 1) AS ${word('persen_2023', 'percent_2023')}
FROM province_year AS before
JOIN province_year AS after USING (area_code)
JOIN areas AS a USING (area_code)
WHERE before.year = 2017
  AND after.year = 2023
  AND after.ik_establishments / after.imk_establishments
    > before.ik_establishments / before.imk_establishments
ORDER BY 2 DESC, 1`,
    ),
  },
  {
    id: 'papua-disatukan',
    title: both(
      'Tanah Papua sebagai satu wilayah, 2013–2025',
      'The land of Papua as one area, 2013–2025',
    ),
    explanation: both(
      'Papua dan Papua Barat dimekarkan pada 2022, dan survei menghitung enam provinsinya terpisah sejak 2024. Dijumlahkan, keenamnya mencakup wilayah yang sama dengan dua provinsi lama, jadi deretnya dapat dibaca terus.',
      'Papua and West Papua were split in 2022, and the survey counts their six provinces separately from 2024. Added up, the six cover the same land as the two old provinces, so the series can be read through.',
    ),
    sql: sql(
      (word) => `SELECT
  y.year AS ${word('tahun', 'year')},
  sum(y.imk_establishments) AS ${word('usaha', 'establishments')},
  string_agg(a.${word('name', 'name_en')}, ', ' ORDER BY area_code) AS ${word('provinsi_dijumlahkan', 'provinces_added')}
FROM province_year AS y
JOIN areas AS a USING (area_code)
WHERE area_code IN ('91', '92', '93', '94', '95', '96')
  AND y.year >= 2013
  AND y.imk_establishments IS NOT NULL
GROUP BY y.year
ORDER BY y.year`,
    ),
  },
  {
    id: 'angka-utama-dan-pesaingnya',
    title: both(
      'Angka utama, pesaingnya, dan alasannya',
      'The headline figure, its rivals, and the reason',
    ),
    explanation: both(
      'Untuk setiap pertentangan: angka yang ditampilkan pertama, angka yang kalah, aturan yang memilih, dan berapa kali lipat yang lebih besar dari yang lebih kecil, entah mana yang utama. Yang terjauh lebih dulu; angka nol dan negatif tidak punya kelipatan. Tidak ada yang dibuang, dan tidak ada yang dirata-rata.',
      'For each conflict: the figure shown first, the figure that lost, the rule that chose, and the ratio of the larger of the two to the smaller, whichever is the headline. The furthest apart come first; figures of zero and below have no such ratio. None is thrown away, and none averaged.',
    ),
    sql: sql(
      (word, lang) => `SELECT
  ${subjectOf('h', word)} || a.${word('name', 'name_en')} || ', ' || replace(replace(h.period, '/', '–'), 'unknown', ${word("'tanpa tahun'", "'undated'")}) AS ${word('angka', 'figure')},
  round(greatest(r.value / h.value, h.value / r.value), 2) AS ${word('kali_lipat', 'times_apart')},
  h.printed AS ${word('angka_utama', 'headline')},
  r.printed AS ${word('pesaing', 'rival')},
  ${inWords(
    'h.headline_reason',
    REASONS.map((reason) => [reason, wordsIn(lang).reasons[reason]]),
  )} AS ${word('aturan', 'rule')},
  h.source_id AS ${word('sumber_utama', 'headline_source')},
  string_agg(DISTINCT r.source_id, ', ' ORDER BY r.source_id) AS ${word('sumber_pesaing', 'rival_sources')}
FROM observations AS h
JOIN observations AS r
  ON r.area_code = h.area_code AND r.period = h.period AND r.indicator_id = h.indicator_id
  AND r.population_id = h.population_id AND r.unit_id = h.unit_id
  AND r.breakdown IS NOT DISTINCT FROM h.breakdown
  AND (r.status = 'target') = (h.status = 'target')
JOIN areas AS a ON a.area_code = h.area_code
JOIN indicators AS i ON i.indicator_id = h.indicator_id
JOIN populations AS p ON p.population_id = h.population_id
WHERE h.headline AND NOT r.headline
  AND (r.value_high < h.value_low OR r.value_low > h.value_high)
  AND h.value > 0 AND r.value > 0
GROUP BY ALL
ORDER BY 2 DESC, 1`,
    ),
    chart: {
      type: 'bars',
      x: both('angka', 'figure'),
      y: both('kali_lipat', 'times_apart'),
    },
  },
  {
    id: 'hitungan-yang-tidak-cocok',
    title: both('Pemeriksaan hitungan menurut hasilnya', 'Arithmetic checks by their outcome'),
    explanation: both(
      'Jumlah bagian terhadap keseluruhan, tingkat terhadap pertumbuhan, hasil terhadap biaya: setiap pemeriksaan dihitung dengan rentang yang masih cocok dengan angka tercetak. Persentasenya hanya dihitung untuk pemeriksaan yang sedikitnya 20 kali dapat dilakukan.',
      'Parts against wholes, levels against growth, output against cost: each check is worked out with the range that the printed figures allow. The percentage is worked out only for checks that could be made at least 20 times.',
    ),
    sql: sql(
      (word, lang) => `SELECT
  ${inWords(
    'audit_kind',
    Object.entries(CHECKS).map(([kind, words]) => [kind, words[lang]]),
  )} AS ${word('pemeriksaan', 'check_kind')},
  round(100.0 * count(*) FILTER (verdict = 'does-not-fit') / count(*), 1) AS ${word('persen_gagal', 'percent_failed')},
  count(*) FILTER (verdict = 'does-not-fit') AS ${word('gagal', 'failed')},
  count(*) AS ${word('banyaknya', 'times')}
FROM audits
GROUP BY audit_kind
HAVING count(*) >= 20
ORDER BY 2 DESC, 1`,
    ),
    chart: {
      type: 'bars',
      x: both('pemeriksaan', 'check_kind'),
      y: both('persen_gagal', 'percent_failed'),
    },
  },
  {
    id: 'dikuatkan-sumber-lain',
    title: both(
      'Angka nasional yang dikuatkan sumber terbanyak',
      'National figures that most sources agree on',
    ),
    explanation: both(
      'Angka seluruh Indonesia untuk pertanyaan yang sama yang dicetak tanpa bertentangan oleh sedikitnya empat terbitan. Salinan dari satu tabel bukan bukti yang mandiri; lihat halaman sumbernya.',
      'Figures of all Indonesia for the same question that at least four publications print without contradiction. Copies of one table are no independent evidence; see the pages of the sources.',
    ),
    sql: sql(
      (word) => `SELECT
  ${subjectOf('o', word)} || replace(o.period, '/', '–') AS ${word('angka', 'figure')},
  count(DISTINCT o.source_id) AS ${word('terbitan', 'publications')},
  string_agg(DISTINCT o.printed, ' · ' ORDER BY o.printed) AS ${word('tercetak', 'printed')}
FROM observations AS o
JOIN indicators AS i USING (indicator_id)
JOIN populations AS p USING (population_id)
WHERE o.agreement = 'agrees'
  AND o.area_level = 'nation'
GROUP BY 1, o.indicator_id, o.population_id, o.period, o.breakdown, o.status = 'target'
HAVING count(DISTINCT o.source_id) >= 4
ORDER BY 2 DESC, 1`,
    ),
  },
];

/** The chart of an example, with its columns as they are called in the language. */
export function namedChart({ chart }: Example, lang: Lang): NamedChart | undefined {
  return chart && { type: chart.type, x: chart.x[lang], y: chart.y[lang] };
}
