import { saveWorkingCopyCall } from '@coranto/contract/api/working-copy';
import { saveWorkingCopy } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';

/** Answers what is asked of a working copy beside writing in it, which goes over its WebSocket. */
export function answerWorkingCopyCalls(api: FastifyInstance, options: ApiOptions): void {
  answerCall(api, options, saveWorkingCopyCall, async (person, { articleId, reason = null }) =>
    saveWorkingCopy(options.newsroom, person, { articleId, reason }),
  );
}
