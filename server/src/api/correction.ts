import { listNoticesCall } from '@coranto/contract/api/correction';
import { listNotices } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { parsePlaceCursor, toPlaceCursor } from './place-cursor.ts';

const onePage = 30;
const dayMs = 86_400_000;

/** Answers what was corrected, withdrawn and put before readers again. */
export function answerCorrectionCalls(api: FastifyInstance, options: ApiOptions): void {
  answerCall(api, options, listNoticesCall, async (person, { from, until, cursor, ...asked }) => {
    const place = cursor === undefined ? null : parsePlaceCursor(cursor);
    const found = await listNotices(options.newsroom, person, {
      ...(asked.kind === undefined ? {} : { kind: asked.kind }),
      ...(asked.editionId === undefined ? {} : { editionId: asked.editionId }),
      ...(asked.personId === undefined ? {} : { personId: asked.personId }),
      from: from === undefined ? null : new Date(from),
      until: until === undefined ? null : new Date(new Date(until).getTime() + dayMs),
      after: place && { at: place.at, publicationId: place.id },
      count: onePage + 1,
    });
    const page = found.slice(0, onePage);
    const last = page.at(-1);
    return {
      notices: page.map((notice) => ({ ...notice, at: notice.at.toISOString() })),
      nextCursor: found.length > onePage && last ? toPlaceCursor(last.at, last.publicationId) : null,
    };
  });
}
