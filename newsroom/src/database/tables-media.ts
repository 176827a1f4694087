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
  /** Which revisions show a picture; the database writes it by itself. */
  picture_use: { picture_id: string; revision_id: string };
}
