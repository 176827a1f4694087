import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainEditionSettings } from '@coranto/contract/edition';
import { plainMastheadSettings } from '@coranto/contract/masthead';
import {
  aNewsroom,
  anEdition,
  listAllEditions,
  type Newsroom,
  openDatabaseForTests,
  readMasthead,
  setClock,
} from '@coranto/newsroom/testing';
import { beforeEach, expect, it } from 'vitest';
import { changeSettingsErrand, readSettingsFile, showSettingsErrand } from './settings.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await anEdition(newsroom, 'en');
});

const change = (given: Record<string, unknown>, edition: string | null = null) =>
  changeSettingsErrand.run(newsroom, { edition, given }, () => undefined);
const show = async (edition: string | null) =>
  JSON.parse((await showSettingsErrand.run(newsroom, { edition }, () => undefined)).join('\n'));

it('changes those settings that are given, and shows all of them', async () => {
  await change({ adsText: 'a.example, 1, DIRECT' });
  await change({ refusedRobots: ['GPTBot'] });
  expect(await show(null)).toEqual({ ...plainMastheadSettings, adsText: 'a.example, 1, DIRECT', refusedRobots: ['GPTBot'] });
  await change({ feeds: 'full' }, 'en');
  expect(await show('en')).toEqual({ ...plainEditionSettings, feeds: 'full' });
  expect((await listAllEditions(newsroom))[0]).toMatchObject({ name: 'Sheet (en)', timeZone: 'UTC' });
});

it('says by an empty change that everything is right today', async () => {
  await setClock(newsroom.database, '2026-03-01T12:00:00Z');
  await change({});
  expect((await readMasthead(newsroom)).savedAt).toEqual(new Date('2026-03-01T12:00:00Z'));
});

it('refuses what is out of shape, unknown or nowhere, and changes nothing', async () => {
  await expect(change({ adsText: 'nonsense' })).rejects.toThrow('line 1 is neither a seller nor a variable');
  await expect(change({ adsTxt: '' })).rejects.toThrow('there are no settings called adsTxt');
  await expect(change({ feeds: 'everything' }, 'en')).rejects.toThrow('Invalid');
  await expect(change({}, 'hy')).rejects.toThrow('NotFound: edition hy');
  expect(await show(null)).toEqual(plainMastheadSettings);
});

it('reads settings from a file, which holds an object in JSON', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'settings-')), 'settings.json');
  writeFileSync(file, '{"feeds": "full"}');
  expect(readSettingsFile(file)).toEqual({ feeds: 'full' });
  for (const wrong of ['{', '[]', '"x"']) {
    writeFileSync(file, wrong);
    expect(() => readSettingsFile(file)).toThrow('holds no object in JSON');
  }
});
