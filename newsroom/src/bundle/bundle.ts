/** Bundles: articles that go before readers at one instant, all or none. */

export { callOffBundle } from './call-off-bundle.ts';
export { dropBundle } from './drop-bundle.ts';
export { type BundleInList, type BundlesQuestion, listBundles } from './list-bundles.ts';
export { type BundleMember, type OpenBundle, readBundle } from './read-bundle.ts';
export { saveBundle } from './save-bundle.ts';
export { scheduleBundle } from './schedule-bundle.ts';
