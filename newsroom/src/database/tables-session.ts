import type { ColumnType } from 'kysely';

/** An instant with a default of now. */
type Instant = ColumnType<Date, Date | string | undefined, Date | string>;

/** Who is signed in from where, and who tried. */
export interface SessionTables {
  session: {
    token_hash: Buffer;
    person_id: string;
    created_at: Instant;
    last_seen_at: Instant;
    expires_at: ColumnType<Date, Date | string, Date | string>;
    network: string;
    device: string;
  };
  sign_in_attempt: {
    subject: string;
    failures: number;
    last_failed_at: ColumnType<Date, Date | string, Date | string>;
    blocked_until: ColumnType<Date | null, Date | string | null, Date | string | null>;
  };
}
