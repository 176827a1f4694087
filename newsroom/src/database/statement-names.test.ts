import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabaseForTests } from '../testing/testing.ts';
import type { Database } from './database.ts';

let database: Database;
beforeEach(async () => {
  database = await openDatabaseForTests();
});

const attempt = (subject: string) => sql`insert into sign_in_attempt values (${subject}, 1, now())`;

/** How many names a connection has after the question, which carries the mark in a comment, was asked some times. */
async function namesAfter(
  times: number,
  mark: string,
  question: (db: Database['read'], time: number) => Promise<unknown>,
): Promise<number> {
  return database.maintain(async (connection) => {
    for (let time = 0; time < times; time += 1) await question(connection, time);
    const statements = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(connection);
    return statements.rows.filter((row) => row.statement.includes(`/* ${mark} */`)).length;
  });
}

describe('a statement', () => {
  it('gets a name when it comes again and again, and answers the same', async () => {
    await database.write((tx) => attempt('harbour').execute(tx));
    const answers: unknown[] = [];
    const names = await namesAfter(10, 'again', async (db) => {
      answers.push((await sql`select subject /* again */ from sign_in_attempt where subject = ${'harbour'}`.execute(db)).rows);
    });
    expect(names).toBe(1);
    expect(answers).toEqual(Array.from({ length: 10 }, () => [{ subject: 'harbour' }]));
  });

  it('stays without a name when each time it is another', async () => {
    const names = await namesAfter(10, 'another', (db, time) => sql`select ${1}::int + ${sql.raw(String(time))} /* another */`.execute(db));
    expect(names).toBe(0);
  });

  it('stays without a name when it searches, because rare and common words need different plans', async () => {
    const names = await namesAfter(10, 'search', (db) =>
      sql`select to_tsvector('simple', 'a') @@ to_tsquery('simple', ${'a'}) /* search */`.execute(db),
    );
    expect(names).toBe(0);
  });

  it('goes on after the shape of its table has changed', async () => {
    await database.maintain(async (connection) => {
      await sql`create table shape (one integer)`.execute(connection);
      const question = () => sql`select * from shape where ${1} = 1`.execute(connection);
      try {
        for (let time = 0; time < 10; time += 1) await question();
        await sql`alter table shape add column two integer`.execute(connection);
        await sql`insert into shape values (1, 2)`.execute(connection);
        await expect(question()).rejects.toMatchObject({ code: '0A000' });
        expect((await question()).rows).toEqual([{ one: 1, two: 2 }]);
        for (let time = 0; time < 10; time += 1) await question();
        expect((await question()).rows).toEqual([{ one: 1, two: 2 }]);
      } finally {
        await sql`drop table shape`.execute(connection);
      }
    });
  });
});
