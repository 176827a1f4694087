import type { Person } from '@coranto/contract/person';
import { makeSlug } from '../edition/edition.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import { addContributor } from '../people/people.ts';
import type { ImportReport } from './import-report.ts';
import { firstFree } from './slugs.ts';
import { stableId } from './stable-id.ts';

/**
 * Makes a contributor of everybody who wrote at the source; one whose name is known here under the same slug is that contributor.
 *
 * @param writers names by what the archive knows each writer by
 * @returns ids of contributors by the same
 */
export async function prepareContributors(
  newsroom: Newsroom,
  person: Person | null,
  { source, report, languages, writers }: { source: string; report: ImportReport; languages: string[]; writers: Map<string, string> },
): Promise<Map<string, string>> {
  const contributors = new Map<string, string>();
  const standing = await newsroom.database.read
    .selectFrom('contributor')
    .leftJoin('contributor_words', 'contributor_id', 'id')
    .select(['id', 'slug', 'name'])
    .execute();
  const slugs = new Map(standing.map((row) => [row.slug, row.id]));
  for (const [writer, written] of writers) {
    const name = written.slice(0, 200).toWellFormed() || writer;
    const wished = makeSlug(name, languages[0] ?? 'en') || makeSlug(writer, 'en') || stableId(source, writer).slice(0, 8);
    const id = stableId(source, 'contributor', writer);
    const known = standing.find((row) => row.id === id) ?? standing.find((row) => row.slug === wished && row.name === name);
    contributors.set(writer, known?.id ?? id);
    if (known) continue;
    const slug = firstFree(wished, (each) => slugs.has(each));
    slugs.set(slug, id);
    const words = Object.fromEntries(languages.map((language) => [language, { name, title: '', bio: '' }]));
    await addContributor(newsroom, person, { id, slug, kind: 'person', words });
    report.written.contributors += 1;
  }
  return contributors;
}
