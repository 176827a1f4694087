/** How archives of other systems come in. */

export { type FeedsImport, importFeeds } from './import-feeds.ts';
export type { ImportProgress } from './import-progress.ts';
export { type ImportReport, type ReportedLoss, reportToLines } from './import-report.ts';
export { importWordPress, type WordPressImport } from './import-wordpress.ts';
export { type FoundPicture, htmlToProse, type LeftOut, type MarkupOptions, type ReadMarkup } from './markup/html-to-prose.ts';
export { UnreadableExport } from './unreadable-export.ts';
