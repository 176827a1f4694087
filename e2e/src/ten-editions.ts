import { randomUUID } from 'node:crypto';
import {
  addEdition,
  addSection,
  addTopic,
  correctArticle,
  createStory,
  type Database,
  listAllEditions,
  listSections,
  listTopics,
  type Newsroom,
  openDatabase,
  publishArticle,
  silence,
  startServerCluster,
  translateArticle,
  withdrawArticle,
} from '@coranto/newsroom/testing';
import { sql } from 'kysely';
import { type RunningProgram, startProgram } from './run-program.ts';
import { found } from './write-articles.ts';

/** A language in which the demo newsroom has no edition, and where its readers live. */
const further: Record<string, string> = {
  tr: 'Europe/Istanbul',
  ka: 'Asia/Tbilisi',
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  es: 'Europe/Madrid',
};

/** The demo newsroom on a server of its own, with an edition in every language in which the interface speaks. */
export type TenEditions = {
  program: RunningProgram;
  database: Database;
  /** Prefix, which is the language's tag here, to the zone its readers live in. */
  editions: ReadonlyMap<string, string>;
  /** Percent-encoded address of an article that was withdrawn, by prefix. */
  withdrawn: ReadonlyMap<string, string>;
  stop(): Promise<void>;
};

/** Starts it. The further editions have the words of the English one, since it is not theirs that are looked at. */
export async function startTenEditions(): Promise<TenEditions> {
  const cluster = await startServerCluster();
  const program = await startProgram({ environment: { DATABASE_URL: cluster.url } });
  const database = await openDatabase({ url: cluster.url }, silence);
  const newsroom: Newsroom = { database, media: { keep: refuse, keepAs: refuse, read: async () => null }, log: silence };
  for (const [language, timeZone] of Object.entries(further)) await addCopy(newsroom, language, timeZone);
  const withdrawn = new Map<string, string>();
  const all = await listAllEditions(newsroom);
  for (const { id, prefix } of all) withdrawn.set(prefix, await addMore(newsroom, id));
  await rankStories(database);
  return {
    program,
    database,
    editions: new Map(all.map(({ prefix, timeZone }) => [prefix, timeZone])),
    withdrawn,
    async stop() {
      await program.stop();
      await database.close();
      await cluster.stop();
    },
  };
}

function refuse(): never {
  throw new Error('No file is kept by this test');
}

/** An edition with the sections, topics and articles of the English one. */
async function addCopy(newsroom: Newsroom, language: string, timeZone: string): Promise<void> {
  const { database } = newsroom;
  const english = found(
    (await listAllEditions(newsroom)).find(({ prefix }) => prefix === 'en'),
    'English edition',
  );
  const editionId = randomUUID();
  const { settings, name } = english;
  await addEdition(newsroom, null, { id: editionId, prefix: language, language, name, timeZone, settings });
  await database.write(async (tx) => {
    await sql`insert into contributor_words (contributor_id, language, name, title, bio)
      select contributor_id, ${language}, name, title, bio from contributor_words where language = 'en'`.execute(tx);
    await sql`insert into picture_words (picture_id, language, caption, alt_text, credit)
      select picture_id, ${language}, caption, alt_text, credit from picture_words where language = 'en'`.execute(tx);
  });
  for (const section of (await listSections(newsroom)).filter((each) => each.editionId === english.id))
    await addSection(newsroom, null, { ...section, id: randomUUID(), editionId });
  for (const topic of await listTopics(newsroom, { editionId: english.id }))
    await addTopic(newsroom, null, { ...topic, id: randomUUID(), editionId });
  const articles = database.read.selectFrom('published_article').select(['article_id', 'revision_id']).where('edition_id', '=', english.id);
  for (const source of await articles.orderBy('first_published_at').execute()) {
    const copy = { articleId: randomUUID(), revisionId: randomUUID() };
    // A translation begins with the words of its source, in the section and with the topics of the same names.
    await translateArticle(newsroom, null, {
      sourceArticleId: source.article_id,
      sourceRevisionId: source.revision_id,
      editionId,
      ...copy,
    });
    await publishArticle(newsroom, null, copy);
  }
}

/** Fills a second page of a section, corrects one article and withdraws another; gives the address of that one. */
async function addMore(newsroom: Newsroom, editionId: string): Promise<string> {
  const section = found(
    (await listSections(newsroom)).find((each) => each.editionId === editionId),
    'section',
  );
  const live = newsroom.database.read.selectFrom('published_article').where('edition_id', '=', editionId);
  const sample = await live.select(['article_id', 'revision_id', 'content', 'story_kind']).orderBy('article_id').execute();
  const { content } = found(
    sample.find(({ story_kind }) => story_kind === 'news'),
    'news',
  );
  let last = { articleId: '', address: '' };
  for (let number = 0; number < onePage; number++) {
    const ids = { storyId: randomUUID(), articleId: randomUUID(), revisionId: randomUUID() };
    const own = { ...content, sectionId: section.id };
    await createStory(newsroom, null, { ...ids, editionId, kind: 'news', slugline: '', content: own });
    last = { articleId: ids.articleId, ...(await publishArticle(newsroom, null, ids)) };
  }
  await withdrawArticle(newsroom, null, { articleId: last.articleId, note: content.standfirst });
  const mended = found(
    sample.find(({ story_kind }) => story_kind === 'interview'),
    'interview',
  );
  await correctArticle(newsroom, null, { articleId: mended.article_id, revisionId: mended.revision_id, note: content.standfirst });
  return encodeURI(last.address);
}

/** The first section shows this many articles a page. */
const onePage = 20;

/** Lists articles as read most, as views would in an hour. */
async function rankStories(database: Database): Promise<void> {
  await database.write(async (tx) => {
    await sql`insert into most_read (edition_id, article_ids, ranked_at)
      select edition_id, (array_agg(article_id order by article_id))[1:5], newsroom_now() from published_card group by edition_id
      on conflict (edition_id) do update set article_ids = excluded.article_ids`.execute(tx);
  });
}
