import type { ArticleContent } from '@coranto/contract/article';
import type { Writing } from '../database/database.ts';

/**
 * Section and topics of an article as another edition has them: the section's counterpart, topics of the same slug. What has no
 * counterpart is left for the translator to choose.
 */
export async function findCounterparts(
  tx: Writing,
  content: ArticleContent,
  editionId: string,
): Promise<Pick<ArticleContent, 'sectionId' | 'topicIds'>> {
  return { sectionId: await findSection(tx, content.sectionId, editionId), topicIds: await findTopicIds(tx, content.topicIds, editionId) };
}

/** The counterpart of a section in another edition, or `null`. */
export async function findSection(tx: Writing, sectionId: string | null, editionId: string): Promise<string | null> {
  if (sectionId === null) return null;
  const found = await tx
    .selectFrom('section as own')
    .innerJoin('section as other', 'other.counterpart', 'own.counterpart')
    .select('other.id')
    .where('own.id', '=', sectionId)
    .where('other.edition_id', '=', editionId)
    .executeTakeFirst();
  return found?.id ?? null;
}

async function findTopicIds(tx: Writing, topicIds: string[], editionId: string): Promise<string[]> {
  if (topicIds.length === 0) return [];
  const found = await tx
    .selectFrom('topic as own')
    .innerJoin('topic as other', 'other.slug', 'own.slug')
    .select('other.id')
    .where('own.id', 'in', topicIds)
    .where('other.edition_id', '=', editionId)
    .orderBy('other.slug')
    .execute();
  return found.map((row) => row.id);
}
