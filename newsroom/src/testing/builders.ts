import { randomUUID } from 'node:crypto';
import type { ArticleContent } from '@coranto/contract/article';
import { plainEditionSettings } from '@coranto/contract/edition';
import type { Person } from '@coranto/contract/person';
import type { Database } from '../database/database.ts';
import { addEdition, addSection, nameMasthead } from '../edition/edition.ts';
import type { FileStore, Newsroom } from '../logbook/logbook.ts';
import { addContributor } from '../people/people.ts';
import { createStory, publishArticle, readArticle } from '../story/story.ts';
import { silence } from './silence.ts';

/** Someone who may do everything, for tests that are not about permission. */
export const anOwner: Person = {
  id: '00000000-0000-4000-8000-00000000000a',
  name: 'Olga',
  email: 'olga@example.org',
  language: 'en',
  roles: [{ editionId: null, role: 'owner' }],
};

/** A newsroom on a test's database; its files are kept in memory, since the test is not about them. */
export async function aNewsroom(database: Database): Promise<Newsroom> {
  await database.write((tx) =>
    tx
      .insertInto('person')
      .values({ id: anOwner.id, name: anOwner.name, email: anOwner.email, password_hash: null, deactivated_at: null })
      .execute(),
  );
  return { database, media: filesInMemory(), log: silence };
}

function filesInMemory(): FileStore {
  const files = new Map<string, Uint8Array>();
  return {
    async keep(bytes, ending) {
      const file = `${randomUUID().replaceAll('-', '')}.${ending}`;
      files.set(file, bytes);
      return file;
    },
    async keepAs(file, bytes) {
      files.set(file, bytes);
    },
    read: async (file) => files.get(file) ?? null,
  };
}

export type TestEdition = { editionId: string; prefix: string; sectionIds: Record<string, string> };

/** An edition with sections of the same counterparts in every edition. */
export async function anEdition(
  newsroom: Newsroom,
  prefix: string,
  sections: readonly string[] = ['harbour', 'city'],
): Promise<TestEdition> {
  await nameMasthead(newsroom, anOwner, { name: 'The Harbour Sheet' });
  const editionId = randomUUID();
  await addEdition(newsroom, anOwner, {
    id: editionId,
    prefix,
    language: prefix,
    name: `Sheet (${prefix})`,
    timeZone: 'UTC',
    settings: plainEditionSettings,
  });
  const sectionIds: Record<string, string> = {};
  for (const slug of sections) {
    const id = randomUUID();
    await addSection(newsroom, anOwner, { id, editionId, slug, name: `${slug} (${prefix})`, description: '', counterpart: slug });
    sectionIds[slug] = id;
  }
  return { editionId, prefix, sectionIds };
}

/** A contributor with a name in the languages given. */
export async function aContributor(newsroom: Newsroom, slug: string, names: Record<string, string>): Promise<string> {
  const id = randomUUID();
  const words = Object.fromEntries(Object.entries(names).map(([language, name]) => [language, { name, title: '', bio: '' }]));
  await addContributor(newsroom, anOwner, { id, slug, kind: 'person', words });
  return id;
}

/** Content that may be published, with what the test is about filled in. */
export function content(edition: TestEdition, given: Partial<ArticleContent> = {}): ArticleContent {
  return {
    headline: 'The quay is open again',
    kicker: null,
    standfirst: 'Ships moor at the east quay for the first time since the storm.',
    sectionId: Object.values(edition.sectionIds)[0] ?? null,
    bylines: [],
    dateline: null,
    leadPicture: null,
    topicIds: [],
    prose: {
      version: 1,
      blocks: [{ kind: 'paragraph', id: 'lede', text: [{ kind: 'text', text: 'The first ship came at dawn.', marks: [] }] }],
    },
    ...given,
  };
}

export type TestArticle = { storyId: string; articleId: string; revisionId: string; edition: TestEdition };

/** A draft. */
export async function anArticle(newsroom: Newsroom, edition: TestEdition, given: Partial<ArticleContent> = {}): Promise<TestArticle> {
  const ids = { storyId: randomUUID(), articleId: randomUUID(), revisionId: randomUUID() };
  await createStory(newsroom, anOwner, {
    ...ids,
    editionId: edition.editionId,
    kind: 'news',
    slugline: '',
    content: content(edition, given),
  });
  return { ...ids, edition };
}

/** An article that readers see. */
export async function aLiveArticle(
  newsroom: Newsroom,
  edition: TestEdition,
  given: Partial<ArticleContent> = {},
): Promise<TestArticle & { address: string }> {
  const article = await anArticle(newsroom, edition, given);
  const { address } = await publishArticle(newsroom, anOwner, article);
  return { ...article, address };
}

/** The newest revision of an article, as the studio has it. */
export async function newestOf(newsroom: Newsroom, articleId: string) {
  return (await readArticle(newsroom, anOwner, { articleId })).newest;
}
