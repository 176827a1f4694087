import type { CampaignLine } from '@coranto/contract/api/campaign';
import type { EditionLine } from '@coranto/contract/api/edition';
import { describe, expect, it } from 'vitest';
import { draftCampaign, draftToPlan } from './draft-campaign.ts';

const edition = (editionId: string): EditionLine => ({
  editionId,
  prefix: editionId,
  language: editionId,
  name: editionId,
  timeZone: 'UTC',
  retiredAt: null,
  sections: [],
});
const editions = [edition('hy'), edition('ar')];
const zone = 'Asia/Yerevan';
const now = new Date('2026-03-01T08:00:30Z');

const saved: CampaignLine = {
  campaignId: 'c',
  state: 'running',
  name: 'Paper',
  pictureId: 'p',
  weight: 3,
  liveFrom: '2026-03-01T08:00:30.123Z',
  liveUntil: '2026-04-01T08:00:00.000Z',
  places: [{ editionId: 'hy', words: 'Թերթը', address: '/hy', sectionIds: ['s'], seen: 1, clicked: 0 }],
};

describe('a campaign that is filled in', () => {
  it('comes back as it was when nothing was touched, to the millisecond', () => {
    const { campaignId: _, state: _state, ...plan } = saved;
    const places = plan.places.map(({ seen: _seen, clicked: _clicked, ...place }) => place);
    expect(draftToPlan(draftCampaign(saved, editions, zone, now), saved, zone)).toEqual({ ...plan, places });
  });

  it('begins now by the person’s own clock, and has an end only where one is given', () => {
    const draft = draftCampaign(null, editions, zone, now);
    expect(draft.begins).toBe('2026-03-01T12:00');
    draft.places.ar = { isChosen: true, words: 'على الورق', address: '/ar', sectionIds: [] };
    expect(draftToPlan(draft, null, zone)).toMatchObject({ liveFrom: '2026-03-01T08:00:00.000Z', liveUntil: null, weight: 1 });
    expect(draftToPlan({ ...draft, ends: '2026-03-02T12:00' }, null, zone)?.liveUntil).toBe('2026-03-02T08:00:00.000Z');
  });

  it('cannot be saved without an edition or a beginning', () => {
    const draft = draftCampaign(null, editions, zone, now);
    expect(draftToPlan(draft, null, zone)).toBe(null);
    expect(draftToPlan({ ...draftCampaign(saved, editions, zone, now), begins: '' }, saved, zone)).toBe(null);
  });
});
