import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Progress } from '../commands/errand.ts';
import type { SocketAnswer } from './messages.ts';

/**
 * Sends an errand to the running program.
 *
 * @returns its lines, or `null` when no program listens there
 */
export async function sendErrand(
  path: string,
  errand: string,
  args: unknown,
  report: (progress: Progress) => void,
): Promise<string[] | null> {
  const socket = await connectTo(path);
  if (!socket) return null;
  socket.write(`${JSON.stringify({ errand, args })}\n`);
  for await (const line of createInterface({ input: socket })) {
    const answer = JSON.parse(line) as SocketAnswer; // written by the same program on the other side
    if (answer.kind === 'progress') report(answer.progress);
    if (answer.kind === 'done') return answer.lines;
    if (answer.kind === 'failed') throw new Error(answer.message);
  }
  throw new Error('The running program ended before the errand was done; run the command again.');
}

async function connectTo(path: string): Promise<Socket | null> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    socket.once('connect', () => resolve(socket));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(null);
      else reject(error);
    });
  });
}
