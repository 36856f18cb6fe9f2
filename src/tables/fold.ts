/** Lower case without accents or doubled spaces, hyphens as they are typed, so that what is typed is found forgivingly. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u2011', '-')
    .toLowerCase()
    .replace(/\s+/g, ' ');
}
