import type { MailKind, NotificationKind } from '@coranto/contract/notification';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** What people are told of. */
export interface NotificationTables {
  notification: {
    seq: GeneratedAlways<number>;
    person_id: string;
    kind: NotificationKind;
    record_kind: string;
    record_id: string | null;
    details: ColumnType<Record<string, unknown>, string, string>;
    caused_by: string | null;
    key: Generated<string | null>;
    created_at: Generated<Date>;
    in_studio: Generated<boolean>;
    by_mail: Generated<'none' | 'now' | 'digest' | 'digested'>;
    read_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  };
  mail: {
    seq: GeneratedAlways<number>;
    key: string;
    person_id: string;
    kind: MailKind;
    details: ColumnType<Record<string, unknown>, string, string>;
    created_at: Generated<Date>;
    send_after: Date;
    attempts: Generated<number>;
    claimed_until: ColumnType<Date | null, Date | null | undefined, Date | null>;
    sent_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    given_up_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    last_error: Generated<string | null>;
  };
}
