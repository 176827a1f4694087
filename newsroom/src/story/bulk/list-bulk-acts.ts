import type { BulkAct } from '@coranto/contract/bulk-act';
import type { Person } from '@coranto/contract/person';
import { sql } from 'kysely';
import type { Newsroom } from '../../logbook/logbook.ts';

/** A bulk act as it is shown to the one who did it. */
export type BulkActLine = { bulkActId: string; kind: BulkAct['kind']; at: Date; done: number; isUndone: boolean };

/** What a person did to several articles at once, the last first. */
export async function listBulkActs(newsroom: Newsroom, person: Person, question: { count: number }): Promise<BulkActLine[]> {
  const { rows } = await sql<BulkActLine>`
    select bulk.id as "bulkActId", bulk.act ->> 'kind' as kind, bulk.at, bulk.undone_at is not null as "isUndone",
      (select count(*)::integer from bulk_change change where change.bulk_act_id = bulk.id and change.outcome = 'done') as done
    from bulk_act bulk
    where bulk.person_id = ${person.id}
    order by bulk.at desc
    limit ${question.count}`.execute(newsroom.database.read);
  return rows;
}
