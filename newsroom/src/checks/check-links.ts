import type { Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import type { Reading, Writing } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import type { LinkFinding } from './links.ts';
import { type TriedLink, tryLink } from './try-link.ts';

/** So many links are tried at once for one person. */
const atOnce = 6;

/** What is known of these addresses: those on this site by its own table, others as they were found within a day. */
export async function findLinkFindings(rows: Reading | Writing, addresses: readonly string[]): Promise<Map<string, LinkFinding>> {
  const findings = new Map<string, LinkFinding>();
  const own = addresses.filter((address) => address.startsWith('/'));
  const others = addresses.filter((address) => !address.startsWith('/'));
  const paths = new Map(own.map((address) => [address, pathOf(address)]));
  if (own.length > 0) {
    const known = await rows
      .selectFrom('address')
      .select('path')
      .where('path', 'in', [...new Set(paths.values())])
      .execute();
    const there = new Set(known.map(({ path }) => path));
    // Fronts, sections and files have no line in the table: only what looks like an article of ours can be missing.
    for (const [address, path] of paths) findings.set(address, there.has(path) || path.split('/').length < 4 ? 'alive' : 'gone');
  }
  if (others.length > 0) {
    const tried = await rows
      .selectFrom('tried_link')
      .select(['address', 'finding'])
      .where('address', 'in', others)
      .where(sql<boolean>`tried_at > newsroom_now() - interval '1 day'`)
      .execute();
    for (const { address, finding } of tried) findings.set(address, finding as LinkFinding); // written below and nowhere else
  }
  return findings;
}

function pathOf(address: string): string {
  const [path = ''] = address.split(/[?#]/);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Tries links that were not tried within a day, and keeps what was found. What says nothing (our own network was down) is not kept.
 *
 * @throws {NotFound} no such article @throws {NotAllowed} the person may not write in its edition
 */
export async function checkLinks(
  newsroom: Newsroom,
  person: Person | null,
  command: { articleId: string; addresses: string[] },
  tryOne: (address: string) => Promise<TriedLink> = tryLink,
): Promise<Map<string, LinkFinding>> {
  const { database } = newsroom;
  const article = await database.read
    .selectFrom('article')
    .innerJoin('story', 'story.id', 'article.story_id')
    .select(['article.edition_id as editionId', 'story.desk_id as deskId'])
    .where('article.id', '=', command.articleId)
    .executeTakeFirst();
  if (!article) throw notFound(`article ${command.articleId}`);
  requireMay(person, 'save-revision', article);
  const addresses = [...new Set(command.addresses)].filter((address) => /^(https?:\/\/|\/)/.test(address) && address.length <= 2000);
  const findings = await findLinkFindings(database.read, addresses);
  const waiting = addresses.filter((address) => !findings.has(address));
  const found: { address: string; finding: LinkFinding; status: number | null }[] = [];
  const work = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
      found.push({ address, ...(await tryOne(address)) });
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const kept = found.filter(({ finding }) => finding !== 'unknown');
  if (kept.length > 0) {
    await database.write((tx) =>
      tx
        .insertInto('tried_link')
        .values(kept)
        .onConflict((conflict) =>
          conflict.column('address').doUpdateSet((row) => ({
            finding: row.ref('excluded.finding'),
            status: row.ref('excluded.status'),
            tried_at: sql<Date>`newsroom_now()`,
          })),
        )
        .execute(),
    );
  }
  for (const { address, finding } of found) findings.set(address, finding);
  return findings;
}
