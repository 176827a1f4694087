import type { Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import type { Writing } from '../database/database.ts';
import { requireMay } from '../people/people.ts';
import { type ArticleRecord, lockArticle } from '../story/story.ts';

/** More would be no bundle but a night's work: every member is checked in one transaction. */
export const mostMembers = 60;

/** A bundle and its members, all of them held until the transaction ends. */
export type HeldBundle = { id: string; name: string; liveFrom: Date | null; members: HeldMember[] };
export type HeldMember = { article: ArticleRecord; publicationId: string | null };

/**
 * Holds a bundle with all its members. Articles are held in the order of their ids, so that two bundles that share some never wait for
 * each other.
 *
 * @throws {NotFound}
 * @throws {NotAllowed} the person may not publish in the edition of a member
 */
export async function lockBundle(tx: Writing, person: Person | null, bundleId: string): Promise<HeldBundle> {
  const bundle = await tx.selectFrom('bundle').selectAll().where('id', '=', bundleId).forUpdate().executeTakeFirst();
  if (!bundle) throw notFound(`bundle ${bundleId}`);
  const rows = await tx.selectFrom('bundle_member').selectAll().where('bundle_id', '=', bundleId).orderBy('position').execute();
  const held = await lockArticles(
    tx,
    person,
    rows.map((row) => row.article_id),
  );
  const members = rows.flatMap((row) => {
    const article = held.get(row.article_id);
    return article ? [{ article, publicationId: row.publication_id }] : [];
  });
  return { id: bundle.id, name: bundle.name, liveFrom: bundle.live_from, members };
}

/** Holds articles in the order of their ids. @throws {NotAllowed} @throws {NotFound} */
export async function lockArticles(tx: Writing, person: Person | null, ids: readonly string[]): Promise<Map<string, ArticleRecord>> {
  const held = new Map<string, ArticleRecord>();
  for (const id of [...ids].sort()) {
    const article = await lockArticle(tx, id);
    requireMay(person, 'publish-article', article);
    held.set(id, article);
  }
  return held;
}

/** What has gone out can no longer be called off or changed. @throws {Invalid} */
export function requireNotOut(bundle: HeldBundle, now: Date): void {
  if (bundle.liveFrom !== null && bundle.liveFrom <= now) throw invalid('the bundle has gone out', 'bundleId');
}
