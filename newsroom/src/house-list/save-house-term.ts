import { type HouseTerm, houseTermSchema } from '@coranto/contract/house-list/house-term';
import type { Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { raiseVersion, readTerms, writeTerms } from './records.ts';

/**
 * Puts a term on the house list, or changes it: all that is said of it at once.
 *
 * @throws {Invalid} no spelling, a form that is right and forbidden, a contributor who is not there
 * @throws {NotAllowed} the person may not change the house list
 */
export async function saveHouseTerm(newsroom: Newsroom, person: Person | null, command: HouseTerm & { termId: string }): Promise<void> {
  requireMay(person, 'change-house-list', null);
  const { termId, ...given } = command;
  const term = parseTerm(given);
  await carryOut(newsroom, person, async ({ tx, note }) => {
    if (term.contributorId !== null) {
      const contributor = await tx.selectFrom('contributor').select('id').where('id', '=', term.contributorId).executeTakeFirst();
      if (!contributor) throw invalid('no such contributor', 'contributorId');
    }
    const [before] = await readTerms(tx, [termId]);
    await writeTerms(tx, [{ termId, ...term }], person?.id ?? null);
    note({
      act: before ? 'change-house-term' : 'add-house-term',
      recordKind: 'house-term',
      recordId: termId,
      details: { spellings: spellingsOf(term), ...(before ? { before: spellingsOf(before) } : {}) },
    });
  });
}

/** Takes a term off the house list. @throws {NotFound} @throws {NotAllowed} */
export async function removeHouseTerm(newsroom: Newsroom, person: Person | null, command: { termId: string }): Promise<void> {
  requireMay(person, 'change-house-list', null);
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const [term] = await readTerms(tx, [command.termId]);
    if (!term) throw notFound(`house term ${command.termId}`);
    await tx.deleteFrom('house_term').where('id', '=', command.termId).execute();
    await raiseVersion(tx);
    note({ act: 'remove-house-term', recordKind: 'house-term', recordId: command.termId, details: { spellings: spellingsOf(term) } });
  });
}

/** A term in the one normal form of Unicode, or a refusal that names the place. @throws {Invalid} */
function parseTerm(given: HouseTerm): HouseTerm {
  const normal = JSON.parse(JSON.stringify(given), (_key, each) =>
    typeof each === 'string' ? each.normalize('NFC').replaceAll('\u0000', '') : each,
  );
  const parsed = houseTermSchema.safeParse(normal);
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues[0]?.message ?? 'out of shape', parsed.error.issues[0]?.path.join('.') ?? null);
}

function spellingsOf({ spellings }: HouseTerm): Record<string, string> {
  return Object.fromEntries(spellings.map(({ language, spelling }) => [language, spelling]));
}
