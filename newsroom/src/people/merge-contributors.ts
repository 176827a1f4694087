import type { Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { learnContributor } from '../search/search.ts';
import { requireMay } from './policy.ts';

/**
 * Makes of a contributor that was entered twice an alias of the other. Nothing that was written changes: bylines, speakers and revisions
 * go on naming the alias, and what is asked of it is answered with the other. Names in languages that the other lacks are taken over.
 *
 * @throws {NotFound} @throws {Invalid} one into itself, or a person into an organisation
 */
export async function mergeContributors(
  newsroom: Newsroom,
  person: Person | null,
  command: { contributorId: string; intoId: string },
): Promise<void> {
  requireMay(person, 'merge-contributors', null);
  const { contributorId, intoId } = command;
  if (contributorId === intoId) throw invalid('a contributor cannot be merged into itself', 'intoId');
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const rows = await tx
      .selectFrom('contributor')
      .select(['id', 'slug', 'kind', 'merged_into'])
      .where('id', 'in', [contributorId, intoId])
      .orderBy('id')
      .forUpdate()
      .execute();
    const from = rows.find(({ id }) => id === contributorId);
    const into = rows.find(({ id }) => id === intoId);
    if (!from || !into || into.merged_into !== null) throw notFound('contributor');
    if (from.merged_into === intoId) return;
    if (from.merged_into !== null) throw notFound(`contributor ${contributorId}`);
    if (from.kind !== into.kind) throw invalid('a person and an organisation are not the same', 'intoId');
    const aliases = await tx
      .updateTable('contributor')
      .set({ merged_into: intoId })
      .where((is) => is.or([is('id', '=', contributorId), is('merged_into', '=', contributorId)]))
      .returning('id')
      .execute();
    await sql`
      insert into contributor_words (contributor_id, language, name, title, bio)
      select ${intoId}::uuid, language, name, title, bio from contributor_words where contributor_id = ${contributorId}::uuid
      on conflict (contributor_id, language) do nothing`.execute(tx);
    await learnContributor(tx, { contributorId: intoId });
    await sql`
      insert into publication_subject (publication_id, subject_id, edition_id, first_published_at)
      select publication_id, ${intoId}::uuid, edition_id, first_published_at from publication_subject
      where subject_id = ${contributorId}::uuid
      on conflict do nothing`.execute(tx);
    for (const { id } of aliases) changed('contributor', id);
    changed('contributor', intoId);
    note({ act: 'merge-contributors', recordKind: 'contributor', recordId: intoId, details: { from: contributorId, slug: from.slug } });
  });
}
