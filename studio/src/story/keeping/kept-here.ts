/** Changes of a working copy that this browser keeps until the server has them. */
export type KeptHere = {
  /** What was kept in earlier times, in order. */
  read(): Promise<{ copyId: string; changes: Uint8Array; isWhole: boolean }[]>;
  /** `isWhole`: everything that the copy held, for it to be shown by itself; else one change. */
  add(kept: { copyId: string; changes: Uint8Array; isWhole: boolean }): void;
  /** Forgets everything that was read or added up to now. */
  forget(): void;
  /** Can this browser keep anything? */
  readonly isKept: boolean;
};

const store = 'changes';
type Kept = { owner: string; copyId: string; changes: Uint8Array; isWhole: boolean };

/**
 * Opens what this browser keeps for one person and one article. Where it keeps nothing (a private window, no room), only the server does.
 */
export function openKeptHere(personId: string, articleId: string): KeptHere {
  const owner = `${personId} ${articleId}`;
  const opened = openDatabase();
  let isKept = true;
  let mine: IDBValidKey[] = [];
  let ready: IDBDatabase | null = null;
  opened.then(
    (database) => {
      ready = database;
    },
    () => {
      isKept = false;
    },
  );
  const inStore = async <T>(mode: IDBTransactionMode, work: (changes: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const database = await opened;
    return answerOf(work(database.transaction(store, mode).objectStore(store)));
  };
  // One after another, so that what is forgotten was written before.
  let line: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): void => {
    line = line.then(work).catch(() => {
      isKept = false;
    });
  };
  return {
    get isKept() {
      return isKept;
    },
    async read() {
      try {
        const keys = await inStore('readonly', (changes) => changes.index('owner').getAllKeys(owner));
        const found: Kept[] = await inStore('readonly', (changes) => changes.index('owner').getAll(owner));
        mine.push(...keys);
        return found.map(({ owner: _, ...kept }) => kept);
      } catch {
        isKept = false; // as when the browser has no room: the server alone keeps what is written
        return [];
      }
    },
    add(added) {
      const kept = { owner, ...added } satisfies Kept;
      // Handed to the browser before the next letter can be typed: a window that is closed then takes nothing along.
      const written = ready === null ? opened.then((database) => write(database, kept)) : write(ready, kept);
      inTurn(async () => {
        mine.push(await written);
      });
    },
    forget() {
      inTurn(async () => {
        const keys = mine;
        mine = [];
        for (const key of keys) await inStore('readwrite', (kept) => kept.delete(key));
      });
    },
  };
}

/** Writes one change and ends its transaction at once, so that the browser finishes it without the page. */
function write(database: IDBDatabase, kept: Kept): Promise<IDBValidKey> {
  const transaction = database.transaction(store, 'readwrite');
  const key = answerOf(transaction.objectStore(store).add(kept));
  transaction.commit();
  return key;
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('coranto-working-copies', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(store, { autoIncrement: true }).createIndex('owner', 'owner');
  };
  return answerOf(request);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
