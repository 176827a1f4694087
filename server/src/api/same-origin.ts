import type { IncomingHttpHeaders } from 'node:http';
import { type Failure, statusOfFailure } from '@coranto/contract/api/failure';
import type { FastifyInstance } from 'fastify';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writing that a page of another site has a browser do (CSRF). Three things stand in its way: the session cookie is `SameSite=Lax`,
 * bodies must be JSON or a picture (a form can send neither), and what the browser says of the origin must be this one.
 *
 * Programs that are no browser say nothing of an origin, and hold no one's cookie but their own.
 *
 * @source OWASP Cross-Site Request Forgery Prevention Cheat Sheet (Fetch Metadata, verifying origin)
 */
export function refuseForeignOrigins(api: FastifyInstance, publicAddress: string | null): void {
  api.addHook('onRequest', async (request, reply) => {
    if (!reading.has(request.method) && isForeign(request, publicAddress)) {
      const failure: Failure = { code: 'NotAllowed', message: 'A page of another site may not do this' };
      return reply.status(statusOfFailure.NotAllowed).send(failure);
    }
  });
}

type Asked = { headers: IncomingHttpHeaders };

/** Does a page of another site have a browser ask this? */
export function isForeign(request: Asked, publicAddress: string | null): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined && site !== 'same-origin') return true;
  return origin !== undefined && !isOwnOrigin(origin, request, publicAddress);
}

function isOwnOrigin(origin: string, request: Asked, publicAddress: string | null): boolean {
  if (publicAddress !== null && origin === new URL(publicAddress).origin) return true;
  return origin === `http://${request.headers.host}` || origin === `https://${request.headers.host}`;
}
