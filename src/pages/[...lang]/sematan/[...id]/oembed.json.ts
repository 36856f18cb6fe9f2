/** What oEmbed says of a chart, beside its page. */
import type { APIRoute } from 'astro';
import { loadAtlas } from '../../../../atlas/atlas.ts';
import { cardMeasures } from '../../../../cards/card.ts';
import { cardOfEmbed, cardPath, cardSize } from '../../../../cards/cards.ts';
import { embedFrame } from '../../../../embed/frame.ts';
import { embeds, type Embed } from '../../../../embed/embeds.ts';
import { oembed } from '../../../../embed/oembed.ts';
import type { Lang } from '../../../../i18n/lang.ts';
import { absoluteAddress } from '../../../../i18n/absolute.ts';
import { eachInBothLanguages } from '../../../../i18n/paths.ts';
import { publishersOf } from '../../../../cite/subject.ts';

export async function getStaticPaths() {
  return eachInBothLanguages(
    embeds(await loadAtlas()).map((embed) => ({ embed })),
    ({ embed }) => ({ id: embed.id }),
  );
}

export const GET: APIRoute<{ lang: Lang; embed: Embed }> = async ({ props: { lang, embed } }) => {
  const atlas = await loadAtlas();
  const { framed, sources } = await embedFrame(embed, lang, atlas);
  const shown = cardOfEmbed(embed, atlas);
  const picture = cardPath(shown);
  const answer = oembed(framed, publishersOf({ sources }).join('; '), absoluteAddress(''), {
    url: absoluteAddress(lang === 'en' ? `en/${picture}` : picture),
    ...cardMeasures(cardSize(shown, atlas)),
  });
  return new Response(JSON.stringify(answer), { headers: { 'Content-Type': 'application/json' } });
};
