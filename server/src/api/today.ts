import type { TodayLine } from '@coranto/contract/api/today';
import { readTodayCall } from '@coranto/contract/api/today';
import { type TodayLine as Line, readToday } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { lineForAnswer } from './article-list.ts';

/** Answers what a day in the newsroom is about. */
export function answerTodayCalls(api: FastifyInstance, options: ApiOptions): void {
  answerCall(api, options, readTodayCall, async (person, { editionId, deskId }) => {
    const today = await readToday(options.newsroom, person, {
      ...(editionId === undefined ? {} : { editionId }),
      ...(deskId === undefined ? {} : { deskId }),
    });
    return {
      live: today.live.map(forAnswer),
      due: today.due.map(forAnswer),
      stale: today.stale.map(forAnswer),
      mine: today.mine.map(forAnswer),
      untouched: today.untouched.map(forAnswer),
      mostRead: today.mostRead.map(({ editionId: of, lines }) => ({ editionId: of, lines: lines.map(forAnswer) })),
    };
  });
}

function forAnswer(line: Line): TodayLine {
  return { ...lineForAnswer(line), at: line.at?.toISOString() ?? null, views: line.views };
}
