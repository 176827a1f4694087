import { sql } from 'kysely';
import { noteRecord, type Published, shared } from './reading.ts';

/** A contributor in the words of one language. */
export type PublishedContributor = {
  id: string;
  slug: string;
  kind: 'person' | 'organisation';
  name: string;
  /** What they are: "harbour master", "economy editor"; may be empty. */
  title: string;
  bio: string;
  portraitId: string | null;
  /** Languages in which the name is known. */
  languages: string[];
};

/** A contributor in one language, or `null`. A name not yet written in it is given in the first language it is known in. */
export async function findContributor(published: Published, contributorId: string, language: string): Promise<PublishedContributor | null> {
  return shared(published, `contributor:${contributorId}/${language}`, async (inner) => {
    const contributor = await loadContributor(inner, contributorId, language);
    noteRecord(inner, `contributor:${contributorId}/${language}`, contributor);
    return contributor;
  });
}

/** What lists show of a contributor. */
export type ContributorName = Pick<PublishedContributor, 'id' | 'slug' | 'kind' | 'name'>;

/** The names of several contributors, in the order asked for; those that do not exist are left out. */
export async function listContributorNames(
  published: Published,
  contributorIds: readonly string[],
  language: string,
): Promise<ContributorName[]> {
  const found: ContributorName[] = [];
  for (const id of contributorIds) {
    const contributor = await shared(published, `contributor-name:${id}/${language}`, async (inner) => {
      const name = contributorName(await loadContributor(inner, id, language));
      noteRecord(inner, `contributor-name:${id}/${language}`, name);
      return name;
    });
    if (contributor) found.push(contributor);
  }
  return found;
}

/** No more of a contributor than lists show. */
export function contributorName(contributor: PublishedContributor | null): ContributorName | null {
  if (!contributor) return null;
  const { id, slug, kind, name } = contributor;
  return { id, slug, kind, name };
}

/** The contributor with this slug, or `null`. */
export async function findContributorBySlug(published: Published, slug: string, language: string): Promise<PublishedContributor | null> {
  const row = await published.rows
    .selectFrom('published_contributor_slug')
    .select('known_id as id')
    .where('slug', '=', slug)
    .executeTakeFirst();
  noteRecord(published, `path:people/${slug}`, row?.id ?? null);
  return row ? findContributor(published, row.id, language) : null;
}

/**
 * The editions with live articles by, or with, a contributor. Where nothing names them yet, readers need not know that they exist: an
 * interview may be under embargo.
 */
export async function listEditionsNaming(published: Published, contributorId: string): Promise<string[]> {
  return shared(published, `contributor-editions:${contributorId}`, async (inner) => {
    const editions = (await loadEditionsNaming(inner, [contributorId])).get(contributorId) ?? [];
    noteRecord(inner, `contributor-editions:${contributorId}`, editions);
    return editions;
  });
}

/** Reads the editions that name each of several contributors, without a note; contributors that no edition names are left out. */
export async function loadEditionsNaming(published: Published, contributorIds: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; editions: string[] }>`
    select contributor.id, array_agg(edition.id order by edition.id)::text[] as editions
    from unnest(${contributorIds}::uuid[]) as contributor(id), published_edition as edition
    where exists (select from published_subject where subject_id = contributor.id and edition_id = edition.id)
    group by contributor.id`.execute(published.rows);
  return new Map(rows.map(({ id, editions }) => [id, editions]));
}

/** Reads a contributor afresh, without a note. */
export async function loadContributor(published: Published, contributorId: string, language: string): Promise<PublishedContributor | null> {
  const row = await published.rows.selectFrom('published_contributor').selectAll().where('id', '=', contributorId).executeTakeFirst();
  if (!row) return null;
  const words = await published.rows
    .selectFrom('published_contributor_words')
    .selectAll()
    .where('contributor_id', '=', contributorId)
    .orderBy('language')
    .execute();
  const own = words.find((each) => each.language === language);
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    name: own?.name ?? words[0]?.name ?? row.slug,
    title: own?.title ?? '',
    bio: own?.bio ?? '',
    portraitId: row.portrait_id,
    languages: words.map((each) => each.language),
  };
}
