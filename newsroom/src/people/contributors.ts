import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { learnContributor } from '../search/search.ts';
import { requireMay } from './policy.ts';

/** How a contributor is named in one language. */
export type ContributorWords = { name: string; title: string; bio: string };

export type NewContributor = {
  id: string;
  slug: string;
  kind: 'person' | 'organisation';
  portraitId?: string | null;
  /** By language tag; at least one. */
  words: Record<string, ContributorWords>;
};

/**
 * Adds somebody or some body that can be named in bylines and quotations.
 *
 * @throws {Invalid} the slug is taken, or no language has a name
 */
export async function addContributor(newsroom: Newsroom, person: Person | null, command: NewContributor): Promise<void> {
  requireMay(person, 'add-contributor', null);
  if (!Object.values(command.words).some((words) => words.name.trim() !== '')) throw invalid('a contributor needs a name', 'words');
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const taken = await tx.selectFrom('contributor').select('id').where('slug', '=', command.slug).executeTakeFirst();
    if (taken) throw invalid('slug belongs to another contributor', 'slug');
    await tx
      .insertInto('contributor')
      .values({ id: command.id, slug: command.slug, kind: command.kind, portrait_id: command.portraitId ?? null })
      .execute();
    const rows = Object.entries(command.words).map(([language, words]) => ({ contributor_id: command.id, language, ...words }));
    await tx.insertInto('contributor_words').values(rows).execute();
    await learnContributor(tx, { contributorId: command.id });
    changed('contributor', command.id);
    note({ act: 'add-contributor', recordKind: 'contributor', recordId: command.id });
  });
}

/** Names a contributor in one language, or anew. */
export async function describeContributor(
  newsroom: Newsroom,
  person: Person | null,
  command: { contributorId: string; language: string; words: ContributorWords },
): Promise<void> {
  requireMay(person, 'add-contributor', null);
  if (command.words.name.trim() === '') throw invalid('a contributor needs a name', 'words.name');
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    await tx
      .insertInto('contributor_words')
      .values({ contributor_id: command.contributorId, language: command.language, ...command.words })
      .onConflict((conflict) => conflict.columns(['contributor_id', 'language']).doUpdateSet(command.words))
      .execute();
    changed('contributor', command.contributorId);
    note({
      act: 'describe-contributor',
      recordKind: 'contributor',
      recordId: command.contributorId,
      details: { language: command.language },
    });
  });
}
