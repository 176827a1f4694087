import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { cardColumns, makeCard } from '../story/decide.ts';
import { content, type TestEdition } from './builders.ts';

export type ScheduledDraft = { articleId: string; revisionId: string; publicationId: string; due: Date };

const batch = 500;

/** Puts many drafts into a newsroom, each scheduled, in bulk and past the commands: for proving what happens when they fall due. */
export async function addManyScheduled(newsroom: Newsroom, edition: TestEdition, dues: readonly Date[]): Promise<ScheduledDraft[]> {
  const added: ScheduledDraft[] = [];
  const sectionId = Object.values(edition.sectionIds)[0] ?? null;
  const folder = `/${edition.prefix}/${Object.keys(edition.sectionIds)[0]}`;
  for (let start = 0; start < dues.length; start += batch) {
    const drafts = dues.slice(start, start + batch).map((due, each) => {
      const words = content(edition, { headline: `Scheduled report ${start + each}`, sectionId });
      const ids = { storyId: randomUUID(), articleId: randomUUID(), revisionId: randomUUID(), publicationId: randomUUID() };
      return { ...ids, due, words, slug: `scheduled-${start + each}` };
    });
    await newsroom.database.write(async (tx) => {
      const none = { created_by: null };
      await tx
        .insertInto('story')
        .values(drafts.map(({ storyId }) => ({ id: storyId, kind: 'news' as const, ...none })))
        .execute();
      await tx
        .insertInto('article')
        .values(
          drafts.map(({ articleId, storyId, revisionId, slug }) => ({
            ...none,
            id: articleId,
            story_id: storyId,
            edition_id: edition.editionId,
            slug,
            source_article_id: null,
            newest_revision_id: revisionId,
          })),
        )
        .execute();
      await tx
        .insertInto('revision')
        .values(
          drafts.map(({ articleId, revisionId, words }) => ({
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
      await tx
        .insertInto('publication')
        .values(
          drafts.map(({ articleId, revisionId, publicationId, words, due, slug }) => ({
            id: publicationId,
            article_id: articleId,
            revision_id: revisionId,
            kind: 'first' as const,
            note: null,
            decided_by: null,
            live_during: sql<string>`tstzrange(${due}, null)`,
            edition_id: edition.editionId,
            section_id: sectionId,
            first_published_at: due,
            last_updated_at: due,
            address: `${folder}/${slug}`,
            ...cardColumns(makeCard({ kind: 'news' }, words, `${folder}/${slug}`, due)),
          })),
        )
        .execute();
      await tx
        .insertInto('address')
        .values(drafts.map(({ articleId, slug }) => ({ path: `${folder}/${slug}`, article_id: articleId, target: null })))
        .execute();
    });
    added.push(...drafts.map(({ articleId, revisionId, publicationId, due }) => ({ articleId, revisionId, publicationId, due })));
  }
  return added;
}
