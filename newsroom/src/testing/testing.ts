/** The newsroom's door for tests of every room: real databases quickly, builders, and everything that the newsroom itself offers. */

export * from '../newsroom.ts';
export {
  aContributor,
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  content,
  newestOf,
  type TestArticle,
  type TestEdition,
} from './builders.ts';
export { setClock } from './clock.ts';
export { emptyDatabase, openDatabaseForTests, testEngine } from './database-for-tests.ts';
export { measureForms, measureQuestions } from './judged-search.ts';
export { addManyArticles, type ManyArticles } from './many-articles.ts';
export { addManyScheduled, type ScheduledDraft } from './many-drafts.ts';
export { type ServerCluster, startServerCluster } from './server-cluster.ts';
export { silence } from './silence.ts';
