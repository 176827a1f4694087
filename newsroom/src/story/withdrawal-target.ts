import { invalid } from '@coranto/contract/refusal';
import type { Writing } from '../database/database.ts';
import type { Acting } from '../logbook/logbook.ts';
import type { WithdrawalTarget } from './decide.ts';
import type { ArticleRecord } from './records.ts';

/**
 * Where a withdrawn article is to lead: to a live article for good (301), since that one takes its place, or to a section or a front for
 * the time being (302). Only addresses at which readers arrive count, so no redirect leads to another, and none in a circle.
 *
 * @throws {Invalid} place `leadsTo`: nothing stands there, it leads on itself, or it is the article itself
 */
export async function requireTarget(tx: Writing, article: ArticleRecord, wished: string): Promise<WithdrawalTarget> {
  const path = parsePath(wished);
  const known = await tx
    .selectFrom('published_address as known')
    .leftJoin('published_card as live', 'live.article_id', 'known.article_id')
    .select(['known.target', 'known.article_id', 'live.address'])
    .where('known.path', '=', path)
    .executeTakeFirst();
  if (known?.target) throw invalid('this address leads on to another one', 'leadsTo');
  if (known?.article_id === article.id) throw invalid('an article cannot lead to itself', 'leadsTo');
  if (known && known.address === null) throw invalid('the article there is withdrawn', 'leadsTo');
  if (known?.address) return { path: known.address, isPermanent: true };
  if (await isFrontOrSection(tx, path)) return { path, isPermanent: false };
  throw invalid('nothing stands at this address', 'leadsTo');
}

/** What led to an article that now leads elsewhere itself leads there at once. */
export async function leadOnFrom({ tx, changed }: Acting, address: string, target: WithdrawalTarget): Promise<void> {
  const led = await tx
    .updateTable('withdrawal_target')
    .set({ target: target.path, is_permanent: target.isPermanent })
    .where('target', '=', address)
    .returning('publication_id')
    .execute();
  if (led.length === 0) return;
  const ids = led.map((row) => row.publication_id);
  for (const { article_id } of await tx.selectFrom('publication').select('article_id').where('id', 'in', ids).execute()) {
    changed('article', article_id);
  }
}

/** An address of this site as it is kept: decoded, in NFC, without a slash at its end. */
function parsePath(wished: string): string {
  const trimmed = wished.normalize('NFC').trim();
  if (!trimmed.startsWith('/') || trimmed.startsWith('//')) throw invalid('only addresses of this site', 'leadsTo');
  try {
    return decodeURI(trimmed).replace(/(.)\/+$/, '$1');
  } catch {
    throw invalid('no address', 'leadsTo');
  }
}

async function isFrontOrSection(tx: Writing, path: string): Promise<boolean> {
  const [, prefix = '', slug, ...more] = path.split('/');
  if (more.length > 0) return false;
  const edition = await tx.selectFrom('edition').select('id').where('prefix', '=', prefix).executeTakeFirst();
  if (!edition) return false;
  if (slug === undefined) return true;
  const section = await tx
    .selectFrom('section')
    .select('id')
    .where('edition_id', '=', edition.id)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return section !== undefined;
}
