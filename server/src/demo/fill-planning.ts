import { randomUUID } from 'node:crypto';
import type { Person } from '@coranto/contract/person';
import {
  announceEvent,
  answerAssignment,
  assignWork,
  listArticles,
  listPeople,
  listStages,
  markEvent,
  moveStory,
  type Newsroom,
  planStory,
  readNow,
  readPlan,
  saveCoverage,
  wantEdition,
} from '@coranto/newsroom';
import type { MadeEditions } from './fill-editions.ts';
import { plannedStories } from './planned-stories.ts';

type Filling = { newsroom: Newsroom; editions: MadeEditions; now: Date; amal: Person; people: Person[]; stageIds: string[] };

const timeZone = 'Europe/London';
const hourMs = 3_600_000;

/** Plans the coming days as a newsroom would have: stories in every stage, a council evening with two of them, something late, something postponed. */
export async function fillPlanning(newsroom: Newsroom, editions: MadeEditions): Promise<void> {
  const people = await listPeople(newsroom);
  const amal = people.find(({ name }) => name === 'Amal');
  if (!amal) throw new Error('Nobody is called Amal');
  const stageIds = (await listStages(newsroom)).map(({ stageId }) => stageId);
  const filling = { newsroom, editions, now: await readNow(newsroom.database.read), amal, people, stageIds };
  const events = await fillEvents(filling);
  for (const story of plannedStories) await fillPlan(filling, events, story);
  await putOnBoard(filling, 'quay-reopening');
}

const inHours = ({ now }: Filling, hours: number): string =>
  new Date(Math.round((now.getTime() + hours * hourMs) / hourMs) * hourMs).toISOString();

function onDay({ now }: Filling, days: number, hour: number): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days, hour)).toISOString();
}

async function fillEvents(filling: Filling): Promise<Record<'council' | 'concert', string>> {
  const { newsroom, amal } = filling;
  const ids = { council: randomUUID(), concert: randomUUID() };
  const plain = { note: '', timeZone, isAllDay: false, recurrence: null };
  const at = (days: number, hour: number) => onDay(filling, days, hour);
  await announceEvent(newsroom, amal, {
    ...plain,
    eventId: ids.council,
    name: 'Town council: harbour dues',
    place: 'Town hall, Rope Walk',
    beginsAt: at(1, 18),
    endsAt: at(1, 20),
  });
  await announceEvent(newsroom, amal, {
    ...plain,
    eventId: ids.concert,
    name: 'Նավաստիների երգչախումբ',
    place: 'Նոր դահլիճ',
    beginsAt: at(5, 19),
    endsAt: at(5, 21),
  });
  await announceEvent(newsroom, amal, {
    ...plain,
    eventId: randomUUID(),
    name: 'Press hour of the port authority',
    place: 'Pilot house',
    beginsAt: at(0, 10),
    endsAt: at(0, 11),
    recurrence: { frequency: 'WEEKLY', interval: 1, weekdays: ['MO', 'TH'], until: at(56, 10).slice(0, 10) },
  });
  await markEvent(newsroom, amal, { eventId: ids.concert, state: 'postponed', note: 'Փոթորկի պատճառով', scope: 'one' });
  return ids;
}

async function fillPlan(
  filling: Filling,
  events: Record<'council' | 'concert', string>,
  story: (typeof plannedStories)[number],
): Promise<void> {
  const { newsroom, editions, amal, people, stageIds } = filling;
  const storyId = randomUUID();
  const { slugline, kind, idea, urgency, stage, planned, event, wanted, coverages } = story;
  const idOf = (name: string | undefined) => people.find((person) => person.name === name)?.id ?? null;
  await planStory(newsroom, amal, {
    storyId,
    stageId: null,
    slugline,
    kind,
    idea,
    urgency,
    plannedFor: planned && { at: onDay(filling, planned.inDays, planned.hour ?? 0), exactness: planned.exactness, timeZone },
    eventId: event && events[event],
    deskId: null,
    wanted: wanted.map(({ language, inHours: hours }) => ({
      editionId: editions[language].editionId,
      dueAt: hours === null ? null : inHours(filling, hours),
      sectionId: null,
    })),
  });
  for (const { language, who } of wanted)
    if (who)
      await assign(filling, { storyId, coverageId: null, editionId: editions[language].editionId, personId: idOf(who), accepts: false });
  for (const { medium, what, state, inHours: hours, who, accepts = false } of coverages) {
    const coverageId = randomUUID();
    const nothing = { note: '', contributorId: null, pictureId: null, articleId: null };
    const dueAt = hours === null ? null : inHours(filling, hours);
    await saveCoverage(newsroom, amal, { storyId, coverageId, version: null, medium, what, state, dueAt, ...nothing });
    if (who) await assign(filling, { storyId, coverageId, editionId: null, personId: idOf(who), accepts });
  }
  const [first = null] = stageIds;
  if (stage > 0) await moveStory(newsroom, amal, { storyId, seenStageId: first, stageId: stageIds[stage] ?? null });
}

type Assigned = { storyId: string; coverageId: string | null; editionId: string | null; personId: string | null; accepts: boolean };

async function assign({ newsroom, amal, people }: Filling, { accepts, ...work }: Assigned): Promise<void> {
  await assignWork(newsroom, amal, { ...work, seenPersonId: null });
  const person = people.find(({ id }) => id === work.personId);
  if (!accepts || !person) return;
  const plan = await readPlan(newsroom, amal, work);
  const assignment = plan.coverages.find(({ coverageId }) => coverageId === work.coverageId)?.assignment;
  if (assignment) await answerAssignment(newsroom, person, { assignmentId: assignment.assignmentId, answer: 'accepted', note: '' });
}

/** A story that readers have stands in the last stage, with the languages it was wanted in. */
async function putOnBoard({ newsroom, amal, editions, stageIds }: Filling, slugline: string): Promise<void> {
  const [story] = await listArticles(newsroom, amal, { words: slugline, count: 1 });
  if (!story) throw new Error(`There is no story ${slugline}`);
  for (const language of ['en', 'ru', 'ar'] as const) {
    const { editionId } = editions[language];
    await wantEdition(newsroom, amal, { storyId: story.storyId, editionId, dueAt: null, sectionId: null, version: null });
  }
  await moveStory(newsroom, amal, { storyId: story.storyId, seenStageId: null, stageId: stageIds.at(-1) ?? null });
}
