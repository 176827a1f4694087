import type { LanguageTag } from '@coranto/contract/languages';
import type { SegmentId } from '@coranto/contract/prose/prose';
import type { PublishedContributor, PublishedPicture } from '@coranto/newsroom/published';
import type { Words } from '../words/words.ts';

/** What the body of an article is set with: its language and the records it refers to. */
export type Setting = {
  language: LanguageTag;
  words: Words;
  pictures: ReadonlyMap<string, PublishedPicture>;
  speakers: ReadonlyMap<string, PublishedContributor>;
  /** Numbers of the footnotes (`numberFootnotes`); one without a number is not shown. */
  footnotes: ReadonlyMap<SegmentId, number>;
  /** Pictures of a gallery stand in pairs, or each in a row of its own, as large as can be. */
  galleries: 'pairs' | 'rows';
};
