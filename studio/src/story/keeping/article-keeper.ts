import type { Failure } from '@coranto/contract/api/failure';
import type { Revision } from '@coranto/contract/api/revision';
import type { ArticleContent } from '@coranto/contract/article';
import { isSame } from './is-same.ts';
import type { Attempt, LocalCopy, Shelf } from './shelf.ts';

/** How a save ended. `unreachable`: no answer came, or one that says to come again. */
export type SaveAnswer =
  | { state: 'saved'; revisionId: string }
  | { state: 'conflict'; newest: Revision }
  | { state: 'signed-out' }
  | { state: 'unreachable' }
  | { state: 'refused'; failure: Failure };

/** Where the words of an article are. */
export type Keeping =
  | { state: 'saved'; at: Date | null }
  | { state: 'unsaved' }
  | { state: 'saving' }
  | { state: 'unreachable' }
  | { state: 'signed-out' }
  | { state: 'refused'; failure: Failure }
  | { state: 'conflict'; newest: Revision };

export type KeeperOptions = {
  copyId: string;
  personId: string;
  articleId: string;
  base: { revisionId: string; content: ArticleContent };
  shelf: Shelf;
  send: (attempt: Attempt) => Promise<SaveAnswer>;
  onKeeping: (keeping: Keeping) => void;
};

/** Pause after the last letter, shortest time between two saves while typing, and pauses between tries when nobody answers. */
export const pauseMs = 2_000;
export const shortestIntervalMs = 30_000;
const firstRetryMs = 2_000;
const longestRetryMs = 30_000;

/**
 * Keeps what is written in one article, until it is closed. Every change lies on the shelf before this returns; the server gets it after
 * a pause. Nothing leaves the shelf before the server has acknowledged it.
 */
export class ArticleKeeper {
  readonly #options: KeeperOptions;
  #content: ArticleContent;
  #base: { revisionId: string; content: ArticleContent };
  #attempt: Attempt | null = null;
  #keeping: Keeping = { state: 'saved', at: null };
  #isOnShelf = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #lastSentAt = Number.NEGATIVE_INFINITY;
  #retryMs = firstRetryMs;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#base = options.base;
    this.#content = options.base.content;
  }

  get content(): ArticleContent {
    return this.#content;
  }

  get baseRevisionId(): string {
    return this.#base.revisionId;
  }

  /** Does this computer keep what is typed? Where it cannot, only the server does. */
  get isKeptHere(): boolean {
    return this.#isOnShelf;
  }

  /** Goes on from a copy that was left behind, together with a save of it that may have arrived. */
  takeOver(copy: LocalCopy): void {
    this.#content = copy.content;
    this.#attempt = copy.attempt;
    this.#putOnShelf();
    this.#options.shelf.remove(copy.copyId);
    this.#tell({ state: 'unsaved' });
    this.#plan(0);
  }

  /** Two texts stand against one another from the start: what was left behind here, and what somebody saved since. */
  startInConflict(copy: LocalCopy, newest: Revision): void {
    this.#content = copy.content;
    this.#putOnShelf();
    this.#options.shelf.remove(copy.copyId);
    this.#tell({ state: 'conflict', newest });
  }

  /** Takes what was typed. */
  change(content: ArticleContent): void {
    this.#content = content;
    if (this.#keeping.state === 'saved' && !this.#hasNews()) return;
    this.#putOnShelf();
    if (this.#keeping.state === 'conflict' || this.#keeping.state === 'signed-out') return;
    if (this.#keeping.state !== 'unreachable' && this.#keeping.state !== 'saving') this.#tell({ state: 'unsaved' });
    if (this.#running === null && this.#keeping.state !== 'unreachable') this.#plan(this.#isOnShelf ? this.#untilDue() : 0);
  }

  /** Saves without waiting for a pause; `true` when the server has everything. */
  async saveNow(): Promise<boolean> {
    if (this.#running !== null) await this.#running;
    if (this.#keeping.state === 'conflict') return false;
    if (this.#hasNews()) await this.#send();
    return !this.#hasNews() && this.#keeping.state === 'saved';
  }

  /** Goes on after a sign-in, or when the network is back. */
  resume(): void {
    if (this.#keeping.state === 'signed-out' || this.#keeping.state === 'unreachable') this.#plan(0);
  }

  /** Ends a conflict with this text, on top of the one that stands; that one stays among the revisions. */
  async keep(content: ArticleContent): Promise<void> {
    if (this.#keeping.state !== 'conflict') return;
    const { newest } = this.#keeping;
    this.#base = { revisionId: newest.revisionId, content: newest.content };
    this.#content = content;
    this.#attempt = null;
    this.#putOnShelf();
    this.#tell({ state: 'unsaved' });
    await this.#send();
  }

  /** Ends a conflict with the text that stands. One's own is saved first, so that it stays among the revisions. */
  async giveWay(): Promise<void> {
    if (this.#keeping.state !== 'conflict') return;
    const theirs = this.#keeping.newest.content;
    await this.keep(this.#content);
    if (this.#hasNews()) return;
    this.change(theirs);
    await this.#send();
  }

  /** Stops keeping. What the server does not have stays on the shelf. */
  close(): void {
    clearTimeout(this.#timer);
  }

  #hasNews(): boolean {
    return this.#attempt !== null || !isSame(this.#content, this.#base.content);
  }

  #untilDue(): number {
    return Math.max(pauseMs, this.#lastSentAt + shortestIntervalMs - Date.now());
  }

  #plan(inMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), inMs);
  }

  #send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#sendOnce().finally(() => {
      this.#running = null;
      this.#planNext();
    });
    return this.#running;
  }

  async #sendOnce(): Promise<void> {
    if (!this.#hasNews()) {
      this.#options.shelf.remove(this.#options.copyId);
      this.#tell({ state: 'saved', at: this.#keeping.state === 'saved' ? this.#keeping.at : new Date() });
      return;
    }
    this.#attempt ??= { revisionId: crypto.randomUUID(), basedOn: this.#base.revisionId, content: this.#content };
    this.#putOnShelf();
    this.#tell({ state: 'saving' });
    const attempt = this.#attempt;
    this.#lastSentAt = Date.now();
    this.#take(attempt, await this.#options.send(attempt));
  }

  #take(attempt: Attempt, answer: SaveAnswer): void {
    if (answer.state !== 'unreachable') this.#retryMs = firstRetryMs;
    if (answer.state === 'unreachable' || answer.state === 'signed-out') {
      this.#tell(answer);
      return;
    }
    this.#attempt = null;
    if (answer.state === 'saved') this.#base = { revisionId: answer.revisionId, content: attempt.content };
    if (answer.state === 'saved' && !this.#hasNews()) {
      this.#options.shelf.remove(this.#options.copyId);
      this.#tell({ state: 'saved', at: new Date() });
      return;
    }
    this.#putOnShelf();
    this.#tell(answer.state === 'saved' ? { state: 'unsaved' } : answer);
  }

  #planNext(): void {
    if (this.#keeping.state === 'unsaved') this.#plan(this.#untilDue());
    if (this.#keeping.state !== 'unreachable') return;
    this.#plan(this.#retryMs);
    this.#retryMs = Math.min(longestRetryMs, this.#retryMs * 2);
  }

  #putOnShelf(): void {
    const { copyId, personId, articleId, shelf } = this.#options;
    this.#isOnShelf = shelf.put({
      copyId,
      personId,
      articleId,
      basedOn: this.#base.revisionId,
      content: this.#content,
      attempt: this.#attempt,
      changedAt: new Date().toISOString(),
    });
  }

  #tell(keeping: Keeping): void {
    this.#keeping = keeping;
    this.#options.onKeeping(keeping);
  }
}
