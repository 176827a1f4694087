import type { Passage } from '@coranto/contract/comment';
import type { ColumnType } from 'kysely';

type Instant = ColumnType<Date, Date | string | undefined, Date | string>;
type PerhapsInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** What colleagues say about passages. No published view reads it. */
export interface CommentTables {
  comment: {
    id: string;
    article_id: string;
    answers: string | null;
    person_id: string;
    words: string;
    mentioned: ColumnType<string[], string[] | undefined, string[]>;
    passage: ColumnType<Passage | null, string | null, never>;
    written_at: Instant;
    changed_at: PerhapsInstant;
    removed_at: PerhapsInstant;
    resolved_at: PerhapsInstant;
    resolved_by: ColumnType<string | null, string | null | undefined, string | null>;
  };
}
