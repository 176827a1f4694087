import { readNumberedRevisionCall, readTimelineCall, restoreRevisionCall, type Timeline } from '@coranto/contract/api/timeline';
import { publicationKinds } from '@coranto/contract/article';
import { may } from '@coranto/contract/person';
import { findRevisionNumbered, readTimeline, restoreRevision, type Timeline as TimelineRecord } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { hidingWhatIsNotAllowed, readRevisionForAnswer } from './revision.ts';

/** Answers everything about the life of an article: its revisions and what became of them. */
export function answerTimelineCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, readTimelineCall, async (person, question) => {
    const timeline = await hidingWhatIsNotAllowed(() =>
      readTimeline(newsroom, person, { articleId: question.articleId, before: question.before ?? null }),
    );
    return timelineForAnswer(timeline, (editionId) => may(person, 'read-drafts', editionId));
  });

  answerCall(api, options, readNumberedRevisionCall, async (person, question) => {
    const revisionId = await hidingWhatIsNotAllowed(() => findRevisionNumbered(newsroom, person, question));
    return readRevisionForAnswer(newsroom, person, { revisionId, articleId: question.articleId });
  });

  answerCall(api, options, restoreRevisionCall, async (person, { reason = null, ...command }) =>
    restoreRevision(newsroom, person, { ...command, reason }),
  );
}

function timelineForAnswer({ lines, withdrawals, ...rest }: TimelineRecord, mayRead: (editionId: string) => boolean): Timeline {
  return {
    ...rest,
    lines: lines.map((line) => ({
      ...line,
      savedAt: line.savedAt.toISOString(),
      source: line.source && mayRead(line.source.editionId) ? line.source : null,
      decisions: line.decisions.map((decided) => ({
        ...decided,
        kind: publicationKinds.find((kind) => kind === decided.kind) ?? 'update',
        decidedAt: decided.decidedAt.toISOString(),
        liveFrom: decided.liveFrom?.toISOString() ?? null,
        liveUntil: decided.liveUntil?.toISOString() ?? null,
      })),
    })),
    withdrawals: withdrawals.map(({ at, ...withdrawal }) => ({ ...withdrawal, at: at.toISOString() })),
  };
}
