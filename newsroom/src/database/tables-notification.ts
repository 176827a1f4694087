import type { NotificationKind } from '@coranto/contract/notification';
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
    read_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  };
}
