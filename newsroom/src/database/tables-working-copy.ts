import type { ColumnType, Generated } from 'kysely';

/** Tables of the slice `working-copy`. */
export interface WorkingCopyTables {
  working_copy: {
    article_id: string;
    copy_id: string;
    state: Buffer;
    state_seq: Generated<number>;
    seq: Generated<number>;
    unsaved_since: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    wrote_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    wrote_by: string | null;
    problem: ColumnType<{ place: string; detail: string } | null, string | null | undefined, string | null>;
  };
  working_copy_update: {
    article_id: string;
    seq: number;
    bytes: Buffer;
    person_id: string | null;
    at: ColumnType<Date, Date | string | undefined, never>;
  };
  working_copy_writer: { article_id: string; person_id: string };
  revision_writer: { revision_id: string; person_id: string };
}
