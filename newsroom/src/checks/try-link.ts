import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { LinkFinding } from './links.ts';
import { isPublicAddress } from './public-address.ts';

/** What was found at an address. */
export type TriedLink = { finding: LinkFinding; status: number | null };

/** How a link is tried; tests name their own. */
export type TryOptions = { timeoutMs: number; isAllowed: (address: string) => boolean };

const usual: TryOptions = { timeoutMs: 10_000, isAllowed: isPublicAddress };
const mostRedirects = 3;
/** Sites that refuse what they take for a robot are there all the same. */
const guarded = new Set([401, 402, 403, 405, 406, 407, 409, 418, 421, 425, 426, 429, 451, 999]);
const userAgent = 'Mozilla/5.0 (compatible; Coranto link check)';

class NotPublic extends Error {}

/**
 * Asks whether something is there. It is connected to no address but the one that was checked, which is the one the name led to at that very
 * moment; a redirect is checked like a new address. What comes is not read.
 *
 * @source promise 7 (our server never calls where it must not)
 */
export async function tryLink(address: string, options: TryOptions = usual): Promise<TriedLink> {
  const deadline = AbortSignal.timeout(options.timeoutMs);
  let at = address;
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const answer = await askOnce(at, options, deadline);
      if (!answer.location) return judge(answer.status);
      at = new URL(answer.location, at).href;
    }
    return { finding: 'failing', status: null };
  } catch (error) {
    return { finding: findingOf(error, deadline), status: null };
  }
}

type Answer = { status: number; location: string | null };

/** By HEAD, and by GET where a site does not know HEAD. */
async function askOnce(address: string, options: TryOptions, deadline: AbortSignal): Promise<Answer> {
  const answer = await ask(address, 'HEAD', options, deadline);
  return answer.status === 404 || answer.status === 405 || answer.status === 501 || answer.status >= 500
    ? ask(address, 'GET', options, deadline)
    : answer;
}

async function ask(address: string, method: 'HEAD' | 'GET', { isAllowed }: TryOptions, deadline: AbortSignal): Promise<Answer> {
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new NotPublic(url.protocol);
  if (url.username !== '' || url.password !== '') throw new NotPublic('address with a password');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A name that is an address is never looked up, so it is checked here.
  if (/^[\d.]+$|:/.test(host) && !isAllowed(host)) throw new NotPublic(host);
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = send(url, {
      method,
      agent: false,
      signal: deadline,
      lookup: lookupAllowed(isAllowed),
      headers: { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': 'identity', range: 'bytes=0-1023', connection: 'close' },
    });
    sent.on('response', (response) => {
      resolve(readAnswer(response));
      sent.destroy();
    });
    sent.on('error', reject);
    sent.end();
  });
}

function readAnswer({ statusCode = 0, headers }: IncomingMessage): Answer {
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode);
  return { status: statusCode, location: isRedirect ? (headers.location ?? null) : null };
}

/** Looks a name up, and gives on only addresses of the public web: what is connected to is what was checked. */
function lookupAllowed(isAllowed: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) {
        callback(error, '', 4);
        return;
      }
      const [first] = found;
      if (!first || found.some(({ address }) => !isAllowed(address))) {
        callback(new NotPublic(host), '', 4);
        return;
      }
      if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

function judge(status: number): TriedLink {
  if (status === 404 || status === 410) return { finding: 'gone', status };
  if ((status >= 200 && status < 400) || status === 416 || guarded.has(status)) return { finding: 'alive', status };
  return { finding: 'failing', status };
}

function findingOf(error: unknown, deadline: AbortSignal): LinkFinding {
  if (error instanceof NotPublic) return 'not-public';
  if (deadline.aborted) return 'no-answer';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND') return 'no-such-host';
  // Our own network or name server did not work: that says nothing of the link.
  if (['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL', 'EMFILE'].includes(code)) return 'unknown';
  if (error instanceof TypeError) return 'gone';
  return 'no-answer';
}
