import { foldWords, plainWord } from '@coranto/contract/search/fold';
import { sql } from 'kysely';
import type { Writing } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';

/** Longer ones are no words; a lexeme may have 2046 bytes. */
const longestWord = 80;

type Waiting = { id: string; language: string; name: string };

/**
 * Learns by what words some people and topics are found that are new or were renamed: those of their names, folded, and without the marks of their
 * letters. Several programs may learn at once.
 *
 * @returns how many were learnt; fewer than `most` means that nothing is left for now
 */
export async function learnNames(newsroom: Newsroom, most: number): Promise<number> {
  return newsroom.database.write(async (tx) => {
    const people = await sql<Waiting>`
      select contributor_id as id, language, name from contributor_words where name_words is null
      order by name limit ${most} for update skip locked`.execute(tx);
    await keepWords(
      tx,
      people.rows,
      sql`contributor_words as named`,
      sql`named.contributor_id = given.id and named.language = given.language`,
    );
    const topics = await sql<Waiting>`
      select topic.id, edition.language, topic.name from topic join edition on edition.id = topic.edition_id where topic.name_words is null
      order by topic.name limit ${most - people.rows.length} for update of topic skip locked`.execute(tx);
    await keepWords(tx, topics.rows, sql`topic as named`, sql`named.id = given.id`);
    return people.rows.length + topics.rows.length;
  });
}

/** Learns the names of one contributor within the command that wrote them, so that whoever added them finds them at once. */
export async function learnContributor(tx: Writing, { contributorId }: { contributorId: string }): Promise<void> {
  const named = await sql<Waiting>`
    select contributor_id as id, language, name from contributor_words
    where contributor_id = ${contributorId}::uuid and name_words is null`.execute(tx);
  await keepWords(
    tx,
    named.rows,
    sql`contributor_words as named`,
    sql`named.contributor_id = given.id and named.language = given.language`,
  );
}

async function keepWords(
  tx: Writing,
  waiting: readonly Waiting[],
  named: ReturnType<typeof sql>,
  isGiven: ReturnType<typeof sql>,
): Promise<void> {
  if (waiting.length === 0) return;
  const given = waiting.map(({ id, language, name }) => ({ id, language, words: wordsOfName(name, language) }));
  await sql`
    update ${named} set name_words = array_to_tsvector(given.words)
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given(id uuid, language text, words text[])
    where ${isGiven}`.execute(tx);
}

function wordsOfName(name: string, language: string): string[] {
  const folded = foldWords(name.toWellFormed(), language).filter((word) => word.length <= longestWord);
  return [...new Set([...folded, ...folded.map(plainWord)])];
}
