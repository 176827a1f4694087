import type { ArticleContent } from '@coranto/contract/article';
import { emptyProse } from '@coranto/contract/prose/prose';

/** What a new article holds. */
export const emptyContent: ArticleContent = {
  headline: '',
  kicker: null,
  standfirst: '',
  sectionId: null,
  bylines: [],
  dateline: null,
  leadPicture: null,
  topicIds: [],
  prose: emptyProse,
};
