import type { WithoutLatest } from '../atlas/regency-latest.ts';
import type { Lang } from '../i18n/lang.ts';

/** What the pages' own furniture says: contents, years, neighbours, cautions. */
const id = {
  contents: 'Di halaman ini',
  years: (name: string): string => `${name} menurut tahun`,
  series: 'Dari tahun ke tahun',
  structure: (sizes: boolean, industries: boolean): string =>
    !industries ? 'Skala usaha' : sizes ? 'Skala dan golongan industri' : 'Golongan industri',
  standing: 'Di antara provinsi',
  targets: 'Target dan realisasi',
  quarterly: 'Triwulan demi triwulan',
  held: 'Yang tercatat',
  neighbours: (name: string): string => `Tetangga ${name}`,
  neighboursLead: (year: number): string =>
    `Halaman ${year} provinsi yang berbatasan, di darat atau di seberang selat.`,
  land: 'berbatasan darat',
  strait: 'di seberang selat',
  wholeYear: (year: number): string => `Semua provinsi, ${year}`,
  wholeProvince: (name: string): string => `${name}, semua tahun`,
  territory: 'Wilayahnya berubah',
  mixing: 'Jangan dicampur',
  latest: (year: number): string => `Angka terbaru, ${year}`,
  change: 'Perubahan',
  changeSince: (year: number): string => `Perubahan sejak ${year}`,
  splitHere: 'dihitung tanpa wilayah yang dimekarkan',
  conflicts: (n: number): string => `${n} angka bertentangan`,
  yearByYear: (name: string): string => `${name} tahun demi tahun, industri mikro dan kecil (IMK)`,
  ministry: 'Menurut kementerian dan dinas',
  ministryLead:
    'IKM mencakup industri menengah dan dihitung dengan aturan lain daripada survei BPS. Angkanya tidak melanjutkan deret IMK di atas.',
  regenciesLead: (n: string): string => `${n} kabupaten dan kota memiliki angka di atlas ini.`,
  latestFigure: 'Yang terbaru',
  withoutLatest: {
    undated: 'jumlahnya tanpa tahun',
    parts: 'hanya pemilahan',
  } as Record<WithoutLatest, string>,
  latestNational: 'Angka nasional terbaru',
  province: 'Provinsi',
  around: 'Provinsi tetangga',
  compared: 'Dibandingkan',
  survey: 'Menurut survei BPS',
  share: 'Porsi',
  perBusiness: 'Orang per usaha',
  island: 'Kelompok pulau',
  overTime: 'Dari waktu ke waktu',
  overPlaces: 'Menurut tempat',
  whoMeasures: 'Siapa yang menghitung apa',
  whoMeasuresLead:
    'Satu ukuran dihitung untuk populasi yang berbeda-beda oleh penerbit yang berbeda. Angka dari baris yang berlainan tidak dapat dibandingkan begitu saja.',
  publishers: 'Penerbit dengan angka terbanyak',
  places: 'Wilayah',
  span: 'Tahun',
  about: (n: string, sources: string, places: string, from: number, to: number): string =>
    `${n} angka dari ${sources} sumber tentang ${places} wilayah, ${from === to ? `untuk ${from}` : `dari ${from} sampai ${to}`}.`,
  contested: (n: string): string => `Di antaranya, ${n} angka bertentangan dengan sumber lain.`,
  nationTotals: 'Angka nasional',
  elsewhere:
    'Angka provinsi, kabupaten, dan golongan industri ada di halaman masing-masing, dan semuanya dalam berkas di bawah.',
  nation: 'Indonesia',
  map: 'Peta',
  byIndustry: 'Indonesia menurut golongan industri',
  byIndustryLead: (n: string): string =>
    `${n} angka untuk golongan industri (KBLI) dimuat di halaman tahunnya, lengkap dengan bentuk cetak dan sumbernya. Jumlah angka tiap tahun ada dalam kurung.`,
  moreProvinces: 'Angka provinsi lainnya',
  withDistricts: 'Kabupaten, kota, dan kecamatan',
  chartSource: (publishers: readonly string[]): string =>
    `Sumber: ${publishers.length > 3 ? `${publishers.slice(0, 2).join('; ')}; dan ${publishers.length - 2} penerbit lain` : publishers.join('; ')}`,
};

const en: typeof id = {
  contents: 'On this page',
  years: (name) => `${name} by year`,
  series: 'From year to year',
  structure: (sizes, industries) =>
    !industries ? 'Size of business' : sizes ? 'Size and industry' : 'Industries',
  standing: 'Among the provinces',
  targets: 'Targets and outcomes',
  quarterly: 'Quarter by quarter',
  held: 'What is recorded',
  neighbours: (name) => `Neighbours of ${name}`,
  neighboursLead: (year) =>
    `The ${year} pages of the provinces next to it, by land or across a strait.`,
  land: 'shares a land border',
  strait: 'across a strait',
  wholeYear: (year) => `All provinces, ${year}`,
  wholeProvince: (name) => `${name}, all years`,
  territory: 'Its territory changed',
  mixing: 'Not to be mixed',
  latest: (year) => `Latest figures, ${year}`,
  change: 'Change',
  changeSince: (year) => `Change since ${year}`,
  splitHere: 'counted without what was split off',
  conflicts: (n) => (n === 1 ? '1 figure in conflict' : `${n} figures in conflict`),
  yearByYear: (name) => `${name} year by year, micro and small industry (IMK)`,
  ministry: 'As ministry and agencies count',
  ministryLead:
    'IKM takes in medium industry and is counted by other rules than the BPS survey. These figures do not continue the IMK series above.',
  regenciesLead: (n) => `${n} regencies and cities have figures in this atlas.`,
  latestFigure: 'Latest',
  withoutLatest: { undated: 'totals undated', parts: 'breakdowns only' },
  latestNational: 'Latest national figures',
  province: 'Province',
  around: 'Neighbouring provinces',
  compared: 'In comparison',
  survey: 'As the BPS survey counts',
  share: 'Share',
  perBusiness: 'People per business',
  island: 'Island groups',
  overTime: 'Over time',
  overPlaces: 'By place',
  whoMeasures: 'Who counts what',
  whoMeasuresLead:
    'One measure is counted for different populations by different publishers. Figures of different rows cannot simply be compared.',
  publishers: 'Publishers with the most figures',
  places: 'Areas',
  span: 'Years',
  about: (n, sources, places, from, to) =>
    `${n} figures from ${sources} sources on ${places} areas, ${from === to ? `for ${from}` : `from ${from} to ${to}`}.`,
  contested: (n) => `${n} of these figures conflict with another source.`,
  nationTotals: 'National figures',
  elsewhere:
    'Figures on provinces, regencies and industries are on their own pages, and all of them in the files below.',
  nation: 'Indonesia',
  map: 'Map',
  byIndustry: 'Indonesia by industry',
  byIndustryLead: (n) =>
    `${n} figures for industry groups (KBLI) stand on the page of their year, each as printed and with its source. How many a year has is given in brackets.`,
  moreProvinces: 'More figures on provinces',
  withDistricts: 'Regencies, cities and districts',
  chartSource: (publishers) =>
    `Source: ${publishers.length > 3 ? `${publishers.slice(0, 2).join('; ')}; and ${publishers.length - 2} other publishers` : publishers.join('; ')}`,
};

export const wordsIn = (lang: Lang): typeof id => (lang === 'en' ? en : id);
