import { reservedSlugs } from '@coranto/contract/edition';
import type { Newsroom } from '../logbook/logbook.ts';
import type { ImportReport } from './import-report.ts';
import { listTakenSlugs, listTopicIds } from './import-rows.ts';

/** Where what an archive brings finds its place, whatever system the archive is of. */
export type ArchivePlace = {
  /** Names the archive among all that were ever imported. */
  source: string;
  report: ImportReport;
  /** By edition and slug. */
  topics: Map<string, string>;
  /** Slugs of articles that are taken, by edition. */
  slugs: Map<string, Set<string>>;
  /** Paths of editions and sections, which no old address may shadow. */
  ownPaths: Set<string>;
};

/** The name of a place in a map by two names. */
export function pairKey(one: string, other: string): string {
  return `${one}\n${other}`;
}

/** Learns what stands in these editions already; sections that the archive makes must stand before. */
export async function openArchivePlace(
  newsroom: Newsroom,
  { source, report, editionIds }: { source: string; report: ImportReport; editionIds: string[] },
): Promise<ArchivePlace> {
  const { read } = newsroom.database;
  const slugs = await listTakenSlugs(read, editionIds);
  for (const taken of slugs.values()) for (const slug of [...reservedSlugs, 'feed.xml']) taken.add(slug);
  const topics = await listTopicIds(read, editionIds);
  const ownPaths = await listOwnPaths(newsroom);
  return {
    source,
    report,
    topics: new Map(topics.map((topic) => [pairKey(topic.editionId, topic.slug), topic.id])),
    slugs,
    ownPaths: new Set(ownPaths.flatMap((path) => [path, `${path}/`])),
  };
}

async function listOwnPaths(newsroom: Newsroom): Promise<string[]> {
  const rows = newsroom.database.read
    .selectFrom('edition')
    .leftJoin('section', 'section.edition_id', 'edition.id')
    .select(['prefix', 'slug']);
  return (await rows.execute()).flatMap(({ prefix, slug }) => (slug === null ? [`/${prefix}`] : [`/${prefix}`, `/${prefix}/${slug}`]));
}
