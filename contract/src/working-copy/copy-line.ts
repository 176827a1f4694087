import { applyUpdate, type Doc, decodeStateVector, encodeStateAsUpdate, encodeStateVector, mergeUpdates } from 'yjs';
import { assertNever } from '../assert-never.ts';
import { formOfWorkingCopies } from './form.ts';
import { type FromBrowser, type RefusalOfLine, readFromServer, type Told, writeFromBrowser } from './messages.ts';
import type { Place, Present } from './presence.ts';

/** A way to the server that is open: it may be cut at any time, and then what was sent may have arrived or not. */
export type Wire = { send(bytes: Uint8Array): void; close(): void };

/** How a window stands with the server. `remade`: the server's copy is another one than what was written here. */
export type Standing =
  | { state: 'away' }
  | { state: 'together' }
  | { state: 'refused'; why: RefusalOfLine }
  | { state: 'remade'; serverCopy: Uint8Array };

export type LineOptions = {
  copy: Doc;
  onStanding(standing: Standing): void;
  /** The server has every change up to now, or again not. */
  onKept(isKept: boolean): void;
  onPresence(present: Present[]): void;
  onTold(told: Told): void;
  onWelcome(welcome: { copyId: string; seat: string; mayWrite: boolean }): void;
};

/**
 * Keeps one copy of an article equal to the server's, over wires that break. What the server has not acknowledged is sent again with the
 * next wire; Yjs sees to it that nothing arrives twice.
 */
export class CopyLine {
  readonly #options: LineOptions;
  #wire: Wire | null = null;
  #isTogether = false;
  #mayWrite = true;
  /** The server's copy that this one came from. */
  #copyId: string | null = null;
  #place: Place = null;
  /** Changes made here, and those of them that the server has. */
  #made = 0;
  #kept = 0;
  /**
   * Changes made here that the server does not have. They are sent as they were made: a difference of the two copies would name as taken
   * away here what others wrote meanwhile into a passage that was removed here, and their letters could not be found again.
   */
  #unkeptChanges: { number: number; change: Uint8Array }[] = [];

  constructor(options: LineOptions) {
    this.#options = options;
    options.copy.on('update', this.#onUpdate);
  }

  /** Changes that only this window has. */
  get unkept(): number {
    return this.#made - this.#kept;
  }

  get copyId(): string | null {
    return this.#copyId;
  }

  /** Takes up changes from an earlier time, which the copy holds and the server may not have. To be said before the first wire. */
  takeUp(copyId: string, changes: readonly Uint8Array[]): void {
    this.#copyId = copyId;
    for (const change of changes) this.#count(change);
  }

  /** Begins with a new wire, which is open. */
  connect(wire: Wire): void {
    this.#wire = wire;
    this.#isTogether = false;
    this.#send({ kind: 'hello', form: formOfWorkingCopies, stateVector: encodeStateVector(this.#options.copy) });
  }

  /** The wire is no more. */
  disconnect(): void {
    this.#wire = null;
    if (!this.#isTogether) return;
    this.#isTogether = false;
    this.#options.onStanding({ state: 'away' });
  }

  /** Takes what came over the wire. @throws on what is no message of the server */
  receive(bytes: Uint8Array): void {
    const message = readFromServer(bytes);
    switch (message.kind) {
      case 'welcome':
        return this.#onWelcome(message);
      case 'update':
        return applyUpdate(this.#options.copy, message.update, this);
      case 'kept':
        return this.#onKept(message.number);
      case 'presence':
        return this.#options.onPresence(message.present);
      case 'told':
        return this.#options.onTold(message.told);
      case 'refused':
        return this.#onRefused(message.why);
      case 'beat':
        return;
      default:
        assertNever(message);
    }
  }

  /** Tells the others where one stands. */
  stand(place: Place): void {
    this.#place = place;
    if (this.#isTogether) this.#send({ kind: 'place', place });
  }

  /** Ends; what is not kept stays where it is. */
  close(): void {
    this.#options.copy.off('update', this.#onUpdate);
    this.#wire?.close();
    this.#wire = null;
  }

  readonly #onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) return;
    this.#count(update);
    if (this.#isTogether && this.#mayWrite) this.#send({ kind: 'update', number: this.#made, update });
  };

  #count(change: Uint8Array): void {
    this.#made++;
    this.#unkeptChanges.push({ number: this.#made, change });
    if (this.unkept === 1) this.#options.onKept(false);
  }

  #onWelcome(welcome: { copyId: string; seat: string; mayWrite: boolean; update: Uint8Array; stateVector: Uint8Array }): void {
    if (this.#copyId !== null && this.#copyId !== welcome.copyId) {
      this.#options.onStanding({ state: 'remade', serverCopy: welcome.update });
      this.#wire?.close();
      return;
    }
    this.#copyId = welcome.copyId;
    this.#mayWrite = welcome.mayWrite;
    this.#isTogether = true;
    applyUpdate(this.#options.copy, welcome.update, this);
    this.#options.onWelcome({ copyId: welcome.copyId, seat: welcome.seat, mayWrite: welcome.mayWrite });
    this.#options.onStanding({ state: 'together' });
    this.#sendMissing(welcome.stateVector);
    if (this.#place !== null) this.stand(this.#place);
  }

  /** Sends all that the server does not have; also what it lost, where it was put back to an earlier day. */
  #sendMissing(serverVector: Uint8Array): void {
    if (!this.#isTogether || !this.#mayWrite) return;
    if (this.unkept === 0 && !isAhead(this.#options.copy, serverVector)) return;
    if (this.unkept === 0) this.#count(encodeStateAsUpdate(this.#options.copy, serverVector));
    const changes = this.#unkeptChanges.map(({ change }) => change);
    this.#send({ kind: 'update', number: this.#made, update: mergeUpdates(changes) });
  }

  #onKept(number: number): void {
    if (number <= this.#kept) return;
    this.#kept = Math.min(number, this.#made);
    this.#unkeptChanges = this.#unkeptChanges.filter((each) => each.number > this.#kept);
    if (this.unkept === 0) this.#options.onKept(true);
  }

  #onRefused(why: RefusalOfLine): void {
    if (why === 'gap') {
      this.#wire?.close();
      return;
    }
    this.#isTogether = false;
    this.#options.onStanding({ state: 'refused', why });
  }

  #send(message: FromBrowser): void {
    this.#wire?.send(writeFromBrowser(message));
  }
}

function isAhead(copy: Doc, serverVector: Uint8Array): boolean {
  const known = decodeStateVector(serverVector);
  for (const [client, clock] of decodeStateVector(encodeStateVector(copy))) if (clock > (known.get(client) ?? 0)) return true;
  return false;
}
