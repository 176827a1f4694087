import type { StoryKind } from '@coranto/contract/article';

/**
 * What a page was made from, noted while it is read: single records by a fingerprint of what was seen of them, and query windows by
 * the scope they looked at and the answer they got. A change can then be held against it exactly (`isAffected`). What cannot be held
 * against changes is noted too, so that nobody keeps an answer that would go stale unseen.
 */

/** `frame:<edition>`, `article:<path or id>`, `card:<id>`, … ; the kinds are those of `RecordKind`. */
export type RecordKey = `${RecordKind}:${string}`;

export type RecordKind =
  /** Masthead, editions and the sections of one edition: what stands around every page of it. */
  | 'frame'
  /** One article as its own page shows it. */
  | 'article'
  /** Which live articles a story has. */
  | 'story'
  /** One article as lists show it. */
  | 'card'
  /** No more of an article than short lists show, so that a new picture or standfirst leaves them alone. */
  | 'brief'
  /** When one article first came out. */
  | 'came-out'
  /** One article as sitemaps list it. */
  | 'listed'
  | 'contributor'
  /** The editions with live articles that name one contributor. */
  | 'contributor-editions'
  /** No more of a contributor than lists show, so that a new biography leaves lists alone. */
  | 'contributor-name'
  /** What is shown of a contributor besides the name where their face counts. */
  | 'contributor-face'
  /** Who made an article, and whom it is with. */
  | 'bylines'
  | 'picture'
  /** No more of a picture than lists show, so that a new caption leaves lists alone. */
  | 'card-picture'
  | 'topic'
  /** One part of what machines are told of the newspaper as a whole. */
  | 'masthead'
  /** What is placed on one front: `<edition>` or `<edition>/<section>`. */
  | 'placements'
  /** The beginning of the order of what is read most in one edition: `<edition>/<count>`. */
  | 'most-read'
  /** The campaigns that run in a section, `<edition>/<section>`, or on a front, `<edition>/front`. */
  | 'campaigns'
  /** Where one address leads. */
  | 'path';

export type RecordDependency = { kind: 'record'; key: RecordKey; fingerprint: string };

/** Which articles a list looked at: newest first, of one edition, perhaps of one section, of one contributor or topic, or of one kind. */
export type WindowScope = { editionId: string; sectionId?: string; subjectId?: string; kind?: StoryKind };

/** A place in a list: newest first, ties by id. */
export type Position = { firstPublishedAt: number; articleId: string };

/**
 * One list as it was answered. `end` is the place of the last article in it, or `null` when the list reached the end of its scope,
 * so that anything new in the scope belongs to it.
 */
export type WindowDependency = { kind: 'window'; scope: WindowScope; articleIds: string[]; start: Position | null; end: Position | null };

/**
 * Every live article, as a sitemap lists them. `seen` holds a fingerprint of each as it was listed; `null` where only a part of them was
 * looked at, so that anything that happens to any of them counts.
 */
export type LiveArticlesDependency = { kind: 'live-articles'; seen: ReadonlyMap<string, string> | null };

/** Something that changes without a line in the change log, or that a change cannot be held against: no page with it may be kept. */
export type UntrackedDependency = { kind: 'untracked'; what: 'search' | 'views' | 'clock' };

export type Dependency = RecordDependency | WindowDependency | LiveArticlesDependency | UntrackedDependency;

/** One name per scope, to find windows by. */
export function scopeKey(scope: WindowScope): string {
  return `window:${scope.editionId}/${scope.sectionId ?? ''}/${scope.subjectId ?? ''}/${scope.kind ?? ''}`;
}

/** Is `a` before `b` in a list (newer, or equally new with the smaller id)? */
export function isBefore(a: Position, b: Position): boolean {
  if (a.firstPublishedAt !== b.firstPublishedAt) return a.firstPublishedAt > b.firstPublishedAt;
  return a.articleId < b.articleId;
}
