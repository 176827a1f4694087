import type { Newsroom } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';

/**
 * Answers a supervisor: `live` while the process can answer at all, `ready` while it can do its work (the database answers and the
 * program is not on its way out).
 */
export function serveHealth(app: FastifyInstance, newsroom: Newsroom, isStopping: () => boolean): void {
  app.get('/health/live', async (_request, reply) => reply.header('cache-control', 'no-store').send({ state: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (isStopping()) return reply.code(503).send({ state: 'stopping' });
    try {
      await newsroom.database.ping();
      return reply.send({ state: 'ready' });
    } catch (error) {
      newsroom.log.warn({ error: String(error) }, 'The database does not answer');
      return reply.code(503).send({ state: 'no database' });
    }
  });
}
