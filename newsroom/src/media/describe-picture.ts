import type { Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { type PictureWords, wordsRow } from './pictures.ts';

/** Says what a picture shows, whose it is, and what it is for those who cannot see it, in one language. */
export async function describePicture(
  newsroom: Newsroom,
  person: Person | null,
  command: { pictureId: string; language: string; words: PictureWords },
): Promise<void> {
  requireMay(person, 'add-picture', null);
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const known = await tx.selectFrom('picture').select('id').where('id', '=', command.pictureId).executeTakeFirst();
    if (!known) throw notFound(`picture ${command.pictureId}`);
    const { picture_id, language, ...words } = wordsRow(command.pictureId, command.language, command.words);
    await tx
      .insertInto('picture_words')
      .values({ picture_id, language, ...words })
      .onConflict((conflict) => conflict.columns(['picture_id', 'language']).doUpdateSet(words))
      .execute();
    changed('picture', command.pictureId);
    note({ act: 'describe-picture', recordKind: 'picture', recordId: command.pictureId, details: { language } });
  });
}
