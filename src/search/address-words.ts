/**
 * The words of an address within the site, for a search: `/atlas-ikm/provinsi/jawa-brat/2023/` is "jawa brat". The names of
 * the site's own folders and years are left out, since every page has them, and words such as "tidak" and "the", which would find
 * any title.
 * @param root the site's own part of the address, with a slash at its end
 */
export function wordsInAddress(pathname: string, root: string): string {
  const within = pathname.startsWith(root) ? pathname.slice(root.length) : pathname;
  let decoded: string;
  try {
    decoded = decodeURIComponent(within);
  } catch {
    decoded = within;
  }
  return decoded
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !/^\d{4}$/.test(word))
    .filter((word) => !FOLDERS.has(word.toLowerCase()) && !FUNCTION_WORDS.has(word.toLowerCase()))
    .slice(0, MOST_WORDS)
    .join(' ');
}

const MOST_WORDS = 8;

const FOLDERS = new Set([
  'en',
  'provinsi',
  'tahun',
  'indikator',
  'sumber',
  'html',
  'htm',
  'index',
  'php',
]);

/** Words of both languages that say nothing of a page by themselves, and those of a page that is not there. */
const FUNCTION_WORDS = new Set(
  (
    'ada adalah akan atau bagi bagaimana bahwa bukan dalam dan dari dengan di ditemukan halaman ini itu ke oleh pada para saja sebagai secara serta ' +
    'sudah tanpa telah tentang tetapi tidak untuk yang ' +
    'a an and are as at be by for found from have how in is it no not of on or page that the there this to was what where which with without'
  ).split(' '),
);
