/** The picture that is shown beside a shared link. */
import type { APIRoute } from 'astro';
import { loadAtlas } from '../../../atlas/atlas.ts';
import { card, cardSize, cardSubjects } from '../../../cards/cards.ts';
import { drawCard } from '../../../cards/draw-card.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { eachInBothLanguages } from '../../../i18n/paths.ts';

export async function getStaticPaths() {
  const ids = [...cardSubjects(await loadAtlas()).keys()];
  return eachInBothLanguages(
    ids.map((card) => ({ card })),
    ({ card }) => ({ id: card }),
  );
}

export const GET: APIRoute<{ lang: Lang; card: string }> = async ({ props }) => {
  const atlas = await loadAtlas();
  const composed = await card(props.card, atlas, props.lang);
  const png = await drawCard(composed, cardSize(props.card, atlas));
  return new Response(Buffer.from(png), { headers: { 'Content-Type': 'image/png' } });
};
