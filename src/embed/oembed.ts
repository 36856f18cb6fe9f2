/** The answer of oEmbed 1.0 (https://oembed.com) as a file: whoever pastes an address of the atlas gets the chart. */
import { FRAME_WIDTH, snippet, type Framed } from './snippet.ts';

export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly author_name: string;
  /** In seconds: a day. Releases are weeks apart, and a frame shows the latest one anyway. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** @param author the publishers of the figures */
export function oembed(
  framed: Framed,
  author: string,
  site: string,
  thumbnail: { readonly url: string; readonly width: number; readonly height: number },
): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: framed.title,
    provider_name: 'Atlas IKM',
    provider_url: site,
    author_name: author,
    cache_age: 86_400,
    html: snippet(framed),
    width: FRAME_WIDTH,
    height: framed.height,
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
}
