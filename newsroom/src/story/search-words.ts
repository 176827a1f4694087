import type { ArticleContent } from '@coranto/contract/article';
import { languageOf } from '@coranto/contract/languages';
import { proseToText } from '@coranto/contract/prose/plain-text';
import { sql } from 'kysely';
import type { Writing } from '../database/database.ts';

/** Longest body that search looks into, in characters: a tsvector holds at most 1 MiB. */
export const longestSearched = 400_000;

/** Makes a publication findable: headline before standfirst before body, each by the rules of the article's language. */
export async function writeSearchWords(
  tx: Writing,
  { publicationId, language, content }: { publicationId: string; language: string; content: ArticleContent },
): Promise<void> {
  const configuration = languageOf(language).searchConfiguration;
  const body = proseToText(content.prose).slice(0, longestSearched);
  await sql`
    insert into publication_search (publication_id, words) values (${publicationId},
      setweight(to_tsvector(${configuration}::regconfig, ${content.headline}), 'A') ||
      setweight(to_tsvector(${configuration}::regconfig, ${content.standfirst}), 'B') ||
      setweight(to_tsvector(${configuration}::regconfig, ${body}), 'D'))`.execute(tx);
}
