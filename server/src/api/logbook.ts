import { type LogbookFilter, listLogbookCall, logbookFilterSchema } from '@coranto/contract/api/logbook';
import { invalid } from '@coranto/contract/refusal';
import {
  type LogbookEntry,
  type LogbookQuestion,
  listActsInLogbook,
  listLogbook,
  requireMay,
  requireMayEverywhere,
} from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall, parseInput, requirePersonOf } from './answer-call.ts';
import type { ApiOptions } from './api.ts';

const onePage = 50;
/** A table that a spreadsheet still opens. */
const mostExported = 50_000;
const exportedAtOnce = 1000;
const dayMs = 86_400_000;

/** Answers who did what, and gives it to owners as a table. */
export function answerLogbookCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, listLogbookCall, async (person, { cursor, ...filter }) => {
    requireMay(person, 'read-logbook', null);
    if (cursor !== undefined && !/^\d{1,15}$/.test(cursor)) throw invalid('no cursor of this list', 'cursor');
    const before = cursor === undefined ? null : Number(cursor);
    const found = await listLogbook(newsroom, person, { ...toQuestion(filter), count: onePage + 1, before });
    const page = found.slice(0, onePage);
    return {
      lines: page.map(({ details: _, at, ...line }) => ({ ...line, at: at.toISOString() })),
      acts: await listActsInLogbook(newsroom),
      nextCursor: found.length > onePage ? String(page.at(-1)?.id ?? '') : null,
    };
  });

  api.get('/logbook.csv', async (request, reply) => {
    const person = await requirePersonOf(options, request);
    requireMayEverywhere(person, 'manage-people');
    const question = toQuestion(parseInput(logbookFilterSchema, request.query));
    const lines: string[] = ['id,at,person,act,record kind,record id,record,edition,details'];
    for (let before: number | null = null; lines.length <= mostExported; ) {
      const found: LogbookEntry[] = await listLogbook(newsroom, person, { ...question, count: exportedAtOnce, before });
      lines.push(...found.map(toRow));
      before = found.at(-1)?.id ?? null;
      if (found.length < exportedAtOnce) break;
    }
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="logbook.csv"')
      .send(`\ufeff${lines.join('\r\n')}\r\n`);
  });
}

function toQuestion(filter: LogbookFilter): Omit<LogbookQuestion, 'count'> {
  return {
    personId: filter.person,
    act: filter.act,
    recordKind: filter.recordKind,
    recordId: filter.record,
    editionId: filter.edition,
    deskId: filter.desk,
    from: filter.from === undefined ? undefined : new Date(filter.from),
    until: filter.until === undefined ? undefined : new Date(new Date(filter.until).getTime() + dayMs),
    words: filter.words,
  };
}

function toRow(line: LogbookEntry): string {
  const { id, at, personName, act, recordKind, recordId, recordName, editionId, details } = line;
  return [id, at.toISOString(), personName, act, recordKind, recordId, recordName, editionId, JSON.stringify(details)]
    .map(toCell)
    .join(',');
}

/** A cell that a spreadsheet cannot take for a formula. @source OWASP, CSV Injection */
function toCell(value: string | number | null): string {
  const text = String(value ?? '');
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
