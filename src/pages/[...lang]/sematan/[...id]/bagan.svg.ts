/** An embed's chart as a file, for those who take it without scripts: the same picture that the buttons of a page save. */
import type { APIRoute } from 'astro';
import { loadAtlas } from '../../../../atlas/atlas.ts';
import { publishersOf } from '../../../../cite/subject.ts';
import { citedSources } from '../../../../cite/subjects.ts';
import { svgText } from '../../../../charts/download.ts';
import { paletteOf } from '../../../../charts/palette.ts';
import { wordsIn } from '../../../../components/messages.ts';
import { embeds, type Embed } from '../../../../embed/embeds.ts';
import { absoluteAddress } from '../../../../i18n/absolute.ts';
import type { Lang } from '../../../../i18n/lang.ts';
import { eachInBothLanguages } from '../../../../i18n/paths.ts';
import tokens from '../../../../styles/tokens.css?raw';

export async function getStaticPaths() {
  return eachInBothLanguages(
    embeds(await loadAtlas()).map((embed) => ({ embed })),
    ({ embed }) => ({ id: embed.id }),
  );
}

const { light } = paletteOf(tokens);

export const GET: APIRoute<{ lang: Lang; embed: Embed }> = async ({ props: { lang, embed } }) => {
  const { title, finding, chart, figures } = await embed.picture(lang);
  const sources = citedSources(figures, await loadAtlas());
  const text = svgText(
    {
      lang,
      svg: chart.wide,
      title,
      finding,
      source: wordsIn(lang).chartSource(publishersOf({ sources })),
      link: absoluteAddress(lang === 'en' ? `en/${embed.page}` : embed.page),
    },
    { colours: (token) => light.get(token) },
  );
  return new Response(text, { headers: { 'Content-Type': 'image/svg+xml' } });
};
