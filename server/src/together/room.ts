import { assertNever } from '@coranto/contract/assert-never';
import { formOfWorkingCopies } from '@coranto/contract/working-copy/form';
import type { FromBrowser, RefusalOfLine, Told } from '@coranto/contract/working-copy/messages';
import type { Present } from '@coranto/contract/working-copy/presence';
import { type HeldCopy, type Newsroom, openWorkingCopy, takeUpdates, UnfitUpdate } from '@coranto/newsroom';
import { encodeStateAsUpdate, encodeStateVector } from 'yjs';
import type { Seat } from './seat.ts';

type Waiting = { seat: Seat; number: number; bytes: Uint8Array };

export type RoomOptions = {
  newsroom: Newsroom;
  articleId: string;
  /** Called when who is here or where they stand has changed. */
  onPresence(present: Present[]): void;
};

/** Those who have one article open at this node, and its working copy. Everything is in the database before anybody hears of it. */
export class Room {
  readonly #options: RoomOptions;
  readonly #seats = new Set<Seat>();
  /** Who has the article open at other nodes. */
  readonly #elsewhere = new Map<string, { present: Present[]; atMs: number }>();
  #held: HeldCopy | null = null;
  #waiting: Waiting[] = [];
  /** Everything that touches the copy comes one after another. */
  #line: Promise<void> = Promise.resolve();
  #isTaking = false;

  constructor(options: RoomOptions) {
    this.#options = options;
  }

  get isEmpty(): boolean {
    return this.#seats.size === 0;
  }

  get seats(): ReadonlySet<Seat> {
    return this.#seats;
  }

  enter(seat: Seat): void {
    this.#seats.add(seat);
  }

  leave(seat: Seat): void {
    seat.isClosed = true;
    this.#seats.delete(seat);
    this.#waiting = this.#waiting.filter((each) => each.seat !== seat);
    this.#tellPresence();
  }

  /** Takes what a browser said. */
  receive(seat: Seat, message: FromBrowser): void {
    switch (message.kind) {
      case 'hello':
        if (message.form !== formOfWorkingCopies) return this.#refuse(seat, 'form');
        void this.#inTurn(() => this.#welcome(seat, message.stateVector));
        return;
      case 'update':
        if (!seat.mayWrite) return this.#refuse(seat, 'not-allowed');
        if (!seat.isWithinRate(Date.now())) return this.#refuse(seat, 'too-many');
        this.#waiting.push({ seat, number: message.number, bytes: message.update });
        this.#takeSoon();
        return;
      case 'place':
        seat.place = message.place;
        this.#tellPresence();
        return;
      default:
        assertNever(message);
    }
  }

  /** Something was written at another node, or by a command. */
  wake(): void {
    void this.#inTurn(async () => {
      const held = this.#held;
      if (held === null) return;
      const elsewhere = await held.catchUp(this.#options.newsroom.database.read);
      if (elsewhere === null) this.#startAnew();
      else for (const update of elsewhere) this.#spread(update, null);
    });
  }

  /** Tells everybody here. */
  tell(told: Told): void {
    for (const seat of this.#seats) if (seat.isTogether) seat.send({ kind: 'told', told });
  }

  /** Who has the article open at another node. */
  hearPresence(node: string, present: Present[]): void {
    if (present.length === 0) this.#elsewhere.delete(node);
    else this.#elsewhere.set(node, { present, atMs: Date.now() });
    this.#showPresence();
  }

  /** Forgets nodes that have said nothing for so long that they must have ended. */
  forgetSilent(olderThanMs: number): void {
    for (const [node, { atMs }] of this.#elsewhere) if (Date.now() - atMs > olderThanMs) this.hearPresence(node, []);
  }

  get present(): Present[] {
    return [...this.#seats].filter(({ isTogether }) => isTogether).map((seat) => seat.present);
  }

  /** Waits for what is under way. */
  async settle(): Promise<void> {
    await this.#line;
  }

  async #welcome(seat: Seat, stateVector: Uint8Array): Promise<void> {
    const held = await this.#hold();
    if (seat.isClosed) return;
    seat.isTogether = true;
    const { copyId, doc } = held;
    const update = encodeStateAsUpdate(doc, stateVector);
    seat.send({ kind: 'welcome', copyId, seat: seat.id, mayWrite: seat.mayWrite, update, stateVector: encodeStateVector(doc) });
    this.#tellPresence();
  }

  async #hold(): Promise<HeldCopy> {
    this.#held ??= await openWorkingCopy(this.#options.newsroom, this.#options.articleId);
    return this.#held;
  }

  /** What comes while a commit is under way waits for the next one, which takes all of it. */
  #takeSoon(): void {
    if (this.#isTaking) return;
    this.#isTaking = true;
    void this.#inTurn(async () => {
      this.#isTaking = false;
      await this.#takeWaiting();
    });
  }

  async #takeWaiting(): Promise<void> {
    const waiting = this.#waiting.splice(0);
    if (waiting.length === 0) return;
    const held = await this.#hold();
    try {
      const updates = waiting.map(({ seat, bytes }) => ({ personId: seat.person.id, bytes }));
      const taken = await takeUpdates(this.#options.newsroom, held, updates);
      if (taken === null) return this.#startAnew();
      for (const update of taken.elsewhere) this.#spread(update, null);
      for (const { seat, bytes } of waiting) this.#spread(bytes, seat);
      for (const update of taken.rescued) this.#spread(update, null);
      for (const { seat, number } of waiting) seat.send({ kind: 'kept', number });
    } catch (error) {
      // The copy in memory may hold what is not in the database.
      this.#held = null;
      if (!(error instanceof UnfitUpdate)) throw error;
      const unfit = waiting[error.at];
      if (error.why === 'bad-update')
        this.#options.newsroom.log.warn({ error, cause: error.cause }, 'A change of a working copy was refused');
      if (unfit) this.#refuse(unfit.seat, error.why);
      this.#waiting.unshift(...waiting.filter(({ seat }) => seat !== unfit?.seat));
      this.#takeSoon();
    }
  }

  #spread(update: Uint8Array, from: Seat | null): void {
    for (const seat of this.#seats) if (seat !== from && seat.isTogether) seat.send({ kind: 'update', update });
  }

  #refuse(seat: Seat, why: RefusalOfLine): void {
    seat.send({ kind: 'refused', why });
    seat.close(why === 'gap' ? 1012 : 1008);
  }

  /** Everybody connects again, and learns how things stand. */
  #startAnew(): void {
    this.#held = null;
    for (const seat of this.#seats) seat.close(1012);
  }

  #tellPresence(): void {
    this.#options.onPresence(this.present);
    this.#showPresence();
  }

  #showPresence(): void {
    const present = [...this.present, ...[...this.#elsewhere.values()].flatMap((each) => each.present)];
    for (const seat of this.#seats) if (seat.isTogether) seat.send({ kind: 'presence', present });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#line = this.#line.then(work).catch((error) => {
      this.#options.newsroom.log.error({ error }, 'A working copy could not be kept; its windows connect again');
      this.#startAnew();
    });
    return this.#line;
  }
}
