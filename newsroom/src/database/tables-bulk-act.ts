import type { BulkAct, BulkOutcome } from '@coranto/contract/bulk-act';
import type { ColumnType } from 'kysely';

type Json<T> = ColumnType<T, string | null, string | null>;
type Instant = ColumnType<Date, Date | string | undefined, Date | string>;

/** Acts on several articles at once, with what came of each; and questions to the list of stories with names. */
export interface BulkActTables {
  bulk_act: {
    id: string;
    person_id: string | null;
    act: Json<BulkAct>;
    at: Instant;
    undone_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  };
  bulk_change: {
    bulk_act_id: string;
    place: number;
    article_id: string;
    outcome: BulkOutcome;
    before: Json<Record<string, unknown> | null>;
    after: Json<Record<string, unknown> | null>;
  };
  saved_search: {
    id: string;
    owner_id: string;
    name: string;
    question: ColumnType<Record<string, string>, string, string>;
    shared_with: 'nobody' | 'desk' | 'everybody';
    desk_id: string | null;
    position: number;
  };
  saved_search_start: { person_id: string; saved_search_id: string };
}
