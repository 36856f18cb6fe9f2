import type { Lang } from '../i18n/lang.ts';
import { xmlText } from './xml.ts';

export interface FeedEntry {
  /** An address that stays the same for good. */
  readonly id: string;
  readonly title: string;
  /** Where to read on. */
  readonly url: string;
  /** The day, `2026-11-22`. */
  readonly date: string;
  /** Plain text. */
  readonly summary: string;
}

export interface Feed {
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Absolute addresses of the feed itself and of the site. */
  readonly self: string;
  readonly home: string;
  /** The newest first, at least one. */
  readonly entries: readonly FeedEntry[];
}

/** A feed in Atom (RFC 4287). @throws {RangeError} for a feed without entries, which has no date */
export function atomFeed(feed: Feed): string {
  const newest = newestOf(feed);
  const entries = feed.entries.map(
    (entry) =>
      `<entry><id>${xmlText(entry.id)}</id><title>${xmlText(entry.title)}</title><updated>${moment(entry.date)}</updated><link rel="alternate" type="text/html" href="${xmlText(entry.url)}"/><summary>${xmlText(entry.summary)}</summary></entry>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    `<id>${xmlText(feed.self)}</id>`,
    `<title>${xmlText(feed.title)}</title>`,
    `<subtitle>${xmlText(feed.subtitle)}</subtitle>`,
    `<updated>${moment(newest.date)}</updated>`,
    `<author><name>${xmlText(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(feed.home)}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

/** A feed in JSON Feed, version 1.1. @throws {RangeError} for a feed without entries */
export function jsonFeed(feed: Feed): string {
  newestOf(feed);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: feed.lang,
    authors: [{ name: feed.author, url: feed.home }],
    items: feed.entries.map(({ id, title, url, date, summary }) => ({
      id,
      url,
      title,
      content_text: summary,
      date_published: moment(date),
    })),
  });
}

function newestOf({ entries }: Feed): FeedEntry {
  const [newest] = entries;
  if (newest === undefined) throw new RangeError('invalid feed: no entries');
  return newest;
}

/** A release is dated by the day: its feeds say midnight, so that two builds are the same. */
const moment = (date: string): string => `${date}T00:00:00Z`;
