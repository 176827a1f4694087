import type { Database } from '@coranto/newsroom/testing';
import type { NewsroomWords } from '@coranto/site/leaks';

/** Everything that the newsroom has written in the edition of a language, names of other editions included. */
export async function readNewsroomWords(database: Database, language: string): Promise<NewsroomWords> {
  const { read } = database;
  const { id } = await read.selectFrom('edition').select('id').where('language', '=', language).executeTakeFirstOrThrow();
  const ofEdition = ['section', 'topic', 'placement', 'campaign_place'] as const;
  const records: unknown[] = [
    await read.selectFrom('masthead').selectAll().execute(),
    await read.selectFrom('edition').select('name').execute(),
    await read.selectFrom('edition').select('settings').where('id', '=', id).execute(),
    await Promise.all(ofEdition.map((table) => read.selectFrom(table).selectAll().where('edition_id', '=', id).execute())),
    await read.selectFrom('contributor_words').selectAll().where('language', '=', language).execute(),
    await read.selectFrom('picture_words').selectAll().where('language', '=', language).execute(),
    await read.selectFrom('picture').select('rights').execute(),
    await read.selectFrom('publication').select('note').where('edition_id', '=', id).execute(),
    await read.selectFrom('published_article').select('content').where('edition_id', '=', id).execute(),
  ];
  const whole = new Set<string>();
  const running: string[] = [];
  gather(records, whole, running);
  return { whole, running: [...whole, ...running].join('\n') };
}

/** Every text in some records; running text, which lies in pieces there, as the reader sees it. */
function gather(record: unknown, whole: Set<string>, running: string[]): void {
  if (typeof record === 'string') whole.add(record);
  if (record === null || typeof record !== 'object') return;
  const inside = Object.values(record);
  // The shape of running text is the contract's: pieces with `text`, and footnotes among them.
  const pieces = inside.filter((piece) => piece !== null && typeof piece === 'object' && typeof piece.text === 'string');
  if (Array.isArray(record) && pieces.length > 0) running.push(pieces.map((piece) => String(piece.text)).join(''));
  for (const each of inside) gather(each, whole, running);
}
