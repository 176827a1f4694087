import type { Person } from '@coranto/contract/person';
import type { Reading, Writing } from '../database/database.ts';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMayEverywhere } from '../people/people.ts';

/** What the newsroom decided about its checks. */
export type CheckSettings = {
  /** Nothing goes out while advice is neither mended nor answered. Otherwise advice is shown before publishing, and does not stop it. */
  adviceStops: boolean;
};

/** What the newsroom decided about its checks; until it does, advice does not stop. */
export async function readCheckSettings(rows: Reading | Writing): Promise<CheckSettings> {
  const row = await rows.selectFrom('check_settings').select('advice_stops').executeTakeFirst();
  return { adviceStops: row?.advice_stops ?? false };
}

/** Decides whether advice stops publishing. @throws {NotAllowed} */
export async function setChecks(newsroom: Newsroom, person: Person | null, command: CheckSettings): Promise<void> {
  requireMayEverywhere(person, 'set-checks');
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const row = { advice_stops: command.adviceStops };
    await tx
      .insertInto('check_settings')
      .values(row)
      .onConflict((conflict) => conflict.column('is_only').doUpdateSet(row))
      .execute();
    note({ act: 'set-checks', recordKind: 'check-settings', recordId: null, details: { ...command } });
  });
}
