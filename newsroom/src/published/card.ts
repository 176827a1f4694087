import type { StoryKind } from '@coranto/contract/article';
import type { CardRow } from '../database/database.ts';
import { type ContributorName, listContributorNames } from './contributor.ts';
import type { Position, WindowScope } from './dependency.ts';
import type { Frame, SectionName } from './frame.ts';
import { type CardPicture, findCardPicture } from './picture.ts';
import { noteRecord, type Published } from './reading.ts';

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

/** Makes cards of rows and notes what was read: the first `inFull` with picture and contributors, those after them as brief ones. */
export async function rowsToCards(published: Published, frame: Frame, rows: CardSource[], inFull = rows.length): Promise<Card[]> {
  const cards: Card[] = [];
  for (const row of rows.slice(0, inFull)) {
    published.note({ kind: 'record', key: `card:${row.article_id}`, fingerprint: row.card_hash });
    const { pictureId } = row.card;
    const picture = pictureId ? await findCardPicture(published, pictureId, frame.edition.language) : null;
    cards.push(await rowToCard(published, frame, row, { ...row.card, picture }));
  }
  for (const row of rows.slice(inFull)) {
    noteRecord(published, `brief:${row.article_id}`, briefSeen(row.card));
    cards.push(await rowToCard(published, frame, row, { ...briefOf(row.card), picture: null }));
  }
  return cards;
}

type Told = Omit<CardRow, 'pictureId'> & { picture: CardPicture | null };

async function rowToCard(published: Published, frame: Frame, { article_id }: CardSource, told: Told): Promise<Card> {
  const { kind, address, headline, kicker, standfirst, picture } = told;
  const section = frame.sections.find((candidate) => candidate.id === told.sectionId) ?? null;
  const contributors = await listContributorNames(published, told.contributorIds, frame.edition.language);
  const firstPublishedAt = new Date(told.firstPublishedAt);
  return { articleId: article_id, kind, address, headline, kicker, standfirst, section, firstPublishedAt, picture, contributors };
}

/** A brief card: no picture, no standfirst, and a name only where the text is its author's own view. */
function briefOf({ pictureId: _, ...card }: CardRow): Omit<CardRow, 'pictureId'> {
  return { ...card, standfirst: '', contributorIds: card.kind === 'opinion' ? card.contributorIds : [] };
}

/** What a brief card shows. */
export function briefSeen(card: CardRow): unknown {
  const { kind, address, headline, kicker, sectionId, firstPublishedAt, contributorIds } = briefOf(card);
  return [kind, address, headline, kicker, sectionId, firstPublishedAt, contributorIds];
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
