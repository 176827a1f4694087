import { randomUUID } from 'node:crypto';
import type { Person } from '@coranto/contract/person';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { learnNames, learnWords } from '../search/search.ts';
import {
  aContributor,
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  openDatabaseForTests,
  type TestEdition,
} from '../testing/testing.ts';
import { chooseStart, findNames, findStories, listSavedSearches, orderSearches, removeSearch, saveSearch } from './finding.ts';

let newsroom: Newsroom;
let en: TestEdition;
beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  en = await anEdition(newsroom, 'en');
});

describe('finding stories', () => {
  const find = async (text: string, person = anOwner) =>
    (await findStories(newsroom, person, { text, count: 8 })).articles.map(({ headline }) => headline);

  it('finds drafts by the beginnings of words, headlines before texts, and hides them from those who may not read them', async () => {
    await anArticle(newsroom, en, { headline: 'Notes', standfirst: 'About the lighthouse.' });
    await anArticle(newsroom, en, { headline: 'Lighthouse keeper retires' });
    expect(await find('light')).toEqual(['Lighthouse keeper retires', 'Notes']);
    const stranger: Person = { ...anOwner, roles: [{ editionId: randomUUID(), role: 'owner' }] };
    expect(await find('light', stranger)).toEqual([]);
  });

  it.each([
    ['hy', 'Նավահանգիստը բացվեց', 'նավահանգստի'],
    ['ar', 'فتح الميناء من جديد', 'ميناء'],
    ['az', 'Şəhər körpüsü', 'seher korpu'],
    ['ru', 'Маяк открыт ещё раз', 'маяк еще'],
  ])('folds as the language does: %s', async (language, headline, typed) => {
    const edition = await anEdition(newsroom, language);
    await anArticle(newsroom, edition, { headline });
    expect(await find(typed)).toEqual([headline]);
  });

  it('forgives a slip of the finger, and says what it looked for', async () => {
    await aLiveArticle(newsroom, en, { headline: 'The lighthouse shines' });
    while ((await learnWords(newsroom, 20)) > 0) await learnNames(newsroom, 20);
    expect(await findStories(newsroom, anOwner, { text: 'lihgthouse', count: 8 })).toMatchObject({
      meant: 'lighthouse',
      articles: [{ headline: 'The lighthouse shines' }],
    });
  });

  it('finds people by name', async () => {
    await aContributor(newsroom, 'rosa', { en: 'Rosa Delgado' });
    await learnNames(newsroom, 20);
    expect(await findNames(newsroom, { text: 'delg', count: 5 })).toMatchObject([{ kind: 'contributor', name: 'Rosa Delgado' }]);
    expect(await findNames(newsroom, { text: 'olg', count: 5 })).toMatchObject([{ kind: 'person', name: 'Olga' }]);
  });
});

describe('saved searches', () => {
  it('are one’s own in an order, may be shared, and one opens the list', async () => {
    const ben: Person = { ...anOwner, id: randomUUID(), email: 'ben@example.org' };
    await newsroom.database.write((tx) =>
      tx.insertInto('person').values({ id: ben.id, name: 'Ben', email: ben.email, password_hash: null, deactivated_at: null }).execute(),
    );
    const [mine, shared] = [randomUUID(), randomUUID()];
    await saveSearch(newsroom, anOwner, { searchId: mine, name: 'Drafts', question: { state: 'draft' }, sharing: { with: 'nobody' } });
    await saveSearch(newsroom, anOwner, { searchId: shared, name: 'Stale', question: { stale: 'yes' }, sharing: { with: 'everybody' } });
    await orderSearches(newsroom, anOwner, { searchIds: [shared, mine] });
    await chooseStart(newsroom, anOwner, { searchId: mine });
    expect(await listSavedSearches(newsroom, anOwner)).toMatchObject([
      { name: 'Stale', isOwn: true, isStart: false },
      { name: 'Drafts', question: { state: 'draft' }, isStart: true },
    ]);
    expect(await listSavedSearches(newsroom, ben)).toMatchObject([{ name: 'Stale', isOwn: false, ownerName: 'Olga' }]);
    await expect(removeSearch(newsroom, ben, { searchId: shared })).rejects.toThrow();
    await removeSearch(newsroom, anOwner, { searchId: mine });
    expect((await listSavedSearches(newsroom, anOwner)).map(({ name }) => name)).toEqual(['Stale']);
  });
});
