import { randomUUID } from 'node:crypto';
import { addPerson, type Newsroom } from '@coranto/newsroom';
import type { demoSignIns } from './demo.ts';

/** Lets the demo's people sign in. They come last, so that a demo half made counts as none. */
export async function fillPeople(newsroom: Newsroom, people: typeof demoSignIns): Promise<void> {
  for (const { name, email, password, role, language } of people) {
    await addPerson(newsroom, null, { id: randomUUID(), name, email, password, language, roles: [{ editionId: null, role }] });
  }
}
