// LONG: one life: a copy, its line to the server and what this browser keeps of it are made, told of and ended together
import { togetherPath } from '@coranto/contract/api/working-copy';
import type { ArticleContent } from '@coranto/contract/article';
import { CopyLine, type Standing } from '@coranto/contract/working-copy/copy-line';
import { headOf } from '@coranto/contract/working-copy/form';
import type { RefusalOfLine, Told } from '@coranto/contract/working-copy/messages';
import type { Place, Present } from '@coranto/contract/working-copy/presence';
import { readCopy } from '@coranto/contract/working-copy/read-copy';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { Connection } from './connection.ts';
import { openKeptHere } from './kept-here.ts';

/** Where the words of an article are. */
export type Keeping =
  | { state: 'saved'; at: Date | null }
  | { state: 'saving' }
  | { state: 'unreachable'; isUnkept: boolean }
  | { state: 'signed-out' }
  | { state: 'refused'; why: RefusalOfLine }
  /** The copy here and the server's have no common beginning. */
  | { state: 'conflict'; mine: ArticleContent; theirs: ArticleContent };

/** What is shown of a copy that is being written in. */
export type WritingState = {
  hasArrived: boolean;
  keeping: Keeping;
  present: Present[];
  seat: string | null;
  mayWrite: boolean;
  wasRestored: boolean;
  isKeptHere: boolean;
  /** Why no revision can be made of it. */
  problem: { place: string; detail: string } | null;
  revision: { revisionId: string; number: number } | null;
  /** Grows whenever somebody said something beside the text. */
  commentsTold: number;
};

/** Saves that take less are not worth a word. */
const sayMs = 1_000;
/** After so long without an answer the whole copy is kept here, so that it can be shown by itself. */
const keepWholeMs = 2_000;

/** One window's copy of an article, for as long as it is open. */
export class Writing {
  readonly copy = new Doc();
  readonly #line: CopyLine;
  readonly #connection: Connection;
  readonly #kept: ReturnType<typeof openKeptHere>;
  readonly #listeners = new Set<() => void>();
  #state: WritingState = {
    hasArrived: false,
    keeping: { state: 'saved', at: null },
    present: [],
    seat: null,
    mayWrite: false,
    wasRestored: false,
    isKeptHere: true,
    problem: null,
    revision: null,
    commentsTold: 0,
  };
  #standing: Standing['state'] = 'away';
  #keptSince: Date | null = null;
  #saying: ReturnType<typeof setTimeout> | undefined;
  #keepingWhole: ReturnType<typeof setTimeout> | undefined;
  #isKeptWhole = false;
  #isClosed = false;

  constructor({ personId, articleId }: { personId: string; articleId: string }) {
    this.#kept = openKeptHere(personId, articleId);
    this.#line = new CopyLine({
      copy: this.copy,
      onStanding: (standing) => this.#onStanding(standing),
      onKept: (isKept) => (isKept ? this.#onKept() : this.#onUnkept()),
      onPresence: (present) => this.#tell({ present }),
      onTold: (told) => this.#onTold(told),
      onWelcome: ({ seat, mayWrite }) => this.#tell({ seat, mayWrite }),
    });
    this.#connection = new Connection(togetherPath(articleId), this.#line);
    this.copy.on('update', this.#onUpdate);
    void this.#begin();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): WritingState => this.#state;

  /** Resolves when the server has everything; `false` when it does not within a while. */
  async settle(withinMs = 5_000): Promise<boolean> {
    const until = Date.now() + withinMs;
    while (this.#line.unkept > 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 25));
    return this.#line.unkept === 0;
  }

  stand(place: Place): void {
    this.#line.stand(place);
  }

  /** Tries again, for one who has signed in again. */
  resume(): void {
    if (this.#state.keeping.state === 'signed-out') this.#tell({ keeping: { state: 'unreachable', isUnkept: this.#line.unkept > 0 } });
    this.#connection.resume();
  }

  noteRevision(revision: WritingState['revision']): void {
    this.#tell({ revision, problem: null });
  }

  noteProblem(problem: WritingState['problem']): void {
    this.#tell({ problem });
  }

  /** Forgets what this browser keeps: both texts were dealt with. */
  forgetKept(): void {
    this.#kept.forget();
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#saying);
    clearTimeout(this.#keepingWhole);
    this.copy.off('update', this.#onUpdate);
    this.#line.close();
    this.#connection.close();
  }

  async #begin(): Promise<void> {
    const kept = await this.#kept.read();
    if (this.#isClosed) return;
    if (kept.length > 0) {
      for (const { changes } of kept) applyUpdate(this.copy, changes, this.#line);
      const unkept = kept.filter(({ isWhole }) => !isWhole).map(({ changes }) => changes);
      this.#line.takeUp(kept.at(-1)?.copyId ?? '', unkept);
      this.#tell({ wasRestored: true });
    }
    this.#connection.resume();
  }

  readonly #onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === this.#line || this.#line.copyId === null) return;
    if (this.#state.mayWrite) this.#kept.add({ copyId: this.#line.copyId, changes: update, isWhole: false });
  };

  #onStanding(standing: Standing): void {
    this.#standing = standing.state;
    switch (standing.state) {
      case 'together':
        return this.#tell({ hasArrived: true, keeping: this.#line.unkept === 0 ? this.#saved() : { state: 'saving' } });
      case 'away':
        if (['signed-out', 'refused', 'conflict'].includes(this.#state.keeping.state)) return;
        return this.#tell({ keeping: { state: 'unreachable', isUnkept: this.#line.unkept > 0 } });
      case 'refused':
        this.#connection.stop();
        return this.#tell({ keeping: standing.why === 'signed-out' ? { state: 'signed-out' } : { state: 'refused', why: standing.why } });
      case 'remade':
        this.#connection.stop();
        return this.#showBoth(standing.serverCopy);
    }
  }

  #showBoth(serverCopy: Uint8Array): void {
    const server = new Doc();
    applyUpdate(server, serverCopy);
    const [mine, theirs] = [readCopy(this.copy), readCopy(server)];
    if (!mine.fits || !theirs.fits || headOf(this.copy).size === 0) {
      this.#tell({ keeping: { state: 'refused', why: 'gap' } });
      return;
    }
    this.#tell({ hasArrived: true, keeping: { state: 'conflict', mine: mine.content, theirs: theirs.content } });
  }

  #onKept(): void {
    clearTimeout(this.#saying);
    clearTimeout(this.#keepingWhole);
    this.#isKeptWhole = false;
    this.#keptSince = new Date();
    this.#kept.forget();
    if (this.#standing === 'together' && !this.#isSaidToBeSaved()) this.#tell({ keeping: this.#saved() });
  }

  /** Says the screen so already, to the minute? Then it need not be drawn again for each letter. */
  #isSaidToBeSaved(): boolean {
    const { keeping } = this.#state;
    return keeping.state === 'saved' && keeping.at !== null && minuteOf(keeping.at) === minuteOf(this.#keptSince);
  }

  #onUnkept(): void {
    this.#saying = setTimeout(() => {
      if (this.#standing === 'together' && this.#line.unkept > 0) this.#tell({ keeping: { state: 'saving' } });
    }, sayMs);
    this.#keepingWhole = setTimeout(() => {
      if (this.#line.copyId === null || this.#isKeptWhole || !this.#state.mayWrite) return;
      this.#isKeptWhole = true;
      this.#kept.add({ copyId: this.#line.copyId, changes: encodeStateAsUpdate(this.copy), isWhole: true });
    }, keepWholeMs);
    if (this.#standing === 'away' && this.#state.hasArrived) this.#tell({ keeping: { state: 'unreachable', isUnkept: true } });
  }

  #onTold(told: Told): void {
    if (told.what === 'revision') this.#tell({ revision: { revisionId: told.revisionId, number: told.number }, problem: null });
    else if (told.what === 'comments') this.#tell({ commentsTold: this.#state.commentsTold + 1 });
    else this.#tell({ problem: { place: told.place, detail: told.detail } });
  }

  #saved(): Keeping {
    return { state: 'saved', at: this.#keptSince };
  }

  #tell(changed: Partial<WritingState>): void {
    if (this.#isClosed) return;
    this.#state = { ...this.#state, ...changed, isKeptHere: this.#kept.isKept };
    for (const listener of this.#listeners) listener();
  }
}

function minuteOf(instant: Date | null): number | null {
  return instant === null ? null : Math.floor(instant.getTime() / 60_000);
}
