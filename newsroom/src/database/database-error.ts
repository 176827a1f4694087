/**
 * What can go wrong with the database as a whole.
 *
 * - `DataFolderInUse`: another program has the data folder open
 * - `EngineRestarted`: the embedded engine ended while the statement was under way; a commit under way may have happened
 * - `EngineUnavailable`: the embedded engine does not start, or the database is closed
 * - `StatementTooLong`: the statement ran longer than its limit and was ended
 * - `NestedConnection`: code inside `write` asked for a second connection instead of using its transaction
 * - `DatabaseNewer`: the database was migrated by a newer program
 * - `NotPermitted`: the database login may not do what a migration needs; the message names the SQL for an administrator
 */
export type DatabaseErrorCode =
  | 'DataFolderInUse'
  | 'EngineRestarted'
  | 'EngineUnavailable'
  | 'StatementTooLong'
  | 'NestedConnection'
  | 'DatabaseNewer'
  | 'NotPermitted';

/** A failure of the database as a whole, not of one statement. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseError';
    this.code = code;
  }
}
