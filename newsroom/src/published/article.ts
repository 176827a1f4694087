import type { ArticleContent, Byline, StoryKind } from '@coranto/contract/article';
import { everyBlock, type Inline, type Prose, pictureIdsOf, textsOf } from '@coranto/contract/prose/prose';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import { type Card, noteWindow, rowsToCards } from './card.ts';
import { findContributor, type PublishedContributor } from './contributor.ts';
import { type Frame, findFrame, type SectionName } from './frame.ts';
import { findPictures, type PublishedPicture } from './picture.ts';
import { prepareQuestion } from './prepared.ts';
import { noteRecord, type Published } from './reading.ts';
import { findTopics, type PublishedTopic } from './topic.ts';

/** The same story in another edition. */
export type Alternate = { editionId: string; articleId: string; address: string; sourceArticleId: string | null };

/** An article as its own page shows it. */
export type PublishedArticle = {
  articleId: string;
  storyId: string;
  revisionId: string;
  kind: StoryKind;
  address: string;
  headline: string;
  kicker: string | null;
  standfirst: string;
  dateline: string | null;
  section: SectionName | null;
  firstPublishedAt: Date;
  lastUpdatedAt: Date;
  bylines: { role: Byline['role']; contributor: PublishedContributor }[];
  leadPicture: { pictureId: string; caption: string | null; altText: string | null } | null;
  topics: PublishedTopic[];
  prose: Prose;
  /** Every picture that the article shows, by id. */
  pictures: Map<string, PublishedPicture>;
  /** Every contributor quoted in the prose, by id. */
  speakers: Map<string, PublishedContributor>;
  /** Newest first. */
  corrections: { note: string; correctedAt: Date }[];
  /** Live articles of the same story in other editions. */
  alternates: Alternate[];
  /** The article this was translated from, while it is live. */
  source: Alternate | null;
};

/** What is found at an address. */
export type ArticleAtAddress =
  /** `earlier` is the one before it in time, in its section, as a brief card. */
  | { state: 'live'; frame: Frame; article: PublishedArticle; earlier: Card | null }
  /** `address` is where it leads now; for the time being where a withdrawn article leads to no other article. */
  | { state: 'moved'; address: string; isForNow?: boolean }
  | { state: 'withdrawn'; frame: Frame; note: string; withdrawnAt: Date; firstPublishedAt: Date };

/**
 * What a reader finds at a path (decoded, NFC, no query unless the old address had one), or `null` where nothing was ever published.
 */
export async function findArticleAt(published: Published, path: string): Promise<ArticleAtAddress | null> {
  // Nearly every question is about a live article, so that one is asked first, in one go.
  const [live] = await askLiveAt(published.rows, path);
  const known = live ? { article_id: live.article_id, target: null } : await loadAddress(published, path);
  noteRecord(published, `path:${path}`, known);
  if (!known) return null;
  if (known.target !== null) return { state: 'moved', address: known.target };
  const articleId = known.article_id;
  if (articleId === null) return null;
  const standing = live ? { live, withdrawn: null } : { live: null, withdrawn: await loadWithdrawal(published, articleId) };
  noteRecord(published, `article:${articleId}`, articleSeen(standing));
  return standing.live ? liveAt(published, standing.live, path) : withdrawnAt(published, standing.withdrawn, path);
}

async function liveAt(published: Published, live: LiveRow, path: string): Promise<ArticleAtAddress> {
  noteRecord(published, `story:${live.story_id}`, live.alternates);
  if (live.address !== path) return { state: 'moved', address: live.address };
  const frame = await frameOf(published, live.address);
  const article = await composeArticle(published, frame, sourceOf(live));
  return { state: 'live', frame, article, earlier: live.section_id === null ? null : await earlierCard(published, frame, live) };
}

async function earlierCard(published: Published, frame: Frame, live: LiveRow): Promise<Card | null> {
  const { earlier, edition_id, section_id, article_id, first_published_at } = live;
  const rows = earlier ? [{ ...earlier, first_published_at: new Date(earlier.first_published_at) }] : [];
  const scope = { editionId: edition_id, ...(section_id === null ? {} : { sectionId: section_id }) };
  noteWindow(published, scope, rows, { firstPublishedAt: first_published_at.getTime(), articleId: article_id }, rows.length === 0);
  const [card] = await rowsToCards(published, frame, rows, 0);
  return card ?? null;
}

async function withdrawnAt(
  published: Published,
  withdrawal: Awaited<ReturnType<typeof loadWithdrawal>>,
  path: string,
): Promise<ArticleAtAddress | null> {
  if (!withdrawal) return null;
  const { note, withdrawn_at, first_published_at, address, leads_to, is_permanent } = withdrawal;
  if (leads_to !== null) return { state: 'moved', address: leads_to, isForNow: !is_permanent };
  if (address !== path) return { state: 'moved', address };
  const frame = await frameOf(published, address);
  return { state: 'withdrawn', frame, note, withdrawnAt: withdrawn_at, firstPublishedAt: first_published_at };
}

async function frameOf(published: Published, address: string): Promise<Frame> {
  const frame = await findFrame(published, address.split('/')[1] ?? '');
  if (!frame) throw new Error(`No edition for ${address}`);
  return frame;
}

/** The live article that an address belongs to, with its corrections, its other editions and the one before it, as one question. */
const askLiveAt = prepareQuestion((rows, path) =>
  rows
    .selectFrom('published_address as known')
    .innerJoin('published_article as article', 'article.article_id', 'known.article_id')
    .selectAll('article')
    .select((each) => [
      jsonArrayFrom(
        each
          .selectFrom('published_correction as correction')
          .select(['note', 'corrected_at'])
          .whereRef('correction.article_id', '=', 'article.article_id')
          .orderBy('decided', 'desc'),
      ).as('corrections'),
      jsonArrayFrom(
        each
          .selectFrom('published_article as other')
          .select([
            'other.edition_id as editionId',
            'other.article_id as articleId',
            'other.address',
            'other.source_article_id as sourceArticleId',
          ])
          .whereRef('other.story_id', '=', 'article.story_id')
          .orderBy('other.edition_id'),
      ).as('alternates'),
      jsonObjectFrom(
        each
          .selectFrom('published_card as before')
          .select(['before.article_id', 'before.card', 'before.card_hash', 'before.first_published_at'])
          .whereRef('before.edition_id', '=', 'article.edition_id')
          .whereRef('before.section_id', '=', 'article.section_id')
          .whereRef('before.first_published_at', '<=', 'article.first_published_at')
          .where((it) =>
            it.or([
              it('before.first_published_at', '<', it.ref('article.first_published_at')),
              it('before.article_id', '>', it.ref('article.article_id')),
            ]),
          )
          .orderBy('before.first_published_at', 'desc')
          .orderBy('before.article_id')
          .limit(1),
      ).as('earlier'),
    ])
    .where('known.path', '=', path)
    .where('known.target', 'is', null),
);

async function loadAddress(published: Published, path: string) {
  const row = await published.rows
    .selectFrom('published_address')
    .select(['article_id', 'target'])
    .where('path', '=', path)
    .executeTakeFirst();
  return row ?? null;
}

async function loadWithdrawal(published: Published, articleId: string) {
  const row = await published.rows.selectFrom('published_withdrawal').selectAll().where('article_id', '=', articleId).executeTakeFirst();
  return row ?? null;
}

/**
 * What a page of an article sees of it: a revision never changes, so its id stands for the words. Its other editions are a record of their
 * own (`story:…`), because they change while this article does not.
 */
export function articleSeen({ live, withdrawn }: { live: ArticleStanding | null; withdrawn: object | null }): unknown {
  if (!live) return withdrawn;
  const { revision_id, address, first_published_at, last_updated_at, story_kind, source_article_id, corrections } = live;
  return [revision_id, address, first_published_at, last_updated_at, story_kind, source_article_id, corrections];
}

/** The part of a live article by which its page is known to be the same. */
export type ArticleStanding = {
  revision_id: string;
  address: string;
  first_published_at: Date;
  last_updated_at: Date;
  story_kind: StoryKind;
  source_article_id: string | null;
  corrections: unknown[];
};

type LiveRow = Awaited<ReturnType<typeof askLiveAt>>[number];

/** What an article page is made of besides the records it names. */
export type ArticleSource = Pick<
  PublishedArticle,
  'articleId' | 'storyId' | 'revisionId' | 'kind' | 'address' | 'firstPublishedAt' | 'lastUpdatedAt' | 'corrections'
> & {
  content: ArticleContent;
  sourceArticleId: string | null;
  /** Live articles of the story, this one perhaps among them. */
  alternates: Alternate[];
};

/** An article as a live row of the database tells it, with its corrections and its other editions. */
export function sourceOf(live: Omit<LiveRow, 'earlier'>): ArticleSource {
  return {
    articleId: live.article_id,
    storyId: live.story_id,
    revisionId: live.revision_id,
    kind: live.story_kind,
    address: live.address,
    firstPublishedAt: live.first_published_at,
    lastUpdatedAt: live.last_updated_at,
    corrections: live.corrections.map((each) => ({ note: each.note, correctedAt: new Date(each.corrected_at) })),
    content: live.content,
    sourceArticleId: live.source_article_id,
    alternates: live.alternates,
  };
}

/**
 * Makes an article of its content and the records that it names. The studio's preview hands in a revision that is not live; this reads
 * nothing but published records either way.
 */
export async function composeArticle(published: Published, frame: Frame, { content, ...given }: ArticleSource): Promise<PublishedArticle> {
  const language = frame.edition.language;
  const pictureIds = [...pictureIdsOf(content.prose), ...(content.leadPicture ? [content.leadPicture.pictureId] : [])];
  const bylines: PublishedArticle['bylines'] = [];
  for (const { contributorId, role } of content.bylines) {
    const contributor = await findContributor(published, contributorId, language);
    if (contributor) bylines.push({ role, contributor });
  }
  const speakers = new Map<string, PublishedContributor>();
  for (const id of speakerIdsOf(content.prose)) {
    const speaker = await findContributor(published, id, language);
    if (speaker) speakers.set(id, speaker);
  }
  const others = given.alternates.filter((alternate) => alternate.articleId !== given.articleId);
  return {
    articleId: given.articleId,
    storyId: given.storyId,
    revisionId: given.revisionId,
    kind: given.kind,
    address: given.address,
    headline: content.headline,
    kicker: content.kicker,
    standfirst: content.standfirst,
    dateline: content.dateline,
    section: frame.sections.find((section) => section.id === content.sectionId) ?? null,
    firstPublishedAt: given.firstPublishedAt,
    lastUpdatedAt: given.lastUpdatedAt,
    bylines,
    leadPicture: content.leadPicture,
    topics: await findTopics(published, content.topicIds),
    prose: content.prose,
    pictures: await findPictures(published, pictureIds, language),
    speakers,
    corrections: given.corrections,
    alternates: others,
    source: others.find((alternate) => alternate.articleId === given.sourceArticleId) ?? null,
  };
}

function speakerIdsOf(prose: Prose): Set<string> {
  const ids = new Set<string>();
  const fromText = (text: Inline[]) => {
    for (const inline of text) {
      if (inline.kind !== 'text') continue;
      for (const mark of inline.marks) if (mark.kind === 'quotation' && mark.speaker?.contributorId) ids.add(mark.speaker.contributorId);
    }
  };
  for (const block of everyBlock(prose.blocks)) {
    if ('speaker' in block && block.speaker?.contributorId) ids.add(block.speaker.contributorId);
    for (const text of textsOf(block)) fromText(text);
  }
  return ids;
}
