import type { Atlas } from '../atlas/atlas.ts';
import { citedSources } from '../cite/subjects.ts';
import type { CitedSource } from '../cite/subject.ts';
import { absoluteAddress } from '../i18n/absolute.ts';
import type { Lang } from '../i18n/lang.ts';
import { embedPath, type Embed } from './embeds.ts';
import { frameHeight, type Framed } from './snippet.ts';

/** An embed as it is framed elsewhere, and the publications behind it. */
export async function embedFrame(
  embed: Embed,
  lang: Lang,
  atlas: Atlas,
): Promise<{ framed: Framed; sources: CitedSource[] }> {
  const { title, chart, figures } = await embed.picture(lang);
  const path = embedPath(embed);
  return {
    framed: {
      title,
      url: absoluteAddress(lang === 'en' ? `en/${path}` : path),
      height: frameHeight(chart.wide),
    },
    sources: citedSources(figures, atlas),
  };
}
