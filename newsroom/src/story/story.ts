/** Stories, their articles and revisions, and the decisions that put revisions before readers. */

export { beginArticle } from './begin-article.ts';
export { actOnArticles, type BulkItem } from './bulk/act-on-articles.ts';
export { type BulkActLine, listBulkActs } from './bulk/list-bulk-acts.ts';
export { undoBulkAct } from './bulk/undo-bulk-act.ts';
export { callOffSchedule } from './call-off.ts';
export { cancelSchedule } from './cancel-schedule.ts';
export { changeStory } from './change-story.ts';
export { type CheckedDraft, checkDraft } from './check-draft.ts';
export { correctArticle } from './correct-article.ts';
export { createStory, type NewStory } from './create-story.ts';
export { forgetEndedLines } from './forget-ended-lines.ts';
export {
  type ArchivedArticle,
  type ArchivedLife,
  insertAddresses,
  insertArchivedArticles,
  insertRedirects,
  reviseArchivedArticle,
} from './import-articles.ts';
export { type ArticleInList, type ArticleState, holdsNow, type LineOrder, lineOrders } from './lines.ts';
export { type ArticlesQuestion, listArticles, listArticlesById, type PlaceInList } from './list-articles.ts';
export { listReadableEditions, type ReadableEdition, readQueries } from './list-by-words.ts';
export { listStories, type StoryInList } from './list-stories.ts';
export { moveSchedule } from './move-schedule.ts';
export { moveToDesk } from './move-to-desk.ts';
export { obstaclesAt, obstaclesToPublishing } from './obstacles.ts';
export { mayInWorkingCopy, openWorkingCopy } from './open-working-copy.ts';
export { type Plan, planOf } from './plan.ts';
export { checkInstant, publishArticle, publishChecked } from './publish-article.ts';
export { type ArchivedPublication, publishFromArchive } from './publish-from-archive.ts';
export { listRevisions, type OpenedArticle, type Revision, readArticle, readRevision } from './read-article.ts';
export { type RevisionForPreview, readRevisionForPreview } from './read-for-preview.ts';
export { findRevisionNumbered, readTimeline, type Timeline } from './read-timeline.ts';
export { type ArticleRecord, findScheduled, lockArticle, type RevisionRecord, requireRevision } from './records.ts';
export { restoreArticle } from './restore-article.ts';
export { restoreRevision } from './restore-revision.ts';
export { saveRevision } from './save-revision.ts';
export { saveQuietWorkingCopy, saveWorkingCopy } from './save-working-copy.ts';
export { setEmbargo } from './set-embargo.ts';
export { setSlug } from './set-slug.ts';
export { tellWhatWentOut } from './tell-what-went-out.ts';
export { translateArticle } from './translate-article.ts';
export { withdrawArticle } from './withdraw-article.ts';
