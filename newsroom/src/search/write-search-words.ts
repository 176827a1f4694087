import type { ArticleContent } from '@coranto/contract/article';
import { sql } from 'kysely';
import type { Writing } from '../database/database.ts';
import { searchedText, textToVector } from './searched-text.ts';
import { stemWords } from './stem-words.ts';

/** What is to be found, and in which language it is written. */
export type Searched = { publicationId: string; language: string; content: ArticleContent };

/**
 * Makes publications findable: headline (A) before standfirst (B) before body (C), each by the rules of the article's language, and rough
 * roots (D) last. Their words are learnt later, when they are live (`learnWords`).
 */
export async function writeSearchWords(tx: Writing, publications: readonly Searched[]): Promise<void> {
  await storeWords(tx, publications);
  await tx
    .insertInto('search_queue')
    .values(publications.map(({ publicationId }) => ({ publication_id: publicationId })))
    .execute();
}

/** Stores the words of publications, in the place of those stored before. */
export async function storeWords(tx: Writing, publications: readonly Searched[]): Promise<void> {
  const rows: { id: string; words: string }[] = [];
  for (const [language, those] of Map.groupBy(publications, (each) => each.language)) {
    const texts = those.map(({ publicationId, content }) => ({ id: publicationId, text: searchedText(content, language) }));
    const words = new Set(texts.flatMap(({ text }) => [...text.headline, ...text.standfirst, ...text.body]));
    const stems = await stemWords(tx, words, language);
    for (const { id, text } of texts) rows.push({ id, words: textToVector(text, language, stems) });
  }
  await sql`
    insert into publication_search
      (publication_id, article_id, edition_id, section_id, kind, first_published_at, live_during, words)
    select publication.id, article_id, edition_id, section_id, card ->> 'kind', first_published_at, live_during, each.words::tsvector
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as each(id uuid, words text)
    cross join lateral (select * from publication where publication.id = each.id limit 1) as publication
    on conflict (publication_id) do update set words = excluded.words`.execute(tx);
}

/** Moves the words of a finished import from the list they wait in to their places in the index, so that searches need not read that list. */
export async function settleSearchWords(tx: Writing): Promise<void> {
  await sql`select gin_clean_pending_list('publication_search_words')`.execute(tx);
}
