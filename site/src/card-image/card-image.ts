import { hash } from 'node:crypto';
import { languageOf } from '@coranto/contract/languages';
import type { Card, CardPicture, Frame } from '@coranto/newsroom/published';
import { type CardDrawing, cardImageSize } from './draw-card-image.ts';

/** What a card image shows of an article; a page and a list know the same of it. */
export type CardImageSource = Pick<Card, 'articleId' | 'headline' | 'section'> & {
  picture: Pick<CardPicture, 'file' | 'focalPoint'> | null;
};

/** The drawing by which networks show an article: where it is, and what it says to those who do not see it. */
export type CardImage = typeof cardImageSize & { path: string; mediaType: string; altText: string };

/** How it is drawn. A change that networks should see takes a new number. */
const design = 1;

/**
 * The card image of a live article, or `null` where we have no type for its letters. Its address follows from all that is drawn, so that
 * it may be kept for ever: with a new headline it is another.
 */
export function cardImageOf(frame: Frame, source: CardImageSource): CardImage | null {
  const { articleId, headline, section, picture } = source;
  const words = [headline, section?.name ?? '', frame.edition.name];
  if (!words.every(hasType)) return null;
  const drawn = [design, ...words, frame.edition.language, picture?.file, picture?.focalPoint.x, picture?.focalPoint.y];
  const mark = hash('sha256', JSON.stringify(drawn), 'base64url').slice(0, markLength);
  const altText = words.filter(Boolean).join(' · ');
  return { ...cardImageSize, path: `/cards/${articleId}/${mark}.jpg`, mediaType: 'image/jpeg', altText };
}

const markLength = 16;

/** The words of a card image, ready to be drawn. */
export function toDrawing(frame: Frame, { headline, section, picture }: CardImageSource, content: Uint8Array | null): CardDrawing {
  const { language, direction, name } = frame.edition;
  return {
    headline,
    section: section?.name ?? null,
    paper: name,
    language,
    direction,
    script: languageOf(language).script,
    picture: picture && content && { content, focalPoint: picture.focalPoint },
  };
}

/** Scripts for which the build leaves type (`typeFiles`). */
const letterWithoutType =
  /[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u;

function hasType(text: string): boolean {
  return !letterWithoutType.test(text);
}
