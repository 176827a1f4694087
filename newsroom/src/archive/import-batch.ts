import { articleContentSchema } from '@coranto/contract/article';
import type { Person } from '@coranto/contract/person';
import { type Acting, carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { type ArchivedArticle, insertAddresses, insertArchivedArticles, reviseArchivedArticle } from '../story/story.ts';
import { type ArchivePlace, pairKey } from './archive-place.ts';
import { lifeOf } from './article-life.ts';
import { noteLoss } from './import-report.ts';
import { insertTopics, isRevision, type KnownImport, listArticlesOfStories, listKnownImports, rememberImports } from './import-rows.ts';
import { fingerprintAgain, type ImportedArticle, isSameWords, revisionIdOf } from './imported-article.ts';
import { placeArticles } from './place-articles.ts';
import { stableId } from './stable-id.ts';

/** Is the content one that we can keep? What is not is noted as left out. */
export function isInShape(article: ImportedArticle, place: ArchivePlace): boolean {
  const parsed = articleContentSchema.safeParse(article.content);
  if (parsed.success) return true;
  const [issue] = parsed.error.issues;
  noteLoss(place.report, 'whole item', `its content has no form here: ${issue?.path.join('.')} ${issue?.message}`, {
    example: article.name,
  });
  return false;
}

/**
 * Writes a few articles in one transaction: all of them are here afterwards and remembered, or none. What an earlier run brought is
 * known by its fingerprint and left alone unless it has changed.
 */
export async function importBatch(
  newsroom: Newsroom,
  person: Person | null,
  place: ArchivePlace,
  articles: ImportedArticle[],
): Promise<void> {
  const done = await carryOut(newsroom, person, (acting) => writeBatch(acting, place, articles));
  const { report } = place;
  for (const { name, losses } of done.fresh) for (const { what, why } of losses) noteLoss(report, what, why, { example: name });
  report.written.published += done.published;
  report.written.scheduled += done.scheduled;
  report.written.drafts += done.fresh.length - done.published - done.scheduled;
  report.written.topics += done.topics;
  report.written.redirects += done.redirects;
  report.written.revised += done.revised;
  report.unchanged += done.unchanged;
  for (const { content, sourceId } of done.leftAlone) report.leftAlone.push({ title: content.headline, sourceId });
  for (const path of done.pathsTaken) noteLoss(report, 'old address', 'it leads to another story already', { example: path });
}

type BatchDone = {
  fresh: ImportedArticle[];
  published: number;
  scheduled: number;
  topics: number;
  redirects: number;
  revised: number;
  unchanged: number;
  leftAlone: ImportedArticle[];
  pathsTaken: string[];
};

async function writeBatch(acting: Acting, place: ArchivePlace, articles: ImportedArticle[]): Promise<BatchDone> {
  const { tx } = acting;
  const known = await listKnownImports(
    tx,
    place.source,
    'article',
    articles.map(({ sourceId }) => sourceId),
  );
  const fresh = articles.filter(({ sourceId }) => !known.has(sourceId));
  const changed = articles.filter(
    ({ sourceId, fingerprint }) => known.has(sourceId) && !isSameWords(known.get(sourceId)?.fingerprint, fingerprint),
  );
  const topics = await addTopics(acting, place, [...fresh, ...changed]);
  const now = await readNow(tx);
  const placed = await placeArticles(tx, place, await withoutDoubles(acting, place, fresh), now);
  await insertArchivedArticles(acting, placed);
  const addresses = await addAddresses(acting, place, [...fresh, ...changed], placed);
  const { revised, leftAlone } = await revise(acting, place, changed, known, now);
  await rememberImports(tx, place.source, 'article', [...fresh, ...revised].map(toRemember));
  for (const article of fresh) noteImport(acting, place, article);
  const lives = placed.flatMap((article) => (article.life ? [article.life] : []));
  const scheduled = lives.filter((life) => life.liveFrom > now).length;
  return {
    fresh,
    published: lives.length - scheduled,
    scheduled,
    topics,
    ...addresses,
    revised: revised.length,
    unchanged: articles.length - fresh.length - changed.length,
    leftAlone,
  };
}

async function addTopics(acting: Acting, place: ArchivePlace, articles: ImportedArticle[]): Promise<number> {
  const topics = new Map(
    articles.flatMap((article) =>
      article.topics.map((topic) => [pairKey(article.edition.id, topic.slug), { ...topic, editionId: article.edition.id }] as const),
    ),
  );
  const added = await insertTopics(
    acting.tx,
    [...topics].filter(([key]) => !place.topics.has(key)).map(([, topic]) => topic),
  );
  for (const id of added) acting.changed('topic', id);
  for (const [key, { id }] of topics) place.topics.set(key, id);
  return added.length;
}

/** A story has one article in an edition: where a pair says otherwise, the second is a story of its own. */
async function withoutDoubles(acting: Acting, place: ArchivePlace, articles: ImportedArticle[]): Promise<ImportedArticle[]> {
  const paired = articles.filter(({ isPaired }) => isPaired);
  const standing = await listArticlesOfStories(
    acting.tx,
    paired.map((article) => article.storyId),
  );
  const taken = new Set(standing.map((article) => pairKey(article.storyId, article.editionId)));
  return articles.map((article) => {
    const key = pairKey(article.storyId, article.edition.id);
    const isTaken = taken.has(key);
    taken.add(key);
    return isTaken ? { ...article, storyId: stableId(place.source, 'story', 'alone', article.sourceId) } : article;
  });
}

async function addAddresses(
  acting: Acting,
  place: ArchivePlace,
  articles: ImportedArticle[],
  placed: ArchivedArticle[],
): Promise<Pick<BatchDone, 'redirects' | 'pathsTaken'>> {
  const canonical = placed.flatMap((article) => (article.life ? [{ path: article.life.address, articleId: article.articleId }] : []));
  const stated = articles.flatMap(({ oldPaths, articleId }) => oldPaths.map((path) => ({ path, articleId })));
  const guessed = articles.flatMap(({ guessedPaths, articleId }) => guessedPaths.map((path) => ({ path, articleId })));
  const rows = new Map<string, { path: string; articleId: string }>();
  for (const row of [...canonical, ...stated, ...guessed])
    if (!rows.has(row.path) && !place.ownPaths.has(row.path)) rows.set(row.path, row);
  const inserted = await insertAddresses(acting.tx, [...rows.values()]);
  const freshIds = new Set(placed.map((article) => article.articleId));
  const pathsTaken = stated
    .filter(({ path, articleId }) => freshIds.has(articleId) && (!inserted.has(path) || rows.get(path)?.articleId !== articleId))
    .map(({ path }) => path);
  return { redirects: inserted.size - canonical.length, pathsTaken };
}

async function revise(
  acting: Acting,
  place: ArchivePlace,
  changed: ImportedArticle[],
  known: Map<string, KnownImport>,
  now: Date,
): Promise<{ revised: ImportedArticle[]; leftAlone: ImportedArticle[] }> {
  const revised: ImportedArticle[] = [];
  const leftAlone: ImportedArticle[] = [];
  for (const each of changed) {
    const article = await withNewRevision(acting, each);
    const { articleId, revisionId, content } = article;
    const life = lifeOf(article, now);
    const expectedRevisionId = revisionIdOf(articleId, known.get(article.sourceId)?.fingerprint ?? '');
    const isWritten = await reviseArchivedArticle(acting, {
      articleId,
      expectedRevisionId,
      revisionId,
      content,
      now,
      life: life && { ...life, firstPublishedAt: article.firstPublishedAt },
    });
    (isWritten ? revised : leftAlone).push(article);
    if (isWritten)
      acting.note({
        act: 'import-revision',
        recordKind: 'article',
        recordId: articleId,
        editionId: article.edition.id,
        details: { source: place.source, sourceId: article.sourceId },
      });
  }
  return { revised, leftAlone };
}

/** Words that an article had before have a revision of their own already. */
async function withNewRevision({ tx }: Acting, article: ImportedArticle): Promise<ImportedArticle> {
  for (let times = 1; ; times += 1) {
    const fingerprint = fingerprintAgain(article.fingerprint, times);
    const revisionId = revisionIdOf(article.articleId, fingerprint);
    if (!(await isRevision(tx, revisionId))) return { ...article, fingerprint, revisionId };
  }
}

function toRemember({ sourceId, articleId, fingerprint }: ImportedArticle): KnownImport {
  return { sourceId, recordId: articleId, fingerprint };
}

function noteImport(acting: Acting, place: ArchivePlace, { articleId, edition, sourceId, state }: ImportedArticle): void {
  const why = state.kind === 'draft' && state.why !== null ? { notPublishedBecause: state.why } : {};
  acting.note({
    act: 'import-article',
    recordKind: 'article',
    recordId: articleId,
    editionId: edition.id,
    details: { source: place.source, sourceId, ...why },
  });
}
