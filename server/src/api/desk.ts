import { listDesksCall, moveToDeskCall, removeDeskCall, saveDeskCall } from '@coranto/contract/api/desk';
import { listDesks, moveToDesk, readArticle, removeDesk, saveDesk } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { hidingWhatIsNotAllowed } from './revision.ts';

/** Answers everything about desks. */
export function answerDeskCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, listDesksCall, async () => ({ desks: await listDesks(newsroom) }));

  answerCall(api, options, saveDeskCall, async (person, command) => {
    await saveDesk(newsroom, person, command);
    return {};
  });

  answerCall(api, options, removeDeskCall, async (person, command) => {
    await removeDesk(newsroom, person, command);
    return {};
  });

  answerCall(api, options, moveToDeskCall, async (person, { articleId, deskId }) => {
    const { article } = await hidingWhatIsNotAllowed(() => readArticle(newsroom, person, { articleId }));
    await moveToDesk(newsroom, person, { storyId: article.storyId, deskId });
    return {};
  });
}
