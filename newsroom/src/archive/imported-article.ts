import { createHash } from 'node:crypto';
import type { ArticleContent, StoryKind } from '@coranto/contract/article';
import type { EditionRecord } from '../edition/edition.ts';
import { stableId } from './stable-id.ts';

/** What readers could see of it at the source, and what we keep of that. */
export type ImportedState = { kind: 'public' } | { kind: 'scheduled' } | { kind: 'draft'; why: string | null };

/** What an archive brings, as the article it becomes; nothing of it is written yet. */
export type ImportedArticle = {
  /** What the archive knows it by. */
  sourceId: string;
  /** How the report speaks of it. */
  name: string;
  articleId: string;
  storyId: string;
  /** Does the archive say that its story has articles in other editions? */
  isPaired: boolean;
  revisionId: string;
  edition: EditionRecord;
  kind: StoryKind;
  /** Empty where neither name nor headline has a letter. */
  wishedSlug: string;
  sectionSlug: string | null;
  content: ArticleContent;
  /** Topics that it bears and that may be new. */
  topics: { id: string; slug: string; name: string }[];
  state: ImportedState;
  firstPublishedAt: Date | null;
  savedAt: Date | null;
  /** Stands for both where the archive tells neither; the instant of the import where it is `null` too. */
  assumedAt: Date | null;
  /** Paths under which the old site showed it. */
  oldPaths: string[];
  /** Paths from which the old site would have guessed its way. */
  guessedPaths: string[];
  /** What is not kept of it, to be told when it comes in for the first time. */
  losses: { what: string; why: string }[];
  /** Changes when anything of this does. */
  fingerprint: string;
};

/** The id of the article made of what an archive knows by this id. */
export function articleIdOf(source: string, sourceId: string): string {
  return stableId(source, 'article', sourceId);
}

/** The id of the revision that the import makes of an article with this fingerprint. */
export function revisionIdOf(articleId: string, fingerprint: string): string {
  return stableId('revision', articleId, fingerprint);
}

/**
 * How often words came back is kept behind a fingerprint (`…~2`): each time they are a revision of their own.
 *
 * @param times counted from 1
 */
export function fingerprintAgain(fingerprint: string, times: number): string {
  return times === 1 ? fingerprint : `${fingerprint}~${times}`;
}

/** Was this fingerprint made of the same words? */
export function isSameWords(kept: string | undefined, fingerprint: string): boolean {
  return kept?.split('~')[0] === fingerprint;
}

/** A short text that changes when any of these values does. */
export function fingerprintOf(...values: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url');
}
