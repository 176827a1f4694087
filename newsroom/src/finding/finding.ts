/** What people of the newsroom look for: stories by their words, and people by their names. */

export { type FoundName, findNames } from './find-names.ts';
export { type FoundStories, findStories } from './find-stories.ts';
export {
  chooseStart,
  listSavedSearches,
  orderSearches,
  removeSearch,
  type SavedSearch,
  type Sharing,
  saveSearch,
} from './saved-searches.ts';
