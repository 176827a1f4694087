import type { StoryKind } from '@coranto/contract/article';
import type { CardRow } from '../database/database.ts';
import { type ContributorName, listContributorNames } from './contributor.ts';
import type { Position, WindowScope } from './dependency.ts';
import type { Frame, SectionName } from './frame.ts';
import { type CardPicture, findCardPicture } from './picture.ts';
import type { Published } from './reading.ts';

/** An article as lists and fronts show it. */
export type Card = {
  articleId: string;
  kind: StoryKind;
  address: string;
  headline: string;
  kicker: string | null;
  standfirst: string;
  section: SectionName | null;
  firstPublishedAt: Date;
  picture: CardPicture | null;
  contributors: ContributorName[];
};

/** The row of a list that a card is made from. */
export type CardSource = { article_id: string; card: CardRow; card_hash: string; first_published_at: Date };

/** A page of a list: `end` is the place to go on from, `null` at the end. */
export type CardList = { cards: Card[]; next: Position | null };

/** Makes cards of rows, each with its picture and contributors, and notes what was read. */
export async function rowsToCards(published: Published, frame: Frame, rows: CardSource[]): Promise<Card[]> {
  const cards: Card[] = [];
  for (const row of rows) {
    published.note({ kind: 'record', key: `card:${row.article_id}`, fingerprint: row.card_hash });
    const { pictureId, sectionId, contributorIds, firstPublishedAt, ...words } = row.card;
    cards.push({
      ...words,
      articleId: row.article_id,
      firstPublishedAt: new Date(firstPublishedAt),
      section: frame.sections.find((section) => section.id === sectionId) ?? null,
      picture: pictureId ? await findCardPicture(published, pictureId, frame.edition.language) : null,
      contributors: await listContributorNames(published, contributorIds, frame.edition.language),
    });
  }
  return cards;
}

/** Notes a list: what it looked at and what it got. `isWhole` says that the scope ended with it. */
export function noteWindow(published: Published, scope: WindowScope, rows: CardSource[], start: Position | null, isWhole: boolean): void {
  const last = rows.at(-1);
  const end = isWhole || !last ? null : positionOf(last);
  published.note({ kind: 'window', scope, articleIds: rows.map((row) => row.article_id), start, end });
}

/** The place of a row in its list. */
export function positionOf(row: CardSource): Position {
  return { firstPublishedAt: row.first_published_at.getTime(), articleId: row.article_id };
}
