import { createHash, randomUUID } from 'node:crypto';
import type { ArticleContent } from '@coranto/contract/article';
import type { Block } from '@coranto/contract/prose/prose';
import { sql } from 'kysely';
import type { Writing } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import { settleSearchWords, writeSearchWords } from '../search/search.ts';
import { makeCard } from '../story/decide.ts';
import { content, type TestEdition } from './builders.ts';

export type ManyArticles = {
  edition: TestEdition;
  count: number;
  contributorIds: readonly string[];
  pictureIds: readonly string[];
  /** Of the newest; each is a minute older than the one before. */
  newestAt: Date;
  /** Words of their own, in the place of the usual ones; such articles can be searched for. */
  wordsOf?: (number: number) => Partial<ArticleContent>;
};

const batch = 250;

/** Puts many live articles of usual length into a newsroom, in bulk and past the commands: for measuring, where a command each would take minutes. */
export async function addManyArticles(newsroom: Newsroom, many: ManyArticles): Promise<{ articleId: string; address: string }[]> {
  const added: { articleId: string; address: string }[] = [];
  for (let start = 0; start < many.count; start += batch) {
    const numbers = Array.from({ length: Math.min(batch, many.count - start) }, (_, each) => start + each);
    const articles = numbers.map((number) => anArchivedArticle(many, number));
    await newsroom.database.write(async (tx) => {
      await insertArticles(tx, many.edition, articles);
      if (many.wordsOf) await writeSearchWords(tx, articles.map(toSearched(many.edition)));
    });
    added.push(...articles);
  }
  if (many.wordsOf) await newsroom.database.write(settleSearchWords);
  await newsroom.database.vacuum();
  return added;
}

type ArchivedArticle = ReturnType<typeof anArchivedArticle>;

function anArchivedArticle({ edition, contributorIds, pictureIds, newestAt, wordsOf }: ManyArticles, number: number) {
  const sections = Object.entries(edition.sectionIds);
  const [slug = '', sectionId = ''] = sections[number % sections.length] ?? [];
  const words: ArticleContent = content(edition, {
    headline: `The harbour council hears report number ${number}`,
    standfirst: 'A long evening at the town hall ends with a vote that nobody had expected in the morning.',
    sectionId,
    bylines: contributorIds.length === 0 ? [] : [{ contributorId: contributorIds[number % contributorIds.length] ?? '', role: 'reporter' }],
    leadPicture: pictureIds.length === 0 ? null : { pictureId: pictureIds[number % pictureIds.length] ?? '', caption: null, altText: null },
    prose: { version: 1, blocks: wordsOf ? [] : usualBlocks(number, contributorIds[0] ?? null) },
    ...wordsOf?.(number),
  });
  const firstPublishedAt = new Date(newestAt.getTime() - number * 60_000);
  const address = `/${edition.prefix}/${slug}/report-${number}`;
  return {
    articleId: randomUUID(),
    storyId: randomUUID(),
    revisionId: randomUUID(),
    publicationId: randomUUID(),
    number,
    words,
    firstPublishedAt,
    address,
  };
}

/** A test edition's prefix is its language. */
const toSearched =
  ({ prefix }: TestEdition) =>
  ({ publicationId, words }: ArchivedArticle) => ({ publicationId, language: prefix, content: words });

/** About 800 words: paragraphs, headings and a quotation with a speaker. */
function usualBlocks(number: number, speakerId: string | null): Block[] {
  const sentence = 'The dues for small boats stay as they are until the dredging of the east quay is paid for, the clerk read out.';
  return Array.from({ length: 20 }, (_, each): Block => {
    const text = [{ kind: 'text' as const, text: `${each}. ${`${sentence} `.repeat(2)}Report ${number}.`, marks: [] }];
    if (each % 7 === 3) return { kind: 'heading', id: `s${each}`, level: 2, text };
    if (each % 9 !== 5 || speakerId === null) return { kind: 'paragraph', id: `s${each}`, text };
    return { kind: 'pull-quote', id: `s${each}`, speaker: { contributorId: speakerId, name: 'Reporter 0', role: null }, text };
  });
}

async function insertArticles(tx: Writing, edition: TestEdition, articles: ArchivedArticle[]): Promise<void> {
  await tx
    .insertInto('story')
    .values(articles.map(({ storyId }) => ({ id: storyId, kind: 'news' as const, created_by: null })))
    .execute();
  await tx
    .insertInto('article')
    .values(
      articles.map(({ articleId, storyId, revisionId, number }) => ({
        id: articleId,
        story_id: storyId,
        edition_id: edition.editionId,
        slug: `report-${number}`,
        source_article_id: null,
        created_by: null,
        newest_revision_id: revisionId,
      })),
    )
    .execute();
  await tx
    .insertInto('revision')
    .values(
      articles.map(({ articleId, revisionId, words }) => ({
        id: revisionId,
        article_id: articleId,
        number: 1,
        based_on: null,
        content: JSON.stringify(words),
        headline: words.headline,
        saved_by: null,
        source_revision_id: null,
        reason: null,
      })),
    )
    .execute();
  await insertPublications(tx, edition, articles);
  await tx
    .insertInto('address')
    .values(articles.map(({ articleId, address }) => ({ path: address, article_id: articleId, target: null })))
    .execute();
}

async function insertPublications(tx: Writing, edition: TestEdition, articles: ArchivedArticle[]): Promise<void> {
  await tx
    .insertInto('publication')
    .values(
      articles.map(({ articleId, revisionId, publicationId, words, firstPublishedAt, address }) => {
        const card = JSON.stringify(makeCard({ kind: 'news' }, words, address, firstPublishedAt));
        return {
          id: publicationId,
          article_id: articleId,
          revision_id: revisionId,
          kind: 'first' as const,
          note: null,
          decided_by: null,
          live_during: sql<string>`tstzrange(${firstPublishedAt}, null)`,
          edition_id: edition.editionId,
          section_id: words.sectionId,
          first_published_at: firstPublishedAt,
          last_updated_at: firstPublishedAt,
          address,
          card,
          card_hash: createHash('sha1').update(card).digest('base64url'),
        };
      }),
    )
    .execute();
  const subjects = articles.flatMap(({ publicationId, words, firstPublishedAt }) =>
    words.bylines.map(({ contributorId }) => ({
      publication_id: publicationId,
      subject_id: contributorId,
      edition_id: edition.editionId,
      first_published_at: firstPublishedAt,
    })),
  );
  if (subjects.length > 0) await tx.insertInto('publication_subject').values(subjects).execute();
}
