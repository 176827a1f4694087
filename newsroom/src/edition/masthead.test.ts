import { plainMastheadSettings } from '@coranto/contract/masthead';
import { beforeEach, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { aNewsroom, anOwner, openDatabaseForTests, setClock } from '../testing/testing.ts';
import { nameMasthead } from './editions.ts';
import { changeMasthead, readMasthead } from './masthead.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
});

it('keeps what machines are told, and when somebody said that it is right', async () => {
  await nameMasthead(newsroom, anOwner, { name: 'The Harbour Sheet' });
  expect(await readMasthead(newsroom)).toEqual({ name: 'The Harbour Sheet', settings: plainMastheadSettings, savedAt: null });
  await setClock(newsroom.database, '2026-03-01T12:00:00Z');
  const settings = { ...plainMastheadSettings, adsText: 'a.example, 1, DIRECT' };
  await changeMasthead(newsroom, anOwner, { settings });
  expect(await readMasthead(newsroom)).toEqual({ name: 'The Harbour Sheet', settings, savedAt: new Date('2026-03-01T12:00:00Z') });
});

it.each([
  ['a seller without a relation', { adsText: '# ours\na.example, 1' }, 'line 2 must say DIRECT or RESELLER', 'settings.adsText'],
  [
    'an address that runs',
    { security: { contacts: ['javascript:alert(1)'], policyAddress: null } },
    'contact must begin',
    'settings.security.contacts.0',
  ],
  [
    'a crawler with a line end in its name',
    { refusedRobots: ['a\nAllow: /'] },
    'must be the name of a crawler',
    'settings.refusedRobots.0',
  ],
  ['an app without its team', { appleApps: [{ appId: 'example.sheet', paths: ['/*'] }] }, 'must be a team', 'settings.appleApps.0.appId'],
  [
    'a fingerprint of the wrong kind',
    { androidApps: [{ packageName: 'example.sheet', fingerprints: ['14:6D'] }] },
    'must be a SHA-256 fingerprint',
    'settings.androidApps.0.fingerprints.0',
  ],
])('refuses %s, and says where', async (_what, wrong, problem, place) => {
  await nameMasthead(newsroom, anOwner, { name: 'The Harbour Sheet' });
  const refused = changeMasthead(newsroom, anOwner, { settings: { ...plainMastheadSettings, ...wrong } });
  await expect(refused).rejects.toMatchObject({ reason: { code: 'Invalid', detail: expect.stringContaining(problem), place } });
  expect((await readMasthead(newsroom)).savedAt).toBe(null);
});

it('is the whole newspaper’s: an owner of one edition may not change it, and there is none before it has a name', async () => {
  const reporter = { ...anOwner, roles: [{ editionId: crypto.randomUUID(), role: 'owner' as const }] };
  await expect(changeMasthead(newsroom, reporter, { settings: plainMastheadSettings })).rejects.toMatchObject({
    reason: { code: 'NotAllowed' },
  });
  await expect(changeMasthead(newsroom, anOwner, { settings: plainMastheadSettings })).rejects.toMatchObject({
    reason: { code: 'NotFound' },
  });
});
