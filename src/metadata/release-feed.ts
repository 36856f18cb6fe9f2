import { changeLog } from '../changes/change-log.ts';
import { changeMessages } from '../changes/messages.ts';
import { addedIn, releaseAnchor } from '../changes/release-change.ts';
import { absoluteAddress } from '../i18n/absolute.ts';
import type { Lang } from '../i18n/lang.ts';
import { formatNumber } from '../model/format.ts';
import type { Feed } from './feed.ts';
import { metadataMessages } from './messages.ts';

/** The releases of the data as a feed. @param file the feed's own name, such as `umpan.xml` */
export async function releaseFeed(lang: Lang, file: string): Promise<Feed> {
  const t = metadataMessages(lang);
  const words = changeMessages(lang);
  const inLang = (path: string): string => absoluteAddress(lang === 'en' ? `en/${path}` : path);
  const n = (value: number): string => formatNumber(value, lang);
  const releases = await changeLog();
  return {
    lang,
    title: t.feedTitle,
    subtitle: t.feedSubtitle,
    author: t.feedAuthor,
    self: inLang(file),
    home: inLang(''),
    entries: releases.map((release) => ({
      id: `${absoluteAddress('perubahan/')}#${releaseAnchor(release)}`,
      title: t.released(release.version),
      url: `${inLang('perubahan/')}#${releaseAnchor(release)}`,
      date: release.date,
      summary: `${release.note[lang]} ${words.summary(
        n(release.figures),
        n(addedIn(release)),
        n(release.revised.length),
        n(release.withdrawn.length),
      )}`,
    })),
  };
}
