import type { Lang } from '../i18n/lang.ts';
import { citeMessages } from './messages.ts';
import { oneLine } from './one-line.ts';

/** A figure and where it comes from, every part already in words of the reader's language. */
export interface FigureParts {
  /** "Jumlah usaha, IMK, Aceh, 2023". */
  readonly what: string;
  /** "98.123 unit usaha". */
  readonly value: string;
  readonly printed: string;
  readonly publisher: string;
  readonly title: string;
  /** "Desember 2024"; null where it is not known. */
  readonly published: string | null;
  readonly version: string;
  /** Absolute address of the figure on its source's page. */
  readonly url: string;
}

/** One figure with its source, as a reader pastes it: the build writes it on the source's page, the copy button takes it along. */
export function figureText(parts: FigureParts, lang: Lang): string {
  const t = citeMessages(lang);
  const [what, value, printed, publisher, title] = [
    parts.what,
    parts.value,
    parts.printed,
    parts.publisher,
    parts.title,
  ].map(oneLine);
  const date = parts.published ?? t.undated;
  return `${what}: ${value} (${t.printed} “${printed}”). ${t.source}: ${publisher}, “${title}” (${date}); ${t.processed(t.release(parts.version))}. ${parts.url}`;
}
