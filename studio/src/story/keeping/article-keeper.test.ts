// LONG: all promises of the keeper share one storage and one server that fail when they are told to
import type { Revision } from '@coranto/contract/api/revision';
import type { ArticleContent } from '@coranto/contract/article';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleKeeper, type Keeping, pauseMs, type SaveAnswer, shortestIntervalMs } from './article-keeper.ts';
import { isSame } from './is-same.ts';
import { findLeftBehind } from './left-behind.ts';
import { type Attempt, openShelf, type Shelf } from './shelf.ts';

/** The browser's storage, as far as it is used. */
class MemoryStore {
  readonly #entries = new Map<string, string>();
  isFull = false;
  get length() {
    return this.#entries.size;
  }
  key = (place: number) => [...this.#entries.keys()][place] ?? null;
  getItem = (key: string) => this.#entries.get(key) ?? null;
  removeItem = (key: string) => void this.#entries.delete(key);
  setItem = (key: string, text: string) => {
    if (this.isFull) throw new Error('QuotaExceededError');
    this.#entries.set(key, text);
  };
}

const personId = crypto.randomUUID();
const articleId = crypto.randomUUID();
const firstRevisionId = crypto.randomUUID();

function aContent(headline: string): ArticleContent {
  return {
    headline,
    kicker: null,
    standfirst: '',
    sectionId: null,
    bylines: [],
    dateline: null,
    leadPicture: null,
    topicIds: [],
    prose: { version: 1, blocks: [] },
  };
}

/** A newsroom's side of saving, by the same rules: same id again is answered as before, another base is a conflict. */
class Desk {
  revisions: Revision[] = [aRevision(firstRevisionId, 'Начало')];
  isDown = false;
  /** Saves arrive, but their answers do not. */
  losesAnswers = false;
  received = 0;
  send = async (attempt: Attempt): Promise<SaveAnswer> => {
    if (this.isDown) return { state: 'unreachable' };
    this.received++;
    const answer = this.#take(attempt);
    return this.losesAnswers ? { state: 'unreachable' } : answer;
  };
  get newest() {
    return this.revisions.at(-1)!;
  }
  #take(attempt: Attempt): SaveAnswer {
    if (this.revisions.some(({ revisionId }) => revisionId === attempt.revisionId))
      return { state: 'saved', revisionId: attempt.revisionId };
    if (this.newest.revisionId !== attempt.basedOn) return { state: 'conflict', newest: this.newest };
    this.revisions.push({ ...aRevision(attempt.revisionId, ''), content: attempt.content });
    return { state: 'saved', revisionId: attempt.revisionId };
  }
  /** Somebody else saves. */
  somebodySaves(headline: string) {
    this.revisions.push(aRevision(crypto.randomUUID(), headline));
  }
  get headlines() {
    return this.revisions.map(({ content }) => content.headline);
  }
}

function aRevision(revisionId: string, headline: string): Revision {
  return { revisionId, articleId, number: 1, savedAt: '2026-11-24T16:00:00.000Z', savedBy: null, content: aContent(headline) };
}

let store: MemoryStore;
let shelf: Shelf;
let desk: Desk;
let keeping: Keeping;
/** The keeper assigns `keeping` behind the checker's back, so its state is asked for. */
const stateNow = (): Keeping['state'] => keeping.state;

function openKeeper(): ArticleKeeper {
  const { revisionId, content } = desk.newest;
  return new ArticleKeeper({
    copyId: crypto.randomUUID(),
    personId,
    articleId,
    base: { revisionId, content },
    shelf,
    send: desk.send,
    onKeeping: (now) => {
      keeping = now;
    },
  });
}

/** Opens the article as the studio does after a restart. */
function reopen(): ArticleKeeper {
  const keeper = openKeeper();
  const found = findLeftBehind(shelf, { personId, newest: desk.newest, inUse: new Set() });
  if (found.state === 'continue') keeper.takeOver(found.copy);
  if (found.state === 'conflict') keeper.startInConflict(found.copy, desk.newest);
  return keeper;
}

beforeEach(() => {
  vi.useFakeTimers();
  store = new MemoryStore();
  shelf = openShelf(store);
  desk = new Desk();
  keeping = { state: 'saved', at: null };
});
afterEach(() => vi.useRealTimers());

describe('what is typed', () => {
  it('lies on this computer at once, and on the server after a pause', async () => {
    const keeper = openKeeper();
    keeper.change(aContent('Նոր վերնագիր'));
    expect(shelf.list({ personId, articleId })[0]?.content.headline).toBe('Նոր վերնագիր');
    expect(desk.received).toBe(0);
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(desk.newest.content.headline).toBe('Նոր վերնագիր');
    expect(keeping.state).toBe('saved');
    expect(shelf.list({ personId, articleId })).toEqual([]);
  });

  it('does not become a flood of revisions', async () => {
    const keeper = openKeeper();
    for (let second = 0; second < 60; second++) {
      keeper.change(aContent(`عنوان ${second}`));
      await vi.advanceTimersByTimeAsync(1000);
      if (second % 5 === 4) await vi.advanceTimersByTimeAsync(pauseMs);
    }
    await vi.advanceTimersByTimeAsync(shortestIntervalMs);
    expect(desk.newest.content.headline).toBe('عنوان 59');
    expect(desk.received).toBeLessThanOrEqual(5);
  });

  it('is kept through a network that is gone, and saved when it is back', async () => {
    desk.isDown = true;
    const keeper = openKeeper();
    keeper.change(aContent('One'));
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(keeping.state).toBe('unreachable');
    keeper.change(aContent('Two'));
    expect(shelf.list({ personId, articleId })[0]?.content.headline).toBe('Two');
    desk.isDown = false;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(desk.newest.content.headline).toBe('Two');
    expect(keeping.state).toBe('saved');
  });

  it('is saved once when the answer got lost', async () => {
    desk.losesAnswers = true;
    const keeper = openKeeper();
    keeper.change(aContent('Once'));
    await vi.advanceTimersByTimeAsync(pauseMs);
    keeper.change(aContent('Twice'));
    desk.losesAnswers = false;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(desk.headlines).toEqual(['Начало', 'Once', 'Twice']);
  });

  it('waits here until its writer is signed in again', async () => {
    const keeper = openKeeper();
    const { send } = desk;
    let isSignedIn = false;
    const guarded = new ArticleKeeper({
      copyId: 'c',
      personId,
      articleId,
      base: { revisionId: firstRevisionId, content: keeper.content },
      shelf,
      send: (attempt) => (isSignedIn ? send(attempt) : Promise.resolve({ state: 'signed-out' })),
      onKeeping: (now) => {
        keeping = now;
      },
    });
    guarded.change(aContent('Kept'));
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(keeping.state).toBe('signed-out');
    isSignedIn = true;
    guarded.resume();
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.newest.content.headline).toBe('Kept');
  });

  it('goes to the server at once when this computer has no room', async () => {
    store.isFull = true;
    const keeper = openKeeper();
    keeper.change(aContent('No room'));
    expect(keeper.isKeptHere).toBe(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.newest.content.headline).toBe('No room');
  });

  it('is found again when the browser was closed before it was saved', async () => {
    openKeeper().change(aContent('Typed, then the lights went out'));
    vi.clearAllTimers();
    const keeper = reopen();
    expect(keeper.content.headline).toBe('Typed, then the lights went out');
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.newest.content.headline).toBe('Typed, then the lights went out');
    expect(shelf.list({ personId, articleId })).toEqual([]);
  });

  it('is not offered again when it was saved and only the answer got lost', async () => {
    desk.losesAnswers = true;
    openKeeper().change(aContent('Arrived'));
    await vi.advanceTimersByTimeAsync(pauseMs);
    vi.clearAllTimers();
    expect(findLeftBehind(shelf, { personId, newest: desk.newest, inUse: new Set() })).toEqual({ state: 'nothing' });
  });

  it('of another window is left alone', () => {
    openKeeper().change(aContent('Other window'));
    const inUse = new Set(shelf.list({ personId, articleId }).map(({ copyId }) => copyId));
    expect(findLeftBehind(shelf, { personId, newest: desk.newest, inUse })).toEqual({ state: 'nothing' });
  });
});

describe('when somebody saved first', () => {
  it('keeps both texts, and mine on top when I say so', async () => {
    const keeper = openKeeper();
    desk.somebodySaves('Theirs');
    keeper.change(aContent('Mine'));
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(keeping).toMatchObject({ state: 'conflict', newest: { content: { headline: 'Theirs' } } });
    keeper.change(aContent('Mine, longer'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(desk.newest.content.headline).toBe('Theirs');
    await keeper.keep(keeper.content);
    expect(desk.headlines).toEqual(['Начало', 'Theirs', 'Mine, longer']);
  });

  it('keeps both texts, and theirs on top when I give way', async () => {
    const keeper = openKeeper();
    desk.somebodySaves('Theirs');
    keeper.change(aContent('Mine'));
    await vi.advanceTimersByTimeAsync(pauseMs);
    await keeper.giveWay();
    expect(desk.headlines).toEqual(['Начало', 'Theirs', 'Mine', 'Theirs']);
    expect(keeper.content.headline).toBe('Theirs');
    expect(keeping.state).toBe('saved');
  });

  it('shows both when what was left behind was written over since', () => {
    openKeeper().change(aContent('Left behind'));
    vi.clearAllTimers();
    desk.somebodySaves('Saved since');
    const keeper = reopen();
    expect(keeper.content.headline).toBe('Left behind');
    expect(keeping).toMatchObject({ state: 'conflict', newest: { content: { headline: 'Saved since' } } });
  });
});

/** Promise 8: two people cannot overwrite each other unseen; promise 1, the writer's half: what was typed is never lost. */
it('loses no last word of anybody, however networks fail, browsers close and people cross each other', async () => {
  const step = fc.constantFrom('type', 'pause', 'down', 'up', 'lose', 'crash', 'somebody', 'keep', 'give-way');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      store = new MemoryStore();
      shelf = openShelf(store);
      desk = new Desk();
      keeping = { state: 'saved', at: null };
      let keeper = openKeeper();
      let count = 0;
      let lastTyped = desk.newest.content.headline;
      for (const each of steps) {
        if (each === 'type') {
          lastTyped = `mine ${count++}`;
          keeper.change(aContent(lastTyped));
        }
        if (each === 'pause') await vi.advanceTimersByTimeAsync(35_000);
        if (each === 'down') desk.isDown = true;
        if (each === 'lose') desk.losesAnswers = true;
        if (each === 'up') desk.isDown = desk.losesAnswers = false;
        if (each === 'somebody') desk.somebodySaves(`theirs ${count++}`);
        if (each === 'keep') await keeper.keep(keeper.content);
        if (each === 'give-way') await keeper.giveWay();
        if (each === 'crash') {
          keeper.close();
          vi.clearAllTimers();
          keeper = reopen();
        }
      }
      desk.isDown = desk.losesAnswers = false;
      for (let turn = 0; turn < 5; turn++) {
        await vi.advanceTimersByTimeAsync(120_000);
        if (stateNow() === 'conflict') await keeper.keep(keeper.content);
      }
      expect(desk.headlines).toContain(lastTyped);
      expect(shelf.list({ personId, articleId })).toEqual([]);
      const theirs = desk.headlines.filter((headline) => headline.startsWith('theirs'));
      expect(new Set(theirs).size).toBeGreaterThanOrEqual(steps.filter((each) => each === 'somebody').length === 0 ? 0 : 1);
    }),
    { numRuns: 300 },
  );
});

it('sees that two values say the same, whatever the order of their keys', () => {
  expect(isSame({ a: 1, b: [{ c: null, d: 'x' }] }, { b: [{ d: 'x', c: null }], a: 1 })).toBe(true);
  expect(isSame({ a: 1 }, { a: 1, b: undefined })).toBe(false);
  expect(isSame([1], { 0: 1 })).toBe(false);
});
