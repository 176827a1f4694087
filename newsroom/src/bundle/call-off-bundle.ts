import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { callOffSchedule } from '../story/story.ts';
import { lockBundle, requireNotOut } from './records.ts';
import { isStillWithin } from './save-bundle.ts';

/**
 * Calls off a scheduled bundle: no member goes out with it, and readers go on seeing what they see now. About a member that was
 * scheduled otherwise since, nothing is decided here.
 *
 * @throws {Invalid} nothing is scheduled, or the bundle has gone out
 */
export async function callOffBundle(newsroom: Newsroom, person: Person | null, command: { bundleId: string }): Promise<void> {
  await carryOut(newsroom, person, async (acting) => {
    const bundle = await lockBundle(acting.tx, person, command.bundleId);
    const now = await readNow(acting.tx);
    if (bundle.liveFrom === null) throw invalid('nothing is scheduled', 'bundleId');
    requireNotOut(bundle, now);
    for (const { article, publicationId } of bundle.members) {
      if (await isStillWithin(acting, publicationId)) await callOffSchedule(acting, article, now);
    }
    const undecided = { live_from: null, decided_at: null, decided_by: null };
    await acting.tx.updateTable('bundle').set(undecided).where('id', '=', bundle.id).execute();
    await acting.tx.updateTable('bundle_member').set({ publication_id: null }).where('bundle_id', '=', bundle.id).execute();
    acting.note({ act: 'call-off-bundle', recordKind: 'bundle', recordId: bundle.id, details: { name: bundle.name } });
  });
}
