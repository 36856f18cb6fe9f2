import type { HeadlineReason } from '../model/contract.ts';
import type { Lang } from '../i18n/lang.ts';
import { percentagePoints } from '../i18n/percentage-points.ts';
import type { Width } from './dispute.ts';

/** What the page of disputed figures says, and the explanations wherever they stand. */
const id = {
  lead: (groups: string, figures: string, explained: string): string =>
    `Dalam ${groups} pertanyaan, sumber yang berbeda menjawab dengan ${figures} angka yang tidak mungkin benar bersamaan, sekalipun pembulatan diperhitungkan. Semuanya ada di sini, dengan bunyi sumbernya. Untuk ${explained} pertanyaan kami dapat mengatakan apa yang membedakannya.`,
  reading:
    'Setiap sengketa digambar pada satu sumbu. Batang adalah rentang yang dapat diwakili angka tercetak: “4,4 juta” berarti 4.350.000 sampai 4.450.000. Bila rentangnya tidak bertemu, angkanya bertentangan. Garis putus-putus menandai angka utama: yang ditampilkan lebih dulu menurut aturan tertulis, bukan yang kami anggap benar.',
  rules: 'Aturannya di halaman metodologi',
  overview: 'Semua sengketa dalam satu tabel',
  question: 'Pertanyaan',
  lowest: 'Terendah',
  highest: 'Tertinggi',
  apart: 'Perbedaan',
  cause: 'Sebabnya',
  unknown: 'belum diketahui',
  widths: {
    tenfold: 'Sepuluh kali lipat atau lebih',
    double: 'Dua sampai sepuluh kali lipat',
    tenth: 'Sepuluh persen sampai dua kali lipat',
    close: 'Kurang dari sepuluh persen',
    points: 'Pertumbuhan dan porsi',
  } as Record<Width, string>,
  onlyGrowth: 'Pertumbuhan',
  onlyShares: 'Porsi',
  times: (n: string): string => `${n}\u00a0kali lipat`,
  percent: (n: string): string => `selisih ${n}\u00a0persen`,
  points: (n: string): string => `selisih ${n}\u00a0poin persen`,
  who: 'Yang mencetaknya',
  headline: 'angka utama',
  reasons: {
    only: 'satu-satunya angka',
    'source-kind': 'jenis sumbernya didahulukan',
    vintage: 'terbitan terbaru',
    precision: 'paling teliti',
    order: 'urutan pencatatan',
    'not-headline': '',
  } as Record<HeadlineReason, string>,
  undated: 'tanggal terbit tidak diketahui',
  openYet:
    'Sebabnya belum kami ketahui. Bila Anda mengetahuinya, beri tahu kami lewat repositori proyek ini.',
  same: 'Sebabnya sama dengan di atas:',
  explained: 'Penjelasan',
  evidence: 'Dasarnya',
  elsewhere: 'Dibantah hitungan atau sumber lain',
  elsewhereLead:
    'Angka berikut tidak mempunyai lawan untuk pertanyaan yang sama persis, tetapi tidak cocok dengan angka lain bila dihitung. Inilah yang menjelaskannya.',
  shownAt: 'Selengkapnya di halaman sengketa',
};

const en: typeof id = {
  lead: (groups, figures, explained) =>
    `On ${groups} questions different sources answer with ${figures} figures that cannot all be right, even when rounding is allowed for. All of them are here, in the words of their sources. For ${explained} questions we can say what sets them apart.`,
  reading:
    'Each conflict is drawn on one axis. A bar is what a printed figure can stand for: “4,4 juta” (4.4 million) is anything from 4,350,000 to 4,450,000. Where the intervals do not meet, the figures conflict. The dashed line marks the headline figure: the one shown first by a written rule, not the one that we hold to be true. Beside each chart its sources are quoted: in their words a point parts thousands and a comma decimals, “miliar” or “M” is billion.',
  rules: 'The rules are on the methodology page',
  overview: 'All conflicts in one table',
  question: 'Question',
  lowest: 'Lowest',
  highest: 'Highest',
  apart: 'Difference',
  cause: 'Cause',
  unknown: 'not known yet',
  widths: {
    tenfold: 'Tenfold or more',
    double: 'Twofold up to tenfold',
    tenth: 'Ten per cent apart up to twofold',
    close: 'Less than ten per cent apart',
    points: 'Growth and shares',
  },
  onlyGrowth: 'Growth',
  onlyShares: 'Shares',
  times: (n) => `a factor of\u00a0${n}`,
  percent: (n) => `${n}\u00a0per cent apart`,
  points: (n) => `${percentagePoints(n)} apart`,
  who: 'Who prints it',
  headline: 'headline figure',
  reasons: {
    only: 'the only figure',
    'source-kind': 'its kind of source comes first',
    vintage: 'the latest vintage',
    precision: 'the finest precision',
    order: 'order of entry',
    'not-headline': '',
  },
  undated: 'date of publication not known',
  openYet: 'We do not know the cause yet. If you do, tell us through the project’s repository.',
  same: 'The cause is the same as above:',
  explained: 'Explanation',
  evidence: 'What it rests on',
  elsewhere: 'Contradicted by arithmetic or by another source',
  elsewhereLead:
    'These figures have no rival for exactly the same question, but they do not fit others once one reckons. This is what explains them.',
  shownAt: 'More on the page of disputed figures',
};

export const wordsIn = (lang: Lang): typeof id => (lang === 'en' ? en : id);
