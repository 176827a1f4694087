import { createHash } from 'node:crypto';
import { type Frame, findContributorBySlug, findTopicBySlug, listEditionsNaming, type Published } from '@coranto/newsroom/published';
import { addressOfMostRead, addressOfTopic, mostReadPart } from '../frame/addresses.ts';
import { fill, wordsFor } from '../words/words.ts';

/** A list of articles that has feeds: all of an edition, a section, a contributor or a topic, or what is read most. */
export type FeedList = {
  /** Stays while names and addresses change. */
  id: string;
  title: string;
  description: string;
  /** Path of the page with the same list; its feeds stand below it. */
  address: string;
  of: { order: 'newest'; scope: { sectionId?: string; subjectId?: string } } | { order: 'most-read' };
};

/** The list at an address inside an edition, given by its parts; `null` where there is none, or nothing that readers see belongs to it. */
export async function findFeedList(published: Published, frame: Frame, parts: readonly string[]): Promise<FeedList | null> {
  const [first, slug, ...more] = parts;
  if (first === undefined) return listOfEdition(frame);
  if (first === mostReadPart && slug === undefined) return listOfMostRead(frame);
  if (slug === undefined) return listOfSection(frame, first);
  if (more.length > 0) return null;
  if (first === 'people') return listOfContributor(published, frame, slug);
  return first === 'topics' ? listOfTopic(published, frame, slug) : null;
}

function listOfEdition({ edition }: Frame): FeedList {
  const description = edition.settings.tagline || edition.name;
  return {
    id: `urn:uuid:${edition.id}`,
    title: edition.name,
    description,
    address: `/${edition.prefix}`,
    of: { order: 'newest', scope: {} },
  };
}

function listOfSection({ edition, sections }: Frame, slug: string): FeedList | null {
  const section = sections.find((candidate) => candidate.slug === slug);
  if (!section) return null;
  const title = `${section.name} · ${edition.name}`;
  return {
    id: `urn:uuid:${section.id}`,
    title,
    description: section.description || title,
    address: section.address,
    of: { order: 'newest', scope: { sectionId: section.id } },
  };
}

async function listOfContributor(published: Published, { edition }: Frame, slug: string): Promise<FeedList | null> {
  const contributor = await findContributorBySlug(published, slug, edition.language);
  if (!contributor || !(await listEditionsNaming(published, contributor.id)).includes(edition.id)) return null;
  const { id, name } = contributor;
  return {
    id: `urn:uuid:${uuidOfName(edition.id, id)}`,
    title: `${name} · ${edition.name}`,
    description: fill(edition.language, wordsFor(edition.language).storiesBy, { name }),
    address: `/${edition.prefix}/people/${slug}`,
    of: { order: 'newest', scope: { subjectId: id } },
  };
}

function listOfMostRead({ edition }: Frame): FeedList {
  const words = wordsFor(edition.language);
  return {
    id: `urn:uuid:${uuidOfName(edition.id, mostReadPart)}`,
    title: `${words.mostRead} · ${edition.name}`,
    description: words.mostReadIn,
    address: addressOfMostRead(edition.prefix),
    of: { order: 'most-read' },
  };
}

async function listOfTopic(published: Published, { edition }: Frame, slug: string): Promise<FeedList | null> {
  const topic = await findTopicBySlug(published, edition.id, slug);
  if (!topic) return null;
  return {
    id: `urn:uuid:${topic.id}`,
    title: `${topic.name} · ${edition.name}`,
    description: fill(edition.language, wordsFor(edition.language).storiesOn, { topic: topic.name }),
    address: addressOfTopic(edition.prefix, slug),
    of: { order: 'newest', scope: { subjectId: topic.id } },
  };
}

/** A UUID that follows from a name in a space of names. @source RFC 9562 section 5.5 (version 5) */
function uuidOfName(space: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
