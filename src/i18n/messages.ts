import type { Lang } from './lang.ts';

/** The site's own sentences in both languages. English has exactly the keys of Indonesian: the type says so. */
const id = {
  site: 'Atlas IKM',
  tagline: 'Statistik industri kecil dan menengah Indonesia, dengan sumber setiap angkanya',
  skip: 'Langsung ke isi',
  otherLanguage: 'English',
  nav: {
    label: 'Navigasi utama',
    indonesia: 'Indonesia',
    provinces: 'Provinsi',
    indicators: 'Indikator',
    conflicts: 'Sengketa',
    sources: 'Sumber',
    data: 'Data',
    methodology: 'Metodologi',
    explorer: 'Jelajah',
    quality: 'Mutu data',
    about: 'Tentang',
  },
  crumbs: 'Letak halaman',
  home: 'Beranda',
  colophon:
    'Atlas IKM bukan situs pemerintah dan tidak terkait dengan BPS atau kementerian mana pun. Himpunan, teks, dan bagan: CC BY 4.0. Hak atas setiap angka tetap pada penerbitnya.',
  release: (version: string, date: string): string => `Rilis data ${version}, ${date}.`,
  tableBehind: 'Tabel di balik bagan',
  printedAs: (printed: string): string => `tercetak “${printed}”`,
  columns: {
    area: 'Wilayah',
    period: 'Periode',
    indicator: 'Indikator',
    population: 'Populasi',
    breakdown: 'Pemilahan',
    value: 'Nilai',
    printed: 'Tercetak',
    status: 'Status',
    source: 'Sumber',
    agreement: 'Kecocokan',
    note: 'Catatan',
    locator: 'Letak',
    year: 'Tahun',
    figures: 'Angka',
    conflicts: 'Bertentangan',
    kind: 'Jenis',
    publisher: 'Penerbit',
    title: 'Judul',
    published: 'Terbit',
    rank: 'Urutan',
  },
  tableScroll: 'Tabel dapat digulir ke samping',
  conflict: {
    heading: 'Angka yang bertentangan',
    lead: 'Angka-angka berikut menjawab pertanyaan yang sama, tetapi berbeda bahkan setelah pembulatan diperhitungkan. Kami menampilkan semuanya.',
    group: (indicator: string, area: string, period: string): string =>
      `${indicator}, ${area}, ${period}`,
    range: (low: string, high: string, apart: string): string =>
      `Dari ${low} sampai ${high}: ${apart}.`,
    withOthers: (others: string): string => `bertentangan dengan ${others}`,
    agreesWith: (others: string): string => `cocok dengan ${others}`,
    replaces: (others: string): string => `menggantikan ${others}`,
    replacedBy: (others: string): string => `sudah digantikan; yang berlaku ${others}`,
  },
  audit: {
    'size-classes': 'Mikro dan kecil dijumlahkan, lalu dibandingkan dengan totalnya',
    'provinces-nation': 'Provinsi dijumlahkan, lalu dibandingkan dengan angka nasional',
    'industries-total': 'Golongan KBLI dijumlahkan, lalu dibandingkan dengan totalnya',
    'value-added': 'Nilai produksi dikurangi input, lalu dibandingkan dengan nilai tambah',
    growth: 'Pertumbuhan tercetak dibandingkan dengan angkanya',
    'workers-per-establishment':
      'Tenaga kerja dibagi rata-rata tercetak, lalu dibandingkan dengan jumlah usaha',
    'added-against-stock':
      'Tambahan dibandingkan dengan jumlah terakhir sebelumnya; hampir tidak mungkin lebih besar',
    'share-of-whole': 'Porsi tercetak dikalikan keseluruhannya, lalu dibandingkan dengan bagiannya',
    'one-whole': 'Dua angka dengan porsi yang sama harus berasal dari satu keseluruhan',
    'quarter-chain':
      'Empat pertumbuhan triwulanan dirangkai, lalu dibandingkan dengan pertumbuhan setahun',
    'year-of-quarters':
      'Pertumbuhan setahun harus berada di antara pertumbuhan keempat triwulannya',
    'year-jump':
      'Naik tiga kali lipat atau turun ke sepertiga dalam setahun, tanpa sebab yang diketahui',
    'order-of-magnitude':
      'Sepuluh kali lipat lebih besar atau lebih kecil daripada angka tahun-tahun lain',
    'equal-provinces': 'Angka satu provinsi sama persis dengan angka provinsi lain',
    fits: 'cocok',
    'does-not-fit': 'tidak cocok',
    failed: 'Tidak lolos pemeriksaan hitungan',
    heading: 'Pemeriksaan hitungan',
    left: 'Hasil hitungan',
    right: 'Angka tercetak',
    check: 'Pemeriksaan',
  },
  checksShown: (some: string, all: string): string =>
    `${some} dari ${all} pemeriksaan, yang tidak cocok lebih dulu; semuanya ada di audits.csv`,
  map: {
    title: (year: number): string =>
      `Usaha industri mikro dan kecil (IMK) menurut provinsi, ${year}`,
    finding: (first: string, value: string, last: string, least: string): string =>
      `Terbanyak di ${first}, ${value}; paling sedikit di ${last}, ${least}.`,
  },
  year: {
    title: (year: number): string => `Industri kecil dan menengah ${year}`,
    description: (year: number): string =>
      `Semua angka industri kecil dan menengah untuk ${year}: peta, urutan provinsi, angka nasional, dan sumber setiap angka.`,
    provinces: 'Provinsi',
    provincesCaption: (year: number): string => `Ukuran yang lazim menurut provinsi, ${year}`,
    finer: (provinces: string, total: string): string =>
      `Jumlah ${provinces} provinsi lebih teliti: ${total}.`,
    everythingElse: 'Semua angka lain tahun ini',
    ranking: (year: number): string => `Urutan provinsi menurut jumlah usaha IMK, ${year}`,
    rankingFinding: (first: string, share: string): string =>
      `${first} memegang ${share} dari jumlah semua provinsi yang tercatat.`,
    countChart: (year: number): string => `Banyaknya angka untuk ${year} menurut indikator`,
    countFinding: (indicator: string, n: string): string =>
      `Yang terbanyak tentang ${indicator}: ${n} angka.`,
    notYet: (names: string): string =>
      `Belum ada pada tahun ini: ${names}. Wilayahnya masih dihitung di provinsi induk.`,
    years: 'Tahun lain',
  },
  province: {
    title: (name: string): string => `Industri kecil dan menengah ${name}`,
    description: (name: string, n: string): string =>
      `${n} angka industri kecil dan menengah ${name} menurut tahun, dengan sumber dan bentuk tercetaknya.`,
    years: 'Tahun demi tahun',
    regencies: 'Kabupaten dan kota',
    regencyFigures: 'Kabupaten dan kota yang memiliki angka',
    allFigures: 'Semua angka',
    undated: 'Angka tanpa tahun',
    undatedLead:
      'Sumbernya tidak mencetak tahun, sehingga angka ini tidak masuk ke halaman tahun mana pun.',
    targets: 'Target dan realisasi',
    targetsFinding: (reached: number, all: number): string =>
      all === 1
        ? `Target ${reached === 1 ? 'tercapai atau terlampaui' : 'tidak tercapai'}.`
        : `${reached} dari ${all} target tercapai atau terlampaui.`,
    quarterly: 'Pertumbuhan produksi triwulanan, terhadap triwulan yang sama tahun sebelumnya',
    series: (what: string, area: string): string => `${what}, ${area}`,
    seriesFinding: (first: string, firstYear: number, last: string, lastYear: number): string =>
      `${first} pada ${firstYear}; ${last} pada ${lastYear}.`,
    seriesOne: (value: string, year: number): string => `${value} pada ${year}.`,
    severalOrigins: 'Angka dari penerbit yang berbeda tidak dihubungkan garis.',
    outOfScale:
      'Angka yang sepuluh kali lebih besar atau lebih kecil daripada angka tahun-tahun lain ditandai tersendiri.',
    noteOn: (year: number, note: string): string => `Catatan untuk angka ${year}: ${note}.`,
    farTargets: (targets: readonly string[]): string =>
      `Target ${targets.join(', ')} terpaut sepuluh kali lipat atau lebih dari angka utama tahun mana pun dalam skala ini.`,
    noSurvey: '2016: tanpa survei',
    split: (year: number): string => `${year}: pemekaran`,
    formed: (name: string, date: string, law: string, parent: string): string =>
      `${name} dibentuk dengan ${law} tertanggal ${date}; sebelumnya wilayahnya termasuk ${parent}. Karena itu tidak ada halaman untuk tahun-tahun sebelum pembentukannya.`,
    formedNote:
      'Tanggal undang-undang ini yang lazim dikutip; teks undang-undangnya sendiri belum kami lihat.',
    counted: (name: string, year: number, parent: string): string =>
      `Survei menghitung ${name} tersendiri sejak ${year}; sebelumnya angkanya termasuk dalam ${parent}.`,
    children: (name: string, children: string): string =>
      `${name} dimekarkan: ${children}. Angka sebelum dan sesudahnya mencakup wilayah yang berbeda dan tidak dapat dibandingkan begitu saja.`,
  },
  provinceYear: {
    heading: (name: string, year: number): string => `Industri kecil dan menengah ${name}, ${year}`,
    description: (name: string, year: number, n: string): string =>
      `${n} angka industri kecil dan menengah ${name} tahun ${year}: jumlah usaha, tenaga kerja, produksi, urutan di antara provinsi, dan sumber setiap angka.`,
    keyFigures: 'Angka pokok',
    rank: (year: number): string => `Urutan di antara provinsi, usaha IMK ${year}`,
    rankFinding: (name: string, rank: number, all: number): string =>
      `${name} urutan ke-${rank} dari ${all} provinsi.`,
    sizes: (year: number): string => `Usaha menurut skala, ${year}`,
    sizesFinding: (share: string): string =>
      `${share} usaha IMK berskala mikro, dengan satu sampai empat tenaga kerja.`,
    change: (percent: string, year: number): string => `${percent} dari ${year}`,
    regencies: (year: number): string => `Kabupaten dan kota, ${year}`,
    fullTable: (name: string, year: number): string => `Semua angka ${name} ${year}`,
    counts: (year: number): string => `Angka yang tercatat menurut indikator, ${year}`,
  },
  regency: {
    title: (name: string): string => `Industri kecil dan menengah ${name}`,
    description: (name: string, province: string, n: string): string =>
      `${n} angka industri kecil dan menengah ${name}, ${province}, dengan sumber dan bentuk tercetaknya.`,
    districts: 'Angka kecamatan di dalamnya termasuk di sini.',
    others: (province: string): string => `Kabupaten dan kota lain di ${province}`,
    latest: 'Angka terbaru',
  },
  indonesia: {
    title: 'Industri kecil dan menengah Indonesia',
    description:
      'Semua angka nasional industri kecil dan menengah Indonesia, menurut indikator dan tahun, dengan sumber setiap angka.',
    lead: (n: string, sources: string, conflicts: string): string =>
      `Tercatat ${n} angka nasional dan kelompok pulau dari ${sources} sumber; ${conflicts} angka bertentangan dengan sumber lain.`,
    mapSources: (n: string): string => `Peta provinsi memakai ${n} sumber lain.`,
    laterTotal: (year: number, provinces: string, total: string): string =>
      `Belum ada angka nasional yang lebih baru; jumlah ${provinces} provinsi pada ${year}: ${total}.`,
  },
  sources: {
    title: 'Sumber',
    description:
      'Semua terbitan yang menjadi sumber Atlas IKM: penerbit, judul, tanggal terbit, dan banyaknya angka yang diambil.',
    lead: (n: string, figures: string): string =>
      `${n} terbitan menjadi sumber ${figures} angka di atlas ini. Setiap terbitan memiliki halaman dengan semua angka yang diambil darinya.`,
    chart: 'Angka menurut jenis sumber',
    chartFinding: (kind: string, share: string): string => `${share} angka berasal dari ${kind}.`,
    all: 'Semua sumber',
    publishers: 'Penerbit dengan angka terbanyak',
    publishersFinding: (publisher: string, share: string): string =>
      `${share} angka berasal dari ${publisher}.`,
    order: (kinds: string): string =>
      `Bila sumber-sumber berbeda, angka yang ditampilkan lebih dahulu dipilih menurut jenis sumbernya, dengan urutan: ${kinds}. Yang lain tetap ditampilkan di sebelahnya.`,
    orderRule: { text: 'Aturan angka utama', anchor: 'angka-utama' },
    publication: 'Angka menurut tahun terbit sumbernya',
    undated: 'Tanpa tanggal',
    publicationFinding: (latest: string, n: string, undated: string | undefined): string =>
      `${n} angka diambil dari terbitan ${latest}${undated ? `; ${undated} angka dari terbitan tanpa tanggal` : ''}.`,
  },
  source: {
    description: (publisher: string, n: string): string =>
      `${n} angka yang diambil dari terbitan ${publisher}, masing-masing dengan bentuk tercetak dan letaknya.`,
    published: 'Terbit',
    unknownDate: 'tanggal tidak diketahui',
    kind: 'Jenis',
    custody: 'Cara dibaca',
    address: 'Alamat',
    dataset: 'Set data',
    remark: 'Catatan redaksi',
    figures: 'Angka dari sumber ini',
    among: (indicator: string, area: string, period: string): string =>
      `${indicator}, ${area}, ${period}, di antara angka sejenis`,
    amongFinding: 'Batang yang disorot adalah angka itu; yang lain angka sejenis.',
    lead: (n: string, about: string, areas: string, years: string | null): string =>
      `Atlas ini mengambil ${n} angka dari terbitan ini: ${about}, untuk ${areas}${years === null ? '' : `, ${years}`}.`,
    standing: (agrees: string, conflicts: string, sole: string): string =>
      `Cocok dengan sumber lain: ${agrees}; bertentangan: ${conflicts}; tidak ada pembandingnya:\u00a0${sole}.`,
    places: (n: string): string => `${n} wilayah`,
    span: (from: number, to: number): string =>
      from === to ? `tahun ${from}` : `tahun ${from} sampai ${to}`,
    more: (n: string): string => `dan ${n} ukuran lain`,
    others: 'Terbitan lain dari penerbit ini',
    newest: (n: number, all: string): string => `${n} yang terbaru dari ${all}.`,
    copied:
      'Angkanya dibaca lewat salinan. Sebelum mengutip untuk keperluan penting, cocokkan dengan terbitan aslinya.',
    reported:
      'Sumber ini memberitakan angka pihak lain. Yang menghitung adalah lembaga yang disebut di dalamnya.',
  },
  provinces: {
    title: 'Provinsi',
    description:
      '38 provinsi Indonesia: jumlah usaha dan tenaga kerja industri mikro dan kecil terbaru, serta tahun-tahun yang memiliki angka.',
    lead: (year: number): string =>
      `Angka terbaru survei industri mikro dan kecil untuk setiap provinsi (${year}), dan tahun-tahun yang memiliki halaman sendiri.`,
    caption: (year: number): string => `Provinsi, dengan angka IMK ${year}`,
    establishments: 'Usaha IMK',
    workers: 'Tenaga kerja IMK',
    years: 'Tahun',
  },
  homePage: {
    lead: (figures: string, sources: string): string =>
      `Angka industri kecil dan menengah (IKM) tersebar di tabel BPS, portal daerah, dan berita, dengan definisi yang berbeda-beda dan kerap bertentangan. Atlas ini mengumpulkan ${figures} angka dari ${sources} sumber, masing-masing dengan asal, bentuk tercetak, dan sumber lain yang cocok atau tidak.`,
    byProvince: 'Menurut provinsi',
    byYear: 'Menurut tahun',
    explorer: 'Tulis SQL atas semua tabel, langsung di peramban',
  },
  dataPage: {
    title: 'Data',
    description:
      'Unduh semua tabel Atlas IKM sebagai Parquet atau CSV, dengan kamus data dan contoh kode.',
    lead: 'Semua yang ditampilkan situs ini dapat diunduh. Berkas yang sama dibaca oleh halaman dan oleh penjelajah SQL.',
    downloads: 'Unduhan',
    rows: 'Baris',
    table: 'Tabel',
    excel: 'CSV untuk Excel',
    excelNote:
      'CSV untuk Excel memakai titik koma dan koma desimal. Teks yang diawali =, +, −, atau @ diberi tanda petik tunggal di depannya agar tidak dijalankan sebagai rumus; di Parquet teks itu apa adanya.',
    other: 'Berkas lain',
    otherFiles: {
      'datapackage.json': 'uraian lengkap semua tabel (Frictionless Data Package)',
      'catalog.jsonld': 'katalog untuk mesin pencari data (DCAT dan schema.org)',
      'quality.json': 'hitungan mutu: dibaca, diterbitkan, ditolak',
      'checksums.txt': 'jumlah pemeriksaan SHA-256',
    },
    dictionary: 'Kamus data',
    column: 'Kolom',
    type: 'Tipe',
    meaning: 'Arti',
    optional: 'boleh kosong',
    code: 'Contoh kode',
    coverage: 'Cakupan: banyaknya angka menurut provinsi dan tahun',
    coverageFinding: (from: number, to: number): string =>
      `Terisi paling rapat untuk ${from}–${to}; untuk 2016 tidak ada survei tahunan.`,
    datasets: 'Set data masukan',
    datasetsLead: (read: string, published: string, rejected: string): string =>
      `Dibaca ${read} baris = diterbitkan ${published} + ditolak ${rejected}.`,
    read: 'Dibaca',
    publishedRows: 'Diterbitkan',
    rejectedRows: 'Ditolak',
    rejects: 'Baris yang ditolak',
    rejectsCaption: 'Baris masukan yang tidak diterbitkan, dengan alasannya',
    file: 'Berkas dan baris',
    content: 'Isi',
    reason: 'Alasan',
    license: 'Ketentuan',
  },
  disputes: {
    title: 'Sengketa angka',
    description:
      'Semua angka industri kecil dan menengah yang bertentangan antarsumber, digambar sebagai rentang pada satu sumbu dengan sumber masing-masing.',
    byIndicator: 'Angka yang bertentangan menurut indikator',
  },
  quality: {
    title: 'Mutu data',
    description:
      'Mutu Atlas IKM: cakupan, kecocokan antarsumber, pemeriksaan hitungan, dan baris yang ditolak.',
    lead: (published: string, rejected: string, audits: string, failed: string): string =>
      `${published} angka diterbitkan dan ${rejected} baris ditolak. Dari ${audits} pemeriksaan hitungan, ${failed} tidak cocok.`,
    agreement: 'Kecocokan antarsumber',
    agreementFinding: (share: string): string => `${share} angka hanya memiliki satu sumber.`,
    audits: 'Pemeriksaan hitungan menurut jenis',
  },
  indicators: {
    title: 'Indikator',
    description:
      'Semua indikator industri kecil dan menengah di Atlas IKM, dengan definisi dan banyaknya angka.',
    lead: (n: string): string =>
      `${n} indikator, masing-masing dengan definisi, satuan, dan semua angkanya.`,
    chart: 'Indikator dengan angka terbanyak',
    topics: {
      structure: 'Struktur',
      production: 'Produksi',
      growth: 'Pertumbuhan',
      money: 'Nilai uang',
      programme: 'Program',
      quality: 'Mutu dan sertifikasi',
      share: 'Porsi',
      context: 'Konteks',
    },
    measures: {
      stock: 'jumlah pada satu saat',
      flow: 'jumlah selama satu periode',
      share: 'porsi',
      growth: 'pertumbuhan',
      ratio: 'rasio',
      index: 'indeks',
    },
    unit: 'Satuan',
    measure: 'Ukuran',
    definition: 'Definisi',
  },
  aboutPage: {
    title: 'Tentang',
    description:
      'Tentang Atlas IKM: apa yang dijanjikan, dari mana datanya, lisensinya, dan cara mengutipnya.',
    chart: 'Banyaknya angka menurut tahun',
    chartFinding: (year: string, n: string, from: number, rest: string): string =>
      `Terbanyak untuk ${year}: ${n} angka.${rest === '0' ? '' : ` Tidak digambar: ${rest} angka sebelum ${from} atau tanpa tahun.`}`,
  },
  method: {
    title: 'Metodologi',
    populations: 'Populasi',
    indicators: 'Indikator',
    description:
      'Definisi IKM, IMK, dan UMKM, serta aturan Atlas IKM: rentang pembulatan, kecocokan, angka utama, dan pemeriksaan hitungan.',
  },
  notFound: {
    title: 'Halaman tidak ditemukan',
    lead: 'Alamat ini tidak ada di Atlas IKM. Mungkin salah ketik, atau provinsi dan tahun yang dimaksud tidak memiliki angka.',
  },
};

export type Messages = typeof id;

const en: Messages = {
  site: 'Atlas IKM',
  tagline: 'Statistics of Indonesia’s small and medium industry, with the source of every figure',
  skip: 'Skip to content',
  otherLanguage: 'Bahasa Indonesia',
  nav: {
    label: 'Main navigation',
    indonesia: 'Indonesia',
    provinces: 'Provinces',
    indicators: 'Indicators',
    conflicts: 'Disputed',
    sources: 'Sources',
    data: 'Data',
    methodology: 'Methodology',
    explorer: 'Explore',
    quality: 'Data quality',
    about: 'About',
  },
  crumbs: 'You are here',
  home: 'Home',
  colophon:
    'Atlas IKM is not a government site and has no tie to BPS or any ministry. Compilation, text and charts: CC BY 4.0. Rights in each figure remain with its publisher.',
  release: (version, date) => `Data release ${version}, ${date}.`,
  tableBehind: 'The table behind the chart',
  printedAs: (printed) => `printed “${printed}”`,
  columns: {
    area: 'Area',
    period: 'Period',
    indicator: 'Indicator',
    population: 'Population',
    breakdown: 'Breakdown',
    value: 'Value',
    printed: 'As printed',
    status: 'Status',
    source: 'Source',
    agreement: 'Agreement',
    note: 'Note',
    locator: 'Where',
    year: 'Year',
    figures: 'Figures',
    conflicts: 'In conflict',
    kind: 'Kind',
    publisher: 'Publisher',
    title: 'Title',
    published: 'Published',
    rank: 'Rank',
  },
  tableScroll: 'The table scrolls sideways',
  conflict: {
    heading: 'Figures in conflict',
    lead: 'These figures answer the same question and differ even after rounding is allowed for. We show them all.',
    group: (indicator, area, period) => `${indicator}, ${area}, ${period}`,
    range: (low, high, apart) => `From ${low} to ${high}: ${apart}.`,
    withOthers: (others) => `conflicts with ${others}`,
    agreesWith: (others) => `agrees with ${others}`,
    replaces: (others) => `supersedes ${others}`,
    replacedBy: (others) => `superseded; ${others} stands`,
  },
  audit: {
    'size-classes': 'Micro and small added up, against the total',
    'provinces-nation': 'Provinces added up, against the national figure',
    'industries-total': 'KBLI groups added up, against the total',
    'value-added': 'Production value less input, against value added',
    growth: 'Printed growth against the levels',
    'workers-per-establishment': 'Workers divided by the printed average, against establishments',
    'added-against-stock':
      'What was added against the last stock before it, which it can hardly exceed',
    'share-of-whole': 'Printed share times its whole, against the part',
    'one-whole': 'Two figures called the same share must come from one whole',
    'quarter-chain': 'Growth of four quarters chained, against the growth over the year',
    'year-of-quarters': 'Growth of a year, which lies between those of its quarters',
    'year-jump': 'Tripled, or fell to a third, in a year, for no known reason',
    'order-of-magnitude': 'Ten times above or below the figures of other years',
    'equal-provinces': 'A province’s figure that equals another province’s',
    fits: 'fits',
    'does-not-fit': 'does not fit',
    failed: 'Fails an arithmetic check',
    heading: 'Arithmetic checks',
    left: 'As computed',
    right: 'As printed',
    check: 'Check',
  },
  checksShown: (some, all) =>
    `${some} of ${all} checks, those that do not fit first; all of them are in audits.csv`,
  map: {
    title: (year) => `Establishments in micro and small industry (IMK) by province, ${year}`,
    finding: (first, value, last, least) =>
      `Most in ${first}, ${value}; fewest in ${last}, ${least}.`,
  },
  year: {
    title: (year) => `Small and medium industry in ${year}`,
    description: (year) =>
      `Every figure on Indonesian small and medium industry for ${year}: map, ranking of provinces, national figures, and the source of each.`,
    provinces: 'Provinces',
    provincesCaption: (year) => `Common measures by province, ${year}`,
    finer: (provinces, total) => `The sum of the ${provinces} provinces is more precise: ${total}.`,
    everythingElse: 'All other figures of this year',
    ranking: (year) => `Provinces by number of IMK establishments, ${year}`,
    rankingFinding: (first, share) =>
      `${first} holds ${share} of the total of all provinces recorded.`,
    countChart: (year) => `Number of figures for ${year} by indicator`,
    countFinding: (indicator, n) => `The commonest subject is ${indicator}: ${n} figures.`,
    notYet: (names) =>
      `Not yet formed in this year: ${names}. Their areas were still counted in the parent province.`,
    years: 'Other years',
  },
  province: {
    title: (name) => `Small and medium industry in ${name}`,
    description: (name, n) =>
      `${n} figures on small and medium industry in ${name} by year, with their sources and as printed.`,
    years: 'Year by year',
    regencies: 'Regencies and cities',
    regencyFigures: 'Regencies and cities that have figures',
    allFigures: 'All figures',
    undated: 'Undated figures',
    undatedLead: 'Their sources print no year, so they are on no year’s page.',
    targets: 'Targets and outcomes',
    targetsFinding: (reached, all) =>
      all === 1
        ? `The target was ${reached === 1 ? 'reached or passed' : 'not reached'}.`
        : `${reached} of ${all} targets were reached or passed.`,
    quarterly: 'Quarterly growth of production, on the same quarter a year before',
    series: (what, area) => `${what}, ${area}`,
    seriesFinding: (first, firstYear, last, lastYear) =>
      `${first} in ${firstYear}; ${last} in ${lastYear}.`,
    seriesOne: (value, year) => `${value} in ${year}.`,
    severalOrigins: 'No line joins figures of different publishers.',
    outOfScale: 'Figures ten times above or below those of other years have a mark of their own.',
    noteOn: (year, note) => `Note on the figure for ${year}: ${note}.`,
    farTargets: (targets) =>
      targets.length === 1
        ? `The target of ${targets[0] ?? ''} is ten times or more away from the headline figure of any year on this scale.`
        : `The targets of ${targets.join(', ')} are ten times or more away from the headline figure of any year on this scale.`,
    noSurvey: '2016: no survey',
    split: (year) => `${year}: split`,
    formed: (name, date, law, parent) =>
      `${name} was formed by ${law} of ${date}; before that its area was part of ${parent}. This is why there are no pages for the years before it was formed.`,
    formedNote:
      'The date of this law is the one commonly cited; we have not seen the text of the law itself.',
    counted: (name, year, parent) =>
      `The survey has counted ${name} on its own since ${year}; before that its figures were part of ${parent}.`,
    children: (name, children) =>
      `${name} was split: ${children}. Figures before and after cover different areas and cannot simply be compared.`,
  },
  provinceYear: {
    heading: (name, year) => `Small and medium industry in ${name}, ${year}`,
    description: (name, year, n) =>
      `${n} figures on small and medium industry in ${name} in ${year}: establishments, workers, production, rank among provinces, and the source of each.`,
    keyFigures: 'Key figures',
    rank: (year) => `Rank among provinces, IMK establishments ${year}`,
    rankFinding: (name, rank, all) => `${name} is number ${rank} of ${all} provinces.`,
    sizes: (year) => `Establishments by size, ${year}`,
    sizesFinding: (share) => `${share} of IMK establishments are micro, with one to four workers.`,
    change: (percent, year) => `${percent} on ${year}`,
    regencies: (year) => `Regencies and cities, ${year}`,
    fullTable: (name, year) => `All figures for ${name}, ${year}`,
    counts: (year) => `Figures held by indicator, ${year}`,
  },
  regency: {
    title: (name) => `Small and medium industry in ${name}`,
    description: (name, province, n) =>
      `${n} figures on small and medium industry in ${name}, ${province}, with their sources and as printed.`,
    districts: 'Figures on the districts within it are included.',
    others: (province) => `Other regencies and cities in ${province}`,
    latest: 'Latest figures',
  },
  indonesia: {
    title: 'Small and medium industry in Indonesia',
    description:
      'Every national figure on Indonesian small and medium industry, by indicator and year, with the source of each.',
    lead: (n, sources, conflicts) =>
      `The atlas holds ${n} figures for the nation and its island groups from ${sources} sources; ${conflicts} of these figures conflict with another source.`,
    mapSources: (n) =>
      `The map of provinces draws on ${n} other ${n === '1' ? 'source' : 'sources'}.`,
    laterTotal: (year, provinces, total) =>
      `No later national figure is known; the ${provinces} provinces of ${year} add up to ${total}.`,
  },
  sources: {
    title: 'Sources',
    description:
      'Every publication behind Atlas IKM: publisher, title, date and number of figures taken from it.',
    lead: (n, figures) =>
      `${n} publications are the sources of the ${figures} figures in this atlas. Each has a page with every figure taken from it.`,
    chart: 'Figures by kind of source',
    chartFinding: (kind, share) => `${share} of the figures come from ${kind}.`,
    all: 'All sources',
    publishers: 'Publishers with the most figures',
    publishersFinding: (publisher, share) => `${share} of the figures come from ${publisher}.`,
    order: (kinds) =>
      `Where sources differ, the figure shown first is chosen by the kind of its source, in this order: ${kinds}. The others stay beside it.`,
    orderRule: { text: 'How headline figures are chosen', anchor: 'headline-figures' },
    publication: 'Figures by the year their source was published',
    undated: 'Undated',
    publicationFinding: (latest, n, undated) =>
      `${n} figures come from publications of ${latest}${undated ? `, ${undated} from undated ones` : ''}.`,
  },
  source: {
    description: (publisher, n) =>
      `${n} figures taken from a publication of ${publisher}, each as printed and with its place in the text.`,
    published: 'Published',
    unknownDate: 'date not known',
    kind: 'Kind',
    custody: 'How it was read',
    address: 'Address',
    dataset: 'Dataset',
    remark: 'Our remark',
    figures: 'Figures from this source',
    among: (indicator, area, period) =>
      `${indicator}, ${area}, ${period}, among comparable figures`,
    amongFinding: 'The highlighted bar is that figure; the others are comparable ones.',
    lead: (n, about, areas, years) =>
      `The atlas takes ${n} ${n === '1' ? 'figure' : 'figures'} from this publication: ${about}, for ${areas}${years === null ? '' : `, ${years}`}.`,
    standing: (agrees, conflicts, sole) =>
      `In agreement with another source: ${agrees}; in conflict: ${conflicts}; with nothing to compare to:\u00a0${sole}.`,
    places: (n) => `${n} areas`,
    span: (from, to) => (from === to ? String(from) : `${from} to ${to}`),
    more: (n) => `and ${n} other ${n === '1' ? 'measure' : 'measures'}`,
    others: 'Other publications of this publisher',
    newest: (n, all) => `The newest ${n} of ${all}.`,
    copied:
      'Its figures were read through a copy. Before you quote them for anything of weight, check the publication itself.',
    reported:
      'This source reports figures of others. The institution named in it did the counting.',
  },
  provinces: {
    title: 'Provinces',
    description:
      'The 38 provinces of Indonesia: latest establishments and workers in micro and small industry, and the years that have figures.',
    lead: (year) =>
      `The latest survey figures on micro and small industry for every province (${year}), and the years that have a page of their own.`,
    caption: (year) => `Provinces, with IMK figures for ${year}`,
    establishments: 'IMK establishments',
    workers: 'IMK workers',
    years: 'Years',
  },
  homePage: {
    lead: (figures, sources) =>
      `Figures on small and medium industry (industri kecil dan menengah, IKM) are scattered over BPS tables, regional portals and the press; they are defined differently and often contradict one another. This atlas brings together ${figures} figures from ${sources} sources, each with its origin, its form as printed, and the other sources that agree or do not.`,
    byProvince: 'By province',
    byYear: 'By year',
    explorer: 'Write SQL over all tables, right in the browser',
  },
  dataPage: {
    title: 'Data',
    description:
      'Download every table of Atlas IKM as Parquet or CSV, with a data dictionary and code samples.',
    lead: 'Everything that this site shows can be downloaded. The pages and the SQL explorer read the same files.',
    downloads: 'Downloads',
    rows: 'Rows',
    table: 'Table',
    excel: 'CSV for Excel',
    excelNote:
      'CSV for Excel uses semicolons and decimal commas. Text that starts with =, +, − or @ gets an apostrophe in front, so that no spreadsheet runs it as a formula; in Parquet it stands as it is.',
    other: 'Other files',
    otherFiles: {
      'datapackage.json': 'full description of all tables (Frictionless Data Package)',
      'catalog.jsonld': 'catalogue for data search engines (DCAT and schema.org)',
      'quality.json': 'quality counts: read, published, rejected',
      'checksums.txt': 'SHA-256 checksums',
    },
    dictionary: 'Data dictionary',
    column: 'Column',
    type: 'Type',
    meaning: 'Meaning',
    optional: 'may be empty',
    code: 'Code samples',
    coverage: 'Coverage: number of figures by province and year',
    coverageFinding: (from, to) => `Densest for ${from}–${to}; no yearly survey was held for 2016.`,
    datasets: 'Input datasets',
    datasetsLead: (read, published, rejected) =>
      `${read} rows read = ${published} published + ${rejected} rejected.`,
    read: 'Read',
    publishedRows: 'Published',
    rejectedRows: 'Rejected',
    rejects: 'Rejected rows',
    rejectsCaption: 'Input rows that were not published, with the reason',
    file: 'File and line',
    content: 'Content',
    reason: 'Reason',
    license: 'Terms',
  },
  disputes: {
    title: 'Disputed figures',
    description:
      'Every figure on Indonesian small and medium industry that sources contradict, drawn as intervals on one axis with each source.',
    byIndicator: 'Figures in conflict by indicator',
  },
  quality: {
    title: 'Data quality',
    description:
      'The quality of Atlas IKM: coverage, agreement between sources, arithmetic checks, and rejected rows.',
    lead: (published, rejected, audits, failed) =>
      `${published} figures are published and ${rejected} rows rejected. Of ${audits} arithmetic checks, ${failed} do not fit.`,
    agreement: 'Agreement between sources',
    agreementFinding: (share) => `${share} of the figures have a single source.`,
    audits: 'Arithmetic checks by kind',
  },
  indicators: {
    title: 'Indicators',
    description:
      'Every indicator of small and medium industry in Atlas IKM, with its definition and number of figures.',
    lead: (n) => `${n} indicators, each with its definition, unit and every figure.`,
    chart: 'Indicators with the most figures',
    topics: {
      structure: 'Structure',
      production: 'Production',
      growth: 'Growth',
      money: 'Money',
      programme: 'Programmes',
      quality: 'Quality and certification',
      share: 'Shares',
      context: 'Context',
    },
    measures: {
      stock: 'a count at one time',
      flow: 'a count over a period',
      share: 'a share',
      growth: 'growth',
      ratio: 'a ratio',
      index: 'an index',
    },
    unit: 'Unit',
    measure: 'Measure',
    definition: 'Definition',
  },
  aboutPage: {
    title: 'About',
    description:
      'About Atlas IKM: what it promises, where its data come from, its licence, and how to cite it.',
    chart: 'Which years the figures are for',
    chartFinding: (year, n, from, rest) =>
      `Most for ${year}: ${n} ${n === '1' ? 'figure' : 'figures'}.${rest === '0' ? '' : ` Not drawn: ${rest} ${rest === '1' ? 'figure' : 'figures'} from before ${from} or undated.`}`,
  },
  method: {
    title: 'Methodology',
    populations: 'Populations',
    indicators: 'Indicators',
    description:
      'What IKM, IMK and UMKM mean, and the rules of Atlas IKM: rounding intervals, agreement, headline figures and arithmetic checks.',
  },
  notFound: {
    title: 'Page not found',
    lead: 'This address does not exist in Atlas IKM. It may be mistyped, or the province and year may have no figures.',
  },
};

const MESSAGES: Record<Lang, Messages> = { id, en };

export const messagesIn = (lang: Lang): Messages => MESSAGES[lang];
