import { randomUUID } from 'node:crypto';
import type { HouseTerm } from '@coranto/contract/house-list/house-term';
import type { Person } from '@coranto/contract/person';
import { Refusal } from '@coranto/contract/refusal';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { aNewsroom, anOwner, openDatabaseForTests } from '../testing/testing.ts';
import {
  exportHouseList,
  importHouseList,
  listHouseTerms,
  readHouseIndex,
  removeHouseTerm,
  saveHouseTerm,
  suggestHouseNames,
} from './house-list.ts';

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
});

const aTerm = (given: Partial<HouseTerm> = {}): HouseTerm => ({
  kind: 'place',
  note: '',
  contributorId: null,
  spellings: [
    { language: 'en', spelling: 'Kyiv', inflected: [], forbidden: ['Kiev'] },
    { language: 'ru', spelling: 'Киев', inflected: ['Киева'], forbidden: [] },
  ],
  ...given,
});

async function add(given: Partial<HouseTerm> = {}): Promise<string> {
  const termId = randomUUID();
  await saveHouseTerm(newsroom, anOwner, { termId, ...aTerm(given) });
  return termId;
}
const person = (spelling: string, language = 'en') => ({
  kind: 'person' as const,
  spellings: [{ language, spelling, inflected: [], forbidden: [] }],
});
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (refused: unknown) => (refused instanceof Refusal ? refused.reason.code : String(refused)),
  );
const spellings = async (question: Omit<Parameters<typeof listHouseTerms>[1], 'count'> = {}) =>
  (await listHouseTerms(newsroom, { count: 50, ...question })).terms.map((term) => term.spellings[0]?.spelling);

describe('the house list', () => {
  it('keeps a term with its spelling in every language, and knows who changed it', async () => {
    const termId = await add();
    await saveHouseTerm(newsroom, anOwner, { termId, ...aTerm({ note: 'Since 2019' }) });
    const { terms } = await listHouseTerms(newsroom, { count: 10 });
    expect(terms).toMatchObject([{ termId, changedBy: 'Olga', ...aTerm({ note: 'Since 2019' }) }]);
    await removeHouseTerm(newsroom, anOwner, { termId });
    expect(await spellings()).toEqual([]);
    const acts = await newsroom.database.read
      .selectFrom('logbook')
      .select('act')
      .where('record_kind', '=', 'house-term')
      .orderBy('id')
      .execute();
    expect(acts.map(({ act }) => act)).toEqual(['add-house-term', 'change-house-term', 'remove-house-term']);
  });

  it('is found by the beginning of any form, by kind and by language, page by page', async () => {
    await add();
    for (const name of ['Amal Haddad', 'Zara Lind', 'Ben Okri']) await add(person(name));
    expect(await spellings()).toEqual(['Amal Haddad', 'Ben Okri', 'Kyiv', 'Zara Lind']);
    expect([await spellings({ text: 'kie' }), await spellings({ text: 'киева' }), await spellings({ text: 'lin zar' })]).toEqual([
      ['Kyiv'],
      ['Kyiv'],
      ['Zara Lind'],
    ]);
    expect([
      await spellings({ kind: 'place' }),
      await spellings({ language: 'ru' }),
      await spellings({ lacking: 'ru', text: 'amal' }),
    ]).toEqual([['Kyiv'], ['Kyiv'], ['Amal Haddad']]);
    const first = await listHouseTerms(newsroom, { count: 3 });
    expect(first.found).toBe(4);
    expect(await spellings({ after: first.next })).toEqual(['Zara Lind']);
    expect(await suggestHouseNames(newsroom, { text: 'ha', language: 'en' })).toEqual(['Amal Haddad']);
  });

  it('is read again for the checks when it has changed', async () => {
    const { database } = newsroom;
    expect((await readHouseIndex(database.read, 'en', database)).people).toEqual([]);
    await add(person('Amal Haddad'));
    const index = await readHouseIndex(database.read, 'en', database);
    expect(index.people).toEqual(['Amal Haddad']);
    expect(await readHouseIndex(database.read, 'en', database)).toBe(index);
  });

  it('is changed by editors and by nobody weaker', async () => {
    const aReporter: Person = { ...anOwner, roles: [{ editionId: null, role: 'reporter' }] };
    expect(await codeOf(saveHouseTerm(newsroom, aReporter, { termId: randomUUID(), ...aTerm() }))).toBe('NotAllowed');
    expect(await codeOf(importHouseList(newsroom, aReporter, { csv: '' }))).toBe('NotAllowed');
    expect(await codeOf(saveHouseTerm(newsroom, anOwner, { termId: randomUUID(), ...aTerm({ spellings: [] }) }))).toBe('Invalid');
    const both = [{ language: 'en', spelling: 'Kyiv', inflected: [], forbidden: ['Kyiv'] }];
    expect(await codeOf(saveHouseTerm(newsroom, anOwner, { termId: randomUUID(), ...aTerm({ spellings: both }) }))).toBe('Invalid');
    expect(await codeOf(saveHouseTerm(newsroom, anOwner, { termId: randomUUID(), ...aTerm({ contributorId: randomUUID() }) }))).toBe(
      'Invalid',
    );
  });
});

describe('the house list as a table', () => {
  it('comes back as it went out, and changes nothing then', async () => {
    await add({ note: '=HYPERLINK("https://evil.example")' });
    await add(person('‘Ali, "the Elder"; of Almira', 'en'));
    const csv = await exportHouseList(newsroom);
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(await importHouseList(newsroom, anOwner, { csv })).toEqual({ added: 0, changed: 0, problems: [] });
    expect(await exportHouseList(newsroom)).toBe(csv);
  });

  it('is read with semicolons and words as ids, twice without doubles', async () => {
    const csv = 'id;kind;language;spelling;forbidden\r\nkyiv;place;en;Kyiv;Kiev | Kieff\r\nkyiv;place;uk;Київ;\r\n;person;en;Ben Okri;\r\n';
    expect(await importHouseList(newsroom, anOwner, { csv })).toEqual({ added: 2, changed: 0, problems: [] });
    expect(await importHouseList(newsroom, anOwner, { csv: csv.replace('Kieff', 'Kijew') })).toEqual({
      added: 0,
      changed: 1,
      problems: [],
    });
    expect((await listHouseTerms(newsroom, { count: 5, text: 'kyiv' })).terms[0]?.spellings).toEqual([
      { language: 'en', spelling: 'Kyiv', inflected: [], forbidden: ['Kiev', 'Kijew'] },
      { language: 'uk', spelling: 'Київ', inflected: [], forbidden: [] },
    ]);
  });

  it('is refused whole, with each line that is wrong', async () => {
    const csv = [
      'kind,language,spelling,forbidden',
      'place,en,Kyiv,',
      'town,en,Baku,',
      'place,English,Baku,',
      'place,en,,',
      'place,en,Baku,Baku',
    ].join('\n');
    expect(await importHouseList(newsroom, anOwner, { csv })).toEqual({
      added: 0,
      changed: 0,
      problems: [
        { line: 3, problem: 'kind', value: 'town' },
        { line: 4, problem: 'language', value: 'English' },
        { line: 5, problem: 'no-spelling', value: '' },
        { line: 6, problem: 'right-and-forbidden', value: 'Baku' },
      ],
    });
    expect((await importHouseList(newsroom, anOwner, { csv: 'kind,language,spelling\nplace,en,"Kyiv' })).problems).toEqual([
      { line: 2, problem: 'open-quotes', value: '' },
    ]);
    expect((await importHouseList(newsroom, anOwner, { csv: 'a,b\n1,2' })).problems[0]?.problem).toBe('no-columns');
    expect(await spellings()).toEqual([]);
  });
});
