import type { FastifyRequest } from 'fastify';

/**
 * Where a request comes from, for telling readers apart and slowing guesses down. Behind a proxy on this machine it is what the proxy
 * says (Fastify's `trustProxy: 'loopback'`). IPv6 hosts change the lower half of their address at will, so only the network counts.
 */
export function networkOf(request: FastifyRequest): string {
  const address = request.ip;
  if (!address.includes(':') || address.startsWith('::ffff:')) return address.replace('::ffff:', '');
  const [head = '', tail] = address.split('::');
  const groups = head.split(':');
  if (tail !== undefined) while (groups.length + tail.split(':').length < 8) groups.push('0');
  return `${groups.slice(0, 4).join(':')}::/64`;
}

/** Does the request come from this machine itself, as far as anybody says? */
export function isThisMachine(request: FastifyRequest): boolean {
  return /^(::1$|(::ffff:)?127\.)/.test(request.ip);
}
