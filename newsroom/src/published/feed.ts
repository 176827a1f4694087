import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { articleSeen, composeArticle, type PublishedArticle, sourceOf } from './article.ts';
import type { Card } from './card.ts';
import type { Position } from './dependency.ts';
import type { Frame } from './frame.ts';
import { type LatestQuestion, listLatest } from './latest.ts';
import { listMostReadInFull } from './most-read.ts';
import { findPicture, type PublishedPicture } from './picture.ts';
import { noteRecord, type Published } from './reading.ts';
import { listedSeen } from './sitemap.ts';

/** An article as feeds give it: its card, with what feed readers ask for besides. */
export type FeedEntry = {
  card: Card;
  lastUpdatedAt: Date;
  /** With caption and credit, which cards do without. */
  picture: PublishedPicture | null;
  /** The whole article, where the edition gives its feeds the full text. */
  article: PublishedArticle | null;
};

/** A page of a feed: `next` is the place to go on from, `null` at the end. */
export type FeedEntries = { entries: FeedEntry[]; next: Position | null };

/** The newest live articles of an edition, section, contributor or topic for a feed, with their texts where the edition's settings say so. */
export async function listForFeed(published: Published, frame: Frame, question: LatestQuestion): Promise<FeedEntries> {
  const { cards, next } = await listLatest(published, frame, question);
  return { entries: await cardsToEntries(published, frame, cards), next };
}

/** What was read most in an edition lately, for a feed that has no more than that. */
export async function listMostReadForFeed(published: Published, frame: Frame, question: { count: number }): Promise<FeedEntries> {
  return { entries: await cardsToEntries(published, frame, await listMostReadInFull(published, frame, question)), next: null };
}

async function cardsToEntries(published: Published, frame: Frame, cards: readonly Card[]): Promise<FeedEntry[]> {
  const rest = frame.edition.settings.feeds === 'full' ? await readWhole(published, frame, cards) : await readDates(published, cards);
  const entries: FeedEntry[] = [];
  for (const card of cards) {
    const more = rest.get(card.articleId);
    // Gone since the list was read: what was noted is out of date, so the press does not keep this page.
    if (!more) continue;
    const picture = card.picture && (await findPicture(published, card.picture.id, frame.edition.language));
    entries.push({ card, picture, ...more });
  }
  return entries;
}

type Rest = Map<string, Pick<FeedEntry, 'lastUpdatedAt' | 'article'>>;

const idsOf = (cards: readonly Card[]) => cards.map((card) => card.articleId);

async function readDates(published: Published, cards: readonly Card[]): Promise<Rest> {
  if (cards.length === 0) return new Map();
  const rows = await published.rows
    .selectFrom('published_card')
    .select(['article_id', 'address', 'first_published_at', 'last_updated_at'])
    .where('article_id', 'in', idsOf(cards))
    .execute();
  const found = new Map(rows.map((row) => [row.article_id, row]));
  for (const id of idsOf(cards)) {
    const row = found.get(id);
    noteRecord(published, `listed:${id}`, row ? listedSeen(row) : null);
  }
  return new Map(rows.map((row) => [row.article_id, { lastUpdatedAt: row.last_updated_at, article: null }]));
}

async function readWhole(published: Published, frame: Frame, cards: readonly Card[]): Promise<Rest> {
  if (cards.length === 0) return new Map();
  const rows = await published.rows
    .selectFrom('published_article as article')
    .selectAll('article')
    .select((each) =>
      jsonArrayFrom(
        each
          .selectFrom('published_correction as correction')
          .select(['note', 'corrected_at'])
          .whereRef('correction.article_id', '=', 'article.article_id')
          .orderBy('decided', 'desc'),
      ).as('corrections'),
    )
    .where('article_id', 'in', idsOf(cards))
    .execute();
  const found = new Map(rows.map((row) => [row.article_id, row]));
  const whole: Rest = new Map();
  for (const id of idsOf(cards)) {
    const live = found.get(id) ?? null;
    noteRecord(published, `article:${id}`, articleSeen({ live, withdrawn: null }));
    // Feeds lead to no other language, so the other editions are not looked at.
    if (live)
      whole.set(id, {
        lastUpdatedAt: live.last_updated_at,
        article: await composeArticle(published, frame, sourceOf({ ...live, alternates: [] })),
      });
  }
  return whole;
}
