import { expect, it } from 'vitest';
import { requireMay, requireMayEverywhere } from './policy.ts';

const editionId = '00000000-0000-4000-8000-000000000001';

it('is asked for every act as far as the act reaches: another way is a type error', () => {
  requireMay(null, 'publish-article', { editionId, deskId: null });
  // @ts-expect-error an article belongs to a desk, so its edition alone does not answer
  requireMay(null, 'publish-article', editionId);
  // @ts-expect-error a front belongs to an edition as a whole
  requireMay(null, 'arrange-front', null);
  // @ts-expect-error people belong to the whole publication
  requireMay(null, 'manage-people', editionId);
  // @ts-expect-error an article is no matter of the whole publication
  requireMayEverywhere(null, 'publish-article');
  expect(() => requireMayEverywhere({ id: '1', name: 'B', email: 'b@example.org', language: 'en', roles: [] }, 'manage-people')).toThrow();
});
