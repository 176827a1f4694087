import type { RecordKey } from './dependency.ts';
import { noteRecord, type Published, shared } from './reading.ts';

export type PublishedTopic = { id: string; editionId: string; slug: string; name: string };

/** A topic, or `null`. */
async function findTopic(published: Published, topicId: string): Promise<PublishedTopic | null> {
  return shared(published, `topic:${topicId}`, async (inner) => {
    const topic = await loadTopic(inner, topicId);
    noteRecord(inner, `topic:${topicId}`, topic);
    return topic;
  });
}

/** The topic of an edition with this slug, or `null`. Whether readers see anything of it is another question. */
export async function findTopicBySlug(published: Published, editionId: string, slug: string): Promise<PublishedTopic | null> {
  const row = await published.rows
    .selectFrom('published_topic')
    .select('id')
    .where('edition_id', '=', editionId)
    .where('slug', '=', slug)
    .executeTakeFirst();
  noteRecord(published, pathOfTopic(editionId, slug), row?.id ?? null);
  return row ? findTopic(published, row.id) : null;
}

/** Names the note of which topic stands at a slug. */
export function pathOfTopic(editionId: string, slug: string): RecordKey {
  return `path:topics/${editionId}/${slug}`;
}

/** Several topics, in the order asked for; those that do not exist are left out. */
export async function findTopics(published: Published, topicIds: readonly string[]): Promise<PublishedTopic[]> {
  const topics: PublishedTopic[] = [];
  for (const id of topicIds) {
    const topic = await findTopic(published, id);
    if (topic) topics.push(topic);
  }
  return topics;
}

/** Reads a topic afresh, without a note. */
export async function loadTopic(published: Published, topicId: string): Promise<PublishedTopic | null> {
  const row = await published.rows
    .selectFrom('published_topic')
    .select(['id', 'edition_id as editionId', 'slug', 'name'])
    .where('id', '=', topicId)
    .executeTakeFirst();
  return row ?? null;
}
