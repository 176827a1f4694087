import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { aNewsroom, anEdition, openDatabaseForTests } from '../testing/testing.ts';

it.each(["update logbook set act = 'other'", 'delete from logbook', 'truncate logbook'])(
  'the logbook is only ever added to, even by the program itself: %s',
  async (statement) => {
    const newsroom = await aNewsroom(await openDatabaseForTests());
    await anEdition(newsroom, 'en');
    await expect(newsroom.database.write((tx) => sql.raw(statement).execute(tx))).rejects.toThrow(/append-only/);
  },
);
