import { randomUUID } from 'node:crypto';
import { plainEditionSettings } from '@coranto/contract/edition';
import { type EditionPart, type EditionPartChange, partsOf } from '@coranto/contract/edition-parts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { aNewsroom, anEdition, anOwner, openDatabaseForTests, type TestEdition } from '../testing/testing.ts';
import { addEdition, changeEditionPart, listAllEditions, listSections, orderEditions, sealOf } from './edition.ts';

let newsroom: Newsroom;
let en: TestEdition;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  en = await anEdition(newsroom, 'en');
});

const german = { prefix: 'de', language: 'de', name: 'Hafenblatt', timeZone: 'Europe/Berlin', settings: plainEditionSettings };
const read = async (editionId: string) => (await listAllEditions(newsroom)).find(({ id }) => id === editionId)!;
const sealNow = async (editionId: string, part: EditionPart) => sealOf(partsOf(await read(editionId))[part]);
const broken = (rule: string, place: string) => ({ reason: { code: 'Invalid', rule, place } });

describe('adding an edition', () => {
  it('takes any tag of BCP 47, writes it as it is written, and gives it sections that the language switch knows', async () => {
    const editionId = randomUUID();
    const sections = [{ id: randomUUID(), name: 'بەندەر', description: '', sameAs: en.sectionIds.harbour ?? null }];
    await addEdition(newsroom, anOwner, { ...german, id: editionId, prefix: 'ckb', language: 'CKB-arab', sections });
    expect(await read(editionId)).toMatchObject({ language: 'ckb-Arab', position: 1 });
    expect(await listSections(newsroom, { editionId })).toMatchObject([{ slug: 'بەندەر', counterpart: 'harbour', position: 0 }]);
  });

  it.each([
    ['a prefix that another has', { prefix: 'en' }, 'prefix-taken', 'prefix'],
    ['a prefix of the program', { prefix: 'studio' }, 'prefix-reserved', 'prefix'],
    ['a prefix in capitals', { prefix: 'DE' }, 'prefix-misspelt', 'prefix'],
    ['a code of no language', { language: 'zzz' }, 'no-such-language', 'language'],
    ['a zone that there is not', { timeZone: 'Asia/Port_Almira' }, 'no-such-zone', 'timeZone'],
    ['no name', { name: ' ' }, 'name-empty', 'name'],
  ])('refuses %s, and says where', async (_what, wrong, rule, place) => {
    await expect(addEdition(newsroom, anOwner, { ...german, id: randomUUID(), ...wrong })).rejects.toMatchObject(broken(rule, place));
    expect(await listAllEditions(newsroom)).toHaveLength(1);
  });
});

describe('changing an edition', () => {
  const imprint: EditionPartChange = {
    part: 'imprint',
    colophon: 'Published by a cooperative.',
    contact: { email: 'desk@sheet.example', telephone: '', address: '' },
  };
  const identity: EditionPartChange = { part: 'identity', name: 'The Sheet', timeZone: 'Europe/London', tagline: 'Every morning' };

  it('lets two people change two parts of it at once', async () => {
    const seen = { identity: await sealNow(en.editionId, 'identity'), imprint: await sealNow(en.editionId, 'imprint') };
    await changeEditionPart(newsroom, anOwner, { editionId: en.editionId, change: imprint, seen: seen.imprint });
    await changeEditionPart(newsroom, anOwner, { editionId: en.editionId, change: identity, seen: seen.identity });
    expect(partsOf(await read(en.editionId))).toMatchObject({ identity: { name: 'The Sheet' }, imprint: { colophon: imprint.colophon } });
  });

  it('does not overwrite what a colleague has saved meanwhile', async () => {
    const seen = await sealNow(en.editionId, 'identity');
    await changeEditionPart(newsroom, anOwner, { editionId: en.editionId, change: identity, seen });
    const late = changeEditionPart(newsroom, anOwner, { editionId: en.editionId, change: { ...identity, name: 'Late' }, seen });
    await expect(late).rejects.toMatchObject({ reason: { code: 'Conflict' } });
    expect((await read(en.editionId)).name).toBe('The Sheet');
  });

  it('leads a menu to its own sections alone; menus are the editors’, all else the owners’', async () => {
    const hy = await anEdition(newsroom, 'hy');
    const editor = { ...anOwner, roles: [{ editionId: en.editionId, role: 'editor' as const }] };
    const menu = (sectionId: string): EditionPartChange => ({
      part: 'navigation',
      navigation: { masthead: [{ kind: 'section', sectionId }], footer: [] },
    });
    const seen = await sealNow(en.editionId, 'navigation');
    const foreign = changeEditionPart(newsroom, editor, { editionId: en.editionId, change: menu(hy.sectionIds.city ?? ''), seen });
    await expect(foreign).rejects.toMatchObject(broken('home-missing', 'navigation'));
    await changeEditionPart(newsroom, editor, { editionId: en.editionId, change: menu(en.sectionIds.city ?? ''), seen });
    const own = changeEditionPart(newsroom, editor, { editionId: en.editionId, change: identity, seen });
    await expect(own).rejects.toMatchObject({ reason: { code: 'NotAllowed' } });
  });
});

it('puts editions into another order, unless somebody did so meanwhile', async () => {
  const hy = await anEdition(newsroom, 'hy');
  const seen = [en.editionId, hy.editionId];
  await orderEditions(newsroom, anOwner, { editionIds: [hy.editionId, en.editionId], seen });
  expect((await listAllEditions(newsroom)).map(({ prefix }) => prefix)).toEqual(['hy', 'en']);
  await expect(orderEditions(newsroom, anOwner, { editionIds: seen, seen })).rejects.toMatchObject({ reason: { code: 'Conflict' } });
});
