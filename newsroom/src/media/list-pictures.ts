import { invalid } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { type PictureRecord, readPicture } from './pictures.ts';

/** What a list of pictures holds: those that fit everything that is said. */
export type PictureQuestion = {
  /** In caption, alt text or credit of any language, or in what the file says of rights. */
  words?: string | undefined;
  /** Without alt text in this language, or without a credit in any. */
  lacksWordsIn?: string | undefined;
  /** `ending`: on loan, for 14 days more at most; `ended`: no longer for readers; `unsaid`: its file named no owner, and nobody did. */
  rights?: 'ending' | 'ended' | 'unsaid' | undefined;
  /** In no revision, campaign, coverage, nor as a portrait. */
  isUnused?: boolean | undefined;
  /** In an article of this edition, now or once. */
  editionId?: string | undefined;
  addedBy?: string | undefined;
  addedFrom?: Date | undefined;
  addedUntil?: Date | undefined;
  /** Where the page before ended. */
  cursor?: string | undefined;
  count: number;
};

/** Pictures on loan are told of this long before they leave. */
const endingSoon = '14 days';

/** The pictures that fit, newest first. @throws {Invalid} no cursor of this list */
export async function listPictures(
  newsroom: Newsroom,
  question: PictureQuestion,
): Promise<{ pictures: PictureRecord[]; nextCursor: string | null }> {
  const count = Math.min(question.count, 100);
  let query = newsroom.database.read
    .selectFrom('picture')
    .select(['id', sql<string>`(extract(epoch from created_at) * 1000000)::bigint::text`.as('at')]);
  for (const condition of conditionsOf(question)) query = query.where(condition);
  const rows = await query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(count + 1)
    .execute();
  const page = rows.slice(0, count);
  const last = page.at(-1);
  return {
    pictures: await Promise.all(page.map(({ id }) => readPicture(newsroom, { pictureId: id }))),
    nextCursor: rows.length > count && last ? `${last.at}_${last.id}` : null,
  };
}

function conditionsOf(question: PictureQuestion) {
  const { words = '', lacksWordsIn, rights, isUnused = false, editionId, addedBy, addedFrom, addedUntil, cursor } = question;
  const conditions = words.split(/\s+/).filter(Boolean).slice(0, 8).map(holdsWord);
  if (lacksWordsIn !== undefined) {
    conditions.push(sql<boolean>`(
      not exists (select from picture_words where picture_id = picture.id and language = ${lacksWordsIn} and alt_text <> '')
      or not exists (select from picture_words where picture_id = picture.id and credit <> ''))`);
  }
  if (rights !== undefined) conditions.push(rightsConditions[rights]);
  if (isUnused) conditions.push(nowhere);
  if (editionId !== undefined) {
    conditions.push(sql<boolean>`exists (
      select from picture_use join revision on revision.id = revision_id join article on article.id = article_id
      where picture_id = picture.id and article.edition_id = ${editionId})`);
  }
  if (addedBy !== undefined) conditions.push(sql<boolean>`created_by = ${addedBy}`);
  if (addedFrom !== undefined) conditions.push(sql<boolean>`created_at >= ${addedFrom}`);
  if (addedUntil !== undefined) conditions.push(sql<boolean>`created_at < ${addedUntil}`);
  if (cursor !== undefined) conditions.push(isAfter(cursor));
  return conditions;
}

function holdsWord(word: string) {
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<boolean>`(rights::text ilike ${pattern} or exists (
    select from picture_words where picture_id = picture.id and caption || ' ' || alt_text || ' ' || credit ilike ${pattern}))`;
}

const rightsConditions = {
  ending: sql<boolean>`usable_until > newsroom_now() and usable_until <= newsroom_now() + ${sql.lit(endingSoon)}::interval`,
  ended: sql<boolean>`usable_until <= newsroom_now()`,
  unsaid: sql<boolean>`coalesce(rights ->> 'creator', '') = '' and coalesce(rights ->> 'creditLine', '') = '' and coalesce(rights ->> 'copyright', '') = ''`,
};

const nowhere = sql<boolean>`(
  not exists (select from picture_use where picture_id = picture.id)
  and not exists (select from campaign where campaign.picture_id = picture.id)
  and not exists (select from coverage where coverage.picture_id = picture.id)
  and not exists (select from contributor where contributor.portrait_id = picture.id))`;

function isAfter(cursor: string) {
  const [, at, id] = /^(\d{1,17})_([0-9a-f-]{36})$/.exec(cursor) ?? [];
  if (at === undefined || id === undefined) throw invalid('no cursor of this list', 'cursor');
  return sql<boolean>`(created_at, id) < (to_timestamp(0) + ${at}::bigint * interval '1 microsecond', ${id}::uuid)`;
}
