import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { togetherPath } from '@coranto/contract/api/working-copy';
import type { Person } from '@coranto/contract/person';
import { Refusal } from '@coranto/contract/refusal';
import type { RefusalOfLine } from '@coranto/contract/working-copy/messages';
import { readFromBrowser, writeFromServer } from '@coranto/contract/working-copy/messages';
import { findSession, mayInWorkingCopy, type Newsroom } from '@coranto/newsroom';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { isForeign } from '../api/same-origin.ts';
import { findSessionToken } from '../api/session-cookie.ts';
import { askAgainMs, largestMessage, mostOnOneArticle, mostWindowsOfOne } from './limits.ts';
import { Rooms } from './rooms.ts';
import { Seat } from './seat.ts';

type Means = { newsroom: Newsroom; publicAddress: string | null };
type Admitted = { person: Person; mayWrite: boolean };

const address = new RegExp(`^${togetherPath('([0-9a-f-]{36})')}$`);

/**
 * Lets browsers write together in an article over WebSockets, on the program's own port. Who may do what is asked when a window comes and
 * again every few seconds, so that a role taken away ends what it allowed.
 */
export function serveTogether(server: Server, { newsroom, publicAddress }: Means): { close(): Promise<void> } {
  const rooms = new Rooms(newsroom);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage, perMessageDeflate: false });
  const tokens = new WeakMap<Seat, string>();

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const articleId = address.exec(new URL(request.url ?? '/', 'http://localhost').pathname)?.[1];
    if (articleId === undefined) return refuseUpgrade(socket, '404 Not Found');
    if (isForeign(request, publicAddress)) return refuseUpgrade(socket, '403 Forbidden');
    socket.on('error', () => socket.destroy());
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on('error', () => webSocket.terminate());
      const token = findSessionToken(request.headers.cookie ?? '', publicAddress);
      // What comes before the answer of the database waits for it.
      webSocket.pause();
      admit(newsroom, token, articleId).then(
        (admitted) => {
          if (typeof admitted === 'string') turnAway(webSocket, admitted);
          else seatAt(rooms, { articleId, admitted, webSocket, note: (seat) => tokens.set(seat, token ?? '') });
          webSocket.resume();
        },
        (error) => {
          newsroom.log.error({ error }, 'A window could not be let into an article');
          webSocket.close(1011);
          webSocket.resume();
        },
      );
    });
  });

  const asking = setInterval(() => {
    for (const { articleId, seat, room } of rooms.seats) {
      admit(newsroom, tokens.get(seat) ?? null, articleId).then(
        (now) => {
          if (typeof now === 'string') {
            seat.send({ kind: 'refused', why: now });
            seat.close(1008);
            rooms.leave(articleId, seat);
          } else if (now.mayWrite !== seat.mayWrite) seat.close(1012);
        },
        (error) => newsroom.log.warn({ error, people: room.seats.size }, 'It could not be asked who may still write'),
      );
    }
  }, askAgainMs);
  asking.unref();

  return {
    async close() {
      clearInterval(asking);
      await rooms.close();
      sockets.close();
      for (const socket of sockets.clients) socket.terminate();
    },
  };
}

/** Who comes, and what they may do here; or why they may not come in. */
async function admit(newsroom: Newsroom, token: string | null, articleId: string): Promise<Admitted | RefusalOfLine> {
  const person = token === null ? null : await findSession(newsroom, { token });
  if (person === null) return 'signed-out';
  try {
    return { person, ...(await mayInWorkingCopy(newsroom, person, { articleId })) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return 'not-found'; // what one may not read is not there
  }
}

type Coming = { articleId: string; admitted: Admitted; webSocket: WebSocket; note: (seat: Seat) => void };

function seatAt(rooms: Rooms, { articleId, admitted, webSocket, note }: Coming): void {
  const seats = rooms.seats;
  const isFull =
    seats.filter((each) => each.articleId === articleId).length >= mostOnOneArticle ||
    seats.filter(({ seat }) => seat.person.id === admitted.person.id).length >= mostWindowsOfOne;
  if (isFull) return turnAway(webSocket, 'too-many');
  const wire = { send: (bytes: Uint8Array) => webSocket.send(bytes), close: (code: number) => webSocket.close(code) };
  const seat = new Seat({ ...admitted, wire });
  note(seat);
  const room = rooms.room(articleId);
  room.enter(seat);
  webSocket.on('message', (data: RawData, isBinary: boolean) => {
    try {
      if (!isBinary) throw new TypeError('A message is text');
      room.receive(seat, readFromBrowser(new Uint8Array(data as Buffer))); // `nodebuffer` is the default form
    } catch {
      seat.send({ kind: 'refused', why: 'bad-update' });
      seat.close(1008);
    }
  });
  webSocket.on('close', () => rooms.leave(articleId, seat));
}

function turnAway(webSocket: WebSocket, why: RefusalOfLine): void {
  webSocket.send(writeFromServer({ kind: 'refused', why }));
  webSocket.close(1008);
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
