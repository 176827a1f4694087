import { plainWord } from '@coranto/contract/search/fold';
import { sql } from 'kysely';
import type { Frame } from '../frame.ts';
import type { Published } from '../reading.ts';
import { readQuestion } from './read-question.ts';
import { lexeme } from './terms.ts';

/** A person, a body or a topic, as it is offered to somebody who types. */
export type Suggestion = {
  kind: 'person' | 'topic';
  slug: string;
  name: string;
  /** What they are; may be empty, and is for topics. */
  title: string;
};

/** One letter begins too many names to be worth offering any. */
const fewestLetters = 2;
/** So many names are looked at: those of whom nothing is live, or long ago, fall away among them. */
const looked = 60;

/**
 * People and topics of which readers of an edition see something, and whose names have words that begin as those typed do; what was last written about
 * first.
 */
export async function suggestSubjects(published: Published, frame: Frame, asked: { words: string; count: number }): Promise<Suggestion[]> {
  published.note({ kind: 'untracked', what: 'search' });
  const { id, language } = frame.edition;
  const question = readQuestion(asked.words, language);
  const typed = [...question.words, ...question.phrases.flat()];
  if (typed.join('').length < fewestLetters) return [];
  const query = typed
    .map((word) => `(${[...new Set([word, plainWord(word)])].map((form) => `${lexeme(form)}:*`).join(' | ')})`)
    .join(' & ');
  const { rows } = await sql<Suggestion>`
    with named as materialized (
      select kind, subject_id, slug, name, title from published_name
      where language = ${language} and (edition_id is null or edition_id = ${id}) and name_words @@ ${query}::tsquery
      limit ${looked}
    )
    select kind, slug, name, title
    from named, lateral (
      select first_published_at from published_subject
      where subject_id = named.subject_id and edition_id = ${id}
      order by first_published_at desc
      limit 1
    ) as newest
    order by newest.first_published_at desc, name
    limit ${asked.count}`.execute(published.rows);
  return rows;
}
