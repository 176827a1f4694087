import {
  cancelScheduleCall,
  changeArticleCall,
  correctArticleCall,
  createStoryCall,
  listArticlesCall,
  listRevisionsCall,
  listStoriesCall,
  moveScheduleCall,
  openArticleCall,
  publishArticleCall,
  readRevisionCall,
  restoreArticleCall,
  saveRevisionCall,
  translateArticleCall,
  withdrawArticleCall,
} from '@coranto/contract/api/story';
import {
  cancelSchedule,
  changeStory,
  correctArticle,
  createStory,
  listRevisions,
  moveSchedule,
  planOf,
  publishArticle,
  readArticle,
  restoreArticle,
  saveRevision,
  setEmbargo,
  setSlug,
  translateArticle,
  withdrawArticle,
} from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { listArticlesForAnswer, listStoriesForAnswer } from './article-list.ts';
import { openArticleForAnswer } from './open-article.ts';
import { hidingWhatIsNotAllowed, readRevisionForAnswer } from './revision.ts';

/** Answers everything about stories, their articles and revisions, and the decisions about them. */
export function answerStoryCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, listArticlesCall, (person, question) => listArticlesForAnswer(newsroom, person, question));
  answerCall(api, options, listStoriesCall, (person, question) => listStoriesForAnswer(newsroom, person, question));
  answerCall(api, options, openArticleCall, (person, question) => openArticleForAnswer(newsroom, person, question));
  answerCall(api, options, readRevisionCall, (person, question) => readRevisionForAnswer(newsroom, person, question));

  answerCall(api, options, listRevisionsCall, async (person, { articleId }) => {
    const opened = await hidingWhatIsNotAllowed(() => readArticle(newsroom, person, { articleId }));
    const published = new Set(opened.publications.filter(({ liveFrom }) => liveFrom !== null).map(({ revisionId }) => revisionId));
    const revisions = await listRevisions(newsroom, person, { articleId });
    return {
      revisions: revisions.map(({ id, number, headline, savedAt, savedByName, reason }) => ({
        revisionId: id,
        number,
        headline,
        savedAt: savedAt.toISOString(),
        savedBy: savedByName,
        reason,
        wasPublished: published.has(id),
      })),
    };
  });

  answerCall(api, options, createStoryCall, async (person, command) => {
    await createStory(newsroom, person, command);
    return { articleId: command.articleId };
  });

  answerCall(api, options, saveRevisionCall, async (person, { reason = null, ...command }) =>
    saveRevision(newsroom, person, { ...command, reason }),
  );

  answerCall(api, options, publishArticleCall, async (person, { liveFrom, timeZone, kind = 'update', ...command }) => {
    const instant = liveFrom === undefined ? null : new Date(liveFrom);
    const published = await publishArticle(newsroom, person, {
      ...command,
      kind,
      liveFrom: instant,
      plan: instant && timeZone !== undefined ? planOf(instant, timeZone) : null,
    });
    return { address: published.address, liveFrom: published.liveFrom.toISOString() };
  });

  answerCall(api, options, moveScheduleCall, async (person, { articleId, liveFrom: wished, timeZone }) => {
    const liveFrom = new Date(wished);
    const plan = timeZone === undefined ? null : planOf(liveFrom, timeZone);
    const moved = await moveSchedule(newsroom, person, { articleId, liveFrom, plan });
    return { address: moved.address, liveFrom: moved.liveFrom.toISOString() };
  });

  answerCall(api, options, correctArticleCall, async (person, command) => {
    const published = await correctArticle(newsroom, person, command);
    return { address: published.address, liveFrom: published.liveFrom.toISOString() };
  });

  answerCall(api, options, withdrawArticleCall, async (person, { leadsTo = null, ...command }) => {
    await withdrawArticle(newsroom, person, { ...command, leadsTo });
    return {};
  });

  answerCall(api, options, restoreArticleCall, (person, command) => restoreArticle(newsroom, person, command));

  answerCall(api, options, cancelScheduleCall, async (person, command) => {
    await cancelSchedule(newsroom, person, command);
    return {};
  });

  answerCall(api, options, changeArticleCall, async (person, { articleId, embargoedUntil, slug, slugline }) => {
    const { article } = await hidingWhatIsNotAllowed(() => readArticle(newsroom, person, { articleId }));
    if (slugline !== undefined) await changeStory(newsroom, person, { storyId: article.storyId, slugline, kind: article.kind });
    if (slug !== undefined) await setSlug(newsroom, person, { articleId, slug });
    if (embargoedUntil !== undefined) {
      await setEmbargo(newsroom, person, { articleId, embargoedUntil: embargoedUntil === null ? null : new Date(embargoedUntil) });
    }
    return {};
  });

  answerCall(api, options, translateArticleCall, async (person, { articleId, translationId, sourceRevisionId, editionId, revisionId }) => {
    await translateArticle(newsroom, person, {
      sourceArticleId: articleId,
      sourceRevisionId,
      editionId,
      articleId: translationId,
      revisionId,
    });
    return { articleId: translationId };
  });
}
