import type { Card, Frame } from '@coranto/newsroom/published';
import { toHref } from '../frame/addresses.ts';
import { Image } from '../prose/Figure.tsx';
import type { PictureWidth } from '../prose/picture-width.ts';
import { tellDay, tellMoment } from '../words/dates.ts';
import { wordsFor } from '../words/words.ts';
import { Marked } from './Marked.tsx';

/** How much of an article a list shows. */
export type CardSize = 'lead' | 'standard' | 'row' | 'brief' | 'timed';

type Props = {
  card: Card;
  frame: Frame;
  size: CardSize;
  level: 2 | 3;
  /** Where its picture stands, as far as its width follows from it. */
  pictureWidth?: PictureWidth;
  isFirst?: boolean;
  isInOwnSection?: boolean;
  /** Words that a search has found, to be marked, and the passage of the body where they stand. */
  found?: { hits: ReadonlySet<string>; passage: string | null };
};

const nothingFound = { hits: new Set<string>(), passage: null };

/** An article in a list. The headline is its only link, so that reading aloud says each story once. */
export function CardView({
  card,
  frame,
  size,
  level,
  pictureWidth = 'row',
  isFirst = false,
  isInOwnSection = false,
  found = nothingFound,
}: Props) {
  const { language } = frame.edition;
  const Heading = level === 2 ? 'h2' : 'h3';
  const label = cardLabel(card, frame, isInOwnSection);
  const isShort = size === 'brief' || size === 'timed';
  const picture = isShort ? null : card.picture;
  return (
    <article class={`card card-${size} kind-${card.kind}`}>
      {picture && (
        <div class="card-picture">
          <Image picture={picture} altText="" width={pictureWidth} isFirst={isFirst} />
        </div>
      )}
      <div class="card-words">
        {label && <p class="kicker">{label}</p>}
        <Heading>
          <a href={toHref(card.address)}>
            <Marked text={card.headline} language={language} hits={found.hits} />
          </a>
        </Heading>
        {!isShort && card.standfirst && (
          <p class="standfirst">
            <Marked text={card.standfirst} language={language} hits={found.hits} />
          </p>
        )}
        {found.passage !== null && (
          <p class="passage">
            <Marked text={found.passage} language={language} hits={found.hits} />
          </p>
        )}
        <CardLine card={card} frame={frame} hasNames={!isShort || card.kind === 'opinion'} hasTime={size === 'timed'} />
      </div>
    </article>
  );
}

/** What stands over the headline: the editors' own label, else what kind of article it is, else its section where that is not clear already. */
function cardLabel(card: Card, frame: Frame, isInOwnSection: boolean): string {
  if (card.kicker !== null) return card.kicker;
  const kind = wordsFor(frame.edition.language).kinds[card.kind];
  return kind || (isInOwnSection ? '' : (card.section?.name ?? ''));
}

function CardLine({ card, frame, hasNames, hasTime }: { card: Card; frame: Frame; hasNames: boolean; hasTime: boolean }) {
  const telling = { language: frame.edition.language, timeZone: frame.edition.timeZone };
  return (
    <p class="card-line">
      {hasNames && card.contributors.length > 0 && (
        <span class="names">{card.contributors.map((contributor) => contributor.name).join(', ')}</span>
      )}
      <time datetime={card.firstPublishedAt.toISOString()}>
        {hasTime ? tellMoment(card.firstPublishedAt, telling) : tellDay(card.firstPublishedAt, telling)}
      </time>
    </p>
  );
}
