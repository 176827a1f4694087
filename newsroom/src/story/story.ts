/** Stories, their articles and revisions, and the decisions that put revisions before readers. */
export { listArticles, type ArticleInList, type ArticleState, type ArticlesQuestion } from './list-articles.ts';
export { type ArchivedPublication, publishFromArchive } from './publish-from-archive.ts';
export { cancelSchedule } from './cancel-schedule.ts';
export { changeStory } from './change-story.ts';
export { correctArticle } from './correct-article.ts';
export { type ArchivedArticle, type ArchivedLife, insertAddresses, insertArchivedArticles, reviseArchivedArticle, settleSearchWords } from './import-articles.ts';
export { createStory, type NewStory } from './create-story.ts';
export { obstaclesToPublishing } from './obstacles.ts';
export { publishArticle } from './publish-article.ts';
export { listRevisions, type OpenedArticle, readArticle, readRevision, type Revision } from './read-article.ts';
export { readRevisionForPreview, type RevisionForPreview } from './read-for-preview.ts';
export { saveRevision } from './save-revision.ts';
export { setEmbargo } from './set-embargo.ts';
export { setSlug } from './set-slug.ts';
export { translateArticle } from './translate-article.ts';
export { withdrawArticle } from './withdraw-article.ts';
export { writeSearchWords } from './search-words.ts';
