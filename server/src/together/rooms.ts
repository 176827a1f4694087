import { randomUUID } from 'node:crypto';
import { assertNever } from '@coranto/contract/assert-never';
import type { Present } from '@coranto/contract/working-copy/presence';
import { type CopyNotice, copyNotice, type Newsroom, readCopyNotice, saveQuietWorkingCopy, tellAllNodes } from '@coranto/newsroom';
import { beatMs } from './limits.ts';
import { Room } from './room.ts';
import type { Seat } from './seat.ts';

/** All articles that somebody has open at this node. */
export class Rooms {
  readonly #newsroom: Newsroom;
  readonly #rooms = new Map<string, Room>();
  readonly #node = randomUUID();
  readonly #stopHearing: () => void;
  readonly #beating: NodeJS.Timeout;
  #leaving: Promise<void> = Promise.resolve();

  constructor(newsroom: Newsroom) {
    this.#newsroom = newsroom;
    this.#stopHearing = newsroom.database.onNotice((notice) => this.#hear(notice));
    this.#beating = setInterval(() => this.#beat(), beatMs);
    this.#beating.unref();
  }

  /** Everybody who has an article open here. */
  get seats(): { articleId: string; seat: Seat; room: Room }[] {
    return [...this.#rooms].flatMap(([articleId, room]) => [...room.seats].map((seat) => ({ articleId, seat, room })));
  }

  /** The room of an article, for someone to enter at once. */
  room(articleId: string): Room {
    const known = this.#rooms.get(articleId);
    if (known) return known;
    const made = new Room({
      newsroom: this.#newsroom,
      articleId,
      onPresence: (present) => this.#tellPresence(articleId, present),
    });
    this.#rooms.set(articleId, made);
    return made;
  }

  /** Someone leaves; when nobody is left, what they wrote becomes a revision. */
  leave(articleId: string, seat: Seat): void {
    const room = this.#rooms.get(articleId);
    room?.leave(seat);
    if (!room?.isEmpty) return;
    this.#rooms.delete(articleId);
    this.#leaving = this.#leaving
      .then(() => room.settle())
      .then(() => saveQuietWorkingCopy(this.#newsroom, articleId))
      .catch((error) =>
        this.#newsroom.log.warn({ error }, 'What was written could not be made a revision yet; it is kept, and tried again'),
      );
  }

  /** Says good-bye to everybody, who come again when there is somebody to come to. */
  async close(): Promise<void> {
    clearInterval(this.#beating);
    this.#stopHearing();
    for (const { seat } of this.seats) seat.close(1012);
    await Promise.all([...this.#rooms.values()].map((room) => room.settle()));
    await this.#leaving;
  }

  #hear(notice: string | null): void {
    if (notice === null) {
      for (const room of this.#rooms.values()) room.wake();
      return;
    }
    const read = readCopyNotice(notice);
    const room = read === null ? undefined : this.#rooms.get(read.articleId);
    if (read && room) this.#pass(room, read.said);
  }

  #pass(room: Room, said: CopyNotice['said']): void {
    switch (said.about) {
      case 'update':
        return room.wake();
      case 'revision':
        return room.tell({ what: 'revision', revisionId: said.revisionId, number: said.number, at: said.at });
      case 'does-not-fit':
        return room.tell({ what: 'does-not-fit', place: said.place, detail: said.detail });
      case 'comments':
        return room.tell({ what: 'comments' });
      case 'presence':
        return said.node === this.#node ? undefined : room.hearPresence(said.node, said.present);
      default:
        assertNever(said);
    }
  }

  /** Also reads what other nodes wrote, should a notice have been lost. */
  #beat(): void {
    for (const [articleId, room] of this.#rooms) {
      for (const seat of room.seats) seat.send({ kind: 'beat' });
      if (this.#newsroom.database.kind === 'embedded') continue;
      room.wake();
      room.forgetSilent(3 * beatMs);
      this.#tellPresence(articleId, room.present);
    }
  }

  /** Nobody else is there to be told where the database is the program's own. */
  #tellPresence(articleId: string, present: Present[]): void {
    if (this.#newsroom.database.kind === 'embedded') return;
    const notice = copyNotice({ about: 'presence', articleId, node: this.#node, present: present.slice(0, 15) });
    this.#newsroom.database
      .write(async () => tellAllNodes(notice))
      .catch((error) => this.#newsroom.log.warn({ error }, 'Other nodes could not be told who has an article open'));
  }
}
