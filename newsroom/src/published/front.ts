import { type Card, rowsToCards } from './card.ts';
import { listVoices, type Voice } from './faces.ts';
import type { Frame } from './frame.ts';
import { listNewest } from './latest.ts';
import { noteRecord, type Published } from './reading.ts';

/** A front as readers see it: curated slots first, empty ones filled with the newest; no article stands on it twice. */
export type Front = {
  /** `curated` tells the studio which slots an editor chose. */
  slots: { slot: number; card: Card; curated: boolean }[];
  /** The newest opinions and interviews that no editor has placed; they stand apart, each with a face. */
  voices: Record<VoiceKind, Voice[]>;
  /**
   * Per section, in the order of the sections: the newest that stand nowhere else, the first in full. Sections with nothing are left out, and those
   * that have nothing but opinions or interviews, whose newest stand apart.
   */
  clusters: { sectionId: string; cards: Card[] }[];
  /** The newest of the edition beyond the slots, as brief cards. */
  latest: Card[];
};

/** How many curated places a front has: one lead and those beside it. */
export const frontSlots = 7;
const voiceKinds = ['opinion', 'interview'] as const;
export type VoiceKind = (typeof voiceKinds)[number];
const voicesLength: Record<VoiceKind, number> = { opinion: 4, interview: 2 };
const clusterLength = 4;
const latestLength = 6;

/** The front of an edition. */
export async function readFront(published: Published, frame: Frame): Promise<Front> {
  const placements = await loadPlacements(published, frame.edition.id, null);
  noteRecord(published, `placements:${frame.edition.id}`, placements);
  const placed = await readPlacedCards(
    published,
    frame,
    placements.filter(({ slot }) => slot < frontSlots),
  );
  const inSlots = new Set([...placed.values()].map((card) => card.articleId));
  const voices = await readVoices(published, frame, inSlots);
  const apart = voiceKinds.flatMap((kind) => voices[kind].map(({ card }) => card.articleId));
  const taken = new Set([...inSlots, ...apart]);
  const emptySlots = Array.from({ length: frontSlots }, (_, slot) => slot).filter((slot) => !placed.has(slot));
  const newest = await listNewest(published, frame, { count: emptySlots.length + latestLength, without: taken, inFull: emptySlots.length });
  const filled = new Map(emptySlots.map((slot, place) => [slot, newest[place]]));
  const slots: Front['slots'] = [];
  for (let slot = 0; slot < frontSlots; slot++) {
    const curated = placed.get(slot);
    const card = curated ?? filled.get(slot);
    if (card) slots.push({ slot, card, curated: curated !== undefined });
  }
  const shown = new Set([...slots.map(({ card }) => card.articleId), ...apart]);
  const clusters: Front['clusters'] = [];
  for (const section of frame.sections) {
    const cards = await listNewest(published, frame, { sectionId: section.id, count: clusterLength, without: shown, inFull: 1 });
    if (cards.some((card) => !isVoice(card))) clusters.push({ sectionId: section.id, cards });
  }
  return { slots, voices, clusters, latest: newest.slice(emptySlots.length) };
}

async function readVoices(published: Published, frame: Frame, without: ReadonlySet<string>): Promise<Front['voices']> {
  const read = async (kind: VoiceKind) =>
    listVoices(published, frame, await listNewest(published, frame, { kind, count: voicesLength[kind], without }));
  return { opinion: await read('opinion'), interview: await read('interview') };
}

const isVoice = ({ kind }: Card) => voiceKinds.some((voice) => voice === kind);

/** What is placed on a front; placements of articles that are not live are passed over by the reader of cards. */
export async function loadPlacements(published: Published, editionId: string, sectionId: string | null) {
  let query = published.rows
    .selectFrom('published_placement')
    .select(['slot', 'article_id', 'headline'])
    .where('edition_id', '=', editionId);
  query = sectionId === null ? query.where('section_id', 'is', null) : query.where('section_id', '=', sectionId);
  return query.orderBy('slot').execute();
}

type Placement = Awaited<ReturnType<typeof loadPlacements>>[number];

async function readPlacedCards(published: Published, frame: Frame, placements: Placement[]): Promise<Map<number, Card>> {
  const placed = new Map<number, Card>();
  if (placements.length === 0) return placed;
  const ids = placements.map((placement) => placement.article_id);
  const rows = await published.rows
    .selectFrom('published_card')
    .select(['article_id', 'card', 'card_hash', 'first_published_at'])
    .where('article_id', 'in', ids)
    .execute();
  const cards = new Map((await rowsToCards(published, frame, rows)).map((card) => [card.articleId, card]));
  for (const placement of placements) {
    const card = cards.get(placement.article_id);
    if (!card) published.note({ kind: 'record', key: `card:${placement.article_id}`, fingerprint: 'none' });
    else placed.set(placement.slot, placement.headline === null ? card : { ...card, headline: placement.headline });
  }
  return placed;
}
