import { randomUUID } from 'node:crypto';
import { type Acting, readNow } from '../../logbook/logbook.ts';
import { callOffSchedule } from '../call-off.ts';
import { type Decision, decidePublication, decideWithdrawal } from '../decide.ts';
import { obstaclesToPublishing } from '../obstacles.ts';
import { type ArticleRecord, listPublications, listStandingPublications, requireRevision } from '../records.ts';
import type { BulkStep } from './bulk-step.ts';

/** Calls off what is scheduled; undone, it is scheduled again for the same instant, if that has not passed and nothing stands in the way. */
export const callOff: BulkStep<'call-off'> = {
  permission: 'publish-article',
  async carryOut(acting, article) {
    const now = await readNow(acting.tx);
    const coming = (await listStandingPublications(acting.tx, article.id)).filter(({ liveFrom }) => liveFrom !== null && liveFrom > now);
    const [next] = coming;
    if (!next || !(await callOffSchedule(acting, article, now))) return { outcome: 'as-it-was' };
    const { revisionId, liveFrom, kind, note } = next;
    return {
      outcome: 'done',
      before: { revisionId, liveFrom: liveFrom?.toISOString(), kind, note },
      after: { newestPublicationId: await newestPublicationOf(acting, article) },
    };
  },
  async undo(acting, article, { before, after }) {
    if ((await newestPublicationOf(acting, article)) !== after.newestPublicationId) return 'changed-since';
    const liveFrom = new Date(String(before.liveFrom));
    if (liveFrom <= (await readNow(acting.tx))) return 'time-passed';
    return typeof before.revisionId === 'string'
      ? scheduleAgain(acting, article, { revisionId: before.revisionId, liveFrom, kind: before.kind, note: before.note })
      : withdrawAgain(acting, article, liveFrom, String(before.note ?? ''));
  },
};

type Again = { revisionId: string; liveFrom: Date; kind: unknown; note: unknown };

async function scheduleAgain(acting: Acting, article: ArticleRecord, { revisionId, liveFrom, kind, note }: Again) {
  const revision = await requireRevision(acting.tx, revisionId);
  const obstacles = await obstaclesToPublishing(acting.tx, article, revision.content);
  if (obstacles.length > 0 || (article.embargoedUntil && liveFrom < article.embargoedUntil)) return 'not-ready' as const;
  await decidePublication(acting, {
    publicationId: randomUUID(),
    article,
    revision,
    liveFrom,
    kind: kindAgain(kind),
    note: typeof note === 'string' ? note : null,
  });
  return 'done' as const;
}

/** A first publication is one by itself: which it is, is decided anew. */
function kindAgain(kind: unknown): Decision['kind'] {
  return kind === 'correction' || kind === 'mending' ? kind : 'update';
}

async function withdrawAgain(acting: Acting, article: ArticleRecord, liveFrom: Date, note: string) {
  const [last] = await listStandingPublications(acting.tx, article.id);
  if (!last) return 'changed-since' as const;
  await decideWithdrawal(acting, { publicationId: randomUUID(), article, note, liveFrom, last });
  return 'done' as const;
}

/** Of all decisions, also those that were called off. */
async function newestPublicationOf({ tx }: Acting, article: ArticleRecord): Promise<string | null> {
  return (await listPublications(tx, article.id))[0]?.id ?? null;
}
