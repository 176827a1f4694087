import { randomUUID } from 'node:crypto';
import type { CampaignPlan } from '@coranto/contract/campaign';
import type { Person } from '@coranto/contract/person';
import { Refusal } from '@coranto/contract/refusal';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { listPassedBoundaries, listRunningCampaigns, openUnnotedReading, readFrame, readPulse } from '../published/published.ts';
import { aNewsroom, anEdition, anOwner, openDatabaseForTests, setClock, type TestEdition } from '../testing/testing.ts';
import { openViewCounter } from '../views/views.ts';
import { endCampaign, listCampaigns, saveCampaign } from './campaign.ts';

let newsroom: Newsroom;
let az: TestEdition;
let ar: TestEdition;
const noon = '2026-03-01T12:00:00.000Z';

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await setClock(newsroom.database, noon);
  az = await anEdition(newsroom, 'az');
  ar = await anEdition(newsroom, 'ar');
});

const aPlan = (given: Partial<CampaignPlan> = {}): CampaignPlan => ({
  name: 'Saturday paper',
  pictureId: null,
  weight: 1,
  liveFrom: noon,
  liveUntil: null,
  places: [{ editionId: az.editionId, words: 'Kağız üzərində', address: 'https://example.org/az', sectionIds: [] }],
  ...given,
});

async function save(given: Partial<CampaignPlan> = {}, person: Person = anOwner, campaignId: string = randomUUID()) {
  await saveCampaign(newsroom, person, { campaignId, ...aPlan(given) });
  return campaignId;
}

async function seen(edition: TestEdition, sectionId: string | null = null) {
  const published = openUnnotedReading(newsroom.database.published);
  return (await listRunningCampaigns(published, await readFrame(published, edition.editionId), sectionId)).map(
    (campaign) => campaign.words,
  );
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (refused: unknown) => (refused instanceof Refusal ? refused.reason.code : String(refused)),
  );

describe('a campaign', () => {
  it('says in each edition what it says there, and stands only in the sections that were chosen', async () => {
    const harbour = ar.sectionIds.harbour ?? '';
    await save({
      places: [
        { editionId: az.editionId, words: 'Kağız üzərində', address: '/az', sectionIds: [] },
        { editionId: ar.editionId, words: 'على الورق', address: '/ar', sectionIds: [harbour] },
      ],
    });
    expect([await seen(az), await seen(az, az.sectionIds.city)]).toEqual([['Kağız üzərində'], ['Kağız üzərində']]);
    expect([await seen(ar), await seen(ar, ar.sectionIds.city), await seen(ar, harbour)]).toEqual([[], [], ['على الورق']]);
  });

  it('runs from its beginning to its end by the clock alone, and tells the press when', async () => {
    await save({ liveFrom: '2026-03-01T13:00:00.000Z', liveUntil: '2026-03-01T14:00:00.000Z' });
    expect(await seen(az)).toEqual([]);
    const { published } = newsroom.database;
    expect((await readPulse(published, 0, 0)).next).toEqual(new Date('2026-03-01T13:00:00.000Z'));
    await setClock(newsroom.database, '2026-03-01T13:00:00.000Z');
    expect(await seen(az)).toEqual(['Kağız üzərində']);
    const passed = await listPassedBoundaries(published, new Date(noon), new Date('2026-03-01T13:00:00.000Z'), 10);
    expect(passed).toEqual([{ recordKind: 'campaign', recordId: az.editionId }]);
    await setClock(newsroom.database, '2026-03-01T14:00:00.000Z');
    expect(await seen(az)).toEqual([]);
    expect((await listCampaigns(newsroom))[0]?.state).toBe('ended');
  });

  it('is changed as a whole, and ended', async () => {
    const id = await save();
    await save({ places: [{ editionId: ar.editionId, words: 'على الورق', address: '/ar', sectionIds: [] }] }, anOwner, id);
    expect([await seen(az), await seen(ar)]).toEqual([[], ['على الورق']]);
    await endCampaign(newsroom, anOwner, { campaignId: id });
    expect(await seen(ar)).toEqual([]);
    const coming = await save({ liveFrom: '2026-04-01T00:00:00.000Z' });
    await endCampaign(newsroom, anOwner, { campaignId: coming });
    expect((await listCampaigns(newsroom)).map(({ state }) => state)).toEqual(['ended', 'ended']);
    const acts = await newsroom.database.read
      .selectFrom('logbook')
      .select('act')
      .where('record_kind', '=', 'campaign')
      .orderBy('id')
      .execute();
    expect(acts.map(({ act }) => act)).toEqual(['make-campaign', 'change-campaign', 'end-campaign', 'make-campaign', 'end-campaign']);
  });

  it('is for editors of every edition where it stands or stood', async () => {
    const editorOf = (edition: TestEdition): Person => ({ ...anOwner, roles: [{ editionId: edition.editionId, role: 'editor' }] });
    const aReporter: Person = { ...anOwner, roles: [{ editionId: null, role: 'reporter' }] };
    const id = await save({}, editorOf(az));
    expect(await codeOf(save({}, aReporter))).toBe('NotAllowed');
    expect(
      await codeOf(save({ places: [{ editionId: ar.editionId, words: 'x', address: '/ar', sectionIds: [] }] }, editorOf(ar), id)),
    ).toBe('NotAllowed');
    expect(await codeOf(endCampaign(newsroom, editorOf(ar), { campaignId: id }))).toBe('NotAllowed');
    expect(await seen(az)).toEqual(['Kağız üzərində']);
  });

  it.each<[string, () => Partial<CampaignPlan>]>([
    [
      'an address that runs a script',
      () => ({ places: [{ editionId: az.editionId, words: 'x', address: 'javascript:alert(1)', sectionIds: [] }] }),
    ],
    ['an end before its beginning', () => ({ liveUntil: '2026-02-01T00:00:00.000Z' })],
    [
      'a section of another edition',
      () => ({ places: [{ editionId: az.editionId, words: 'x', address: '/az', sectionIds: [ar.sectionIds.city ?? ''] }] }),
    ],
    ['a picture that is not there', () => ({ pictureId: randomUUID() })],
    ['an edition that is not there', () => ({ places: [{ editionId: randomUUID(), words: 'x', address: '/az', sectionIds: [] }] })],
    ['no words', () => ({ places: [{ editionId: az.editionId, words: ' ', address: '/az', sectionIds: [] }] })],
    ['no edition at all', () => ({ places: [] })],
  ])('is refused with %s', async (_, given) => {
    expect(await codeOf(save(given()))).toBe('Invalid');
    expect(await listCampaigns(newsroom)).toEqual([]);
  });

  it('is counted as honestly as an article: once for each reader, seen and clicked apart, only where it stands', async () => {
    const campaignId = await save();
    const counter = await openViewCounter(newsroom);
    const tell = (reader: number, act: 'seen' | 'clicked', editionId = az.editionId) =>
      counter.count({ subject: { kind: 'campaign', campaignId, editionId, act }, network: `192.0.2.${reader}`, device: '' });
    for (const reader of [1, 2, 3, 3]) tell(reader, 'seen');
    for (const reader of [3, 3]) tell(reader, 'clicked');
    tell(1, 'seen', ar.editionId);
    await counter.close();
    expect((await listCampaigns(newsroom))[0]?.places[0]).toMatchObject({ seen: 3, clicked: 1 });
  });
});
