import type { CampaignLine } from '@coranto/contract/api/campaign';
import type { EditionLine } from '@coranto/contract/api/edition';
import type { CampaignPlan } from '@coranto/contract/campaign';
import { instantToWallTime, wallTimeToInstant } from '../story/wall-time.ts';

/** What a campaign says in one edition, while it is filled in. */
export type DraftPlace = { isChosen: boolean; words: string; address: string; sectionIds: string[] };

/** A campaign while it is filled in: times as the person's own clock shows them, an edition's fields kept while it is not chosen. */
export type DraftCampaign = {
  name: string;
  weight: string;
  begins: string;
  ends: string;
  pictureId: string | null;
  places: Record<string, DraftPlace>;
};

/** Begins to fill in: what there is already, or a new one that begins now. */
export function draftCampaign(campaign: CampaignLine | null, editions: readonly EditionLine[], timeZone: string, now: Date): DraftCampaign {
  const placeIn = (editionId: string): DraftPlace => {
    const place = campaign?.places.find((each) => each.editionId === editionId);
    return place
      ? { isChosen: true, words: place.words, address: place.address, sectionIds: place.sectionIds }
      : { isChosen: campaign === null && editions.length === 1, words: '', address: '', sectionIds: [] };
  };
  return {
    name: campaign?.name ?? '',
    weight: String(campaign?.weight ?? 1),
    begins: instantToWallTime(campaign?.liveFrom ?? now.toISOString(), timeZone),
    ends: campaign?.liveUntil ? instantToWallTime(campaign.liveUntil, timeZone) : '',
    pictureId: campaign?.pictureId ?? null,
    places: Object.fromEntries(editions.map(({ editionId }) => [editionId, placeIn(editionId)])),
  };
}

/** What was filled in, to be saved. A time that was not touched keeps its seconds. `null` where it lacks a time or an edition. */
export function draftToPlan(draft: DraftCampaign, before: CampaignLine | null, timeZone: string): CampaignPlan | null {
  const instantOf = (wall: string, known: string | null | undefined) =>
    known && instantToWallTime(known, timeZone) === wall ? known : (wallTimeToInstant(wall, timeZone)?.instant ?? null);
  const liveFrom = instantOf(draft.begins, before?.liveFrom);
  const liveUntil = draft.ends === '' ? null : instantOf(draft.ends, before?.liveUntil);
  const places = Object.entries(draft.places)
    .filter(([, place]) => place.isChosen)
    .map(([editionId, { words, address, sectionIds }]) => ({ editionId, words, address, sectionIds }));
  if (liveFrom === null || places.length === 0) return null;
  return { name: draft.name, pictureId: draft.pictureId, weight: Number(draft.weight), liveFrom, liveUntil, places };
}
