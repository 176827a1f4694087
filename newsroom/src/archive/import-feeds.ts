import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { type EditionRecord, listAllEditions, listSections, type SectionRecord } from '../edition/edition.ts';
import { type Newsroom, readNow } from '../logbook/logbook.ts';
import { requireMayEverywhere } from '../people/people.ts';
import { settleSearchWords } from '../search/search.ts';
import { openArchivePlace } from './archive-place.ts';
import { articleOfEntry } from './feed/article-of-entry.ts';
import { editionOfEntry, type FeedPlace, type KnownEntry } from './feed/feed-place.ts';
import { gatherEntries, type NamedFeed } from './feed/gather-entries.ts';
import { isWeb, plainAddress, sourceOfFeed } from './feed/identity.ts';
import { oldPageOf } from './feed/old-page.ts';
import { readFeed } from './feed/read-feed.ts';
import { importBatch, isInShape } from './import-batch.ts';
import type { ImportProgress } from './import-progress.ts';
import { beginReport, counted, type ImportReport, noteLoss } from './import-report.ts';
import type { ImportedArticle } from './imported-article.ts';
import { prepareContributors } from './prepare-contributors.ts';
import { requireEdition } from './require-edition.ts';
import { UnreadableExport } from './unreadable-export.ts';

export type FeedsImport = {
  /** Paths of the files: RSS, Atom, RDF or JSON Feed, told by their content. */
  files: readonly string[];
  /** Prefix of the edition for entries whose language has none. */
  edition: string;
  /** Slug of the section, in that edition, for entries of which no category names one. */
  section?: string | null;
  progress?: (progress: ImportProgress) => void;
};

const largestFileBytes = 50 * 1024 * 1024;
const entriesPerBatch = 100;
const entriesAtOnce = 4;

/**
 * Brings in what feeds tell: their entries as live articles with standfirst, text, dates, bylines, topics and section, and a redirect from
 * every old page. All files are read first, so one that is no feed writes nothing. Run again it changes only what has changed at the source;
 * cut off half-way, the next run goes on. Nothing is fetched.
 *
 * @throws {UnreadableExport} naming the file: no feed, too damaged or larger than 50 MB
 * @throws {NotAllowed} only an owner of all editions may
 * @throws {NotFound} no such file, edition or section
 */
export async function importFeeds(newsroom: Newsroom, person: Person | null, command: FeedsImport): Promise<ImportReport> {
  requireMayEverywhere(person, 'import-archive');
  const editions = await listAllEditions(newsroom);
  const edition = requireEdition(editions, command.edition);
  const sections = await listSections(newsroom);
  const section = command.section ? requireSection(sections, edition, command.section) : null;
  const feeds: NamedFeed[] = [];
  for (const file of command.files) {
    command.progress?.({ done: 0, total: 0, at: `reading ${basename(file)}` });
    feeds.push({ feed: await openFeed(file), file: basename(file) });
  }
  const report = openReport(feeds);
  const sources = gatherEntries(feeds, report);
  const total = [...sources.values()].reduce((sum, entries) => sum + entries.length, 0);
  const progress = (done: number): void => command.progress?.({ done, total, at: 'stories' });
  let done = 0;
  for (const [source, entries] of sources) {
    const place = await openPlace(newsroom, person, { source, report, entries, editions, edition, sections, section });
    for (let first = 0; first < entries.length; first += entriesPerBatch) {
      progress(done);
      const batch = entries.slice(first, first + entriesPerBatch);
      await importBatch(newsroom, person, place, await readBatch(batch, place));
      done += batch.length;
    }
  }
  await newsroom.database.write(settleSearchWords);
  progress(done);
  return report;
}

async function openFeed(file: string): Promise<NamedFeed['feed']> {
  const found = await stat(file).catch(() => null); // nothing there is an answer
  if (!found?.isFile()) throw notFound(`file ${file}`);
  if (found.size > largestFileBytes) throw new UnreadableExport('it is larger than 50 MB', null, null, file);
  try {
    return await readFeed(await readFile(file));
  } catch (error) {
    if (error instanceof UnreadableExport) throw error.inFile(file);
    throw error;
  }
}

function requireSection(sections: SectionRecord[], edition: EditionRecord, slug: string): SectionRecord {
  const own = sections.filter((section) => section.editionId === edition.id);
  const section = own.find((each) => each.slug === slug);
  if (!section)
    throw notFound(
      `section ${slug} in edition ${edition.prefix}; there ${own.length === 1 ? 'is' : 'are'} ${own.map((each) => each.slug).join(', ') || 'none'}`,
    );
  return section;
}

function openReport(feeds: NamedFeed[]): ImportReport {
  const sources = new Set(feeds.map(({ feed }) => sourceOfFeed(feed)));
  const forms = [...Map.groupBy(feeds, ({ feed }) => feed.form)].map(([form, same]) => `${same.length} ${form}`);
  const entries = feeds.reduce((sum, { feed }) => sum + feed.entries.length + feed.emptyEntries, 0);
  const inWords = `In the files: ${counted(feeds.length, 'feed')} (${forms.join(', ')}); ${counted(entries, 'entry', 'entries')}.`;
  const report = beginReport([...sources].join(', '), { feeds: feeds.length, entries }, inWords);
  for (const { feed, file } of feeds)
    if (feed.damage !== null) noteLoss(report, 'damaged feed', `it was read as far as possible: ${feed.damage}`, { example: file });
  return report;
}

type Opening = Pick<FeedPlace, 'source' | 'report' | 'editions' | 'edition' | 'sections' | 'section'> & { entries: KnownEntry[] };

async function openPlace(newsroom: Newsroom, person: Person | null, { entries, ...known }: Opening): Promise<FeedPlace> {
  const { source, report, edition, editions } = known;
  const own = new Set(entries.map(({ entry }) => editionOfEntry(entry.language, known)).concat(edition));
  const names = entries.flatMap(({ entry }) => entry.authors);
  const writers = new Map(names.toReversed().map((name) => [name.toLowerCase(), name]));
  const languages = [...new Set([edition, ...own].map((each) => each.language))];
  const contributors = await prepareContributors(newsroom, person, { source, report, languages, writers });
  const place = await openArchivePlace(newsroom, { source, report, editionIds: editions.map((each) => each.id) });
  const redirected = entries.filter(({ entry, site }) => oldPageOf(entry, site).paths.length > 0).map(({ entry }) => entry.link ?? '');
  return {
    ...place,
    ...known,
    contributors,
    pages: new Set(redirected.filter(isWeb).map(plainAddress)),
    importedAt: await readNow(newsroom.database.read),
  };
}

/** Reads entries into articles; those that cannot be one are noted. */
async function readBatch(entries: KnownEntry[], place: FeedPlace): Promise<ImportedArticle[]> {
  const articles: ImportedArticle[] = [];
  for (const [number, known] of entries.entries()) {
    // Readers are served by the same process: they come in between.
    if (number % entriesAtOnce === 0) await setImmediate();
    const article = articleOfEntry(known, place);
    if (article !== null && isInShape(article, place)) articles.push(article);
  }
  return articles;
}
