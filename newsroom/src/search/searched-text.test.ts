import { readFileSync } from 'node:fs';
import { languageOf } from '@coranto/contract/languages';
import { foldWords } from '@coranto/contract/search/fold';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openDatabaseForTests } from '../testing/testing.ts';
import { type SearchedText, textToVector } from './searched-text.ts';
import { stemWords } from './stem-words.ts';

const data = '../shared/data/search-text/xquad';

/** Texts of one language; each paragraph with the first words of it as its headline and standfirst. */
function readTexts(language: string): SearchedText[] {
  const file = JSON.parse(readFileSync(`${data}/xquad.${language}.json`, 'utf8')) as { data: { paragraphs: { context: string }[] }[] };
  const paragraphs = file.data.flatMap((article) => article.paragraphs.map((paragraph) => foldWords(paragraph.context, language)));
  return paragraphs.map((body) => ({ headline: body.slice(0, 7), standfirst: body.slice(3, 20), body }));
}

describe.each(['en', 'ru', 'ar', 'tr'])('the vector of a text in %s', (language) => {
  it('is the one that the database makes of it', async () => {
    const database = await openDatabaseForTests();
    const texts = readTexts(language);
    const words = new Set(texts.flatMap((text) => [...text.headline, ...text.standfirst, ...text.body]));
    const rows = await database.write(async (tx) => {
      const stems = await stemWords(tx, words, language);
      const lines = texts.map((text) => ({
        headline: text.headline.join(' '),
        standfirst: text.standfirst.join(' '),
        body: text.body.join(' '),
        vector: textToVector(text, language, stems),
      }));
      const configuration = languageOf(language).searchConfiguration;
      const { rows } = await sql<{ ours: string; theirs: string }>`
        select (ts_filter(vector::tsvector, '{a,b,c}'))::text as ours, (
          setweight(to_tsvector(${configuration}::regconfig, headline), 'A') ||
          setweight(to_tsvector(${configuration}::regconfig, standfirst), 'B') ||
          setweight(to_tsvector(${configuration}::regconfig, body), 'C'))::text as theirs
        from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as each(headline text, standfirst text, body text, vector text)`.execute(
        tx,
      );
      return rows;
    });
    expect(rows.length).toBeGreaterThan(100);
    for (const { ours, theirs } of rows) expect(ours).toBe(theirs);
  });
});
