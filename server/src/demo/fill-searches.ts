import { randomUUID } from 'node:crypto';
import { findPersonByEmail, type Newsroom, saveSearch } from '@coranto/newsroom';

/** Questions that a newsroom in several languages asks every day. */
const searches: readonly [name: string, question: Record<string, string>][] = [
  ['Drafts', { state: 'draft' }],
  ['Stale translations', { stale: 'yes' }],
  ['Due next', { order: 'scheduled', view: 'articles' }],
];

/** Keeps some searches of the demo's editor, for everybody. */
export async function fillSearches(newsroom: Newsroom, email: string): Promise<void> {
  const editor = await findPersonByEmail(newsroom, { email });
  if (editor === null) return;
  for (const [name, question] of searches) {
    await saveSearch(newsroom, editor, { searchId: randomUUID(), name, question, sharing: { with: 'everybody' } });
  }
}
