import {
  answerCommentCall,
  changeCommentCall,
  commentOnPassageCall,
  listCommentsCall,
  removeCommentCall,
  reopenCommentCall,
  resolveCommentCall,
} from '@coranto/contract/api/comment';
import {
  answerComment,
  changeComment,
  commentOnPassage,
  listComments,
  removeComment,
  reopenComment,
  resolveComment,
  type SaidComment,
} from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { parsePlaceCursor, toPlaceCursor } from './place-cursor.ts';
import { hidingWhatIsNotAllowed } from './revision.ts';

/** So many talks are listed at once. */
const talksAtOnce = 100;

/** Answers everything about comments on passages. */
export function answerCommentCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, listCommentsCall, async (person, { articleId, state, cursor }) => {
    const place = cursor === undefined ? null : parsePlaceCursor(cursor);
    const after = place && { at: place.at, commentId: place.id };
    const question = { articleId, areResolved: state === 'resolved', count: talksAtOnce + 1, after };
    const { talks, mayComment } = await hidingWhatIsNotAllowed(() => listComments(newsroom, person, question));
    const shown = talks.slice(0, talksAtOnce);
    const last = shown.at(-1);
    return {
      mayComment,
      nextCursor: talks.length > talksAtOnce && last ? toPlaceCursor(last.at, last.commentId) : null,
      talks: shown.map(({ passage, resolved, answers, ...first }) => ({
        ...withInstants(first),
        passage,
        resolved: resolved && { by: resolved.by, at: resolved.at.toISOString() },
        answers: answers.map(withInstants),
      })),
    };
  });

  answerCall(api, options, commentOnPassageCall, async (person, command) => {
    await hidingWhatIsNotAllowed(() => commentOnPassage(newsroom, person, command));
    return {};
  });

  answerCall(api, options, answerCommentCall, async (person, command) => {
    await hidingWhatIsNotAllowed(() => answerComment(newsroom, person, command));
    return {};
  });

  answerCall(api, options, changeCommentCall, async (person, command) => {
    await changeComment(newsroom, person, command);
    return {};
  });

  answerCall(api, options, removeCommentCall, async (person, command) => {
    await removeComment(newsroom, person, command);
    return {};
  });

  answerCall(api, options, resolveCommentCall, async (person, command) => {
    await hidingWhatIsNotAllowed(() => resolveComment(newsroom, person, command));
    return {};
  });

  answerCall(api, options, reopenCommentCall, async (person, command) => {
    await hidingWhatIsNotAllowed(() => reopenComment(newsroom, person, command));
    return {};
  });
}

function withInstants({ at, changedAt, ...rest }: SaidComment) {
  return { ...rest, at: at.toISOString(), changedAt: changedAt?.toISOString() ?? null };
}
