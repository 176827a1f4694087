// LONG: one property, with every command that can befall a page and the newsroom it befalls
import { randomUUID } from 'node:crypto';
import type { ArticleContent } from '@coranto/contract/article';
import { plainEditionSettings } from '@coranto/contract/edition';
import { plainMastheadSettings } from '@coranto/contract/masthead';
import { noRights } from '@coranto/contract/picture';
import { Refusal } from '@coranto/contract/refusal';
import { noAnswers, openReading } from '@coranto/newsroom/published';
import {
  aContributor,
  addPicture,
  addTopic,
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  cancelSchedule,
  changeEdition,
  changeMasthead,
  changePictureRights,
  clearSlot,
  content,
  correctArticle,
  createStory,
  describeContributor,
  describePicture,
  describeSection,
  endCampaign,
  type Newsroom,
  newestOf,
  openDatabaseForTests,
  openViewCounter,
  placeOnFront,
  publishArticle,
  rankMostRead,
  renameTopic,
  saveCampaign,
  saveRevision,
  setClock,
  setSlug,
  silence,
  type TestEdition,
  translateArticle,
  withdrawArticle,
} from '@coranto/newsroom/testing';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readPageAddress } from './page-address.ts';
import { openPress, type Press } from './press.ts';
import { openReader, type Reader, renderFailureForTests, renderForTests } from './press-testing.ts';

/** Whatever the newsroom does, every page in the store is the page that would be made now, and hardly any was made in vain. */
const seed = Number(process.env.CORANTO_SEED ?? Date.now() % 1_000_000);
/** On each of the two engines. */
const runs = Number(process.env.CORANTO_RUNS ?? 2);
const actsInRun = 80;
const linksFollowed = 12;

type Act = { kind: keyof typeof acts; a: number; b: number };

type World = {
  newsroom: Newsroom;
  editions: [TestEdition, TestEdition];
  articles: { articleId: string; edition: TestEdition }[];
  contributors: string[];
  /** Of the first edition. */
  topics: string[];
  pictures: string[];
  campaigns: string[];
  now: number;
};

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T; // no list here is empty

async function revise(world: World, at: number, change: (content: ArticleContent) => Partial<ArticleContent>) {
  const { articleId, edition } = pick(world.articles, at);
  const newest = await newestOf(world.newsroom, articleId);
  const revisionId = randomUUID();
  const content = { ...newest.content, ...change(newest.content) };
  await saveRevision(world.newsroom, anOwner, { articleId, revisionId, basedOn: newest.id, content });
  return { articleId, edition, revisionId: (await newestOf(world.newsroom, articleId)).id };
}

function newWords(world: World, edition: TestEdition, { a, b }: Act): Partial<ArticleContent> {
  return {
    headline: `Story ${a % 50} of ${b % 50}`,
    sectionId: pick(Object.values(edition.sectionIds), a),
    bylines: b % 3 === 0 ? [] : [{ contributorId: pick(world.contributors, b), role: 'reporter' }],
    leadPicture: a % 2 === 0 ? { pictureId: pick(world.pictures, b), caption: null, altText: null } : null,
    topicIds: edition === world.editions[0] && a % 3 === 0 ? [pick(world.topics, b)] : [],
  };
}

const prose = (words: string): ArticleContent['prose'] => ({
  version: 1,
  blocks: [{ kind: 'paragraph', id: 'lede', text: [{ kind: 'text', text: words, marks: [] }] }],
});

const acts = {
  async publish(world: World, act: Act) {
    const edition = pick(world.editions, act.b);
    world.articles.push(await aLiveArticle(world.newsroom, edition, newWords(world, edition, act)));
  },
  async publishVoice(world: World, act: Act) {
    const edition = pick(world.editions, act.b);
    const ids = { storyId: randomUUID(), articleId: randomUUID(), revisionId: randomUUID() };
    const role = act.a % 2 ? 'interviewee' : 'reporter';
    const words = { ...newWords(world, edition, act), bylines: [{ contributorId: pick(world.contributors, act.a), role } as const] };
    const kind = act.a % 2 ? 'interview' : 'opinion';
    const given = content(edition, words);
    await createStory(world.newsroom, anOwner, { ...ids, editionId: edition.editionId, kind, slugline: '', content: given });
    await publishArticle(world.newsroom, anOwner, ids);
    world.articles.push({ articleId: ids.articleId, edition });
  },
  async schedule(world: World, act: Act) {
    const edition = pick(world.editions, act.b);
    const article = await anArticle(world.newsroom, edition, newWords(world, edition, act));
    world.articles.push(article);
    await publishArticle(world.newsroom, anOwner, { ...article, liveFrom: new Date(world.now + (1 + (act.a % 30)) * 60_000) });
  },
  async scheduleUpdate(world: World, { a, b }: Act) {
    const revised = await revise(world, a, () => ({ standfirst: `Planned ${b}` }));
    await publishArticle(world.newsroom, anOwner, { ...revised, liveFrom: new Date(world.now + (1 + (b % 30)) * 60_000) });
  },
  async mendHeadline(world: World, { a, b }: Act) {
    await publishArticle(world.newsroom, anOwner, { ...(await revise(world, a, () => ({ headline: `Mended ${b}` }))), kind: 'mending' });
  },
  async mendProse(world: World, { a, b }: Act) {
    await publishArticle(world.newsroom, anOwner, {
      ...(await revise(world, a, () => ({ prose: prose(`Mended ${b}`) }))),
      kind: 'mending',
    });
  },
  async update(world: World, { a, b }: Act) {
    await publishArticle(world.newsroom, anOwner, await revise(world, a, () => ({ prose: prose(`Updated ${b}`) })));
  },
  async correct(world: World, { a, b }: Act) {
    const revised = await revise(world, a, () => ({ prose: prose(`Corrected ${b}`) }));
    await correctArticle(world.newsroom, anOwner, { ...revised, note: `It was ${b}.` });
  },
  async withdraw(world: World, { a }: Act) {
    await withdrawArticle(world.newsroom, anOwner, { articleId: pick(world.articles, a).articleId, note: 'It was wrong.' });
  },
  async moveToSection(world: World, { a, b }: Act) {
    const sections = Object.values(pick(world.articles, a).edition.sectionIds);
    await publishArticle(world.newsroom, anOwner, {
      ...(await revise(world, a, () => ({ sectionId: pick(sections, b) }))),
      kind: 'mending',
    });
  },
  async changeByline(world: World, { a, b }: Act) {
    const bylines = [{ contributorId: pick(world.contributors, b), role: 'reporter' as const }];
    await publishArticle(world.newsroom, anOwner, { ...(await revise(world, a, () => ({ bylines }))), kind: 'mending' });
  },
  async quote(world: World, { a, b }: Act) {
    const speaker = { contributorId: pick(world.contributors, b), name: 'Somebody', role: null };
    const blocks = [{ kind: 'pull-quote' as const, id: 'q', speaker, text: [{ kind: 'text' as const, text: `Said ${b}`, marks: [] }] }];
    await publishArticle(world.newsroom, anOwner, {
      ...(await revise(world, a, () => ({ prose: { version: 1, blocks: [...prose('Lede').blocks, ...blocks] } }))),
      kind: 'mending',
    });
  },
  async place(world: World, { a, b }: Act) {
    const { articleId, edition } = pick(world.articles, a);
    await placeOnFront(world.newsroom, anOwner, {
      editionId: edition.editionId,
      slot: b % 7,
      articleId,
      headline: b % 2 ? null : `Front ${b}`,
    });
  },
  async clearSlot(world: World, { a, b }: Act) {
    await clearSlot(world.newsroom, anOwner, { editionId: pick(world.editions, a).editionId, slot: b % 7 });
  },
  async renameSection(world: World, { a, b }: Act) {
    const sectionId = pick(Object.values(pick(world.editions, a).sectionIds), b);
    await describeSection(world.newsroom, anOwner, { sectionId, name: `Section ${b}`, description: '' });
  },
  async renameContributor(world: World, { a, b }: Act) {
    const words = { name: `Name ${b}`, title: '', bio: '' };
    await describeContributor(world.newsroom, anOwner, {
      contributorId: pick(world.contributors, a),
      language: b % 2 ? 'en' : 'ru',
      words,
    });
  },
  async changeTopics(world: World, { a, b }: Act) {
    const topicIds = b % 4 === 0 ? [] : [pick(world.topics, b)];
    if (pick(world.articles, a).edition !== world.editions[0]) return;
    await publishArticle(world.newsroom, anOwner, { ...(await revise(world, a, () => ({ topicIds }))), kind: 'mending' });
  },
  async renameTopic(world: World, { a, b }: Act) {
    await renameTopic(world.newsroom, anOwner, { topicId: pick(world.topics, a), name: `Topic ${b}` });
  },
  async changeMasthead(world: World, { a, b }: Act) {
    const adsText = b % 3 === 0 ? '' : `a${b}.example, ${b}, DIRECT`;
    await changeMasthead(world.newsroom, anOwner, {
      settings: { ...plainMastheadSettings, adsText, refusedRobots: a % 2 ? ['SomeBot'] : [] },
    });
  },
  async describePicture(world: World, { a, b }: Act) {
    const words = { caption: `Caption ${b}`, altText: `Alt ${b}`, credit: 'Sheet' };
    await describePicture(world.newsroom, anOwner, { pictureId: pick(world.pictures, a), language: b % 2 ? 'en' : 'ru', words });
  },
  async changePictureRights(world: World, { a, b }: Act) {
    const rights = { ...noRights, copyright: b % 2 ? '© Ada' : '', licenceAddress: b % 3 ? 'https://ada.example/licence' : '' };
    await changePictureRights(world.newsroom, anOwner, { pictureId: pick(world.pictures, a), rights, mayBeReused: b % 2 === 0 });
  },
  async translate(world: World, { a }: Act) {
    const source = pick(world.articles, a);
    const edition = world.editions.find((each) => each !== source.edition) ?? world.editions[0];
    const article = { articleId: randomUUID(), revisionId: randomUUID(), edition };
    const sourceRevisionId = (await newestOf(world.newsroom, source.articleId)).id;
    await translateArticle(world.newsroom, anOwner, {
      sourceArticleId: source.articleId,
      sourceRevisionId,
      editionId: edition.editionId,
      ...article,
    });
    world.articles.push(article);
    await publishArticle(world.newsroom, anOwner, article);
  },
  async setSlug(world: World, { a, b }: Act) {
    await setSlug(world.newsroom, anOwner, { articleId: pick(world.articles, a).articleId, slug: `slug-${b % 40}` });
  },
  async cancelSchedule(world: World, { a }: Act) {
    await cancelSchedule(world.newsroom, anOwner, { articleId: pick(world.articles, a).articleId });
  },
  async read(world: World, { a, b }: Act) {
    const counter = await openViewCounter(world.newsroom);
    for (let reader = 0; reader < 12; reader++) {
      const { articleId } = pick(world.articles, a + (reader % (1 + (b % 5))));
      counter.count({ subject: { kind: 'article', articleId }, network: `${a}`, device: `${b} ${reader}` });
    }
    await counter.close();
    await rankMostRead(world.newsroom);
  },
  async runCampaign(world: World, { a, b }: Act) {
    const campaignId = b % 3 === 0 && world.campaigns.length > 0 ? pick(world.campaigns, a) : randomUUID();
    if (!world.campaigns.includes(campaignId)) world.campaigns.push(campaignId);
    const { editionId, sectionIds } = pick(world.editions, a);
    const begins = world.now + ((a % 5) - 1) * 10 * 60_000;
    await saveCampaign(world.newsroom, anOwner, {
      campaignId,
      name: 'Campaign',
      pictureId: a % 3 === 0 ? pick(world.pictures, b) : null,
      weight: 1 + (b % 9),
      liveFrom: new Date(begins).toISOString(),
      liveUntil: a % 2 === 0 ? new Date(begins + 25 * 60_000).toISOString() : null,
      places: [{ editionId, words: `Notice ${b}`, address: '/en', sectionIds: b % 2 ? [pick(Object.values(sectionIds), a)] : [] }],
    });
  },
  async endCampaign(world: World, { a }: Act) {
    if (world.campaigns.length > 0) await endCampaign(world.newsroom, anOwner, { campaignId: pick(world.campaigns, a) });
  },
  async letTimePass(world: World, { a }: Act) {
    world.now += (1 + (a % 20)) * 60_000;
    await setClock(world.newsroom.database, new Date(world.now));
  },
};

async function aWorld(): Promise<World> {
  const newsroom = await aNewsroom(await openDatabaseForTests());
  // What is there at the beginning came out before and after midnight.
  const now = Date.parse('2026-03-01T23:40:00Z');
  await setClock(newsroom.database, new Date(now));
  const editions: World['editions'] = [await anEdition(newsroom, 'en'), await anEdition(newsroom, 'ru')];
  // One edition gives its feeds excerpts, the other the full text.
  await changeEdition(newsroom, anOwner, {
    editionId: editions[1].editionId,
    name: 'Sheet',
    timeZone: 'Asia/Yerevan',
    settings: { ...plainEditionSettings, feeds: 'full' },
  });
  const contributors = [];
  for (const slug of ['lena', 'tomas', 'sona'])
    contributors.push(await aContributor(newsroom, slug, { en: `${slug} (en)`, ru: `${slug} (ru)` }));
  const topics = [];
  for (const slug of ['dues', 'tides']) {
    const id = randomUUID();
    topics.push(id);
    await addTopic(newsroom, anOwner, { id, editionId: editions[0].editionId, slug, name: slug });
  }
  const pictures = [];
  for (const file of ['quay', 'tram']) {
    const id = randomUUID();
    pictures.push(id);
    const prepared = { file: `${file}.webp`, mediaType: 'image/webp', widthPx: 800, heightPx: 600, renditions: [] };
    await addPicture(newsroom, anOwner, {
      id,
      prepared,
      mayBeReused: false,
      words: { en: { caption: file, altText: file, credit: 'Sheet' }, ru: { caption: file, altText: file, credit: 'Sheet' } },
    });
  }
  const world: World = { newsroom, editions, articles: [], contributors, topics, pictures, campaigns: [], now };
  for (let each = 0; each < 26; each++) {
    world.now += 60_000;
    await setClock(newsroom.database, new Date(world.now));
    const edition = editions[each % 8 === 0 ? 1 : 0];
    const words = { ...newWords(world, edition, { kind: 'publish', a: each, b: each }), headline: `Seed ${each}` };
    if (each < 22) words.sectionId = edition.sectionIds.harbour ?? null;
    world.articles.push(await aLiveArticle(newsroom, edition, words));
  }
  return world;
}

/** Answers of one moment, in which the database stands still: asking once is asking every time. */
function answersOfThisMoment(): typeof noAnswers {
  const asked = new Map<string, ReturnType<typeof noAnswers.answer>>();
  return {
    answer<T>(key: string, ask: Parameters<typeof noAnswers.answer<T>>[1]) {
      if (!asked.has(key)) asked.set(key, noAnswers.answer(key, ask));
      return asked.get(key) as ReturnType<typeof noAnswers.answer<T>>;
    },
  };
}

async function renderCold(newsroom: Newsroom, path: string, answers = noAnswers) {
  return renderForTests(
    openReading(newsroom.database.published, () => undefined, answers),
    readPageAddress(path).request,
  );
}

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  while (opened.length > 0) await opened.pop()?.close();
});

class Tally {
  again = 0;
  changed = 0;
  byKind: Record<string, { again: number; changed: number }> = {};

  add(kind: string, again: number, changed: number) {
    this.again += again;
    this.changed += changed;
    const before = this.byKind[kind] ?? { again: 0, changed: 0 };
    this.byKind[kind] = { again: before.again + again, changed: before.changed + changed };
  }

  kindsInVain(): string {
    const kinds = Object.entries(this.byKind).filter(([, { again, changed }]) => again > changed);
    return kinds.map(([kind, { again, changed }]) => `${kind} ${again}/${changed}`).join(', ');
  }
}

const everywhere = ['/en', '/ru', '/en/harbour', '/en/city', '/ru/harbour', '/ru/city', '/en/feed.xml', '/ru/feed.xml', '/sitemap.xml'];
const people = ['/en/people/lena', '/en/people/tomas', '/ru/people/lena', '/en/people/nobody'];
const forMachines = [
  '/en/manifest.webmanifest',
  '/oembed?url=https://sheet.example/en/harbour/seed-1',
  '/robots.txt',
  '/ads.txt',
  '/humans.txt',
  '/en/sitemap.xml',
  '/en/sitemap/2026-03.xml',
  '/ru/sitemap/2026-03.xml',
  '/ru/news-sitemap.xml',
];
const feeds = [
  '/en/feed.atom',
  '/en/harbour/feed.json',
  '/ru/feed.atom',
  '/ru/city/feed.xml',
  '/en/people/lena/feed.xml',
  '/en/topics/dues/feed.json',
  '/en/most-read',
  '/ru/most-read/feed.atom',
];
const topicsAndDays = [
  '/en/topics/dues',
  '/en/topics/tides',
  '/ru/topics/dues',
  '/en/2026/03/01',
  '/en/2026/03/02',
  '/ru/2026/03/02',
  '/en/2026/03/03',
];
const nowhere = ['/en/nothing', '/en/harbour/slug-1', '/en/city/slug-2', '/en/harbour/story-1-of-1'];

/** Follows the links that a list leads on by, and those to the newest articles. */
function linksOf(text: string): string[] {
  const hrefs = [...text.matchAll(/href="(\/[^"]*)"/g)].map((found) => (found[1] ?? '').replaceAll('&amp;', '&'));
  return hrefs.filter((href) => /\?after=|^\/(en|ru)\/(harbour|city)\/./.test(href));
}

async function visit(reader: Reader, paths: Iterable<string>): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const { status, text, headers } = await reader.get(path);
    seen.set(path, `${status} ${headers.location ?? ''}\n${text}`);
  }
  return seen;
}

async function compareAll(newsroom: Newsroom, press: Press, answers: typeof noAnswers): Promise<number> {
  const fresh = press.listFresh();
  for (const { key, body, status } of fresh) {
    const cold = await renderCold(newsroom, key, answers);
    if (cold.status !== status || cold.body !== body.toString()) {
      expect({ key, status, body: body.toString() }).toEqual({ key, status: cold.status, body: cold.body });
    }
  }
  return fresh.length;
}

async function live(list: readonly Act[], tally: Tally): Promise<void> {
  const world = await aWorld();
  const { published, onChange } = world.newsroom.database;
  const press = await openPress({ rows: published, onChange, render: renderForTests, renderFailure: renderFailureForTests, log: silence });
  const reader = await openReader(press);
  opened.push(press, reader);
  let before = await visit(reader, [...everywhere, ...people, ...topicsAndDays, ...feeds, ...forMachines, ...nowhere]);
  for (const act of list) {
    const links = new Set([...before.values()].flatMap(linksOf).slice(0, linksFollowed));
    for (const [path, text] of await visit(
      reader,
      [...links].filter((path) => !before.has(path)),
    ))
      before.set(path, text);
    const rendersBefore = press.stats().renders;
    await acts[act.kind](world, act).catch((error: unknown) => {
      // The newsroom may refuse: an article that is not live cannot be corrected. Then nothing may change.
      if (!(error instanceof Refusal)) throw error;
    });
    await press.wake();
    await press.settled();
    const kept = [...before.keys()].filter((path) => press.why(path));
    const after = await visit(reader, kept);
    const again = press.stats().renders - rendersBefore;
    const changed = kept.filter((path) => before.get(path) !== after.get(path)).length;
    tally.add(act.kind, again, changed);
    before = after;
    expect(await compareAll(world.newsroom, press, answersOfThisMoment())).toBeGreaterThan(everywhere.length);
  }
  await compareAll(world.newsroom, press, noAnswers);
  await reader.close();
  await press.close();
}

describe('the press', () => {
  it(`holds only pages that are right, and renders hardly any in vain (seed ${seed})`, { timeout: 900_000 }, async () => {
    const tally = new Tally();
    const kinds = Object.keys(acts) as (keyof typeof acts)[];
    const act = fc.record({ kind: fc.constantFrom(...kinds), a: fc.nat(10_000), b: fc.nat(10_000) });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: actsInRun, maxLength: actsInRun }), (list) => live(list, tally)),
      { numRuns: runs, seed, endOnFailure: true },
    );
    process.stdout.write(`press: ${tally.again} pages made again, ${tally.changed} changed (seed ${seed}); ${tally.kindsInVain()}\n`);
    expect(tally.changed).toBeGreaterThan(runs * actsInRun);
    expect(tally.again / tally.changed).toBeLessThanOrEqual(1.2);
  });
});
