import type { ColumnType, Generated } from 'kysely';

type Instant = ColumnType<Date, Date | string | undefined, Date | string>;
type MaybeInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** Bundles, schedules and what was noticed of them. */
export interface PublishingTables {
  bundle: {
    id: string;
    name: string;
    created_at: Instant;
    created_by: string | null;
    live_from: MaybeInstant;
    decided_at: MaybeInstant;
    decided_by: ColumnType<string | null, string | null | undefined, string | null>;
  };
  bundle_member: { bundle_id: string; article_id: string; position: number; publication_id: Generated<string | null> };
  publication_plan: { publication_id: string; wall: string; time_zone: string };
  went_out: { publication_id: string; node: string; noticed_at: Instant };
  node_pulse: { node: string; started_at: Instant; seen_at: Instant; clock_ahead_ms: number };
  correction_change: { publication_id: string; position: number; before: string; after: string };
  withdrawal_target: { publication_id: string; target: string; is_permanent: boolean };
}
