import { randomUUID } from 'node:crypto';
import type { ArticleContent } from '@coranto/contract/article';
import type { Person } from '@coranto/contract/person';
import { Refusal } from '@coranto/contract/refusal';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveHouseTerm } from '../house-list/house-list.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import { checkDraft, publishArticle } from '../story/story.ts';
import {
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  content,
  openDatabaseForTests,
  setClock,
  type TestEdition,
} from '../testing/testing.ts';
import { checkLinks, heedAdvice, overruleAdvice, setChecks } from './checks.ts';
import type { TriedLink } from './try-link.ts';

const noon = new Date('2026-03-01T12:00:00Z');
let newsroom: Newsroom;
let en: TestEdition;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await setClock(newsroom.database, noon);
  en = await anEdition(newsroom, 'en');
});

type Run = Extract<Extract<ArticleContent['prose']['blocks'][number], { kind: 'paragraph' }>['text'][number], { kind: 'text' }>;
const run = (text: string, ...marks: Run['marks']): Run => ({ kind: 'text', text, marks });
const body = (...texts: Run[][]): Partial<ArticleContent> => ({
  prose: { version: 1, blocks: texts.map((text, place) => ({ kind: 'paragraph', id: `p${place}`, text })) },
});
const check = async (articleId: string, given: Partial<ArticleContent>) =>
  checkDraft(newsroom, anOwner, { articleId, content: content(en, given) });
const reasonOf = async (work: Promise<unknown>): Promise<Refusal['reason'] | null> =>
  work.then(
    () => null,
    (refused: unknown) => (refused instanceof Refusal ? refused.reason : Promise.reject(refused)),
  );

describe('the checks', () => {
  it('look at words that nobody has saved, in the order of the page', async () => {
    const { articleId } = await anArticle(newsroom, en);
    await saveHouseTerm(newsroom, anOwner, {
      termId: randomUUID(),
      kind: 'place',
      note: '',
      contributorId: null,
      spellings: [{ language: 'en', spelling: 'Kyiv', inflected: [], forbidden: ['Kiev'] }],
    });
    const checked = await check(articleId, {
      headline: '',
      standfirst: '',
      ...body(
        [run('The train from Kiev was was late.')],
        [run('Read more '), run('here', { kind: 'link', address: 'https://example.org/' }), run('.')],
      ),
    });
    expect(checked.obstacles.map(({ code }) => code)).toEqual(['no-headline']);
    expect(checked.advice.map(({ code }) => code)).toEqual(['no-standfirst', 'house-spelling', 'repeated-word', 'link-says-nothing']);
    expect(checked.advice[1]).toMatchObject({
      place: { segmentId: 'p0' },
      span: { start: 15, end: 19 },
      mends: [{ start: 15, end: 19, text: 'Kyiv' }],
    });
    expect(checked.untriedLinks).toEqual(['https://example.org/']);
  });

  it('keep an answer as long as the words it was given about', async () => {
    const { articleId } = await anArticle(newsroom, en);
    const given = body([run('It met the the sea.')], [run('And it met the the sea.')]);
    const [first] = (await check(articleId, given)).advice;
    const named = { articleId, code: first!.code, place: first!.place, passage: first!.passage };
    await overruleAdvice(newsroom, anOwner, { ...named, reason: ' A line of a song ' });
    const answers = async (changed = given) => (await check(articleId, changed)).advice.map(({ overruled }) => overruled?.reason ?? null);
    expect(await answers()).toEqual(['A line of a song', null]);
    expect(await answers(body([run('Now it met the the sea.')]))).toEqual(['A line of a song']);
    expect(await answers(body([run('It was was so.')]))).toEqual([null]);
    await heedAdvice(newsroom, anOwner, named);
    expect(await answers()).toEqual([null, null]);
    expect((await reasonOf(heedAdvice(newsroom, anOwner, named)))?.code).toBe('NotFound');
    const acts = await newsroom.database.read
      .selectFrom('logbook')
      .select('act')
      .where('record_id', '=', articleId)
      .orderBy('id')
      .execute();
    expect(acts.map(({ act }) => act).filter((act) => /advice/.test(act))).toEqual(['overrule-advice', 'heed-advice']);
  });

  it('are answered with a reason, by those who may write', async () => {
    const { articleId } = await anArticle(newsroom, en);
    const aReader: Person = { ...anOwner, roles: [{ ...anOwner.roles[0]!, role: 'reader-of-drafts' }] };
    const command = { articleId, code: 'repeated-word' as const, place: { segmentId: 'p0' }, passage: 'the the' };
    expect((await reasonOf(overruleAdvice(newsroom, anOwner, { ...command, reason: ' ' })))?.code).toBe('Invalid');
    expect((await reasonOf(overruleAdvice(newsroom, aReader, { ...command, reason: 'so' })))?.code).toBe('NotAllowed');
    expect((await reasonOf(overruleAdvice(newsroom, anOwner, { ...command, articleId: randomUUID(), reason: 'so' })))?.code).toBe(
      'NotFound',
    );
  });

  it('stop publishing only where the newsroom has decided so, and only until they are answered', async () => {
    const article = await anArticle(newsroom, en, body([run('It met the the sea.')]));
    await setChecks(newsroom, anOwner, { adviceStops: true });
    expect(await reasonOf(publishArticle(newsroom, anOwner, article))).toEqual({
      code: 'NotReady',
      obstacles: [{ code: 'advice-open', place: { segmentId: 'p0' } }],
    });
    await overruleAdvice(newsroom, anOwner, {
      ...article,
      code: 'repeated-word',
      place: { segmentId: 'p0' },
      passage: 'the the',
      reason: 'A song',
    });
    expect(await reasonOf(publishArticle(newsroom, anOwner, article))).toBeNull();
    await setChecks(newsroom, anOwner, { adviceStops: false });
    await aLiveArticle(newsroom, en, body([run('It met the the sea.')]));
  });
});

describe('links', () => {
  const dead: TriedLink = { finding: 'gone', status: 404 };

  it('are tried once a day, and what leads nowhere is advised on where it stands', async () => {
    const { articleId } = await anArticle(newsroom, en);
    const asked: string[] = [];
    const tryOne = async (address: string): Promise<TriedLink> => {
      asked.push(address);
      return address.includes('dead') ? dead : { finding: 'alive', status: 200 };
    };
    const addresses = ['https://example.org/dead', 'https://example.org/', 'ftp://example.org/'];
    await checkLinks(newsroom, anOwner, { articleId, addresses }, tryOne);
    await checkLinks(newsroom, anOwner, { articleId, addresses }, tryOne);
    expect(asked).toEqual(addresses.slice(0, 2));
    const given = body([run('The report', { kind: 'link', address: addresses[0]! }), run(' says so.')]);
    const [advice] = (await check(articleId, given)).advice;
    expect(advice).toMatchObject({ code: 'link-dead', span: { start: 0, end: 10 }, values: { finding: 'gone' } });
    await setClock(newsroom.database, new Date(noon.getTime() + 25 * 3_600_000));
    expect((await check(articleId, given)).untriedLinks).toEqual([addresses[0]]);
  });

  it('on this site are known by its own addresses', async () => {
    const live = await aLiveArticle(newsroom, en);
    const { articleId } = await anArticle(newsroom, en);
    const link = (address: string) => body([run('There', { kind: 'link', address })]);
    expect((await check(articleId, link(live.address))).advice).toEqual([]);
    expect((await check(articleId, link('/en'))).advice).toEqual([]);
    expect((await check(articleId, link(`${live.address}-no`))).advice.map(({ code }) => code)).toEqual(['link-dead']);
  });

  it('of which nothing can be said are not kept', async () => {
    const { articleId } = await anArticle(newsroom, en);
    const command = { articleId, addresses: ['https://example.org/'] };
    const found = await checkLinks(newsroom, anOwner, command, async () => ({ finding: 'unknown', status: null }));
    expect(found.get('https://example.org/')).toBe('unknown');
    expect(await newsroom.database.read.selectFrom('tried_link').selectAll().execute()).toEqual([]);
  });
});
