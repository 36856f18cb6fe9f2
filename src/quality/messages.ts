import type { Lang } from '../i18n/lang.ts';

/** What the page of data quality says beyond its tables. */
const id = {
  coverage: 'Cakupan',
  coverageLead:
    'Survei tahunan BPS mengisi 2013–2015 dan sejak 2017; untuk 2016 tidak ada survei. Provinsi muda baru terhitung sendiri beberapa tahun sesudah pembentukannya. Di luar itu hanya ada angka dari sumber lain.',
  agreement: 'Kecocokan dan sumber yang saling lepas',
  corroboration: (agreeing: string, independent: number): string =>
    independent === 0
      ? `${agreeing} angka cocok dengan sumber lain, tetapi tidak satu pun di antaranya berasal dari dua lembaga yang menghitung sendiri-sendiri: berita mengutip kementerian, dan semua angka IMK berasal dari satu survei BPS. Kecocokan di sini berarti salah kutip tidak ditemukan, bukan bahwa angkanya sudah diuji.`
      : `${agreeing} angka cocok dengan sumber lain; ${independent} di antaranya berasal dari dua lembaga yang menghitung sendiri-sendiri. Selebihnya satu hitungan yang dikutip berulang.`,
  custody: 'Dibaca dari mana',
  custodyLead:
    'Angka yang dibaca lewat salinan atau berita bisa saja keliru di jalan. Halaman setiap sumber mengatakan bagaimana ia dibaca.',
  jumps: 'Industri kecil menurut provinsi: lompatan antartahun',
  jumpsLead: (n: string, all: string): string =>
    `${n} dari ${all} pemeriksaan yang tidak cocok adalah lompatan angka industri kecil (5–19 tenaga kerja) di satu provinsi: tiga kali lipat atau sepertiga dalam setahun, atau sepuluh kali lipat dari tahun-tahun lain. Di banyak provinsi survei hanya menjangkau sedikit usaha kecil, sehingga hasilnya bergoyang dari tahun ke tahun. Angkanya belum tentu salah tercetak, tetapi jangan dibaca sebagai perubahan nyata.`,
  jumpsCaption:
    'Tahun dengan lompatan menurut provinsi, dan banyaknya pemeriksaan yang tidak cocok; satu tahun dapat gagal pada dua pemeriksaan',
  others: 'Yang lain, menurut jenis pemeriksaan',
  othersLead:
    'Setiap baris membandingkan angka tercetak dengan hasil hitungan dari angka tercetak lain.',
  dispute: 'Angka yang bertentangan antarsumber ada di halaman Sengketa.',
  rejects: (n: string): string =>
    `${n} baris masukan tidak diterbitkan karena isinya tidak dapat dipastikan. Tidak ada yang dibuang diam-diam: yang dibaca selalu sama dengan yang diterbitkan ditambah yang ditolak.`,
};

const en: typeof id = {
  coverage: 'Coverage',
  coverageLead:
    'The yearly BPS survey fills 2013–2015 and the years since 2017; none was held for 2016. Young provinces are counted on their own only some years after they were formed. Beyond that there are figures of other sources only.',
  agreement: 'Agreement and independent sources',
  corroboration: (agreeing, independent) =>
    independent === 0
      ? `${agreeing} figures agree with another source, but none of them comes from two institutions that counted separately: the press quotes the ministry, and all IMK figures come from one BPS survey. To agree here means that no misquotation was found, not that a figure has been put to the test.`
      : `${agreeing} figures agree with another source; ${independent} of them come from two institutions that counted separately. The rest is one count quoted more than once.`,
  custody: 'Where they were read',
  custodyLead:
    'A figure read through a copy or a news article may have been altered on its way. The page of each source says how it was read.',
  jumps: 'Small industry by province: leaps between years',
  jumpsLead: (n, all) =>
    `${n} of the ${all} checks that do not fit are leaps in the figures on small industry (5–19 workers) of a single province: three times or a third within a year, or ten times what other years have. In many provinces the survey reaches few small businesses, so its results sway from year to year. The figures are not necessarily misprints, but do not read them as real change.`,
  jumpsCaption:
    'Years with a leap by province, and how many checks do not fit; one year may fail two of them',
  others: 'The others, by kind of check',
  othersLead: 'Each row holds a printed figure against what other printed figures amount to.',
  dispute: 'Figures on which sources contradict one another are on the page of disputed figures.',
  rejects: (n) =>
    `${n} input rows were not published because their content cannot be established. Nothing is dropped in silence: what is read always equals what is published plus what is rejected.`,
};

export const wordsIn = (lang: Lang): typeof id => (lang === 'en' ? en : id);
