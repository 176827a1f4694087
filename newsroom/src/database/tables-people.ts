import type { PersonRole } from '@coranto/contract/article';
import type { NoticeSettings } from '@coranto/contract/notification';
import type { ColumnType, Generated } from 'kysely';

/** An instant with a default of now. */
type Instant = ColumnType<Date, Date | string | undefined, Date | string>;

/** Desks and what stands around people. */
export interface PeopleTables {
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
  person: {
    id: string;
    email: string;
    name: string;
    password_hash: string | null;
    language: Generated<string>;
    created_at: Instant;
    deactivated_at: Date | string | null;
    time_zone: Generated<string>;
    notice_settings: ColumnType<NoticeSettings, string | undefined, string>;
  };
  person_role: { person_id: string; edition_id: string | null; desk_id: Generated<string | null>; role: PersonRole };
  desk: { id: string; name: string; edition_id: string | null; position: number };
  person_link: {
    id: string;
    person_id: string;
    purpose: 'invitation' | 'new-password';
    token_hash: Buffer | null;
    created_at: Generated<Date>;
    created_by: string | null;
    expires_at: Date;
  };
}
