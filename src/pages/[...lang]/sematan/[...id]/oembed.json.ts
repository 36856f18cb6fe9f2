/** What oEmbed says of a chart, beside its page. */
import type { APIRoute } from 'astro';
import { loadAtlas } from '../../../../atlas/atlas.ts';
import { CARD } from '../../../../cards/card.ts';
import { cardOf, cardPath } from '../../../../cards/cards.ts';
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
  const picture = cardPath(cardOf(embed.page, atlas));
  const answer = oembed(framed, publishersOf({ sources }).join('; '), absoluteAddress(''), {
    url: absoluteAddress(lang === 'en' ? `en/${picture}` : picture),
    ...CARD,
  });
  return new Response(JSON.stringify(answer), { headers: { 'Content-Type': 'application/json' } });
};
