/** A file that is to be sent, as this browser keeps it until it has become a picture. */
export type KeptUpload = { pictureId: string; personId: string; file: File; name: string; addedAt: number };

const table = 'uploads';

/** Keeps a file, so that it is there after the page was loaded again. */
export async function keepUpload(upload: KeptUpload): Promise<void> {
  await withTable('readwrite', (rows) => rows.put(upload));
}

/** Lets go of a kept file. */
export async function forgetKeptUpload(pictureId: string): Promise<void> {
  await withTable('readwrite', (rows) => rows.delete(pictureId));
}

/** The files kept for a person, in the order in which they were added. */
export async function listKeptUploads(personId: string): Promise<KeptUpload[]> {
  const all = (await withTable('readonly', (rows) => rows.getAll())) as KeptUpload[]; // only `keepUpload` writes there
  return all.filter((upload) => upload.personId === personId).sort((a, b) => a.addedAt - b.addedAt);
}

async function withTable(mode: IDBTransactionMode, ask: (rows: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await open();
  try {
    const request = ask(database.transaction(table, mode).objectStore(table));
    return await answered(request);
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('coranto.uploads', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: 'pictureId' });
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing'));
  });
}
