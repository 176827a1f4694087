// LONG: one fuzz and the promises beside it stand on the same simulated browsers and wires
import { randomUUID } from 'node:crypto';
import type { Person } from '@coranto/contract/person';
import { CopyLine } from '@coranto/contract/working-copy/copy-line';
import { proseOf, textOf } from '@coranto/contract/working-copy/form';
import { readFromBrowser } from '@coranto/contract/working-copy/messages';
import {
  addPerson,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  type Newsroom,
  openDatabaseForTests,
  openWorkingCopy,
  type TestArticle,
} from '@coranto/newsroom/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { Doc, encodeStateVector, XmlElement, XmlText } from 'yjs';
import { Rooms } from './rooms.ts';
import { Seat } from './seat.ts';

/** Rounds of the fuzz; more of them with CORANTO_ROUNDS. */
const rounds = Number(process.env.CORANTO_ROUNDS ?? 1000);
const browsersAtOnce = 5;
/** Letters that stand nowhere in the article at first. */
const firstLetter = 0x4e00;
const letters = 20_000;

let newsroom: Newsroom;
let article: TestArticle;
const reader: Person = { ...anOwner, id: '00000000-0000-4000-8000-00000000000d', name: 'Rhea', email: 'rhea@example.org' };

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  article = await anArticle(newsroom, await anEdition(newsroom, 'hy'));
  await addPerson(newsroom, anOwner, { ...reader, password: 'demo-reader' });
});

/** One window: a copy, its line, and a wire that delays, cuts, and swaps what it carries. */
class Browser {
  readonly copy = new Doc();
  readonly line: CopyLine;
  #rooms: Rooms | null = null;
  #seat: Seat | null = null;
  #up: Uint8Array[] = [];
  #down: Uint8Array[] = [];
  isKept = true;
  refused: string[] = [];

  constructor() {
    this.line = new CopyLine({
      copy: this.copy,
      onStanding: (standing) => void (standing.state === 'refused' && this.refused.push(standing.why)),
      onKept: (isKept) => {
        this.isKept = isKept;
      },
      onPresence: () => undefined,
      onTold: () => undefined,
      onWelcome: () => undefined,
    });
  }

  get isConnected(): boolean {
    return this.#seat !== null;
  }

  connect(rooms: Rooms, mayWrite = true, person: Person = anOwner): void {
    this.cut();
    const seat: Seat = new Seat({
      person,
      mayWrite,
      wire: { send: (bytes) => this.#down.push(bytes), close: () => queueMicrotask(() => this.#seat === seat && this.cut()) },
    });
    this.#rooms = rooms;
    this.#seat = seat;
    rooms.room(article.articleId).enter(seat);
    this.line.connect({ send: (bytes) => this.#up.push(bytes), close: () => this.cut() });
  }

  /** Carries some of what is on the way, of the oldest first. */
  carry(most: number): void {
    for (const bytes of this.#up.splice(0, most)) {
      if (this.#seat === null || this.#rooms === null) return;
      this.#rooms.room(article.articleId).receive(this.#seat, readFromBrowser(bytes));
    }
    for (const bytes of this.#down.splice(0, most)) this.line.receive(bytes);
  }

  /** A path that brings two changes in the wrong order. */
  swap(): void {
    if (this.#up.length > 1) this.#up.push(...this.#up.splice(-2).toReversed());
  }

  /** The wire is gone, with everything on it. */
  cut(): void {
    const seat = this.#seat;
    this.#seat = null;
    this.#up = [];
    this.#down = [];
    if (seat) this.#rooms?.leave(article.articleId, seat);
    this.line.disconnect();
  }

  get isIdle(): boolean {
    return this.isConnected && this.#up.length === 0 && this.#down.length === 0 && this.line.unkept === 0;
  }
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

/** Lets everything arrive, connecting again whoever was cut. */
async function calm(browsers: Browser[], rooms: Rooms): Promise<void> {
  for (let turn = 0; turn < 5_000; turn++) {
    for (const browser of browsers) {
      if (!browser.isConnected) browser.connect(rooms);
      browser.carry(100);
    }
    await rooms.room(article.articleId).settle();
    await soon();
    if (turn > 3 && browsers.every(({ isIdle }) => isIdle)) return;
  }
  throw new Error(`No calm: ${browsers.map((each) => `${each.isConnected} ${each.line.unkept}`).join(', ')}`);
}

const lettersOf = (copy: Doc): string => JSON.stringify(proseOf(copy).toJSON()) + (textOf(copy, 'headline')?.toString() ?? '');

/** Chance that can be had again by its number. */
function chanceOf(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Texts of the body, in order. */
function textsOf(copy: Doc): XmlText[] {
  const found: XmlText[] = [];
  const look = (holder: { toArray(): unknown[] }): void => {
    for (const each of holder.toArray()) {
      if (each instanceof XmlText) found.push(each);
      else if (each instanceof XmlElement) look(each);
    }
  };
  look(proseOf(copy));
  return found;
}

/** Writes one word nobody else writes, somewhere. */
function write(copy: Doc, word: string, chance: (below: number) => number): void {
  const texts = textsOf(copy);
  const text = texts[chance(Math.max(texts.length, 1))];
  if (chance(6) === 0) textOf(copy, 'headline')?.insert(0, word);
  else if (text && chance(8) > 0) text.insert(chance(text.length + 1), word);
  else {
    const paragraph = new XmlElement('paragraph');
    paragraph.setAttribute('id', `p-${chance(1e9)}-${chance(1e9)}`);
    paragraph.insert(0, [new XmlText(word)]);
    proseOf(copy).insert(chance(proseOf(copy).length + 1), [paragraph]);
  }
}

/** Puts a paragraph into a quotation, as the editor does: it is written anew in another place. */
function wrap(copy: Doc, chance: (below: number) => number): void {
  const place = chance(Math.max(proseOf(copy).length, 1));
  const paragraph = proseOf(copy).get(place);
  if (!(paragraph instanceof XmlElement) || paragraph.nodeName !== 'paragraph') return;
  const again = new XmlElement('paragraph');
  again.setAttribute('id', paragraph.getAttribute('id') ?? 'p');
  again.insert(0, [new XmlText(textsOfOne(paragraph))]);
  const quotation = new XmlElement('quotation');
  quotation.setAttribute('id', `q-${chance(1e9)}`);
  quotation.insert(0, [again]);
  copy.transact(() => {
    proseOf(copy).delete(place, 1);
    proseOf(copy).insert(place, [quotation]);
  });
}

const textsOfOne = (element: XmlElement): string =>
  element
    .toArray()
    .map((each) => (each instanceof XmlText ? each.toString() : ''))
    .join('');

/**
 * Five browsers write while wires are cut, changes swapped and servers killed. A server that is killed is left as it stands: its rooms, its
 * copies and what it was about to write are gone. In each round every word is counted that its writer was told is kept.
 */
it(`converges and loses no acknowledged letter in ${rounds} rounds of cuts, swaps and kills`, { timeout: 600_000 }, async () => {
  const seed = Number(process.env.CORANTO_SEED ?? Date.now() % 1e9);
  const chance = chanceOf(seed);
  let rooms = new Rooms(newsroom);
  let browsers = Array.from({ length: browsersAtOnce }, () => new Browser());
  const words: { word: string; browser: Browser; isAcknowledged: boolean }[] = [];
  await calm(browsers, rooms);
  let count = 0;
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < 4 + chance(6); step++) {
      const browser = browsers[chance(browsers.length)]!;
      const act = chance(20);
      if (act < 10) {
        // A letter of its own for each: it is there or it is not.
        const word = String.fromCodePoint(firstLetter + (count++ % letters));
        write(browser.copy, word, chance);
        words.push({ word, browser, isAcknowledged: false });
      } else if (act < 12) browser.carry(1 + chance(3));
      else if (act === 12) wrap(browser.copy, chance);
      else if (act === 13) browser.swap();
      else if (act < 16) browser.cut();
      else if (act === 16) {
        rooms = new Rooms(newsroom);
        for (const each of browsers) each.cut();
      } else if (!browser.isConnected) browser.connect(rooms);
      else browser.carry(50);
      if (chance(3) === 0) await soon();
    }
    for (const each of words) each.isAcknowledged ||= each.browser.line.unkept === 0;
    if (chance(10) > 0) continue;
    await calm(browsers, rooms);
    const database = await openWorkingCopy(newsroom, article.articleId);
    const truth = lettersOf(database.doc);
    for (const { copy } of browsers) expect(lettersOf(copy), `round ${round} of seed ${seed}`).toBe(truth);
    const lost = words.filter(({ word, isAcknowledged }) => isAcknowledged && !truth.includes(word));
    expect(
      lost.map(({ word }) => word),
      `round ${round} of seed ${seed}`,
    ).toEqual([]);
    // The article is begun anew now and then, so that it stays of an article's size.
    if (words.length > 400) {
      words.length = 0;
      article = await anArticle(newsroom, article.edition);
      for (const browser of browsers) browser.cut();
      rooms = new Rooms(newsroom);
      browsers = Array.from({ length: browsersAtOnce }, () => new Browser());
      await calm(browsers, rooms);
    }
  }
  await rooms.close();
});

describe('a window', () => {
  it('of one who may only read sees everything and changes nothing', async () => {
    const rooms = new Rooms(newsroom);
    const [writer, watcher] = [new Browser(), new Browser()];
    writer.connect(rooms);
    watcher.connect(rooms, false, reader);
    await calm([writer, watcher], rooms);
    textOf(writer.copy, 'headline')?.insert(0, 'Seen: ');
    await calm([writer, watcher], rooms);
    expect(textOf(watcher.copy, 'headline')?.toString()).toMatch(/^Seen: /);
    textOf(watcher.copy, 'headline')?.insert(0, 'Not ');
    watcher.carry(10);
    await rooms.room(article.articleId).settle();
    expect(textOf(writer.copy, 'headline')?.toString()).not.toContain('Not ');
    expect(encodeStateVector((await openWorkingCopy(newsroom, article.articleId)).doc)).toEqual(encodeStateVector(writer.copy));
    await rooms.close();
  });

  it('of an older studio is told to load again', async () => {
    const rooms = new Rooms(newsroom);
    const sent: Uint8Array[] = [];
    const seat = new Seat({ person: anOwner, mayWrite: true, wire: { send: (bytes) => sent.push(bytes), close: () => undefined } });
    rooms.room(article.articleId).enter(seat);
    rooms.room(article.articleId).receive(seat, { kind: 'hello', form: 0, stateVector: new Uint8Array([0]) });
    expect(Buffer.from(sent[0]!).toString()).toContain('form');
    await rooms.close();
  });

  it('that leaves last leaves a revision behind, of those who wrote', async () => {
    const rooms = new Rooms(newsroom);
    const browser = new Browser();
    browser.connect(rooms);
    await calm([browser], rooms);
    textOf(browser.copy, 'headline')?.insert(0, `${randomUUID().slice(0, 8)} `);
    await calm([browser], rooms);
    browser.cut();
    await rooms.close();
    const row = await newsroom.database.read.selectFrom('revision').selectAll().where('article_id', '=', article.articleId).execute();
    expect(row).toHaveLength(2);
    expect(row.find(({ number }) => number === 2)?.saved_by).toBe(anOwner.id);
  });
});
