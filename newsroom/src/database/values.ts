import pg from 'pg';

const int8 = 20;
const calendarDate = 1082;

/**
 * How values of PostgreSQL become JavaScript's, on both engines: `bigint` and `count(*)` as numbers, `date` as its text (it has no zone),
 * everything else as `pg` does it (`timestamptz` as `Date`, ranges as text).
 */
export function valueTypes(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides();
  types.setTypeParser(int8, parseWholeNumber);
  types.setTypeParser(calendarDate, (text) => text);
  return types;
}

function parseWholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is too large for a number`);
  return number;
}
