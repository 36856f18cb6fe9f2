/** The picture that is shown beside a shared link. */
import type { APIRoute } from 'astro';
import { loadAtlas } from '../../../atlas/atlas.ts';
import { card, cardSubjects, SHARED_CARD } from '../../../cards/cards.ts';
import { drawCard } from '../../../cards/draw-card.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { eachInBothLanguages } from '../../../i18n/paths.ts';

export async function getStaticPaths() {
  const ids = [SHARED_CARD, ...cardSubjects(await loadAtlas()).keys()];
  return eachInBothLanguages(
    ids.map((card) => ({ card })),
    ({ card }) => ({ id: card }),
  );
}

export const GET: APIRoute<{ lang: Lang; card: string }> = async ({ props }) => {
  const png = await drawCard(await card(props.card, await loadAtlas(), props.lang));
  return new Response(Buffer.from(png), { headers: { 'Content-Type': 'image/png' } });
};
