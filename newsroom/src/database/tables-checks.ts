import type { ColumnType, GeneratedAlways } from 'kysely';

type Instant = ColumnType<Date, Date | string | undefined, Date | string>;

/** Tables of the checks before publishing. */
export interface ChecksTables {
  overruled_advice: {
    article_id: string;
    code: string;
    place: string;
    passage: string;
    passage_hash: GeneratedAlways<string>;
    reason: string;
    overruled_by: string | null;
    overruled_at: Instant;
  };
  tried_link: { address: string; finding: string; status: number | null; tried_at: Instant };
  check_settings: { is_only: ColumnType<boolean, undefined, never>; advice_stops: boolean };
}
