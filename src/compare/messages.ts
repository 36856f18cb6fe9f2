/** Everything the comparison says, in both languages. */
import type { Lang } from '../i18n/lang.ts';

const id = {
  nav: 'Bandingkan',
  title: 'Bandingkan wilayah',
  description:
    'Sampai enam provinsi, kabupaten, atau kota berdampingan: satu ukuran pada skala yang sama, dan angka pokok terakhir dengan sumber dan peringkatnya.',
  lead: 'Pilih sampai enam wilayah dan satu ukuran. Garisnya digambar pada skala yang sama; di bawahnya angka pokok terakhir tiap wilayah, dengan tahun, sumber, dan peringkatnya.',
  noScript:
    'Memilih wilayah sendiri memerlukan skrip, yang mati di peramban ini. Perbandingan di bawah ini dan tabel semua provinsi lengkap tanpa skrip.',
  formLabel: 'Pilihan perbandingan',
  places: 'Wilayah',
  placesHint: 'Ketik nama provinsi, kabupaten, atau kota; paling banyak enam.',
  full: 'Enam wilayah sudah dipilih. Hapus satu untuk menambah yang lain.',
  chart: (measure: string, population: string): string => `${measure}, ${population}`,
  latestIn: (year: number, parts: string): string => `${year}: ${parts}.`,
  nothing: 'Tidak ada angka untuk wilayah-wilayah ini.',
  ownScale: 'Tiap wilayah pada skalanya sendiri',
  ownScaleNote: 'Sumbu tiap bagan berbeda: bandingkan bentuknya, bukan tingginya.',
  latest: 'Angka pokok terakhir',
  measure: 'Ukuran',
  none: 'tidak ada angka',
  rank: (place: number, of: number): string => `peringkat ${place} dari ${of} provinsi`,
  conflicts: 'bertentangan dengan sumber lain',
  estimate: 'perkiraan atau sementara',
  yearsDiffer: (names: string): string =>
    `Tahunnya berbeda antarwilayah untuk ${names}: angka itu tidak diukur pada waktu yang sama.`,
  populations:
    'Baris-baris tabel menghitung populasi yang berbeda (IMK bukan IKM): bandingkan ke samping, jangan menjumlahkan ke bawah.',
  missing: (names: string): string => `Tanpa angka untuk ukuran ini: ${names}.`,
  ready: 'Perbandingan siap pakai',
  allProvinces: (year: number): string => `Semua provinsi, ${year}`,
  shown: (title: string, finding: string): string => `${title}. ${finding}`,
  openBuilder: 'Buka di penyusun bagan',
};

export type CompareMessages = typeof id;

const en: CompareMessages = {
  nav: 'Compare',
  title: 'Compare areas',
  description:
    'Up to six provinces, regencies or cities side by side: one measure on a common scale, and the latest key figures with their sources and ranks.',
  lead: 'Choose up to six areas and one measure. Lines are drawn on a common scale; below them stand the latest key figures of each area, with year, source and rank.',
  noScript:
    'Choosing areas of your own needs scripts, which are off in this browser. The comparison below and the table of all provinces are complete without them.',
  formLabel: 'Comparison choices',
  places: 'Areas',
  placesHint: 'Type the name of a province, regency or city; six at most.',
  full: 'Six areas are chosen. Remove one to add another.',
  chart: (measure, population) => `${measure}, ${population}`,
  latestIn: (year, parts) => `${year}: ${parts}.`,
  nothing: 'There are no figures for these areas.',
  ownScale: 'Each area on its own scale',
  ownScaleNote: 'Each chart has its own axis: compare shapes, not heights.',
  latest: 'Latest key figures',
  measure: 'Measure',
  none: 'no figure',
  rank: (place, of) => `number ${place} of ${of} provinces`,
  conflicts: 'conflicts with another source',
  estimate: 'estimated or preliminary',
  yearsDiffer: (names) =>
    `Years differ between areas for ${names}: these figures were not measured at the same time.`,
  populations:
    'The rows of the table count different populations (IMK is not IKM): compare across, do not add up downwards.',
  missing: (names) => `Without figures for this measure: ${names}.`,
  ready: 'Ready-made comparisons',
  allProvinces: (year) => `All provinces, ${year}`,
  shown: (title, finding) => `${title}. ${finding}`,
  openBuilder: 'Open in the chart builder',
};

const MESSAGES: Readonly<Record<Lang, CompareMessages>> = { id, en };
export const compareMessages = (lang: Lang): CompareMessages => MESSAGES[lang];
