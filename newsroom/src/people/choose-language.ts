import { parseLanguageTag } from '@coranto/contract/languages';
import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';

/** Sets the language in which a person has the studio. @throws {Invalid} no language tag */
export async function chooseLanguage(newsroom: Newsroom, person: Person, command: { language: string }): Promise<void> {
  const language = parseLanguageTag(command.language);
  if (language === null) throw invalid('no language tag of BCP 47', 'language');
  await carryOut(newsroom, person, async ({ tx, note }) => {
    await tx.updateTable('person').set({ language }).where('id', '=', person.id).execute();
    note({ act: 'choose-language', recordKind: 'person', recordId: person.id, details: { language } });
  });
}
