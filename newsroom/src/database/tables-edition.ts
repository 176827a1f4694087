import type { EditionSettings } from '@coranto/contract/edition';
import type { ColumnType, Generated } from 'kysely';

type Instant = ColumnType<Date, Date | string | undefined, Date | string>;
type PerhapsInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
type Json<T> = ColumnType<T, string, string>;

type EditionRow = {
  id: string;
  prefix: string;
  language: string;
  name: string;
  time_zone: string;
  position: number;
  settings: Json<EditionSettings>;
  /** When it was closed for new articles. */
  retired_at: PerhapsInstant;
  /** The edition to which its pages lead since. */
  retired_to: Generated<string | null>;
};
type SectionRow = {
  id: string;
  edition_id: string;
  slug: string;
  name: string;
  description: string;
  position: number;
  counterpart: string | null;
  parent_id: Generated<string | null>;
};
/** Editions and their sections, and where addresses lead. */
export interface EditionTables {
  edition: EditionRow;
  section: SectionRow & {
    removed_at: PerhapsInstant;
    /** Where the articles of a removed section are since. */
    moved_into: Generated<string | null>;
  };
  address: {
    path: string;
    article_id: string | null;
    target: string | null;
    created_at: Instant;
    is_gone: Generated<boolean>;
    is_permanent: Generated<boolean>;
    note: Generated<string>;
    created_by: Generated<string | null>;
  };
  /** How often old addresses are still asked for. */
  redirect_hit: { path: string; hits: number; last_hit_at: Instant };
}

/** What readers' pages may know of them. */
export interface PublishedEditionTables {
  published_edition: EditionRow & { masthead_name: string };
  published_section: SectionRow;
  /** Where the articles of removed sections are. */
  published_section_home: { section_id: string; edition_id: string; moved_into: string };
  published_address: { path: string; article_id: string | null; target: string | null; is_gone: boolean; is_permanent: boolean };
}
