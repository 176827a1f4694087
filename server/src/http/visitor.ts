import { type LeftOutReason, type Subject, thisMachine, type ViewCounter } from '@coranto/newsroom';
import type { FastifyRequest } from 'fastify';
import { isThisMachine, networkOf } from './network.ts';
import { isRobot } from './robots.ts';

/**
 * Why a request is no reader's, as far as it says so itself, or `null`.
 *
 * @source the published definition: docs/guide/views.md; `Sec-Purpose`: WICG "Navigational speculation", `Purpose`: what came before it
 */
function whyNoReader(request: FastifyRequest): LeftOutReason | null {
  const { headers } = request;
  const name = headers['user-agent'] ?? '';
  if (name.trim() === '') return 'nameless';
  if (isRobot(name)) return 'robot';
  const purpose = [headers['sec-purpose'], headers.purpose, headers['x-purpose'], headers['x-moz']].join(' ');
  if (/prefetch|preview|prerender/i.test(purpose)) return 'prefetch';
  if (isFromNewsroom(headers.referer)) return 'preview';
  // A browser says from where; a request that says nothing is no browser's of today.
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' ? null : 'elsewhere';
}

/** A preview in the studio is the page of readers, with the same picture of the number. */
function isFromNewsroom(referrer: string | undefined): boolean {
  return referrer !== undefined && /^\/(api|studio)\//.test(URL.parse(referrer)?.pathname ?? '');
}

/** Counts what a reader did, or notes why the request is no reader's. */
export function countReader(counter: ViewCounter, request: FastifyRequest, subject: Subject): void {
  const reason = whyNoReader(request);
  if (reason) counter.leaveOut(reason);
  else counter.count({ subject, ...readerOf(request) });
}

/** What tells a reader from others. */
function readerOf(request: FastifyRequest): { network: string; device: string } {
  const { headers } = request;
  return {
    network: isThisMachine(request) ? thisMachine : networkOf(request),
    device: `${headers['user-agent'] ?? ''}\n${headers['accept-language'] ?? ''}`,
  };
}
