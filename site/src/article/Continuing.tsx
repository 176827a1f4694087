import type { Card, Frame, SectionName } from '@coranto/newsroom/published';
import { CardView } from '../card/CardView.tsx';
import { toHref } from '../frame/addresses.ts';
import { fill, wordsFor } from '../words/words.ts';

/** Other stories with the same topics and people. */
export function Related({ frame, cards }: { frame: Frame; cards: readonly Card[] }) {
  if (cards.length === 0) return null;
  return (
    <section class="more related">
      <header>
        <h2>{wordsFor(frame.edition.language).related}</h2>
      </header>
      <div class="more-cards">
        {cards.map((card) => (
          <CardView key={card.articleId} card={card} frame={frame} size="brief" level={3} />
        ))}
      </div>
    </section>
  );
}

type MoreProps = { frame: Frame; section: SectionName; cards: readonly Card[] };

/** What else the section has: its description and its newest articles. */
export function MoreFromSection({ frame, section, cards }: MoreProps) {
  const { language } = frame.edition;
  const words = wordsFor(language);
  return (
    <section class="more">
      <header>
        <h2>{fill(language, words.moreFrom, { section: section.name })}</h2>
        {section.description && <p class="section-description">{section.description}</p>}
      </header>
      <div class="more-cards">
        {cards.map((card) => (
          <CardView key={card.articleId} card={card} frame={frame} size="brief" level={3} isInOwnSection />
        ))}
      </div>
      <p class="all-of">
        <a href={toHref(section.address)}>{fill(language, words.allOf, { section: section.name })}</a>
      </p>
    </section>
  );
}

/**
 * The story that follows. Without scripts it is a link; with them the story itself is put here when the reader comes near. It is set as
 * printers set a catchword: the next sheet's first words, at the foot of this one.
 */
export function NextStory({ card, frame }: { card: Card; frame: Frame }) {
  const words = wordsFor(frame.edition.language);
  return (
    <nav class="next" aria-label={words.nextStory}>
      <p class="label">{words.nextStory}</p>
      <a class="catchword" rel="next" href={toHref(card.address)}>
        {card.headline}
      </a>
    </nav>
  );
}
