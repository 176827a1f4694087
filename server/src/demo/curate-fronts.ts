import { type Newsroom, placeOnFront } from '@coranto/newsroom';
import { findFrame, listLatest, openReading } from '@coranto/newsroom/published';
import { demoLanguages } from './editions.ts';
import type { MadeEditions } from './fill-editions.ts';

/** Arranges each front as an editor would: a lead with a picture, a story told by pictures beside it. The rest fills itself. */
export async function curateFronts(newsroom: Newsroom, editions: MadeEditions): Promise<void> {
  const published = openReading(newsroom.database.published, () => undefined);
  for (const language of demoLanguages) {
    const frame = await findFrame(published, language);
    if (!frame) throw new Error(`No edition ${language}`);
    const { cards } = await listLatest(published, frame, { count: 40 });
    const lead = cards.find((card) => card.picture && card.kind === 'news');
    const analysis = cards.find((card) => card.picture && card.kind === 'analysis');
    const pictures = cards.find((card) => card.kind === 'picture-story' && card !== lead);
    const elsewhere = cards.find((card) => card.picture && card.kind === 'news' && card.section?.id !== lead?.section?.id);
    const chosen = [lead, pictures, analysis, elsewhere].filter((card) => card !== undefined);
    for (const [slot, card] of chosen.entries()) {
      await placeOnFront(newsroom, null, { editionId: editions[language].editionId, slot, articleId: card.articleId, headline: null });
    }
  }
}
