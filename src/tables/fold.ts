/** Lower case without accents or doubled spaces, so that what is typed is found forgivingly. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
}
