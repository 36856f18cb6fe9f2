import type { Bilingual, Column, ColumnType, Table, TableName } from './contract.ts';

const both = (id: string, en: string): Bilingual => ({ id, en });

/** `VARCHAR?` in the lists below means that the column may be empty. */
type TypeMark = ColumnType | `${ColumnType}?`;

function column(name: string, mark: TypeMark, id: string, en: string): Column {
  const nullable = mark.endsWith('?');
  const type = (nullable ? mark.slice(0, -1) : mark) as ColumnType;
  return { name, type, nullable, description: both(id, en) };
}

/** Two columns for one text, `<name>_id` in Indonesian and `<name>_en` in English. */
function inBothLanguages(
  name: string,
  id: string,
  en: string,
  mark: TypeMark = 'VARCHAR',
): Column[] {
  return [
    column(`${name}_id`, mark, `${id} dalam bahasa Indonesia`, `${en} in Indonesian`),
    column(`${name}_en`, mark, `${id} dalam bahasa Inggris`, `${en} in English`),
  ];
}

/** The measures that `province_year` carries, a column each: indicator, population, and the column's name with its unit. */
export const PROVINCE_YEAR_MEASURES = [
  ['establishments', 'IMK', 'imk_establishments'],
  ['establishments', 'Imikro', 'imikro_establishments'],
  ['establishments', 'IK', 'ik_establishments'],
  ['establishments', 'IKM', 'ikm_establishments'],
  ['workers', 'IMK', 'imk_workers_person'],
  ['workers', 'Imikro', 'imikro_workers_person'],
  ['workers', 'IK', 'ik_workers_person'],
  ['workers', 'IKM', 'ikm_workers_person'],
  ['production_value', 'IMK', 'imk_production_value_idr'],
  ['production_value', 'Imikro', 'imikro_production_value_idr'],
  ['production_value', 'IK', 'ik_production_value_idr'],
  ['input_value', 'IMK', 'imk_input_value_idr'],
  ['value_added', 'IMK', 'imk_value_added_idr'],
  ['labour_cost', 'IMK', 'imk_labour_cost_idr'],
  ['industrial_centres', 'sentra', 'sentra_industrial_centres'],
] as const;

const provinceYearMeasure = ([
  indicator,
  population,
  name,
]: (typeof PROVINCE_YEAR_MEASURES)[number]): Column =>
  column(
    name,
    'DOUBLE?',
    `angka utama tahunan, bukan target: indikator ${indicator}, populasi ${population}`,
    `headline annual figure, not a target: indicator ${indicator}, population ${population}`,
  );

/** Every published table, in the order in which the dictionary prints them. */
export const TABLES: readonly Table[] = [
  {
    name: 'observations',
    description: both(
      'Satu baris untuk setiap angka yang diterbitkan.',
      'One row for every published figure.',
    ),
    key: ['observation_id'],
    columns: [
      column(
        'observation_id',
        'VARCHAR',
        'kode tetap angka ini: hash dari sumber, kunci, dan letaknya',
        'stable id of the figure: a hash of its source, key and locator',
      ),
      column(
        'dataset_id',
        'VARCHAR',
        'set data tempat angka ini masuk',
        'the dataset through which it entered',
      ),
      column(
        'source_id',
        'VARCHAR',
        'terbitan tempat angka ini dicetak',
        'the publication it was printed in',
      ),
      column(
        'area_code',
        'VARCHAR',
        'kode wilayah Kemendagri tanpa titik (00 Indonesia, 13 provinsi, 1371 kabupaten/kota), atau nama singkat untuk wilayah lain',
        'Kemendagri code without the dot (00 nation, 13 province, 1371 regency or city), or a slug for other areas',
      ),
      column(
        'area_level',
        'VARCHAR',
        'tingkat wilayah: nation, island-group, province, regency, district',
        'level of the area: nation, island-group, province, regency, district',
      ),
      column(
        'period',
        'VARCHAR',
        'periode seperti 2023, 2023-S1, 2022-Q3, 2019-06, 2015/2019, atau unknown',
        'period such as 2023, 2023-S1, 2022-Q3, 2019-06, 2015/2019, or unknown',
      ),
      column('period_start', 'DATE?', 'hari pertama periode', 'first day of the period'),
      column('period_end', 'DATE?', 'hari terakhir periode', 'last day of the period'),
      column(
        'year',
        'SMALLINT?',
        'tahun dari hari terakhir periode',
        'year of the last day of the period',
      ),
      column(
        'indicator_id',
        'VARCHAR',
        'apa yang diukur, lihat tabel indicators',
        'what is measured, see indicators',
      ),
      column(
        'population_id',
        'VARCHAR',
        'usaha mana yang dihitung, lihat tabel populations',
        'which businesses are counted, see populations',
      ),
      column(
        'industry_code',
        'VARCHAR?',
        'golongan pokok KBLI, bila angkanya khusus untuk satu golongan',
        'KBLI group, where the figure is for one',
      ),
      column(
        'breakdown',
        'VARCHAR?',
        'pemilahan, ditulis dimensi=nilai, termasuk kbli=14; kosong berarti angka keseluruhan',
        'the split, written dimension=value, kbli=14 included; empty means a total',
      ),
      column(
        'status',
        'VARCHAR',
        'realised, target, estimate, preliminary, atau unspecified',
        'realised, target, estimate, preliminary or unspecified',
      ),
      column('value', 'DOUBLE', 'nilai dalam satuan dasar', 'value in base units'),
      column('unit_id', 'VARCHAR', 'satuan, lihat tabel units', 'unit, see units'),
      column(
        'value_low',
        'DOUBLE',
        'batas bawah yang masih cocok dengan angka tercetak',
        'lower end of what the printed figure can stand for',
      ),
      column(
        'value_high',
        'DOUBLE',
        'batas atas yang masih cocok dengan angka tercetak',
        'upper end of what the printed figure can stand for',
      ),
      column('printed', 'VARCHAR', 'angka sebagaimana tercetak', 'the figure as printed'),
      column(
        'locator',
        'VARCHAR?',
        'letak angka di dalam sumber, bahasa Inggris',
        'where in the source, in English',
      ),
      column(
        'locator_id',
        'VARCHAR?',
        'letak angka di dalam sumber, bahasa Indonesia',
        'where in the source, in Indonesian',
      ),
      column(
        'note',
        'VARCHAR?',
        'catatan singkat redaksi, bahasa Inggris',
        'our short remark, in English',
      ),
      column(
        'note_id',
        'VARCHAR?',
        'catatan singkat redaksi, bahasa Indonesia',
        'our short remark, in Indonesian',
      ),
      column(
        'published',
        'VARCHAR?',
        'tanggal terbit sumber, setepat yang diketahui',
        'when the source was published, as precise as known',
      ),
      column(
        'agreement',
        'VARCHAR',
        'sole, agrees, conflicts, atau superseded',
        'sole, agrees, conflicts or superseded',
      ),
      column(
        'corroboration',
        'SMALLINT',
        'banyaknya sumber yang saling lepas di balik angka ini dan angka lain yang cocok dengannya; berita dan salinan tidak menambah',
        'number of independent sources behind this figure and those that agree with it; news and copies add none',
      ),
      column(
        'headline',
        'BOOLEAN',
        'benar bila angka ini ditampilkan pertama untuk kuncinya',
        'true where this figure is shown first for its key',
      ),
      column(
        'headline_reason',
        'VARCHAR',
        'aturan yang menentukan: only, source-kind, vintage, precision, order, atau not-headline',
        'the rule that decided: only, source-kind, vintage, precision, order or not-headline',
      ),
    ],
  },
  {
    name: 'province_year',
    description: both(
      'Satu baris untuk setiap provinsi dan tahun, satu kolom untuk setiap ukuran yang lazim.',
      'One row per province and year, one column per common measure.',
    ),
    key: ['area_code', 'year'],
    columns: [
      column('area_code', 'VARCHAR', 'kode provinsi Kemendagri', 'Kemendagri province code'),
      column('area_name', 'VARCHAR', 'nama provinsi', 'name of the province'),
      column('year', 'SMALLINT', 'tahun', 'year'),
      ...PROVINCE_YEAR_MEASURES.map(provinceYearMeasure),
      column(
        'imk_workers_per_establishment_person',
        'DOUBLE?',
        'tenaga kerja IMK dibagi jumlah usaha IMK',
        'IMK workers divided by IMK establishments',
      ),
      column(
        'figures',
        'INTEGER',
        'banyaknya angka provinsi ini yang tercatat untuk tahun ini',
        'number of figures held for this province and year',
      ),
      column(
        'conflicts',
        'INTEGER',
        'banyaknya angka yang bertentangan dengan sumber lain',
        'number of figures that conflict with another source',
      ),
      column('sources', 'INTEGER', 'banyaknya sumber', 'number of sources'),
    ],
  },
  {
    name: 'areas',
    description: both(
      'Wilayah, dengan kode Kemendagri dan kode BPS beserta tahun acuannya.',
      'Areas, with the Kemendagri code and the BPS code with its vintage.',
    ),
    key: ['area_code'],
    columns: [
      column(
        'area_code',
        'VARCHAR',
        'kode wilayah yang dipakai di semua tabel',
        'the area code used in every table',
      ),
      column('area_level', 'VARCHAR', 'tingkat wilayah', 'level of the area'),
      column(
        'area_type',
        'VARCHAR',
        'jenis wilayah: negara, kelompok-pulau, provinsi, kabupaten, kota, kecamatan',
        'type of area: negara (nation), kelompok-pulau (island group), provinsi, kabupaten (regency), kota (city), kecamatan (district)',
      ),
      column('name', 'VARCHAR', 'nama dalam bahasa Indonesia', 'name in Indonesian'),
      column('name_en', 'VARCHAR', 'nama dalam bahasa Inggris', 'name in English'),
      column('slug', 'VARCHAR', 'nama di alamat halaman', 'name in page addresses'),
      column('parent_code', 'VARCHAR?', 'wilayah di atasnya', 'the area above'),
      column('bps_code', 'VARCHAR?', 'kode BPS', 'BPS code'),
      column('bps_vintage', 'VARCHAR?', 'tahun acuan kode BPS', 'vintage of the BPS code'),
      column('iso_3166_2', 'VARCHAR?', 'kode ISO 3166-2', 'ISO 3166-2 code'),
      column(
        'valid_from',
        'DATE?',
        'tanggal undang-undang pembentukannya, bila setelah 1999',
        'date of the law that formed it, where after 1999',
      ),
      column(
        'latitude',
        'DOUBLE?',
        'lintang satu titik di wilayah itu',
        'latitude of a point in the area',
      ),
      column(
        'longitude',
        'DOUBLE?',
        'bujur satu titik di wilayah itu',
        'longitude of a point in the area',
      ),
      column('abbreviation', 'VARCHAR?', 'singkatan provinsi', 'abbreviation of the province'),
      column('tile_col', 'SMALLINT?', 'kolom pada peta kotak', 'column on the tile-grid map'),
      column('tile_row', 'SMALLINT?', 'baris pada peta kotak', 'row on the tile-grid map'),
      column(
        'members',
        'VARCHAR?',
        'kode provinsi yang tercakup dalam kelompok pulau, dipisah spasi',
        'codes of the provinces that an island group covers, separated by spaces',
      ),
    ],
  },
  {
    name: 'area_names',
    description: both(
      'Nama lain dan kode lama wilayah: singkatan, ejaan lain, nama sebelum berganti.',
      'Other names and older codes of areas: abbreviations, other spellings, former names.',
    ),
    key: ['area_code', 'kind', 'name'],
    columns: [
      column('area_code', 'VARCHAR', 'wilayah yang dimaksud', 'the area that is meant'),
      column(
        'kind',
        'VARCHAR',
        'alias (nama lain) atau kemendagri-2020 (kode Kemendagri sebelum pemekaran Papua 2022)',
        'alias (another name) or kemendagri-2020 (Kemendagri code before the split of Papua in 2022)',
      ),
      column('name', 'VARCHAR', 'nama atau kode itu', 'the name or code'),
    ],
  },
  {
    name: 'indicators',
    description: both('Indikator: apa yang diukur.', 'Indicators: what is measured.'),
    key: ['indicator_id'],
    columns: [
      column('indicator_id', 'VARCHAR', 'kode indikator', 'indicator id'),
      column('topic', 'VARCHAR', 'kelompok indikator', 'group of indicators'),
      column(
        'measure',
        'VARCHAR',
        'stock, flow, share, growth, ratio, atau index',
        'stock, flow, share, growth, ratio or index',
      ),
      column('unit_id', 'VARCHAR', 'satuan', 'unit'),
      ...inBothLanguages('name', 'nama', 'name'),
      ...inBothLanguages('definition', 'definisi', 'definition'),
    ],
  },
  {
    name: 'populations',
    description: both(
      'Populasi: usaha mana yang dihitung.',
      'Populations: which businesses are counted.',
    ),
    key: ['population_id'],
    columns: [
      column('population_id', 'VARCHAR', 'kode populasi', 'population id'),
      ...inBothLanguages('name', 'nama', 'name'),
      ...inBothLanguages('short', 'nama pendek', 'short name'),
      ...inBothLanguages('definition', 'definisi', 'definition'),
      column(
        'size_rule_id',
        'VARCHAR?',
        'batas ukuran usaha, bahasa Indonesia',
        'size rule, in Indonesian',
      ),
      column(
        'size_rule_en',
        'VARCHAR?',
        'batas ukuran usaha, bahasa Inggris',
        'size rule, in English',
      ),
      column('counted_by', 'VARCHAR', 'lembaga yang menghitung', 'who counts it'),
      column(
        'not_with',
        'VARCHAR?',
        'populasi yang tidak boleh dicampur dengannya, dipisah spasi',
        'populations that must not be mixed with it, separated by spaces',
      ),
      column(
        'mixing_note_id',
        'VARCHAR?',
        'peringatan agar tidak tercampur, bahasa Indonesia',
        'warning against mixing, in Indonesian',
      ),
      column(
        'mixing_note_en',
        'VARCHAR?',
        'peringatan agar tidak tercampur, bahasa Inggris',
        'warning against mixing, in English',
      ),
      column('reference', 'VARCHAR?', 'alamat rujukan', 'address of the reference'),
    ],
  },
  {
    name: 'units',
    description: both('Satuan.', 'Units.'),
    key: ['unit_id'],
    columns: [
      column('unit_id', 'VARCHAR', 'kode satuan', 'unit id'),
      ...inBothLanguages('name', 'nama', 'name'),
      column(
        'singular_en',
        'VARCHAR?',
        'nama dalam bahasa Inggris setelah angka 1',
        'name in English after the number 1',
      ),
      column('symbol', 'VARCHAR?', 'lambang', 'symbol'),
    ],
  },
  {
    name: 'industries',
    description: both('Golongan pokok KBLI.', 'KBLI groups.'),
    key: ['industry_code'],
    columns: [
      column(
        'industry_code',
        'VARCHAR',
        'kode golongan pokok, atau gabungan seperti 10-11',
        'two-digit group, or a combination such as 10-11',
      ),
      column('classification', 'VARCHAR', 'klasifikasi', 'classification'),
      ...inBothLanguages('name', 'nama', 'name'),
      column(
        'members',
        'VARCHAR',
        'golongan dua angka yang tercakup, dipisah spasi',
        'the two-digit groups covered, separated by spaces',
      ),
    ],
  },
  {
    name: 'breakdowns',
    description: both('Dimensi dan nilai pemilahan.', 'Dimensions and values of breakdowns.'),
    key: ['dimension_id', 'value_id'],
    columns: [
      column('dimension_id', 'VARCHAR', 'kode dimensi', 'dimension id'),
      column('value_id', 'VARCHAR', 'kode nilai', 'value id'),
      ...inBothLanguages('dimension_name', 'nama dimensi', 'name of the dimension'),
      ...inBothLanguages('name', 'nama nilai', 'name of the value'),
    ],
  },
  {
    name: 'sources',
    description: both(
      'Terbitan tempat angka dicetak.',
      'The publications that figures were printed in.',
    ),
    key: ['source_id'],
    columns: [
      column('source_id', 'VARCHAR', 'kode sumber', 'source id'),
      column(
        'dataset_id',
        'VARCHAR',
        'set data tempat sumber ini masuk',
        'the dataset through which it entered',
      ),
      column('publisher', 'VARCHAR', 'penerbit', 'publisher'),
      column('title', 'VARCHAR', 'judul', 'title'),
      column('url', 'VARCHAR?', 'alamat', 'address'),
      column(
        'published',
        'VARCHAR?',
        'tanggal terbit, setepat yang diketahui',
        'date of publication, as precise as known',
      ),
      column(
        'kind',
        'VARCHAR',
        'jenis sumber: official-statistics, government-report, government-press, open-data-portal, news, research',
        'kind of source: official-statistics, government-report, government-press, open-data-portal, news, research',
      ),
      column(
        'custody',
        'VARCHAR',
        'direct: dibaca di penerbitnya; reported: diberitakan pihak lain; copy: dibaca lewat salinan',
        'direct: read at the publisher; reported: a third party reports it; copy: read through a copy',
      ),
      column('lang', 'VARCHAR', 'bahasa sumber', 'language of the source'),
      column(
        'note',
        'VARCHAR?',
        'catatan singkat redaksi, bahasa Inggris',
        'our short remark, in English',
      ),
      column(
        'note_id',
        'VARCHAR?',
        'catatan singkat redaksi, bahasa Indonesia',
        'our short remark, in Indonesian',
      ),
      column(
        'figures',
        'INTEGER',
        'banyaknya angka yang diambil dari sumber ini',
        'number of figures taken from it',
      ),
    ],
  },
  {
    name: 'datasets',
    description: both(
      'Set data masukan, dengan hitungan baris: dibaca = diterbitkan + ditolak.',
      'Input datasets, with row counts: read = published + rejected.',
    ),
    key: ['dataset_id'],
    columns: [
      column('dataset_id', 'VARCHAR', 'kode set data', 'dataset id'),
      ...inBothLanguages('title', 'judul', 'title'),
      ...inBothLanguages('description', 'uraian', 'description'),
      column(
        'publisher',
        'VARCHAR',
        'penerbit, dalam bahasa Indonesia',
        'publisher, in Indonesian',
      ),
      ...inBothLanguages('publisher', 'penerbit', 'publisher'),
      column(
        'license',
        'VARCHAR',
        'ketentuan pemakaian, kedua bahasa dalam satu teks',
        'terms of use, both languages in one text',
      ),
      ...inBothLanguages('license', 'ketentuan pemakaian', 'terms of use'),
      column('retrieved', 'DATE', 'tanggal pengambilan', 'date of retrieval'),
      column('adapter', 'VARCHAR', 'cara pembacaan berkas', 'how the files are read'),
      column('rows_read', 'INTEGER', 'baris dibaca', 'rows read'),
      column('rows_published', 'INTEGER', 'baris diterbitkan', 'rows published'),
      column('rows_rejected', 'INTEGER', 'baris ditolak', 'rows rejected'),
    ],
  },
  {
    name: 'territory_changes',
    description: both(
      'Pemekaran provinsi sejak 1999, dengan undang-undang dan tanggalnya.',
      'Province splits since 1999, with law and date.',
    ),
    key: ['area_code'],
    columns: [
      column('area_code', 'VARCHAR', 'provinsi baru', 'the new province'),
      column('parent_code', 'VARCHAR', 'provinsi induk', 'the province it was split from'),
      column('law', 'VARCHAR', 'undang-undang', 'law'),
      column('law_date', 'DATE', 'tanggal undang-undang', 'date of the law'),
      column(
        'law_date_seen',
        'BOOLEAN',
        'salah bila tanggalnya hanya yang lazim dikutip',
        'false where the date is only the one commonly cited',
      ),
      ...inBothLanguages('note', 'catatan', 'note'),
    ],
  },
  {
    name: 'audits',
    description: both(
      'Pemeriksaan hitungan dengan aritmetika rentang: ruas kiri dan kanan cocok bila rentangnya bertemu.',
      'Checks in interval arithmetic: left and right fit where their intervals meet.',
    ),
    key: ['audit_id'],
    columns: [
      column('audit_id', 'VARCHAR', 'kode pemeriksaan', 'audit id'),
      column('audit_kind', 'VARCHAR', 'jenis pemeriksaan', 'kind of audit'),
      column('area_code', 'VARCHAR', 'wilayah', 'area'),
      column('period', 'VARCHAR', 'periode', 'period'),
      column('year', 'SMALLINT?', 'tahun', 'year'),
      column('indicator_id', 'VARCHAR', 'indikator', 'indicator'),
      column('population_id', 'VARCHAR', 'populasi', 'population'),
      column('relation', 'VARCHAR', 'hubungan yang diperiksa', 'the relation that is checked'),
      column('left_low', 'DOUBLE', 'batas bawah ruas kiri', 'lower end of the left side'),
      column('left_high', 'DOUBLE', 'batas atas ruas kiri', 'upper end of the left side'),
      column('right_low', 'DOUBLE', 'batas bawah ruas kanan', 'lower end of the right side'),
      column('right_high', 'DOUBLE', 'batas atas ruas kanan', 'upper end of the right side'),
      column(
        'residual',
        'DOUBLE',
        'jarak antara kedua rentang, 0 bila bertemu; positif bila ruas kiri lebih besar',
        'distance between the two intervals, 0 where they meet; positive where the left side is larger',
      ),
      column('unit_id', 'VARCHAR', 'satuan', 'unit'),
      column('verdict', 'VARCHAR', 'fits atau does-not-fit', 'fits or does-not-fit'),
      column(
        'inputs',
        'VARCHAR',
        'kode angka yang dipakai, dipisah spasi',
        'ids of the figures used, separated by spaces',
      ),
    ],
  },
  {
    name: 'rejects',
    description: both(
      'Baris masukan yang tidak dapat diterbitkan, dengan alasannya.',
      'Input rows that could not be published, with the reason.',
    ),
    // A row of a file may be rejected once for each of its figures.
    key: [],
    columns: [
      column('dataset_id', 'VARCHAR', 'set data', 'dataset'),
      column('file', 'VARCHAR', 'berkas', 'file'),
      column('line', 'INTEGER', 'nomor baris', 'line number'),
      column('column_name', 'VARCHAR?', 'kolom yang bermasalah', 'the column at fault'),
      column('value', 'VARCHAR?', 'isi kolom itu', 'its content'),
      column('reason_code', 'VARCHAR', 'jenis alasan', 'kind of reason'),
      ...inBothLanguages('reason', 'alasan', 'reason'),
      column('row_json', 'VARCHAR', 'seluruh baris sebagai JSON', 'the whole row as JSON'),
    ],
  },
];

/** The table with this name. @throws {Error} for a name outside the contract. */
export function tableNamed(name: TableName): Table {
  const table = TABLES.find((t) => t.name === name);
  if (!table) throw new Error(`unknown table: ${name}`);
  return table;
}
