import { type NoticeSettings, noticeSettingsSchema } from '@coranto/contract/notification';
import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';

/** How a person wants to be told. */
export async function readNoticeSettings(newsroom: Newsroom, person: Person): Promise<{ settings: NoticeSettings; timeZone: string }> {
  return newsroom.database.read
    .selectFrom('person')
    .select(['notice_settings as settings', 'time_zone as timeZone'])
    .where('id', '=', person.id)
    .executeTakeFirstOrThrow();
}

/** Sets how a person wants to be told. @throws {Invalid} */
export async function changeNoticeSettings(newsroom: Newsroom, person: Person, command: { settings: NoticeSettings }): Promise<void> {
  const parsed = noticeSettingsSchema.safeParse(command.settings);
  if (!parsed.success) throw invalid('settings out of shape', 'settings');
  await carryOut(newsroom, person, async ({ tx, note }) => {
    await tx
      .updateTable('person')
      .set({ notice_settings: JSON.stringify(parsed.data) })
      .where('id', '=', person.id)
      .execute();
    note({ act: 'change-notices', recordKind: 'person', recordId: person.id });
  });
}
