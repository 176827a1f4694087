import { listScheduleCall, mendScheduleCall, readWatchCall } from '@coranto/contract/api/schedule';
import { may } from '@coranto/contract/person';
import { wallOf } from '@coranto/contract/wall-time';
import { listSchedule, mendSchedule, readWatch, type ScheduleLine } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { parsePlaceCursor, toPlaceCursor } from './place-cursor.ts';

const onePage = 40;
/** Clocks that differ by more are an alarm. */
const mostAheadMs = 2_000;

/** Answers everything about the schedule and its watchdog. */
export function answerScheduleCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, listScheduleCall, async (person, { shown, editionId = null, cursor }) => {
    const place = cursor === undefined ? null : parsePlaceCursor(cursor);
    const after = place && { at: place.at, publicationId: place.id };
    const found = await listSchedule(newsroom, person, { shown, editionId, after, count: onePage + 1 });
    const page = found.slice(0, onePage);
    const last = page.at(-1);
    return {
      lines: page.map((line) => ({
        ...line,
        at: line.at.toISOString(),
        bundle: line.bundleId === null ? null : { bundleId: line.bundleId, name: line.bundleName ?? '' },
        clocksChanged: shown === 'due' ? clocksChangedOf(line) : null,
        mayDecide: may(person, 'publish-article', line),
      })),
      nextCursor: found.length > onePage && last ? toPlaceCursor(last.at, last.publicationId) : null,
    };
  });

  answerCall(api, options, readWatchCall, async (person) => {
    const { overdue, nodes, figures } = await readWatch(newsroom);
    return {
      overdue: overdue
        .filter(({ editionId }) => may(person, 'read-drafts', editionId))
        .map(({ at, ...line }) => ({ ...line, at: at.toISOString() })),
      nodes: nodes.map(({ seenAt, clockAheadMs, ...node }) => ({
        ...node,
        seenAt: seenAt.toISOString(),
        clockAheadMs,
        isClockOff: Math.abs(clockAheadMs) > mostAheadMs,
      })),
      figures,
    };
  });

  answerCall(api, options, mendScheduleCall, async (person, command) => {
    const { liveFrom } = await mendSchedule(newsroom, person, command);
    return { liveFrom: liveFrom.toISOString() };
  });
}

/** Do the clocks of the zone still show at the instant what was meant? */
function clocksChangedOf(line: ScheduleLine) {
  if (!line.wall || !line.timeZone) return null;
  const shows = wallOf(line.at, line.timeZone);
  return shows === line.wall ? null : { meant: line.wall, timeZone: line.timeZone, shows };
}
