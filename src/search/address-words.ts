/**
 * The words of an address within the site, for a search: `/atlas-ikm/provinsi/jawa-brat/2023/` is "jawa brat". The names of
 * the site's own folders and years are left out, since every page has them.
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
    .filter((word) => word !== '' && !FOLDERS.has(word.toLowerCase()) && !/^\d{4}$/.test(word))
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
