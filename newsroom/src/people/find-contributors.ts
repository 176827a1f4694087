import { foldWords, plainWord } from '@coranto/contract/search/fold';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import type { ContributorWords } from './contributors.ts';

/** A contributor as the studio has them. */
export type ContributorRecord = {
  id: string;
  slug: string;
  kind: 'person' | 'organisation';
  portraitId: string | null;
  links: string[];
  words: Record<string, ContributorWords>;
};

/** One language of each script whose letters fold by rules of their own: whoever types a name does not say in which language it is. */
const foldedAs = ['en', 'az', 'ru', 'hy', 'ar'];

/** Contributors by their ids; an alias is answered with whom it leads to, under the id that was asked. */
export async function listContributors(newsroom: Newsroom, { ids }: { ids: readonly string[] }): Promise<ContributorRecord[]> {
  if (ids.length === 0) return [];
  return readRecords(newsroom, sql`select id, coalesce(merged_into, id) as known from contributor where id = any(${ids}::uuid[])`);
}

/**
 * Contributors of whose names a word begins like each of those typed, in whatever language; by slug, a page at a time. Names that are not
 * learnt yet are compared as they stand.
 */
export async function findContributors(
  newsroom: Newsroom,
  question: { text: string; count: number; afterSlug?: string | null },
): Promise<ContributorRecord[]> {
  const words = question.text.trim().slice(0, 200).split(/\s+/).filter(Boolean);
  const after = question.afterSlug ?? null;
  const isNamed =
    words.length === 0
      ? sql`true`
      : sql`exists (select from contributor_words named where named.contributor_id = contributor.id and (
          name_words @@ ${words.map(toQuery).join(' & ')}::tsquery
          or (name_words is null and ${sql.join(
            words.map((word) => sql`name ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
            sql` and `,
          )})))`;
  return readRecords(
    newsroom,
    sql`select id, id as known from contributor
      where merged_into is null and (${after}::text is null or slug > ${after}) and ${isNamed}
      order by slug limit ${question.count}`,
  );
}

/** Is a slug free? */
export async function isSlugTaken(newsroom: Newsroom, { slug }: { slug: string }): Promise<boolean> {
  const row = await newsroom.database.read.selectFrom('contributor').select('id').where('slug', '=', slug).executeTakeFirst();
  return row !== undefined;
}

/** The articles that name a contributor in a byline as they stand now, the ones saved last first. */
export async function listNamedIn(
  newsroom: Newsroom,
  question: { contributorId: string; readable: ReturnType<typeof sql<boolean>>; count: number },
): Promise<{ articleId: string; editionId: string; headline: string }[]> {
  const { rows } = await sql<{ articleId: string; editionId: string; headline: string }>`
    select article.id as "articleId", article.edition_id as "editionId", revision.headline
    from article join story on story.id = article.story_id join revision on revision.id = article.newest_revision_id
    where article.id in (
        select publication.article_id from publication_subject subject join publication on publication.id = subject.publication_id
        where subject.subject_id = ${question.contributorId}::uuid
        union
        select revision.article_id from article join revision on revision.id = article.newest_revision_id
        where revision.content -> 'bylines' @> ${JSON.stringify([{ contributorId: question.contributorId }])}::jsonb)
      and ${question.readable}
    order by article.newest_saved_at desc limit ${question.count}`.execute(newsroom.database.read);
  return rows;
}

async function readRecords(newsroom: Newsroom, chosen: ReturnType<typeof sql>): Promise<ContributorRecord[]> {
  const { rows } = await sql<ContributorRecord>`
    with chosen as (${chosen})
    select chosen.id, contributor.slug, contributor.kind, contributor.portrait_id as "portraitId", contributor.links,
      coalesce((select json_object_agg(language, json_build_object('name', name, 'title', title, 'bio', bio) order by language)
        from contributor_words where contributor_id = chosen.known), '{}') as words
    from chosen join contributor on contributor.id = chosen.known
    order by contributor.slug`.execute(newsroom.database.read);
  return rows;
}

function toQuery(word: string): string {
  const forms = new Set(foldedAs.flatMap((language) => folded(word, language)));
  const alternatives = [...forms].filter((form) => form !== '');
  return alternatives.length === 0 ? "'':*" : `(${alternatives.join(' | ')})`;
}

function folded(word: string, language: string): string[] {
  const parts = foldWords(word.toWellFormed(), language);
  const conjunction = (each: string[]) => (each.length === 0 ? '' : `(${each.map((part) => `${lexeme(part)}:*`).join(' & ')})`);
  return [conjunction(parts), conjunction(parts.map(plainWord))];
}

function lexeme(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
