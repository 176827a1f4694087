import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { lockBundle } from './records.ts';

/** Takes a bundle about which nothing is decided off the list. Its articles stay as they are. @throws {Invalid} it is scheduled or out */
export async function dropBundle(newsroom: Newsroom, person: Person | null, command: { bundleId: string }): Promise<void> {
  await carryOut(newsroom, person, async (acting) => {
    const bundle = await lockBundle(acting.tx, person, command.bundleId);
    if (bundle.liveFrom !== null) throw invalid('the bundle is scheduled', 'bundleId');
    await acting.tx.deleteFrom('bundle_member').where('bundle_id', '=', bundle.id).execute();
    await acting.tx.deleteFrom('bundle').where('id', '=', bundle.id).execute();
    acting.note({ act: 'drop-bundle', recordKind: 'bundle', recordId: bundle.id, details: { name: bundle.name } });
  });
}
