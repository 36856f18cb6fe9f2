/** The texts of the offline copy, in both languages. */
import type { Lang } from '../i18n/lang.ts';

export interface OfflineMessages {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly available: string;
  /** Above the list of kept pages. */
  readonly listed: string;
  /** Above those of them that are in the other language. */
  readonly others: string;
  readonly none: string;
  readonly retry: string;
  readonly copyTitle: string;
  readonly copyText: string;
  readonly remove: string;
  readonly removed: string;
  readonly keep: string;
  readonly unsupported: string;
  /** At the head of a page from the copy. Release and day hold no markup. */
  readonly stored: (release: string, day: string) => string;
}

export const MESSAGES: Readonly<Record<Lang, OfflineMessages>> = {
  id: {
    title: 'Tanpa sambungan',
    description:
      'Halaman Atlas IKM yang tersimpan di perangkat ini dan dapat dibaca tanpa internet.',
    lead: 'Halaman yang Anda minta belum tersimpan di perangkat ini, dan situs tidak dapat dihubungi.',
    available: 'Yang dapat dibaca sekarang',
    listed: 'Di belakang setiap halaman tertera rilis datanya.',
    others: 'Dalam bahasa Inggris',
    none: 'Belum ada halaman yang tersimpan. Halaman yang Anda buka selagi tersambung akan tersimpan di sini.',
    retry: 'Coba lagi',
    copyTitle: 'Salinan di perangkat ini',
    copyText:
      'Halaman yang Anda buka disimpan di peramban ini saja, paling banyak 200, agar dapat dibaca tanpa internet. Tidak ada yang dikirim keluar.',
    remove: 'Hapus salinan dan jangan simpan lagi',
    removed: 'Salinan sudah dihapus. Tidak ada halaman yang disimpan lagi.',
    keep: 'Simpan lagi halaman yang saya buka',
    unsupported: 'Peramban ini tidak dapat menyimpan halaman untuk dibaca tanpa internet.',
    stored: (release, day) =>
      `Situs tidak dapat dihubungi: ini salinan dari ${day}, dengan data rilis ${release}. Mungkin sudah ada angka yang lebih baru.`,
  },
  en: {
    title: 'No connection',
    description:
      'Pages of the IKM Atlas that this device has kept and that can be read without internet.',
    lead: 'The page you asked for has not been kept on this device, and the site cannot be reached.',
    available: 'What can be read now',
    listed: 'The release of its data stands after each page.',
    others: 'In Indonesian',
    none: 'No page has been kept yet. Pages that you open while connected will be kept here.',
    retry: 'Try again',
    copyTitle: 'The copy on this device',
    copyText:
      'Pages that you open are kept in this browser only, 200 at most, so that they can be read without internet. Nothing is sent anywhere.',
    remove: 'Delete the copy and keep no more',
    removed: 'The copy has been deleted. No page is kept any more.',
    keep: 'Keep the pages that I open again',
    unsupported: 'This browser cannot keep pages for reading without internet.',
    stored: (release, day) =>
      `The site cannot be reached: this is a copy of ${day}, with data of release ${release}. There may be newer figures.`,
  },
};
