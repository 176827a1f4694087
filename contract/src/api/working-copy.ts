import { z } from 'zod';
import { defineCall } from './call.ts';

/** Where a browser opens the WebSocket of one article's working copy. */
export function togetherPath(articleId: string): string {
  return `/api/together/${articleId}`;
}

/**
 * Makes a revision of what the working copy of an article holds, and answers with the one that stands: the one before, when nothing was
 * written since. Those who wrote are named with it.
 */
export const saveWorkingCopyCall = defineCall({
  name: 'saveWorkingCopy',
  method: 'POST',
  path: '/api/articles/:articleId/working-copy/revision',
  input: z.strictObject({ articleId: z.uuid(), reason: z.string().trim().min(1).max(500).optional() }),
  output: z.object({ revisionId: z.uuid(), number: z.int() }),
});
