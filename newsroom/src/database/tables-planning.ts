import type { AssignmentAnswer, CoverageMedium, CoverageState, EventState, Exactness } from '@coranto/contract/planning';
import type { ColumnType, Generated } from 'kysely';

/** An instant with a default of now. */
type Instant = ColumnType<Date, Date | string | undefined, Date | string>;
/** An instant that may be unknown, and need not be given. */
type PerhapsInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** What planning keeps with a story. A story that was begun without a plan has none of it. */
export type PlanColumns = {
  stage_id: Generated<string | null>;
  staged_at: PerhapsInstant;
  staged_by: Generated<string | null>;
  idea: Generated<string>;
  urgency: Generated<number | null>;
  planned_for: PerhapsInstant;
  planned_exactness: Generated<Exactness | null>;
  planned_zone: Generated<string | null>;
  event_id: Generated<string | null>;
  plan_version: Generated<number>;
  plan_changed_by: Generated<string | null>;
};

/** The tables of planning. */
export interface PlanningTables {
  stage: { id: string; names: ColumnType<Record<string, string>, string, string>; position: number; is_done: Generated<boolean> };
  event: {
    id: string;
    series_id: string | null;
    /** As RFC 5545 writes it; `null` for what takes place once. */
    rule: string | null;
    name: string;
    place: string;
    note: string;
    begins_at: ColumnType<Date, Date | string, Date | string>;
    ends_at: ColumnType<Date, Date | string, Date | string>;
    time_zone: string;
    is_all_day: boolean;
    state: Generated<EventState>;
    state_note: Generated<string>;
    version: Generated<number>;
    created_at: Instant;
    created_by: string | null;
  };
  wanted_edition: {
    story_id: string;
    edition_id: string;
    due_at: PerhapsInstant;
    section_id: string | null;
    version: Generated<number>;
  };
  coverage: {
    id: string;
    story_id: string;
    medium: CoverageMedium;
    what: string;
    state: CoverageState;
    due_at: PerhapsInstant;
    note: string;
    contributor_id: string | null;
    picture_id: string | null;
    article_id: string | null;
    version: Generated<number>;
    created_at: Instant;
  };
  assignment: {
    id: string;
    story_id: string;
    coverage_id: string | null;
    edition_id: string | null;
    person_id: string;
    assigned_by: string | null;
    assigned_at: Instant;
    answer: Generated<AssignmentAnswer>;
    answer_note: Generated<string>;
    answered_at: PerhapsInstant;
    ended_at: PerhapsInstant;
  };
}
