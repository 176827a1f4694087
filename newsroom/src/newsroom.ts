/**
 * The newsroom's door for those who connect things: open the database, then give commands and ask questions.
 * Readers' pages use `@coranto/newsroom/published` instead, and nothing else.
 */

export * from './archive/archive.ts';
export * from './bundle/bundle.ts';
export * from './campaign/campaign.ts';
export * from './checks/checks.ts';
export * from './comment/comment.ts';
export * from './correction/correction.ts';
export { type Database, DatabaseError, type Log, makeSnapshot, migrate, openDatabase, tellAllNodes } from './database/database.ts';
export * from './desk/desk.ts';
export * from './edition/edition.ts';
export * from './finding/finding.ts';
export * from './front/front.ts';
export {
  exportHouseList,
  importHouseList,
  indexTerms,
  listHouseTerms,
  removeHouseTerm,
  saveHouseTerm,
  suggestHouseNames,
} from './house-list/house-list.ts';
export { carryOut, type FileStore, type Newsroom, readNow } from './logbook/logbook.ts';
export * from './media/media.ts';
export * from './notification/notification.ts';
export * from './people/people.ts';
export * from './planning/planning.ts';
export * from './schedule/schedule.ts';
export { forgetWords, learnArticleWords, learnNames, learnWords } from './search/search.ts';
export * from './story/story.ts';
export * from './today/today.ts';
export * from './views/views.ts';
export {
  type CopyNotice,
  copyNotice,
  type HeldCopy,
  listUnsaved,
  type NewUpdate,
  readCopyNotice,
  type Taken,
  takeUpdates,
  UnfitUpdate,
} from './working-copy/working-copy.ts';
