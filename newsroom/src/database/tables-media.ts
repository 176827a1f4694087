import type { ColumnType, Generated } from 'kysely';

/** Tables of the slice `media` beside pictures and their words. */
export interface MediaTables {
  /** A picture's file on its way in. */
  upload: {
    picture_id: string;
    person_id: string;
    received_bytes: Generated<number>;
    begun_at: ColumnType<Date, Date | string | undefined, never>;
  };
  upload_part: { picture_id: string; starts_at: number; bytes: Buffer };
  /** What a picture was before it was given another file. */
  picture_before: {
    picture_id: string;
    replaced_at: ColumnType<Date, Date | string | undefined, never>;
    replaced_by: string | null;
    fields: ColumnType<Record<string, unknown>, string, never>;
  };
  /** Which revisions show a picture; the database writes it by itself. */
  picture_use: { picture_id: string; revision_id: string };
}
