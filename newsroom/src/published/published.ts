/**
 * The reader's door to the newsroom: questions about what is live now, and nothing else. Everything here reads the published views
 * alone; a draft, a note or an embargoed text cannot be asked for.
 */
export {
  type Alternate,
  type ArticleAtAddress,
  type ArticleSource,
  composeArticle,
  findArticleAt,
  type PublishedArticle,
} from './article.ts';
export { listRunningCampaigns, type PublishedCampaign } from './campaign.ts';
export type { Card, CardList } from './card.ts';
export { findCardAt, findCardOf, isWithdrawn } from './card-at.ts';
export {
  type Change,
  type Facts,
  isAffected,
  isListedOtherwise,
  isOtherNow,
  type ListPlace,
  listPassedBoundaries,
  movesWindow,
  type Pulse,
  readFacts,
  readPulse,
} from './changes.ts';
export {
  type ContributorName,
  findContributor,
  findContributorBySlug,
  listEditionsNaming,
  type PublishedContributor,
} from './contributor.ts';
export {
  type Dependency,
  isBefore,
  type LiveArticlesDependency,
  type Position,
  type RecordKey,
  scopeKey,
  type WindowDependency,
  type WindowScope,
} from './dependency.ts';
export { findFirstSince, findLastBefore, isDuring, listDuring, type Span } from './during.ts';
export type { Face, Voice } from './faces.ts';
export { type FeedEntries, type FeedEntry, listForFeed, listMostReadForFeed } from './feed.ts';
export { type EditionName, type Frame, findFrame, listEditions, readFrame, type SectionName } from './frame.ts';
export { type Front, frontSlots, readFront, type VoiceKind } from './front.ts';
export { type LatestQuestion, listLatest, listNewest, type NewestQuestion } from './latest.ts';
export { readMastheadPart, readMastheadSavedAt } from './masthead.ts';
export { listMostRead, listMostReadInFull } from './most-read.ts';
export { type CardPicture, findCardPicture, findPicture, type PublishedPicture } from './picture.ts';
export { type Answers, noAnswers, openReading, openUnnotedReading, type Published } from './reading.ts';
export { listRelated } from './related.ts';
export { type Excerpts, readExcerpts } from './search/excerpts.ts';
export { type SearchFilter, type SearchQuestion, type SearchResult, searchArticles } from './search/search-articles.ts';
export { type Suggestion, suggestSubjects } from './search/suggest-subjects.ts';
export type { Term } from './search/terms.ts';
export {
  listForSitemap,
  listNewsOfTwoDays,
  listSitemapMonths,
  listSubjectsForSitemap,
  type NewsEntry,
  type SitemapEntry,
  type SitemapMonth,
} from './sitemap.ts';
export { findTopicBySlug, type PublishedTopic } from './topic.ts';
export { type ArticleViews, readViews } from './views.ts';
