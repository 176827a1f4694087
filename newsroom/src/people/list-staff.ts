import type { HeldRole } from '@coranto/contract/person';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';

/** One of the people of the newsroom, as their list shows them. */
export type StaffLine = {
  personId: string;
  name: string;
  email: string;
  state: 'active' | 'invited' | 'deactivated';
  roles: HeldRole[];
  lastSeenAt: Date | null;
  /** Until when the invitation holds; `null` where there is none, or it has ended. */
  invitedUntil: Date | null;
};

/** The people of the newsroom by name, a page at a time; `text` is a part of a name or an address. */
export async function listStaff(
  newsroom: Newsroom,
  question: { text: string; count: number; after: { name: string; personId: string } | null },
): Promise<StaffLine[]> {
  const pattern = `%${question.text
    .trim()
    .slice(0, 200)
    .replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<StaffLine>`
    select person.id as "personId", person.name, person.email,
      case when deactivated_at is not null then 'deactivated' when password_hash is null then 'invited' else 'active' end as state,
      (select coalesce(json_agg(json_build_object('editionId', edition_id, 'deskId', desk_id, 'role', role)), '[]')
        from person_role where person_id = person.id) as roles,
      (select max(last_seen_at) from session where person_id = person.id) as "lastSeenAt",
      (select expires_at from person_link where person_id = person.id and purpose = 'invitation' and expires_at > newsroom_now())
        as "invitedUntil"
    from person
    where (person.name ilike ${pattern} or person.email ilike ${pattern})
      and (${question.after?.name ?? null}::text is null
        or (lower(person.name), person.id) > (lower(${question.after?.name ?? ''}), ${question.after?.personId ?? null}::uuid))
    order by lower(person.name), person.id
    limit ${question.count}`.execute(newsroom.database.read);
  return rows;
}
