/** Everything that is said of embedding, in both languages. */
import type { Lang } from '../i18n/lang.ts';
import type { EmbedKind } from './embeds.ts';

const id = {
  title: 'Sematkan bagan',
  description:
    'Bagan-bagan Atlas IKM untuk disematkan di situs lain: menyesuaikan lebar, berjalan tanpa skrip, menyebut sumbernya, dan ikut terang-gelap pembacanya.',
  lead: 'Salin potongan kode sebuah bagan ke halaman Anda. Bagan menyesuaikan lebarnya, tidak memerlukan skrip, menyebut sumber angkanya, dan selalu memuat terbitan data terbaru.',
  source: 'Sumber',
  open: 'Buka di Atlas IKM',
  heading: 'Sematkan',
  more: 'Semua bagan dan cara memakainya',
  kinds: {
    nation: 'Indonesia',
    province: 'Provinsi',
    year: 'Peta dan peringkat menurut tahun',
    compare: 'Perbandingan',
    indicator: 'Indikator',
    conflict: 'Angka yang bertentangan',
  } satisfies Record<EmbedKind, string>,
  how: 'Cara memakai',
  howPattern:
    'Satu kode berlaku untuk semua bagan: ganti alamatnya dengan alamat bagan dari daftar di bawah. Sistem penerbitan yang mengenal oEmbed menemukannya sendiri dari alamat bagan atau alamat halamannya.',
  height: 'Tinggi yang mengikuti isi',
  howHeight:
    'Tanpa apa pun bagan mengisi tinggi yang diberikan. Bila skrip ini ada di halaman Anda, bingkai mengikuti tinggi isinya; bagan mengirim pesan berisi tingginya dan tidak membaca apa pun dari halaman Anda.',
  terms:
    'Gratis dengan lisensi CC BY 4.0: biarkan baris sumbernya terbaca. Alamat sematan tidak berubah; bila sebuah bagan ditarik, alamatnya tetap mengantar ke halamannya.',
};

export type EmbedMessages = typeof id;

const en: EmbedMessages = {
  title: 'Embed a chart',
  description:
    'Charts of Atlas IKM to embed in other sites: they fit any width, work without scripts, name their sources and follow the reader’s light or dark setting.',
  lead: 'Copy a chart’s piece of code into your page. The chart fits its width, needs no scripts, names the sources of its figures and always holds the latest release of the data.',
  source: 'Source',
  open: 'Open in Atlas IKM',
  heading: 'Embed',
  more: 'All charts and how to use them',
  kinds: {
    nation: 'Indonesia',
    province: 'Provinces',
    year: 'Maps and rankings by year',
    compare: 'Comparisons',
    indicator: 'Indicators',
    conflict: 'Figures in conflict',
  },
  how: 'How to use it',
  howPattern:
    'One piece of code serves every chart: put the address of a chart from the list below in its place. Publishing systems that know oEmbed find it by themselves, from the address of the chart or of its page.',
  height: 'A height that follows the content',
  howHeight:
    'As it is, the chart fills the height that it is given. With this script in your page the frame follows the height of its content; the chart sends a message with its height and reads nothing of your page.',
  terms:
    'Free under CC BY 4.0: leave the line with the source readable. Addresses of embeds do not change; should a chart be withdrawn, its address still leads to its page.',
};

const MESSAGES: Readonly<Record<Lang, EmbedMessages>> = { id, en };
export const embedMessages = (lang: Lang): EmbedMessages => MESSAGES[lang];
