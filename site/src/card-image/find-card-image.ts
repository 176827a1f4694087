import { type Card, type Frame, findCardOf, isWithdrawn, type Published } from '@coranto/newsroom/published';
import { type CardImage, cardImageOf } from './card-image.ts';

/** What there is to draw of an article: what is live now, and nothing of what is not. */
export type FoundCardImage = { state: 'live'; image: CardImage; frame: Frame; card: Card } | { state: 'withdrawn' };

/** The card image that an article has now; `null` where readers never saw it, or where it has none. */
export async function findCardImage(published: Published, articleId: string): Promise<FoundCardImage | null> {
  const found = await findCardOf(published, articleId);
  if (!found) return (await isWithdrawn(published, articleId)) ? { state: 'withdrawn' } : null;
  const image = cardImageOf(found.frame, found.card);
  return image && { state: 'live', image, ...found };
}
