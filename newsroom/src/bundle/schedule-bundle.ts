import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { checkInstant, type Plan } from '../story/story.ts';
import { decideMembers, type Taking } from './decide-members.ts';
import { lockBundle, requireNotOut } from './records.ts';

/**
 * Puts all members of a bundle before readers at one instant, now or later, in one transaction: all or none. A bundle that is scheduled is
 * moved to the new instant.
 *
 * @param command.taking `newest`: what each member holds now; `scheduled`: what it held when the bundle was scheduled
 * @param command.takeNewestOf members whose newest revision is taken whatever `taking` says
 * @throws {NotReady} every obstacle of every member, each naming its article
 * @throws {Invalid} no member, or the bundle has gone out
 */
export async function scheduleBundle(
  newsroom: Newsroom,
  person: Person | null,
  command: { bundleId: string; liveFrom: Date | null; plan: Plan | null; taking: Taking; takeNewestOf?: string[] },
): Promise<{ liveFrom: Date }> {
  return carryOut(newsroom, person, async (acting) => {
    const bundle = await lockBundle(acting.tx, person, command.bundleId);
    // Read once: every member gets this very instant.
    const now = await readNow(acting.tx);
    requireNotOut(bundle, now);
    if (bundle.members.length === 0) throw invalid('the bundle is empty', 'bundleId');
    const liveFrom = checkInstant(command.liveFrom, now);
    const newestOf = new Set(command.takeNewestOf ?? []);
    await decideMembers(acting, bundle, {
      now,
      liveFrom,
      plan: command.plan,
      takingOf: (articleId) => (newestOf.has(articleId) ? 'newest' : command.taking),
    });
    acting.note({
      act: liveFrom > now ? 'schedule-bundle' : 'publish-bundle',
      recordKind: 'bundle',
      recordId: bundle.id,
      details: { name: bundle.name, liveFrom: liveFrom.toISOString(), articleIds: bundle.members.map(({ article }) => article.id) },
    });
    return { liveFrom };
  });
}
