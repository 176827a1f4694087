import { randomUUID } from 'node:crypto';
import type { Person } from '@coranto/contract/person';
import { type FromServer, writeFromServer } from '@coranto/contract/working-copy/messages';
import type { Place, Present } from '@coranto/contract/working-copy/presence';
import { mostInTenSeconds } from './limits.ts';

/** What a seat sends over, and closes: a WebSocket, or a test's. */
export type SeatWire = { send(bytes: Uint8Array): void; close(code: number): void };

/** One window that has an article open. */
export class Seat {
  readonly id: string = randomUUID();
  readonly person: Person;
  readonly mayWrite: boolean;
  place: Place = null;
  /** Has it said hello, and gets what happens? */
  isTogether = false;
  isClosed = false;
  readonly #wire: SeatWire;
  #sinceMs = 0;
  #count = 0;

  constructor({ person, mayWrite, wire }: { person: Person; mayWrite: boolean; wire: SeatWire }) {
    this.person = person;
    this.mayWrite = mayWrite;
    this.#wire = wire;
  }

  get present(): Present {
    return { seat: this.id, personId: this.person.id, name: this.person.name, mayWrite: this.mayWrite, place: this.place };
  }

  send(message: FromServer): void {
    if (!this.isClosed) this.#wire.send(writeFromServer(message));
  }

  /** Ends the wire. Codes are those of WebSockets: 1008 for what is refused, 1012 when it may come again at once. */
  close(code: 1008 | 1011 | 1012): void {
    if (this.isClosed) return;
    this.#wire.close(code);
    this.isClosed = true;
  }

  /** Counts a change; more than anybody types are too many. */
  isWithinRate(nowMs: number): boolean {
    if (nowMs - this.#sinceMs > 10_000) {
      this.#sinceMs = nowMs;
      this.#count = 0;
    }
    this.#count++;
    return this.#count <= mostInTenSeconds;
  }
}
