import { type Card, type Frame, listMostRead, type Published } from '@coranto/newsroom/published';
import { addressOfMostRead, toHref } from '../frame/addresses.ts';
import { wordsFor } from '../words/words.ts';
import { CardView } from './CardView.tsx';

const shownCount = 5;

/** What is read most in the edition, without the article that the page is about. */
export async function readMostRead(published: Published, frame: Frame, articleId: string | null = null): Promise<Card[]> {
  const most = await listMostRead(published, frame, { count: shownCount });
  // One more is read only where it is needed: a page depends on every card it reads.
  if (articleId === null || !most.some((card) => card.articleId === articleId)) return most;
  const oneMore = await listMostRead(published, frame, { count: shownCount + 1 });
  return oneMore.filter((card) => card.articleId !== articleId);
}

/** The articles that were read most within a day, by rank. */
export function MostRead({ cards, frame }: { cards: readonly Card[]; frame: Frame }) {
  if (cards.length === 0) return null;
  return (
    <section class="most-read">
      <h2>
        <a href={toHref(addressOfMostRead(frame.edition.prefix))}>{wordsFor(frame.edition.language).mostRead}</a>
      </h2>
      <ol>
        {cards.map((card) => (
          <li key={card.articleId}>
            <CardView card={card} frame={frame} size="brief" level={3} />
          </li>
        ))}
      </ol>
    </section>
  );
}
