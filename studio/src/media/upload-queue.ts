import type { PictureLine } from '@coranto/contract/api/media';
import { CallFailure, type CallProblem } from '../api/call-api.ts';
import { forgetKeptUpload, type KeptUpload, keepUpload, listKeptUploads } from './kept-uploads.ts';
import { sendFile } from './send-file.ts';

/** How far a file is: `cut` goes on by itself, `refused` never will. */
export type UploadState = 'waiting' | 'sending' | 'preparing' | 'paused' | 'cut' | 'refused' | 'done';

/** One file on its way, as the list shows it. */
export type UploadRow = {
  pictureId: string;
  name: string;
  sizeBytes: number;
  sentBytes: number;
  state: UploadState;
  problem: CallProblem | null;
  picture: PictureLine | null;
};

/** So many files are sent at a time; while one is made a picture, the next comes. */
const mostAtOnce = 2;
const firstPauseMs = 2_000;
const longestPauseMs = 30_000;

/**
 * The files one person sends from this browser. They are kept in the browser until they have become pictures, so a page that was closed goes
 * on with them; what is cut off goes on by itself from the last part that arrived.
 */
export class UploadQueue {
  readonly #personId: string;
  readonly #files = new Map<string, File>();
  readonly #sending = new Map<string, AbortController>();
  readonly #listeners = new Set<() => void>();
  #rows: readonly UploadRow[] = [];
  #pauseMs = firstPauseMs;
  #timer: number | null = null;

  constructor(personId: string) {
    this.#personId = personId;
  }

  /** Goes on with what was kept, and listens for the network. */
  async begin(): Promise<void> {
    window.addEventListener('online', () => this.#goOnWithCut());
    // Where the browser keeps nothing (a private window), files are sent all the same.
    const kept = await listKeptUploads(this.#personId).catch((): KeptUpload[] => []);
    for (const { pictureId, file, name } of kept) if (!this.#files.has(pictureId)) this.#append(pictureId, file, name);
    this.#sendNext();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly rows = (): readonly UploadRow[] => this.#rows;

  /** Takes files in, and says under which ids they will be pictures. */
  add(files: readonly File[]): string[] {
    const ids = files.map((file) => {
      const pictureId = crypto.randomUUID();
      this.#append(pictureId, file, file.name);
      const kept = { pictureId, personId: this.#personId, file, name: file.name, addedAt: Date.now() };
      void keepUpload(kept).catch(() => undefined); // then it does not survive the page, and is sent all the same
      return pictureId;
    });
    this.#sendNext();
    return ids;
  }

  pause(pictureId: string): void {
    this.#sending.get(pictureId)?.abort();
    this.#change(pictureId, { state: 'paused' });
  }

  goOn(pictureId: string): void {
    this.#change(pictureId, { state: 'waiting', problem: null });
    this.#sendNext();
  }

  /** Takes a file out of the list; what of it has arrived is let go of by the server in time. */
  remove(pictureId: string): void {
    this.#sending.get(pictureId)?.abort();
    this.#forget(pictureId);
    this.#tell(this.#rows.filter((row) => row.pictureId !== pictureId));
  }

  /** Takes what is done out of the list. */
  clearDone(): void {
    this.#tell(this.#rows.filter(({ state }) => state !== 'done'));
  }

  #append(pictureId: string, file: File, name: string): void {
    this.#files.set(pictureId, file);
    this.#tell([...this.#rows, { pictureId, name, sizeBytes: file.size, sentBytes: 0, state: 'waiting', problem: null, picture: null }]);
  }

  #sendNext(): void {
    for (const { pictureId, state } of this.#rows) {
      const file = this.#files.get(pictureId);
      if (this.#sending.size >= mostAtOnce) return;
      if (state === 'waiting' && file !== undefined && !this.#sending.has(pictureId)) void this.#send(pictureId, file);
    }
  }

  async #send(pictureId: string, file: File): Promise<void> {
    const sending = new AbortController();
    this.#sending.set(pictureId, sending);
    this.#change(pictureId, { state: 'sending' });
    const onProgress = (sentBytes: number) => {
      if (!sending.signal.aborted) this.#change(pictureId, { sentBytes, state: sentBytes < file.size ? 'sending' : 'preparing' });
    };
    try {
      const picture = await sendFile(pictureId, file, { onProgress, signal: sending.signal });
      if (picture !== null) this.#finish(pictureId, picture);
    } catch (error) {
      this.#fail(pictureId, error);
    } finally {
      this.#sending.delete(pictureId);
      this.#sendNext();
    }
  }

  #finish(pictureId: string, picture: PictureLine): void {
    this.#pauseMs = firstPauseMs;
    this.#forget(pictureId);
    this.#change(pictureId, { state: 'done', picture });
  }

  #fail(pictureId: string, error: unknown): void {
    if (!(error instanceof CallFailure)) throw error;
    const { problem } = error;
    if (problem.code === 'Invalid' || problem.code === 'TooLarge' || problem.code === 'NotAllowed') {
      this.#forget(pictureId);
      return this.#change(pictureId, { state: 'refused', problem });
    }
    if (this.#rows.find((row) => row.pictureId === pictureId)?.state === 'paused') return;
    this.#change(pictureId, { state: 'cut', problem });
    this.#timer ??= window.setTimeout(() => this.#goOnWithCut(), this.#pauseMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs);
  }

  #goOnWithCut(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    for (const { pictureId, state } of this.#rows) if (state === 'cut') this.#change(pictureId, { state: 'waiting' });
    this.#sendNext();
  }

  #forget(pictureId: string): void {
    this.#files.delete(pictureId);
    void forgetKeptUpload(pictureId).catch(() => undefined); // asked again, the server knows the picture
  }

  #change(pictureId: string, what: Partial<UploadRow>): void {
    this.#tell(this.#rows.map((row) => (row.pictureId === pictureId ? { ...row, ...what } : row)));
  }

  #tell(rows: readonly UploadRow[]): void {
    this.#rows = rows;
    for (const listener of this.#listeners) listener();
  }
}
