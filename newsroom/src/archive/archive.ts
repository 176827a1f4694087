/** How archives of other systems come in. */

export { type ImportReport, type ReportedLoss, reportToLines } from './import-report.ts';
export { type ImportProgress, importWordPress, type WordPressImport } from './import-wordpress.ts';
export { type FoundPicture, htmlToProse, type LeftOut, type MarkupOptions, type ReadMarkup } from './markup/html-to-prose.ts';
export { UnreadableExport } from './wordpress/export-error.ts';
