import type { ArticleState } from '@coranto/contract/api/article';
import type { StoryKind } from '@coranto/contract/article';

/** What lists of the studio show of articles. The database writes these rows by itself, all but the words (ADR 0020). */
export interface ArticleLineTables {
  /** One row for each state that an article has from now on. */
  article_line: {
    article_id: string;
    from_at: Date;
    until_at: Date;
    story_id: string;
    edition_id: string;
    section_id: string | null;
    desk_id: string | null;
    stage_id: string | null;
    kind: StoryKind;
    state: ArticleState;
    is_live: boolean;
    headline: string;
    slugline: string;
    saved_at: Date;
    saved_by: string | null;
    created_at: Date;
    first_published_at: Date | null;
    scheduled_for: Date | null;
    address: string | null;
    source_article_id: string | null;
    /** From when on it is a translation of words that readers of the source no longer see. */
    stale_from: Date | null;
  };
  article_hand: { article_id: string; person_id: string; saved_at: Date };
  article_words: {
    article_id: string;
    edition_id: string;
    revision_id: string;
    slugline: string;
    saved_at: Date;
    titles: string;
    words: string;
  };
  article_words_queue: { article_id: string };
}
