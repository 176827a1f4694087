import { parseLanguageTag } from '@coranto/contract/languages';
import type { Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { learnContributor } from '../search/search.ts';
import type { ContributorWords } from './contributors.ts';
import { requireMay } from './policy.ts';

export type SavedContributor = {
  contributorId: string;
  kind: 'person' | 'organisation';
  slug: string;
  portraitId: string | null;
  /** Addresses of the contributor's own pages elsewhere. */
  links: string[];
  /** By language tag; a language without a name is left out. */
  words: Record<string, ContributorWords>;
};

/**
 * Changes all that is known of a contributor at once.
 *
 * @throws {NotFound} none, or an alias
 * @throws {Invalid} no name in any language, a slug that is another's or none, a link that is no web address, no such picture
 */
export async function saveContributor(newsroom: Newsroom, person: Person | null, command: SavedContributor): Promise<void> {
  requireMay(person, 'add-contributor', null);
  const words = Object.entries(command.words)
    .map(([language, each]) => ({
      language: parseLanguageTag(language),
      name: each.name.trim(),
      title: each.title.trim(),
      bio: each.bio.trim(),
    }))
    .filter(({ name }) => name !== '');
  if (words.length === 0) throw invalid('a contributor needs a name', 'words');
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,99}$/u.test(command.slug)) throw invalid('no slug', 'slug');
  if (!command.links.every((link) => /^https?:\/\/\S+$/.test(link))) throw invalid('no web address', 'links');
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const before = await tx
      .selectFrom('contributor')
      .select(['id', 'merged_into'])
      .where('id', '=', command.contributorId)
      .forUpdate()
      .executeTakeFirst();
    if (!before || before.merged_into !== null) throw notFound(`contributor ${command.contributorId}`);
    const other = await tx.selectFrom('contributor').select('id').where('slug', '=', command.slug).executeTakeFirst();
    if (other && other.id !== command.contributorId) throw invalid('slug belongs to another contributor', 'slug');
    if (command.portraitId !== null) {
      const picture = await tx.selectFrom('picture').select('id').where('id', '=', command.portraitId).executeTakeFirst();
      if (!picture) throw invalid('no such picture', 'portraitId');
    }
    await tx
      .updateTable('contributor')
      .set({ kind: command.kind, slug: command.slug, portrait_id: command.portraitId, links: JSON.stringify(command.links.slice(0, 20)) })
      .where('id', '=', command.contributorId)
      .execute();
    const kept: string[] = [];
    for (const { language, ...said } of words) {
      if (language === null) throw invalid('no language tag of BCP 47', 'words');
      kept.push(language);
      await tx
        .insertInto('contributor_words')
        .values({ contributor_id: command.contributorId, language, ...said })
        .onConflict((conflict) => conflict.columns(['contributor_id', 'language']).doUpdateSet(said))
        .execute();
    }
    await tx
      .deleteFrom('contributor_words')
      .where('contributor_id', '=', command.contributorId)
      .where('language', 'not in', kept)
      .execute();
    await learnContributor(tx, { contributorId: command.contributorId });
    changed('contributor', command.contributorId);
    note({ act: 'change-contributor', recordKind: 'contributor', recordId: command.contributorId });
  });
}
