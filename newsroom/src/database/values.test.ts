import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabaseForTests } from '../testing/testing.ts';
import type { Database } from './database.ts';

let database: Database;
beforeEach(async () => {
  database = await openDatabaseForTests();
});

async function read(expression: string): Promise<unknown> {
  const { rows } = await sql.raw<{ value: unknown }>(`select ${expression} as value`).execute(database.read);
  return rows[0]?.value;
}

describe('a value from the database', () => {
  it.each([
    ['count(*)', 1],
    ['9007199254740991::bigint', 9007199254740991],
    ["'2026-01-02 03:04:05.678+04'::timestamptz", new Date('2026-01-01T23:04:05.678Z')],
    ["'2026-01-02'::date", '2026-01-02'],
    [`'["2026-01-01 00:00:00+00",)'::tstzrange`, '["2026-01-01 00:00:00+00",)'],
    [`'{"a": "Ճշմարիտ"}'::jsonb`, { a: 'Ճշմարիտ' }],
    ["'صحيفة الميناء'::text", 'صحيفة الميناء'],
  ])('%s is read as it is meant', async (expression, expected) => {
    expect(await read(expression)).toEqual(expected);
  });

  it('is refused when it is a number too large to be told exactly', async () => {
    await expect(read('9007199254740993::bigint')).rejects.toThrow(RangeError);
  });
});
