import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import type { Newsroom } from '../logbook/logbook.ts';
import { requireMayEverywhere } from '../people/people.ts';
import { settleSearchWords } from '../search/search.ts';
import { openArchivePlace } from './archive-place.ts';
import { importBatch } from './import-batch.ts';
import type { ImportProgress } from './import-progress.ts';
import { beginReport, type ImportReport, noteLoss } from './import-report.ts';
import { prepareContributors } from './prepare-contributors.ts';
import { knownPicture, picturesInItem } from './wordpress/article-of-item.ts';
import { countsToWords } from './wordpress/counts-to-words.ts';
import type { ItemRecord } from './wordpress/export-records.ts';
import { importAttachment, importShownPicture } from './wordpress/import-pictures.ts';
import type { ImportPlace } from './wordpress/import-place.ts';
import { isStoryItem } from './wordpress/item-facts.ts';
import { prepareEditions } from './wordpress/prepare-editions.ts';
import { prepareSections, writersOf } from './wordpress/prepare-names.ts';
import { readBatch } from './wordpress/read-batch.ts';
import { readWordPressExport } from './wordpress/read-export.ts';
import { redirectAttachments, redirectCategories } from './wordpress/redirect-others.ts';
import { type ExportSurvey, surveyExport } from './wordpress/survey-export.ts';
import { openUploadsFolder, type UploadsFolder } from './wordpress/uploads.ts';

export type WordPressImport = {
  /** Path of the export. */
  file: string;
  /** Folder laid out as `wp-content/uploads`; without it pictures stay links. */
  uploadsFolder?: string | null;
  /** Prefix of the edition for stories without a language; found by the site's language, or made, where it is not given. */
  edition?: string | null;
  progress?: (progress: ImportProgress) => void;
};

/** Few enough that nobody else waits long, many enough that the commits cost little. */
const itemsPerBatch = 100;
const charactersPerBatch = 2_000_000;

/**
 * Brings a WordPress export in: stories with sections, topics, bylines, dates and states, pictures, and a redirect from every old
 * address. The whole file is read and counted first, so a damaged one writes nothing. Run again it changes only what has changed at
 * the source; cut off half-way, the next run goes on.
 *
 * @throws {UnreadableExport} naming line and column
 * @throws {NotAllowed} only an owner of all editions may
 * @throws {NotFound} no such file, folder or edition
 */
export async function importWordPress(newsroom: Newsroom, person: Person | null, command: WordPressImport): Promise<ImportReport> {
  requireMayEverywhere(person, 'import-archive');
  const progress = (now: ImportProgress): void => command.progress?.(now);
  if (!(await isThere(command.file, 'file'))) throw notFound(`file ${command.file}`);
  if (command.uploadsFolder && !(await isThere(command.uploadsFolder, 'folder'))) throw notFound(`folder ${command.uploadsFolder}`);
  progress({ done: 0, total: 0, at: 'reading the file' });
  const survey = await surveyExport(recordsIn(command.file));
  const uploads = command.uploadsFolder ? await openUploadsFolder(command.uploadsFolder) : null;
  const place = await openPlace(newsroom, person, survey, command.edition ?? null);
  if (uploads) await importLibrary(newsroom, person, place, uploads, progress);
  await importItems(newsroom, person, place, { file: command.file, uploads, progress });
  await redirectAttachments(newsroom, person, place);
  await redirectCategories(newsroom, person, place);
  await newsroom.database.write(settleSearchWords);
  reportLosses(place);
  return place.report;
}

async function isThere(path: string, wanted: 'file' | 'folder'): Promise<boolean> {
  const found = await stat(path).catch(() => null); // nothing there is an answer
  return found !== null && (wanted === 'file' ? found.isFile() : found.isDirectory());
}

function recordsIn(file: string): ReturnType<typeof readWordPressExport> {
  return readWordPressExport(createReadStream(file, { highWaterMark: 64 * 1024 }));
}

async function openPlace(newsroom: Newsroom, person: Person | null, survey: ExportSurvey, prefix: string | null): Promise<ImportPlace> {
  const source = sourceOf(survey);
  const report = beginReport(source, survey.counts, countsToWords(survey.counts));
  const editions = await prepareEditions(newsroom, person, survey, prefix, report);
  const all = [...editions.values()];
  const sections = await prepareSections(newsroom, person, { source, survey, report, editions });
  const languages = [...new Set(all.map((edition) => edition.language))];
  const contributors = await prepareContributors(newsroom, person, { source, report, languages, writers: writersOf(survey) });
  const editionIds = [...new Set(all.map((edition) => edition.id))];
  const place = await openArchivePlace(newsroom, { source, report, editionIds });
  return { ...place, survey, editions, sections, contributors, pictures: new Map() };
}

/** The archive by its own address, so that two archives in one newsroom are kept apart. */
function sourceOf({ site }: ExportSurvey): string {
  const address = (site.blogUrl || site.siteUrl || site.link || site.title || 'unnamed')
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/+$/, '');
  return `wordpress:${address.toLowerCase()}`;
}

async function importLibrary(
  newsroom: Newsroom,
  person: Person | null,
  place: ImportPlace,
  uploads: UploadsFolder,
  progress: (progress: ImportProgress) => void,
): Promise<void> {
  const { attachments } = place.survey;
  let done = 0;
  for (const attachment of attachments.values()) {
    progress({ done, total: attachments.size, at: 'pictures' });
    await importAttachment(newsroom, person, place, uploads, attachment);
    done += 1;
  }
}

type Failure = { error: unknown };
type Items = { file: string; uploads: UploadsFolder | null; progress: (progress: ImportProgress) => void };

async function importItems(
  newsroom: Newsroom,
  person: Person | null,
  place: ImportPlace,
  { file, uploads, progress }: Items,
): Promise<void> {
  const total = place.survey.counts.posts + place.survey.counts.pages;
  let batch: ItemRecord[] = [];
  let characters = 0;
  let done = 0;
  let writing: Promise<Failure | null> = Promise.resolve(null);
  const written = async (): Promise<void> => {
    const failure = await writing;
    if (failure) throw failure.error;
  };
  const flush = async (): Promise<void> => {
    const articles = await readBatch(batch, place);
    await written();
    progress({ done, total, at: 'stories' });
    // The next batch is read meanwhile; a failure is told before that one is written.
    writing = importBatch(newsroom, person, place, articles).then(
      () => null,
      (error: unknown) => ({ error }),
    );
    done += batch.length;
    batch = [];
    characters = 0;
  };
  for await (const record of recordsIn(file)) {
    if (record.kind !== 'item' || !isStoryItem(record)) {
      if (record.kind === 'item' && (record.postType === 'post' || record.postType === 'page'))
        noteLoss(place.report, 'item in the trash', 'it was thrown away there', { example: record.title });
      continue;
    }
    if (uploads) await importShownPictures(newsroom, person, place, uploads, record);
    batch.push(record);
    characters += record.content.length;
    if (batch.length >= itemsPerBatch || characters > charactersPerBatch) await flush();
  }
  await flush();
  await written();
  progress({ done, total, at: 'stories' });
}

async function importShownPictures(
  newsroom: Newsroom,
  person: Person | null,
  place: ImportPlace,
  uploads: UploadsFolder,
  item: ItemRecord,
): Promise<void> {
  for (const found of picturesInItem(item, place)) {
    if (found.address !== null && knownPicture(found, place) === null)
      await importShownPicture(newsroom, person, place, uploads, found.address, found.altText ?? '');
  }
}

function reportLosses({ report, survey, pictures }: ImportPlace): void {
  const { counts } = survey;
  if (counts.comments > 0) noteLoss(report, 'comment of a reader', 'comments are not kept here', { times: counts.comments });
  if (counts.menuEntries > 0) noteLoss(report, 'menu item', 'sections make the menu here', { times: counts.menuEntries });
  for (const [kind, times] of Object.entries(counts.others))
    noteLoss(report, `item of kind ${kind}`, 'only posts and pages become stories', { times });
  if (pictures.size === 0 && counts.attachments > 0)
    noteLoss(report, 'file of the library', 'no uploads folder was given', { times: counts.attachments });
}
