import type { ArticleContent, PublicationKind, StoryKind } from '@coranto/contract/article';
import type { MastheadSettings } from '@coranto/contract/masthead';
import type { PictureRights } from '@coranto/contract/picture';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { ArticleLineTables } from './tables-article-line.ts';
import type { BulkActTables } from './tables-bulk-act.ts';
import type { CampaignTables, PublishedCampaignTables } from './tables-campaign.ts';
import type { ChecksTables } from './tables-checks.ts';
import type { CommentTables } from './tables-comment.ts';
import type { EditionTables, PublishedEditionTables } from './tables-edition.ts';
import type { HouseListTables } from './tables-house-list.ts';
import type { MediaTables } from './tables-media.ts';
import type { NotificationTables } from './tables-notification.ts';
import type { PeopleTables } from './tables-people.ts';
import type { PlanColumns, PlanningTables } from './tables-planning.ts';
import type { PublishingTables } from './tables-publishing.ts';
import type { WorkingCopyTables } from './tables-working-copy.ts';

/** An instant with a default of now. */
type Instant = ColumnType<Date, Date | string | undefined, Date | string>;
/** JSON that is written as text and read as a value. */
type Json<T> = ColumnType<T, string, string>;
/** A range in PostgreSQL's notation: `["2026-01-01 00:00:00+00",)`, or `empty`. */
type Range = ColumnType<string, string, string>;

type TopicRow = { id: string; edition_id: string; slug: string; name: string };
type ContributorRow = { id: string; slug: string; kind: 'person' | 'organisation'; portrait_id: string | null };
/** By what words a name is found; `null` until they are learnt. */
type NameWords = { name_words: Generated<string | null> };
type ContributorWordsRow = { contributor_id: string; language: string; name: string; title: string; bio: string };
type PictureWordsRow = { picture_id: string; language: string; caption: string; alt_text: string; credit: string };
type PlacementRow = { edition_id: string; section_id: string | null; slot: number; article_id: string; headline: string | null };
type PictureRow = {
  id: string;
  file: string;
  media_type: string;
  width: number;
  height: number;
  renditions: Json<Rendition[]>;
  placeholder: string | null;
  may_be_reused: boolean;
  focal_x: Generated<number>;
  focal_y: Generated<number>;
  crops: ColumnType<Rendition[], string | undefined, string>;
  /** Of pictures from before there were rights it is empty. */
  rights: ColumnType<Partial<PictureRights>, string | undefined, string>;
};

/** One size of a picture; `file` is its name in the media store. Those made before their bytes were counted say nothing of them. */
export type Rendition = { file: string; mediaType: string; widthPx: number; heightPx: number; bytes?: number };

/** How far the files of a picture are made: `begun` lacks the modern format, `stale` was made by an earlier recipe or with other rights. */
export type RenderingState = 'stale' | 'begun' | 'whole' | 'failed';

/**
 * What lists and fronts show of an article, copied from its revision when the publication is decided: a revision never changes, so the
 * copy cannot go stale, and a list stays an index scan of one table.
 */
export type CardRow = {
  kind: StoryKind;
  headline: string;
  kicker: string | null;
  standfirst: string;
  address: string;
  sectionId: string | null;
  /** ISO 8601 in UTC. */
  firstPublishedAt: string;
  pictureId: string | null;
  contributorIds: string[];
};

type SearchRow = {
  article_id: string;
  edition_id: string;
  section_id: string | null;
  kind: StoryKind;
  first_published_at: Date;
  words: string;
};
/** A word of live articles, folded; `articles` is roughly in how many it is. */
type WordRow = { language: string; word: string; plain: string; articles: number };

/** The tables, for the slices that write them. */
export interface NewsroomTables
  extends ArticleLineTables,
    BulkActTables,
    CampaignTables,
    ChecksTables,
    CommentTables,
    EditionTables,
    HouseListTables,
    MediaTables,
    NotificationTables,
    PeopleTables,
    PlanningTables,
    PublishingTables,
    WorkingCopyTables {
  clock: { frozen_at: Date | string | null; reached_at: Generated<Date | null> };
  masthead: {
    name: string;
    settings: ColumnType<MastheadSettings, string | undefined, string>;
    settings_saved_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  };
  topic: TopicRow & NameWords;
  picture: PictureRow & {
    created_at: Instant;
    created_by: string | null;
    original: string | null;
    found_words: ColumnType<{ caption?: string; altText?: string }, string | undefined, string>;
    rendering: Generated<RenderingState>;
    usable_until: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    /** 64 bits as a number with a sign; to be read as text only. */
    likeness: ColumnType<string | null, string | null | undefined, string | null>;
  };
  picture_words: PictureWordsRow;
  contributor: ContributorRow & { merged_into: Generated<string | null>; links: ColumnType<string[], string | undefined, string> };
  contributor_words: ContributorWordsRow & NameWords;
  story: {
    id: string;
    slugline: Generated<string>;
    kind: StoryKind;
    created_at: Instant;
    created_by: string | null;
    desk_id: Generated<string | null>;
    in_hands_of: Generated<string | null>;
  } & PlanColumns;
  article: {
    id: string;
    story_id: string;
    edition_id: string;
    slug: string | null;
    embargoed_until: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    source_article_id: string | null;
    created_at: Instant;
    created_by: string | null;
    newest_revision_id: string | null;
    newest_saved_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
    spiked_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  };
  revision: {
    id: string;
    article_id: string;
    number: number;
    based_on: string | null;
    content: Json<ArticleContent>;
    headline: string;
    saved_by: string | null;
    saved_at: Instant;
    source_revision_id: string | null;
    reason: string | null;
    restored_revision_id: ColumnType<string | null, string | null | undefined, never>;
  };
  publication: {
    id: string;
    decided: GeneratedAlways<number>;
    article_id: string;
    revision_id: string | null;
    kind: PublicationKind;
    note: string | null;
    decided_at: Instant;
    decided_by: string | null;
    live_during: Range;
    edition_id: string;
    section_id: string | null;
    first_published_at: ColumnType<Date, Date | string, never>;
    last_updated_at: ColumnType<Date, Date | string, never>;
    address: string;
    card: ColumnType<CardRow | null, string | null, never>;
    card_hash: string | null;
  };
  publication_subject: {
    publication_id: string;
    subject_id: string;
    edition_id: string;
    first_published_at: ColumnType<Date, Date | string, never>;
  };
  publication_search: SearchRow & { publication_id: string; live_during: Range };
  search_word: WordRow;
  search_queue: { publication_id: string; is_stored_anew: Generated<boolean> };
  placement: PlacementRow & { placed_at: Instant };
  article_views: { article_id: string; views: number };
  article_views_hour: { article_id: string; hour: Date; views: number };
  article_views_day: { article_id: string; day: string; views: number; flooded: number };
  view_mark: { mark: string; seen_at: Date };
  view_salt: { day: string; salt: Buffer };
  view_left_out: { day: string; reason: string; requests: number };
  most_read: { edition_id: string; article_ids: string[]; ranked_at: Date };
  logbook: {
    id: GeneratedAlways<number>;
    at: Instant;
    person_id: string | null;
    act: string;
    record_kind: string;
    record_id: string | null;
    edition_id: string | null;
    details: Json<Record<string, unknown>>;
  };
  change: { seq: GeneratedAlways<number>; record_kind: string; record_id: string; at: Instant };
  import_record: {
    source: string;
    source_id: string;
    record_kind: 'article' | 'picture';
    record_id: string;
    fingerprint: string;
    imported_at: Instant;
  };
}

type CardColumns = { article_id: string; edition_id: string; card: CardRow; card_hash: string; first_published_at: Date };

/** The views, all that the role `coranto_site` may read. */
export interface PublishedTables extends PublishedCampaignTables, PublishedEditionTables {
  published_masthead: { name: string; settings: MastheadSettings; settings_saved_at: Date | null };
  published_topic: TopicRow;
  published_article: CardColumns & {
    story_id: string;
    publication_id: string;
    revision_id: string;
    section_id: string | null;
    address: string;
    publication_kind: PublicationKind;
    last_updated_at: Date;
    live_from: Date;
    content: ArticleContent;
    story_kind: StoryKind;
    source_article_id: string | null;
  };
  published_card: CardColumns & { publication_id: string; section_id: string | null; address: string; last_updated_at: Date };
  published_subject: CardColumns & { subject_id: string };
  published_withdrawal: {
    article_id: string;
    story_id: string;
    edition_id: string;
    address: string;
    note: string;
    first_published_at: Date;
    withdrawn_at: Date;
    /** Where it leads in the place of its note. */
    leads_to: string | null;
    is_permanent: boolean;
  };
  published_correction: { article_id: string; note: string; corrected_at: Date; decided: number };
  published_search: SearchRow;
  published_word: WordRow;
  published_name: {
    kind: 'person' | 'topic';
    subject_id: string;
    slug: string;
    name: string;
    title: string;
    language: string;
    /** `null` for people, who belong to no edition. */
    edition_id: string | null;
    name_words: string | null;
  };
  published_placement: PlacementRow;
  published_contributor: ContributorRow & { known_id: string; links: string[] };
  published_contributor_slug: { slug: string; known_id: string };
  published_contributor_words: ContributorWordsRow;
  published_picture: PictureRow;
  published_picture_words: PictureWordsRow;
  published_picture_ending: { picture_id: string; at: Date };
  published_views: { article_id: string; views: number };
  published_most_read: { edition_id: string; article_ids: string[] };
  published_change: { seq: number; record_kind: string; record_id: string; at: Date };
  published_beginning: { article_id: string; at: Date };
  /** `null` where no end is known. */
  published_ending: { article_id: string; at: Date | null };
}

/** Everything the database holds. */
export interface Tables extends NewsroomTables, PublishedTables {}
