import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import { ProtocolFrames } from './protocol-frames.ts';

/** First numbers of a connection that are no start: encryption is declined with a letter, a cancellation cannot be done. */
const encryptionRequests = new Set([80877103, 80877104]);
const cancelRequest = 80877102;
const nothing = Buffer.alloc(0);
const terminate = 'X'.charCodeAt(0);

/**
 * Lets one client at a time speak PostgreSQL's protocol with the engine; others are turned away.
 *
 * NOTE: the engine has one session. Two clients would share its transaction, its role and its unnamed statement, and each other's rows.
 */
export async function serveOneClient(engine: PGlite, path: string): Promise<() => Promise<void>> {
  let current: Socket | null = null;
  const server = createServer((socket) => {
    if (current) return void socket.destroy();
    current = socket;
    socket.on('close', () => {
      void endSession(engine).then(() => {
        current = null;
      });
    });
    speak(engine, socket);
  });
  server.listen(path);
  await once(server, 'listening');
  return () => stop(server, current);
}

function speak(engine: PGlite, socket: Socket): void {
  const frames = new ProtocolFrames();
  let isStarting = true;
  socket.on('error', () => socket.destroy());
  socket.on('data', (piece) => {
    for (let messages = frames.add(piece, isStarting); messages; messages = frames.add(nothing, isStarting)) {
      if (!isStarting) {
        answer(engine, socket, messages);
        continue;
      }
      const code = messages.readInt32BE(4);
      if (code === cancelRequest) return void socket.destroy();
      isStarting = encryptionRequests.has(code);
      if (isStarting) socket.write('N');
      else answer(engine, socket, messages);
    }
  });
}

/** Runs the messages at once; the engine calls back with its answer before it returns. */
function answer(engine: PGlite, socket: Socket, messages: Buffer): void {
  if (messages[0] === terminate) return void socket.end();
  const answers: Buffer[] = [];
  // The bytes lie in the engine's memory and are overwritten by what follows.
  const keep = (bytes: Uint8Array) => void answers.push(Buffer.from(bytes));
  engine
    .execProtocolRawStream(messages, { syncToFs: false, onRawData: keep })
    // A failure of the engine itself, not of a statement: its state is unknown, so that the process ends and is started again.
    .catch((error: unknown) => setImmediate(() => Promise.reject(error)));
  socket.write(answers.length === 1 ? (answers[0] ?? '') : Buffer.concat(answers));
}

async function endSession(engine: PGlite): Promise<void> {
  if (engine.closed) return;
  if (engine.isInTransaction()) await engine.exec('rollback');
  await engine.exec('discard all');
}

async function stop(server: Server, client: Socket | null): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  client?.destroy();
  await closed;
}
