import type { PlanFilters } from '@coranto/contract/api/planning';
import { mayEverywhere, type Person } from '@coranto/contract/person';
import { type RawBuilder, sql } from 'kysely';
import { whereMay } from '../people/people.ts';

/** What narrows a list of stories: what was asked for, and who asks. */
export type PlanScope = { filters: PlanFilters; person: Person };

/** The condition on `story` that a scope means. What is wanted nowhere yet is everybody's. */
export function isInScope({ filters, person }: PlanScope): RawBuilder<boolean> {
  const { editionId, deskId, personId, kind, from, until, text } = filters;
  const parts: RawBuilder<unknown>[] = [sql`true`];
  if (!mayEverywhere(person, 'read-drafts')) {
    const isReadable = whereMay(person, 'read-drafts', { edition: 'wanted.edition_id', desk: 'story.desk_id' });
    parts.push(sql`(exists (select from wanted_edition wanted where wanted.story_id = story.id and ${isReadable})
      or not exists (select from wanted_edition wanted where wanted.story_id = story.id))`);
  }
  if (editionId !== undefined)
    parts.push(sql`exists (select from wanted_edition wanted where wanted.story_id = story.id and wanted.edition_id = ${editionId})`);
  if (personId !== undefined)
    parts.push(
      sql`exists (select from assignment where assignment.story_id = story.id and assignment.person_id = ${personId} and ended_at is null)`,
    );
  if (deskId !== undefined) parts.push(sql`story.desk_id = ${deskId}`);
  if (kind !== undefined) parts.push(sql`story.kind = ${kind}`);
  if (from !== undefined) parts.push(sql`(story.planned_for at time zone story.planned_zone)::date >= ${from}::date`);
  if (until !== undefined) parts.push(sql`(story.planned_for at time zone story.planned_zone)::date <= ${until}::date`);
  const words = (text ?? '').normalize('NFC').trim();
  if (words !== '') {
    const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
    parts.push(sql`(story.slugline ilike ${pattern} or story.idea ilike ${pattern})`);
  }
  return sql<boolean>`${sql.join(parts, sql` and `)}`;
}
