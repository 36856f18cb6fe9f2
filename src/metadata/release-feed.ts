import { releases } from '../api/releases.ts';
import { loadAtlas } from '../atlas/atlas.ts';
import { absoluteAddress } from '../i18n/absolute.ts';
import type { Lang } from '../i18n/lang.ts';
import { formatNumber } from '../model/format.ts';
import type { Feed } from './feed.ts';
import { metadataMessages } from './messages.ts';

/** The releases of the data as a feed. @param file the feed's own name, such as `umpan.xml` */
export async function releaseFeed(lang: Lang, file: string): Promise<Feed> {
  const t = metadataMessages(lang);
  const { observations, sources } = await loadAtlas();
  const inLang = (path: string): string => absoluteAddress(lang === 'en' ? `en/${path}` : path);
  const [newest, ...older] = await releases();
  const n = (value: number): string => formatNumber(value, lang);
  const entry = (version: string, date: string, summary: string) => ({
    id: `${absoluteAddress('data/')}#rilis-${version}`,
    title: t.released(version),
    url: inLang('data/'),
    date,
    summary,
  });
  return {
    lang,
    title: t.feedTitle,
    subtitle: t.feedSubtitle,
    author: t.feedAuthor,
    self: inLang(file),
    home: inLang(''),
    entries: [
      ...(newest === undefined
        ? []
        : [entry(newest.version, newest.date, t.holds(n(observations.length), n(sources.length)))]),
      ...older.map(({ version, date }) => entry(version, date, t.released(version))),
    ],
  };
}
