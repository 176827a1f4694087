import { largestPictureBytes } from '@coranto/contract/api/media';
import type { Person } from '@coranto/contract/person';
import { invalid, notFound, Refusal } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { type Acting, carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';

/** What one person may have on its way in at once. */
const mostUnfinishedBytes = 400 * 1024 * 1024;

/** How much of a picture's file is here; 0 where nothing came yet. @throws {NotFound} it is somebody else's */
export async function readUpload(newsroom: Newsroom, person: Person, question: { pictureId: string }): Promise<{ receivedBytes: number }> {
  const upload = await newsroom.database.read
    .selectFrom('upload')
    .selectAll()
    .where('picture_id', '=', question.pictureId)
    .executeTakeFirst();
  if (!upload) return { receivedBytes: 0 };
  if (upload.person_id !== person.id) throw notFound(`upload ${question.pictureId}`);
  return { receivedBytes: upload.received_bytes };
}

/**
 * Keeps a part of a picture's file that follows on what came before. One that does not follow is left aside: the answer says from where on
 * to send, so sending a part twice is safe.
 *
 * @throws {NotAllowed} the person may not add pictures
 * @throws {NotFound} somebody else sends a file under this id
 * @throws {Invalid} the file is too large
 * @throws {TooManyAttempts} too much of this person's is on its way
 */
export async function keepUploadPart(
  newsroom: Newsroom,
  person: Person,
  command: { pictureId: string; startsAt: number; bytes: Uint8Array },
): Promise<{ receivedBytes: number }> {
  requireMay(person, 'add-picture', null);
  const { pictureId, startsAt, bytes } = command;
  if (startsAt + bytes.byteLength > largestPictureBytes) throw invalid(`picture has more than ${largestPictureBytes} bytes`, 'picture');
  return carryOut(newsroom, person, async (acting) => {
    const { tx } = acting;
    if (startsAt === 0) await begin(acting, person, pictureId);
    const upload = await tx.selectFrom('upload').selectAll().where('picture_id', '=', pictureId).forUpdate().executeTakeFirst();
    if (!upload) return { receivedBytes: 0 };
    if (upload.person_id !== person.id) throw notFound(`upload ${pictureId}`);
    if (upload.received_bytes !== startsAt) return { receivedBytes: upload.received_bytes };
    const receivedBytes = startsAt + bytes.byteLength;
    await tx
      .insertInto('upload_part')
      .values({ picture_id: pictureId, starts_at: startsAt, bytes: Buffer.from(bytes) })
      .execute();
    await tx.updateTable('upload').set({ received_bytes: receivedBytes }).where('picture_id', '=', pictureId).execute();
    return { receivedBytes };
  });
}

async function begin({ tx }: Acting, person: Person, pictureId: string): Promise<void> {
  // What nobody has gone on with for days is not waited for.
  await sql`delete from upload where begun_at < newsroom_now() - interval '3 days'`.execute(tx);
  const { unfinished } = await tx
    .selectFrom('upload')
    .select(({ fn }) => fn.sum<string | null>('received_bytes').as('unfinished'))
    .where('person_id', '=', person.id)
    .executeTakeFirstOrThrow();
  if (Number(unfinished ?? 0) > mostUnfinishedBytes) throw new Refusal({ code: 'TooManyAttempts', retryAfterSeconds: 60 });
  await tx
    .insertInto('upload')
    .values({ picture_id: pictureId, person_id: person.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The whole file, put together from its parts. @throws {NotFound} nothing of it came from this person */
export async function joinUpload(newsroom: Newsroom, person: Person, question: { pictureId: string }): Promise<Uint8Array> {
  const { pictureId } = question;
  const { receivedBytes } = await readUpload(newsroom, person, question);
  if (receivedBytes === 0) throw notFound(`upload ${pictureId}`);
  const { read } = newsroom.database;
  const parts = await read.selectFrom('upload_part').select('bytes').where('picture_id', '=', pictureId).orderBy('starts_at').execute();
  return Buffer.concat(parts.map(({ bytes }) => bytes));
}

/** Lets the parts of a file go: it has become a picture, or never will. */
export async function forgetUpload(newsroom: Newsroom, person: Person, command: { pictureId: string }): Promise<void> {
  requireMay(person, 'add-picture', null);
  await carryOut(newsroom, person, async ({ tx }) => {
    await tx.deleteFrom('upload').where('picture_id', '=', command.pictureId).where('person_id', '=', person.id).execute();
  });
}
