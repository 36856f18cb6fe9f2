/** Everything the comparison says, in both languages. */
import type { Lang } from '../i18n/lang.ts';
import { percentagePoints } from '../i18n/percentage-points.ts';

const id = {
  nav: 'Bandingkan',
  title: 'Bandingkan wilayah',
  description:
    'Sampai enam provinsi, kabupaten, atau kota berdampingan: satu ukuran pada skala yang sama, dan angka pokok terakhir dengan sumber dan peringkatnya.',
  lead: 'Pilih sampai enam wilayah dan satu ukuran. Garisnya digambar pada skala yang sama; di bawahnya angka pokok terakhir tiap wilayah, dengan tahun, sumber, dan peringkatnya.',
  noScript:
    'Memilih wilayah sendiri memerlukan skrip, yang mati di peramban ini. Perbandingan di bawah ini dan kumpulan-kumpulan siap pakai lengkap tanpa skrip.',
  formLabel: 'Pilihan perbandingan',
  places: 'Wilayah',
  placesHint: 'Ketik nama provinsi, kabupaten, atau kota; paling banyak enam.',
  full: 'Enam wilayah sudah dipilih. Hapus satu untuk menambah yang lain.',
  chart: (measure: string, population: string): string => `${measure}, ${population}`,
  latestIn: (year: number, parts: string): string => `${year}: ${parts}.`,
  nothing: 'Tidak ada angka untuk wilayah-wilayah ini.',
  nothingAtAll: 'Data ini belum memuat angka tahunan yang dapat dibandingkan antarwilayah.',
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
  shown: (title: string, finding: string): string => `${title}. ${finding}`,
  openBuilder: 'Buka di penyusun bagan',
  differences: 'Bedanya dalam kata-kata',
  difference: {
    alike: (year: number, a: string, b: string): string =>
      `${year}: angka ${a} dan ${b} tidak dapat dibedakan pada ketepatan cetaknya.`,
    points: (year: number, a: string, b: string, points: string): string =>
      `${year}: ${a} ${points} poin persen di atas ${b}.`,
    more: (year: number, a: string, b: string, gap: string): string =>
      `${year}: ${a} lebih besar daripada ${b} sebanyak ${gap}.`,
    percent: (year: number, a: string, b: string, percent: string, gap: string): string =>
      `${year}: ${a} ${percent}% lebih besar daripada ${b} (selisih ${gap}).`,
    times: (year: number, a: string, b: string, times: string, gap: string): string =>
      `${year}: angka ${a} ${times} kali angka ${b} (selisih ${gap}).`,
    share: (year: number, part: string, percent: string, whole: string): string =>
      `${year}: angka ${part} adalah ${percent}% dari angka ${whole}.`,
    unchanged: (name: string, from: number, to: number): string =>
      `${name}: tidak berubah dari ${from} ke ${to} pada ketepatan cetaknya.`,
    changed: (
      name: string,
      isUp: boolean,
      by: string,
      from: number,
      first: string,
      to: number,
      last: string,
    ): string =>
      `${name}: ${isUp ? 'naik' : 'turun'}${by && ` ${by}`} dari ${first} (${from}) ke ${last} (${to}).`,
    inPoints: (points: string): string => `${points} poin persen`,
    hands: (name: string, from: number, to: number, publishers: string): string =>
      `${name}: perubahan ${from}–${to} tidak dihitung, karena penerbitnya berbeda (${publishers}).`,
    without: (child: string, year: number): string => `Sejak ${year} tanpa ${child}.`,
  },
  around: 'Kumpulan siap pakai',
  aroundNote: 'Tiap kumpulan ini adalah halaman lengkap, juga tanpa skrip.',
  setTitle: (name: string): string => `Bandingkan provinsi: ${name}`,
  setDescription: (names: string): string =>
    `${names} berdampingan: usaha mikro dan kecil dari tahun ke tahun pada skala yang sama, dan angka pokok terakhir dengan sumber dan peringkatnya.`,
  withNeighbours: (name: string): string => `Bandingkan ${name} dengan provinsi sekitarnya`,
};

export type CompareMessages = typeof id;

const en: CompareMessages = {
  nav: 'Compare',
  title: 'Compare areas',
  description:
    'Up to six provinces, regencies or cities side by side: one measure on a common scale, and the latest key figures with their sources and ranks.',
  lead: 'Choose up to six areas and one measure. Lines are drawn on a common scale; below them stand the latest key figures of each area, with year, source and rank.',
  noScript:
    'Choosing areas of your own needs scripts, which are off in this browser. The comparison below and the ready-made sets are complete without them.',
  formLabel: 'Comparison choices',
  places: 'Areas',
  placesHint: 'Type the name of a province, regency or city; six at most.',
  full: 'Six areas are chosen. Remove one to add another.',
  chart: (measure, population) => `${measure}, ${population}`,
  latestIn: (year, parts) => `${year}: ${parts}.`,
  nothing: 'There are no figures for these areas.',
  nothingAtAll: 'These data hold no yearly figures to compare areas by.',
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
  shown: (title, finding) => `${title}. ${finding}`,
  openBuilder: 'Open in the chart builder',
  differences: 'The differences in words',
  difference: {
    alike: (year, a, b) =>
      `${year}: the figures of ${a} and ${b} cannot be told apart at the precision in which they are printed.`,
    points: (year, a, b, points) => `${year}: ${a} is ${percentagePoints(points)} above ${b}.`,
    more: (year, a, b, gap) => `${year}: ${a} is larger than ${b} by ${gap}.`,
    percent: (year, a, b, percent, gap) =>
      `${year}: ${a} is ${percent}% larger than ${b} (a difference of ${gap}).`,
    times: (year, a, b, times, gap) =>
      `${year}: the figure of ${a} is ${times} times that of ${b} (a difference of ${gap}).`,
    share: (year, part, percent, whole) =>
      `${year}: the figure of ${part} is ${percent}% of that of ${whole}.`,
    unchanged: (name, from, to) =>
      `${name}: no change from ${from} to ${to} at the precision in which the figures are printed.`,
    changed: (name, isUp, by, from, first, to, last) =>
      `${name}: ${isUp ? 'up' : 'down'}${by && ` ${by}`} from ${first} (${from}) to ${last} (${to}).`,
    inPoints: percentagePoints,
    hands: (name, from, to, publishers) =>
      `${name}: the change ${from}–${to} is not computed, because the publishers differ (${publishers}).`,
    without: (child, year) => `Without ${child} since ${year}.`,
  },
  around: 'Ready-made sets',
  aroundNote: 'Each of these sets is a page complete without scripts.',
  setTitle: (name) => `Compare provinces: ${name}`,
  setDescription: (names) =>
    `${names} side by side: micro and small industry from year to year on a common scale, and the latest key figures with their sources and ranks.`,
  withNeighbours: (name) => `Compare ${name} with the provinces around it`,
};

const MESSAGES: Readonly<Record<Lang, CompareMessages>> = { id, en };
export const compareMessages = (lang: Lang): CompareMessages => MESSAGES[lang];
