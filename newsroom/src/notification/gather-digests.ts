import { defaultDigestHour, minutesOfDay } from '@coranto/contract/notification';
import { type Newsroom, readNow } from '../logbook/logbook.ts';

/** Puts the daily mail into the outbox of everyone whose hour it is and who has something to be told. Says how many there were. */
export async function gatherDigests(newsroom: Newsroom): Promise<number> {
  return newsroom.database.write(async (tx) => {
    const now = await readNow(tx);
    const people = await tx
      .selectFrom('person')
      .select(['id', 'time_zone as timeZone', 'notice_settings as settings'])
      .where('deactivated_at', 'is', null)
      .where((is) =>
        is.exists(is.selectFrom('notification').whereRef('person_id', '=', 'person.id').where('by_mail', '=', 'digest').select('seq')),
      )
      .execute();
    let gathered = 0;
    for (const { id, timeZone, settings } of people) {
      const hour = Math.floor(minutesOfDay(now, timeZone) / 60);
      if (hour !== (settings.digestHour ?? defaultDigestHour)) continue;
      const told = await tx
        .updateTable('notification')
        .set({ by_mail: 'digested' })
        .where('person_id', '=', id)
        .where('by_mail', '=', 'digest')
        .returning('seq')
        .execute();
      const seqs = told.map(({ seq }) => seq).sort((a, b) => a - b);
      await tx
        .insertInto('mail')
        .values({ key: `digest:${id}:${seqs.at(-1)}`, person_id: id, kind: 'digest', details: JSON.stringify({ seqs }), send_after: now })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .execute();
      gathered += 1;
    }
    return gathered;
  });
}
