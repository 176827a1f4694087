import type { FastifyReply, FastifyRequest } from 'fastify';

const lifeSeconds = 30 * 24 * 3600;

/** Behind https the cookie bears the prefix that binds it to this host. @source RFC 6265bis, 4.1.3.2 */
function cookieName(publicAddress: string | null): string {
  return isSecure(publicAddress) ? '__Host-coranto' : 'coranto';
}

function isSecure(publicAddress: string | null): boolean {
  return publicAddress?.startsWith('https:') ?? false;
}

/** The token of the session that a request carries, or `null`. */
export function readSessionToken(request: FastifyRequest, publicAddress: string | null): string | null {
  return request.cookies[cookieName(publicAddress)] || null;
}

/** The same of a header `cookie`, where no framework has read it. */
export function findSessionToken(cookies: string, publicAddress: string | null): string | null {
  const name = cookieName(publicAddress);
  const found = cookies
    .split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(`${name}=`));
  return found?.slice(name.length + 1) || null;
}

/** Gives the browser the token of a session. Scripts cannot read it. */
export function setSessionCookie(reply: FastifyReply, publicAddress: string | null, token: string): void {
  reply.setCookie(cookieName(publicAddress), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(publicAddress),
    maxAge: lifeSeconds,
  });
}

/** Takes the token from the browser. */
export function clearSessionCookie(reply: FastifyReply, publicAddress: string | null): void {
  reply.clearCookie(cookieName(publicAddress), { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(publicAddress) });
}
