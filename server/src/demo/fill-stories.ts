import { randomUUID } from 'node:crypto';
import type { ArticleContent } from '@coranto/contract/article';
import {
  addTopic,
  createStory,
  makeSlug,
  type Newsroom,
  publishFromArchive,
  readNow,
  saveRevision,
  translateArticle,
} from '@coranto/newsroom';
import type { Progress } from '../commands/errand.ts';
import { demoContributors } from './contributors.ts';
import { type ContributorKey, type DemoArticle, type DemoLanguage, type DemoStory, demoToProse } from './demo-text.ts';
import { demoLanguages } from './editions.ts';
import type { MadeEditions } from './fill-editions.ts';
import type { PictureKey } from './picture-keys.ts';
import { stories } from './stories/stories.ts';

type Records = { editions: MadeEditions; pictureIds: Record<PictureKey, string>; contributorIds: Record<ContributorKey, string> };
type Filling = Records & { newsroom: Newsroom; now: Date; topicIds: Map<string, string> };

const hourMs = 3_600_000;
/** A translation appears so long after its source, or after the translation before it. */
const translationMs = 35 * 60_000;

/** Writes, translates and publishes the demo's stories, the oldest first, as a newsroom would have. */
export async function fillStories(newsroom: Newsroom, records: Records, report: (progress: Progress) => void): Promise<void> {
  const filling: Filling = { ...records, newsroom, now: await readNow(newsroom.database.read), topicIds: new Map() };
  const inOrder = stories.toSorted((a, b) => b.hoursAgo - a.hoursAgo);
  for (const [done, story] of inOrder.entries()) {
    await fillStory(filling, story);
    report({ done: done + 1, total: inOrder.length, at: story.slugline });
  }
}

async function fillStory(filling: Filling, story: DemoStory): Promise<void> {
  const { newsroom, editions } = filling;
  const source = { articleId: randomUUID(), revisionId: randomUUID() };
  const own = story.articles[story.source];
  if (!own) throw new Error(`${story.slugline} has no article in ${story.source}, its source`);
  await createStory(newsroom, null, {
    ...source,
    storyId: randomUUID(),
    editionId: editions[story.source].editionId,
    kind: story.kind,
    slugline: story.slugline,
    content: await contentOf(filling, story, story.source, own),
  });
  const firstMs = filling.now.getTime() - story.hoursAgo * hourMs;
  await publish(filling, source, firstMs);
  const others = demoLanguages.filter((language) => language !== story.source && story.articles[language]);
  for (const [place, language] of others.entries()) {
    const article = story.articles[language];
    if (article) await fillTranslation(filling, story, { language, article, source, atMs: firstMs + (place + 1) * translationMs });
  }
}

type Translation = { language: DemoLanguage; article: DemoArticle; source: { articleId: string; revisionId: string }; atMs: number };

async function fillTranslation(filling: Filling, story: DemoStory, { language, article, source, atMs }: Translation): Promise<void> {
  const { newsroom, editions } = filling;
  const begun = { articleId: randomUUID(), revisionId: randomUUID() };
  await translateArticle(newsroom, null, {
    sourceArticleId: source.articleId,
    sourceRevisionId: source.revisionId,
    editionId: editions[language].editionId,
    ...begun,
  });
  const content = await contentOf(filling, story, language, article);
  const { revisionId } = await saveRevision(newsroom, null, {
    articleId: begun.articleId,
    revisionId: randomUUID(),
    basedOn: begun.revisionId,
    content,
  });
  await publish(filling, { articleId: begun.articleId, revisionId }, Math.min(atMs, filling.now.getTime()));
}

async function publish({ newsroom }: Filling, article: { articleId: string; revisionId: string }, atMs: number): Promise<void> {
  const at = new Date(atMs);
  await publishFromArchive(newsroom, null, { ...article, publicationId: randomUUID(), firstPublishedAt: at, lastUpdatedAt: at });
}

async function contentOf(filling: Filling, story: DemoStory, language: DemoLanguage, article: DemoArticle): Promise<ArticleContent> {
  const { editions, pictureIds, contributorIds } = filling;
  const topicIds: string[] = [];
  for (const name of article.topics ?? []) topicIds.push(await topicNamed(filling, language, name));
  return {
    headline: article.headline,
    kicker: article.kicker ?? null,
    standfirst: article.standfirst,
    sectionId: editions[language].sectionIds[story.section],
    bylines: article.bylines.map(({ contributor, role }) => ({ contributorId: contributorIds[contributor], role })),
    dateline: article.dateline ?? null,
    leadPicture: article.leadPicture
      ? { pictureId: pictureIds[article.leadPicture.picture], caption: article.leadPicture.caption ?? null, altText: null }
      : null,
    topicIds,
    prose: demoToProse(article.body, language, {
      pictureId: (key) => pictureIds[key],
      speaker: (key) => ({
        contributorId: contributorIds[key],
        name: demoContributors[key].names[language],
        role: demoContributors[key].roles?.[language] ?? null,
      }),
    }),
  };
}

async function topicNamed({ newsroom, editions, topicIds }: Filling, language: DemoLanguage, name: string): Promise<string> {
  const key = `${language}/${name}`;
  const known = topicIds.get(key);
  if (known) return known;
  const id = randomUUID();
  await addTopic(newsroom, null, { id, editionId: editions[language].editionId, slug: makeSlug(name, language), name });
  topicIds.set(key, id);
  return id;
}
