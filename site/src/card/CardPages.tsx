import type { CardList, Frame } from '@coranto/newsroom/published';
import { toHref, toHrefWithQuery } from '../frame/addresses.ts';
import { wordsFor } from '../words/words.ts';
import { CardView } from './CardView.tsx';
import { placeToParameter } from './place.ts';

type Props = {
  frame: Frame;
  list: CardList;
  address: string;
  isFirstPage: boolean;
  level: 2 | 3;
  isOfSection?: boolean;
  /** Is the first picture of the page above the list? */
  isBelowPicture?: boolean;
};

/** One page of a list of articles, with plain links to older and newest ones. */
export function CardPages({ frame, list, address, isFirstPage, level, isOfSection = false, isBelowPicture = false }: Props) {
  const words = wordsFor(frame.edition.language);
  if (list.cards.length === 0) return <p class="nothing">{words.nothingYet}</p>;
  return (
    <>
      <div class="card-list">
        {list.cards.map((card, number) => (
          <CardView
            key={card.articleId}
            card={card}
            frame={frame}
            size="row"
            level={level}
            isFirst={number === 0 && !isBelowPicture}
            isInOwnSection={isOfSection}
          />
        ))}
      </div>
      {(list.next || !isFirstPage) && (
        <nav class="pages" aria-label={words.pages}>
          {!isFirstPage && <a href={toHref(address)}>{words.newestStories}</a>}
          {list.next && (
            <a rel="next" href={toHrefWithQuery(address, { after: placeToParameter(list.next) })}>
              {words.olderStories}
            </a>
          )}
        </nav>
      )}
    </>
  );
}
