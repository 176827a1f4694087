import { foldWords, plainWord } from '@coranto/contract/search/fold';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';

/** Somebody by name: a contributor, as printed, or a person of the newsroom. */
export type FoundName = { kind: 'contributor' | 'person'; id: string; name: string; title: string };

/** A newsroom has fewer people than this. */
const mostPeople = 1000;

/** Contributors in any language, and people of the newsroom, whose names have words that begin as those typed do. */
export async function findNames(newsroom: Newsroom, asked: { text: string; count: number }): Promise<FoundName[]> {
  const words = foldWords(asked.text.toWellFormed().slice(0, 200), 'und').slice(0, 8);
  if (words.join('').length < 2) return [];
  const [contributors, people] = await Promise.all([findContributors(newsroom, words, asked.count), findPeople(newsroom, words)]);
  return [...people.slice(0, asked.count), ...contributors].slice(0, asked.count);
}

async function findContributors(newsroom: Newsroom, words: readonly string[], count: number): Promise<FoundName[]> {
  const query = words
    .map((word) => `(${[...new Set([word, plainWord(word)])].map((form) => `${quoted(form)}:*`).join(' | ')})`)
    .join(' & ');
  const { rows } = await sql<FoundName>`
    select distinct on (contributor_id) 'contributor' as kind, contributor_id as id, name, title
    from contributor_words where name_words @@ ${query}::tsquery
    order by contributor_id, name
    limit ${count}`.execute(newsroom.database.read);
  return rows;
}

async function findPeople(newsroom: Newsroom, words: readonly string[]): Promise<FoundName[]> {
  const people = await newsroom.database.read
    .selectFrom('person')
    .select(['id', 'name'])
    .where('deactivated_at', 'is', null)
    .orderBy('name')
    .limit(mostPeople)
    .execute();
  return people
    .filter(({ name }) => {
      const own = foldWords(name, 'und').map(plainWord);
      return words.every((word) => own.some((each) => each.startsWith(plainWord(word))));
    })
    .map(({ id, name }) => ({ kind: 'person', id, name, title: '' }));
}

/** @source PostgreSQL manual 8.11.2: quotes inside a quoted lexeme are doubled, and so are backslashes */
function quoted(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
