import { chmod, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Newsroom } from '@coranto/newsroom';
import { errands } from '../commands/errands.ts';
import { type SocketAnswer, socketRequestSchema } from './messages.ts';

/**
 * Lets the command line reach the running program: one line of JSON asks for an errand, lines of JSON answer with progress and then the
 * outcome. Only the person the program runs as can open the socket.
 */
export async function openControlServer(newsroom: Newsroom, path: string): Promise<{ close(): Promise<void> }> {
  await rm(path, { force: true });
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', (error) => newsroom.log.warn({ error: error.message }, 'The command line went away'));
    createInterface({ input: socket }).once('line', (line) => {
      void carryOutErrand(newsroom, line, (answer) => socket.write(`${JSON.stringify(answer)}\n`)).finally(() => socket.end());
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve));
  await chmod(path, 0o600);
  return {
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await rm(path, { force: true });
    },
  };
}

async function carryOutErrand(newsroom: Newsroom, line: string, answer: (answer: SocketAnswer) => void): Promise<void> {
  try {
    const request = socketRequestSchema.parse(JSON.parse(line));
    const errand = errands.get(request.errand);
    if (!errand) throw new Error(`The running program knows no errand ${request.errand}; is it of the same release?`);
    const lines = await errand.run(newsroom, errand.args.parse(request.args), (progress) => answer({ kind: 'progress', progress }));
    answer({ kind: 'done', lines });
  } catch (error) {
    newsroom.log.warn({ error: String(error) }, 'An errand of the command line failed');
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
