/**
 * The reader's door to the newsroom: questions about what is live now, and nothing else. Everything here reads the published views
 * alone; a draft, a note or an embargoed text cannot be asked for.
 */
export { type Alternate, type ArticleAtAddress, findArticleAt, type PublishedArticle } from './article.ts';
export type { Card, CardList } from './card.ts';
export {
  type Change,
  type Facts,
  findNextBoundary,
  isAffected,
  isOtherNow,
  listChanges,
  listPassedBoundaries,
  type ListPlace,
  movesWindow,
  readFacts,
  readLastChange,
} from './changes.ts';
export { type ContributorName, findContributor, findContributorBySlug, type PublishedContributor } from './contributor.ts';
export { type Dependency, isBefore, type Position, type RecordKey, scopeKey, type WindowDependency, type WindowScope } from './dependency.ts';
export { type EditionName, findFrame, type Frame, listEditions, readFrame, type SectionName } from './frame.ts';
export { type Front, frontSlots, readFront } from './front.ts';
export { type LatestQuestion, listLatest } from './latest.ts';
export { type CardPicture, findPicture, type PublishedPicture } from './picture.ts';
export { type Answers, noAnswers, openReading, type Published } from './reading.ts';
export { searchArticles, type SearchResult } from './search.ts';
export { countForSitemap, listForSitemap, type SitemapEntry } from './sitemap.ts';
export type { PublishedTopic } from './topic.ts';
export { readViews } from './views.ts';
