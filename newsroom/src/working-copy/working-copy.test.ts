import type { ArticleContent } from '@coranto/contract/article';
import type { Person } from '@coranto/contract/person';
import { textOf } from '@coranto/contract/working-copy/form';
import { readCopy } from '@coranto/contract/working-copy/read-copy';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, Text, XmlElement, XmlText } from 'yjs';
import {
  addPerson,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  content,
  type HeldCopy,
  listRevisions,
  listUnsaved,
  type Newsroom,
  newestOf,
  openDatabaseForTests,
  openWorkingCopy,
  saveQuietWorkingCopy,
  saveRevision,
  saveWorkingCopy,
  type TestArticle,
  type TestEdition,
  takeUpdates,
  UnfitUpdate,
} from '../testing/testing.ts';

let newsroom: Newsroom;
let edition: TestEdition;
let article: TestArticle;
const chitra: Person = { ...anOwner, id: '00000000-0000-4000-8000-00000000000c', name: 'Chitra', email: 'chitra@example.org' };

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  edition = await anEdition(newsroom, 'hy');
  article = await anArticle(newsroom, edition);
  await addPerson(newsroom, anOwner, { ...chitra, password: 'demo-chitra' });
});

/** A browser: a copy of its own, and a way to bring what was changed in it to the server. */
async function aBrowser(person: Person = anOwner) {
  const held = await openWorkingCopy(newsroom, article.articleId);
  const copy = new Doc();
  applyUpdate(copy, held.whole());
  return {
    copy,
    /** What was changed since the server was last heard of. */
    changes: (server: HeldCopy) => encodeStateAsUpdate(copy, encodeStateVector(server.doc)),
    async send(server: HeldCopy) {
      return takeUpdates(newsroom, server, [{ personId: person.id, bytes: this.changes(server) }]);
    },
  };
}

const bodyOf = (held: { doc: Doc }) => {
  const read = readCopy(held.doc);
  if (!read.fits) throw new Error(read.detail);
  return read.content.prose.blocks.map((block) =>
    'text' in block && Array.isArray(block.text) ? block.text.map((run) => ('text' in run ? run.text : '')).join('') : block.kind,
  );
};
const paragraphOf = (copy: Doc, place = 0) => copy.getXmlFragment('prose').get(place) as XmlElement;
const lettersOf = (copy: Doc, place = 0) => paragraphOf(copy, place).get(0) as XmlText;

describe('a working copy', () => {
  it('begins as the newest revision and says the same when it is read again', async () => {
    const held = await openWorkingCopy(newsroom, article.articleId);
    expect(readCopy(held.doc)).toEqual({ fits: true, content: content(edition) });
    expect((await openWorkingCopy(newsroom, article.articleId)).copyId).toBe(held.copyId);
  });

  it('merges what two people wrote into one headline, and a third node reads it from the database', async () => {
    const [here, there] = [await openWorkingCopy(newsroom, article.articleId), await openWorkingCopy(newsroom, article.articleId)];
    const [amal, other] = [await aBrowser(), await aBrowser(chitra)];
    textOf(amal.copy, 'headline')?.insert(0, 'Նոր․ ');
    textOf(other.copy, 'headline')?.insert(textOf(other.copy, 'headline')?.length ?? 0, ' (նոր)');
    await amal.send(here);
    await other.send(there);
    const third = await openWorkingCopy(newsroom, article.articleId);
    expect(textOf(third.doc, 'headline')?.toString()).toBe('Նոր․ The quay is open again (նոր)');
    expect(await here.catchUp(newsroom.database.read)).toHaveLength(1);
    expect(encodeStateVector(here.doc)).toEqual(encodeStateVector(third.doc));
  });

  it('takes the same change twice as once, and writes no line for it', async () => {
    const held = await openWorkingCopy(newsroom, article.articleId);
    const amal = await aBrowser();
    textOf(amal.copy, 'standfirst')?.insert(0, 'Twice? ');
    const bytes = amal.changes(held);
    await takeUpdates(newsroom, held, [
      { personId: anOwner.id, bytes },
      { personId: anOwner.id, bytes },
    ]);
    expect(held.seq).toBe(1);
  });

  it('is put together again after many changes, and is still followed by a node that was away', async () => {
    const here = await openWorkingCopy(newsroom, article.articleId);
    const away = await openWorkingCopy(newsroom, article.articleId);
    const amal = await aBrowser();
    const each: Uint8Array[] = [];
    amal.copy.on('update', (update: Uint8Array) => each.push(update));
    for (let count = 0; count < 620; count++) lettersOf(amal.copy).insert(0, 'ա');
    for (let place = 0; place < each.length; place += 100)
      await takeUpdates(
        newsroom,
        here,
        each.slice(place, place + 100).map((bytes) => ({ personId: anOwner.id, bytes })),
      );
    await away.catchUp(newsroom.database.read);
    expect(bodyOf(away)).toEqual(bodyOf(here));
    expect(bodyOf(await openWorkingCopy(newsroom, article.articleId))[0]).toMatch(/^ա{620}The first/);
  });
});

describe('what does not fit', () => {
  const breaks: [string, (copy: Doc) => void][] = [
    ['a node that no editor knows', (copy) => copy.getXmlFragment('prose').insert(0, [new XmlElement('marquee')])],
    ['an item without its list', (copy) => copy.getXmlFragment('prose').insert(0, [new XmlElement('listItem')])],
    ['letters outside of every block', (copy) => copy.getXmlFragment('prose').insert(0, [new XmlText('loose')])],
    ['a mark that no editor knows', (copy) => lettersOf(copy).format(0, 3, { blink: {} })],
    ['a block in a paragraph', (copy) => paragraphOf(copy).insert(0, [new XmlElement('paragraph')])],
    ['a headline that is no text', (copy) => copy.getMap('head').set('headline', 'flat')],
    ['another root', (copy) => copy.getMap('attic').set('box', 1)],
    ['a map among the values', (copy) => copy.getMap('head').set('sectionId', new Text('x'))],
  ];
  it.each(breaks)('is refused without harm: %s', async (_, damage) => {
    const held = await openWorkingCopy(newsroom, article.articleId);
    const amal = await aBrowser();
    damage(amal.copy);
    await expect(amal.send(held)).rejects.toMatchObject({ why: 'bad-update' });
    const after = await openWorkingCopy(newsroom, article.articleId);
    expect(readCopy(after.doc)).toEqual({ fits: true, content: content(edition) });
  });

  it('is refused when it is no change at all, or when what came before it is missing', async () => {
    const held = await openWorkingCopy(newsroom, article.articleId);
    const noise = new Uint8Array([9, 200, 13, 77, 1]);
    await expect(takeUpdates(newsroom, held, [{ personId: anOwner.id, bytes: noise }])).rejects.toBeInstanceOf(UnfitUpdate);
    const amal = await aBrowser();
    const each: Uint8Array[] = [];
    amal.copy.on('update', (update: Uint8Array) => each.push(update));
    lettersOf(amal.copy).insert(0, 'first');
    lettersOf(amal.copy).insert(5, 'second');
    const again = await openWorkingCopy(newsroom, article.articleId);
    await expect(takeUpdates(newsroom, again, [{ personId: anOwner.id, bytes: each[1]! }])).rejects.toMatchObject({ why: 'gap' });
  });

  it('for the contract stays in the copy: no revision is made, and the place is named', async () => {
    const held = await openWorkingCopy(newsroom, article.articleId);
    const amal = await aBrowser();
    textOf(amal.copy, 'headline')?.insert(0, 'ш'.repeat(600));
    await amal.send(held);
    await expect(saveWorkingCopy(newsroom, anOwner, article)).rejects.toMatchObject({ reason: { code: 'Invalid', place: 'headline' } });
    await saveQuietWorkingCopy(newsroom, article.articleId);
    expect(await listUnsaved(newsroom.database.read, { quietMs: 0, writingMs: 0 })).toEqual([]);
    textOf(amal.copy, 'headline')?.delete(0, 600);
    await amal.send(held);
    expect(await listUnsaved(newsroom.database.read, { quietMs: 0, writingMs: 0 })).toEqual([article.articleId]);
  });
});

describe('letters written in the dark', () => {
  const wrap = (copy: Doc) => {
    const id = paragraphOf(copy).getAttribute('id') ?? '';
    const letters = lettersOf(copy).toString();
    const quotation = new XmlElement('quotation');
    const paragraph = new XmlElement('paragraph');
    paragraph.setAttribute('id', id);
    paragraph.insert(0, [new XmlText(letters)]);
    quotation.setAttribute('id', 'quotation');
    quotation.insert(0, [paragraph]);
    copy.getXmlFragment('prose').delete(0, 1);
    copy.getXmlFragment('prose').insert(0, [quotation]);
  };

  it.each([['before'], ['after']])('into a paragraph that was wrapped meanwhile are found in it (they came %s)', async (order) => {
    const held = await openWorkingCopy(newsroom, article.articleId);
    const [writer, wrapper] = [await aBrowser(), await aBrowser(chitra)];
    lettersOf(writer.copy).insert(10, 'big ');
    wrap(wrapper.copy);
    for (const each of order === 'before' ? [writer, wrapper] : [wrapper, writer]) await each.send(held);
    const quotation = held.doc.getXmlFragment('prose').get(0) as XmlElement;
    expect((quotation.get(0) as XmlElement).get(0)?.toString()).toBe('The first big ship came at dawn.');
  });

  it('into a paragraph that somebody removed stand in one of their own, where it was', async () => {
    const held = await openWorkingCopy(newsroom, article.articleId);
    const [writer, remover] = [await aBrowser(), await aBrowser(chitra)];
    lettersOf(writer.copy).insert(10, 'մեծ ');
    remover.copy.getXmlFragment('prose').delete(0, 1);
    await remover.send(held);
    const taken = await writer.send(held);
    expect(bodyOf(held)).toEqual(['մեծ ']);
    expect(taken?.rescued).toHaveLength(1);
    expect(bodyOf(await openWorkingCopy(newsroom, article.articleId))).toEqual(['մեծ ']);
  });
});

describe('a revision of the working copy', () => {
  it('names all who wrote, and is made once for the same words', async () => {
    const held = await openWorkingCopy(newsroom, article.articleId);
    const [amal, other] = [await aBrowser(), await aBrowser(chitra)];
    textOf(amal.copy, 'headline')?.insert(0, 'One. ');
    textOf(other.copy, 'headline')?.insert(0, 'Two. ');
    await amal.send(held);
    await other.send(held);
    const saved = await saveWorkingCopy(newsroom, anOwner, { ...article, reason: 'for the noon' });
    expect(saved.number).toBe(2);
    expect(await saveWorkingCopy(newsroom, anOwner, article)).toEqual(saved);
    const [line] = await listRevisions(newsroom, anOwner, article);
    expect(line).toMatchObject({ savedByName: 'Olga', reason: 'for the noon', writers: ['Chitra', 'Olga'] });
  });

  it('is made by itself after quiet, in the name of who wrote last', async () => {
    const held = await openWorkingCopy(newsroom, article.articleId);
    const other = await aBrowser(chitra);
    lettersOf(other.copy).insert(0, 'Ա');
    await other.send(held);
    expect(await listUnsaved(newsroom.database.read, { quietMs: 60_000, writingMs: 300_000 })).toEqual([]);
    expect(await listUnsaved(newsroom.database.read, { quietMs: 0, writingMs: 300_000 })).toEqual([article.articleId]);
    await saveQuietWorkingCopy(newsroom, article.articleId);
    expect((await newestOf(newsroom, article.articleId)).savedBy).toBe(chitra.id);
    expect(await listUnsaved(newsroom.database.read, { quietMs: 0, writingMs: 0 })).toEqual([]);
  });
});

describe('a revision that was made elsewhere', () => {
  const restored = (given: Partial<ArticleContent>) => content(edition, given);

  it('brings the working copy along, by the smallest change', async () => {
    const held = await openWorkingCopy(newsroom, article.articleId);
    const paragraph = paragraphOf(held.doc);
    await saveRevision(newsroom, anOwner, {
      articleId: article.articleId,
      revisionId: crypto.randomUUID(),
      basedOn: article.revisionId,
      content: restored({ headline: 'The quay is closed again' }),
    });
    await held.catchUp(newsroom.database.read);
    expect(textOf(held.doc, 'headline')?.toString()).toBe('The quay is closed again');
    expect(paragraphOf(held.doc)).toBe(paragraph);
  });

  it('is refused when somebody wrote since, whose words then stand in a revision', async () => {
    const held = await openWorkingCopy(newsroom, article.articleId);
    const other = await aBrowser(chitra);
    textOf(other.copy, 'headline')?.insert(0, 'Theirs: ');
    await other.send(held);
    const save = saveRevision(newsroom, anOwner, {
      articleId: article.articleId,
      revisionId: crypto.randomUUID(),
      basedOn: article.revisionId,
      content: restored({ headline: 'Mine' }),
    });
    await expect(save).rejects.toMatchObject({ reason: { code: 'Conflict' } });
    expect((await newestOf(newsroom, article.articleId)).content.headline).toBe('Theirs: The quay is open again');
  });
});
