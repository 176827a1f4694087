import { expect, it } from 'vitest';
import { type Act, may, mayEverywhere, type Person } from './person.ts';

const harbour = 'edition-hy';
const other = 'edition-ar';

function aPerson(...roles: Person['roles']): Person {
  return { id: 'p', name: 'Ben', email: 'ben@example.org', language: 'en', roles };
}

it.each<[Person['roles'][number]['role'], Act, boolean]>([
  ['reader-of-drafts', 'read-drafts', true],
  ['reader-of-drafts', 'save-revision', false],
  ['reporter', 'read-drafts', true],
  ['reporter', 'save-revision', true],
  ['reporter', 'publish-article', false],
  ['editor', 'publish-article', true],
  ['editor', 'manage-people', false],
  ['owner', 'manage-people', true],
  ['owner', 'publish-article', true],
])('a %s asked to %s: %s', (role, act, answer) => {
  expect(may(aPerson({ editionId: null, role }), act, harbour)).toBe(answer);
});

it('lets an editor of one edition publish there and nowhere else', () => {
  const editor = aPerson({ editionId: harbour, role: 'editor' }, { editionId: other, role: 'reporter' });
  expect(may(editor, 'publish-article', harbour)).toBe(true);
  expect(may(editor, 'publish-article', other)).toBe(false);
  expect(may(editor, 'publish-article', null)).toBe(true);
});

it('asks for a role in every edition where the whole publication is concerned', () => {
  expect(mayEverywhere(aPerson({ editionId: harbour, role: 'owner' }), 'manage-people')).toBe(false);
  expect(mayEverywhere(aPerson({ editionId: null, role: 'owner' }), 'manage-people')).toBe(true);
});

it('lets nobody without a role do anything', () => {
  expect(may(aPerson(), 'read-drafts', null)).toBe(false);
});
