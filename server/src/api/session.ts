import { timingSafeEqual } from 'node:crypto';
import { openNewsroomCall, signInCall, signOutCall, signOutEverywhereCall, whoAmICall } from '@coranto/contract/api/session';
import { Refusal } from '@coranto/contract/refusal';
import { listPeople, type Newsroom, readNow, signIn, signOut, signOutEverywhere } from '@coranto/newsroom';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { networkOf } from '../http/network.ts';
import { answerAnyone, answerCall, findPersonOf } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { openEmptyNewsroom } from './first-run.ts';
import { clearSessionCookie, readSessionToken, setSessionCookie } from './session-cookie.ts';

/** Answers who is signed in, and begins and ends sessions. */
export function answerSessionCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom, publicAddress } = options;

  answerAnyone(api, whoAmICall, async (_input, { request }) => {
    const person = await findPersonOf(options, request);
    const isNew = person === null && options.firstRunCode !== null && (await isEmpty(newsroom));
    return { person, isNew, now: (await readNow(newsroom.database.read)).toISOString() };
  });

  answerAnyone(api, signInCall, async (input, { request, reply }) => {
    const session = await signIn(newsroom, { ...input, ...whence(request) });
    setSessionCookie(reply, publicAddress, session.token);
    return session.person;
  });

  answerAnyone(api, signOutCall, async (_input, { request, reply }) => {
    const token = readSessionToken(request, publicAddress);
    if (token !== null) await signOut(newsroom, { token });
    clearSessionCookie(reply, publicAddress);
    return {};
  });

  answerCall(api, options, signOutEverywhereCall, async (person, _input, { reply }) => {
    await signOutEverywhere(newsroom, person);
    clearSessionCookie(reply, publicAddress);
    return {};
  });

  const guard = makeCodeGuard(options.firstRunCode);
  answerAnyone(api, openNewsroomCall, async ({ code, ...opening }, { request, reply }) => {
    guard(code);
    if (!(await isEmpty(newsroom))) throw new Refusal({ code: 'NotAllowed', detail: 'somebody owns this newsroom already' });
    await openEmptyNewsroom(newsroom, opening);
    const session = await signIn(newsroom, { email: opening.email, password: opening.password, ...whence(request) });
    setSessionCookie(reply, publicAddress, session.token);
    return session.person;
  });
}

async function isEmpty(newsroom: Newsroom): Promise<boolean> {
  return (await listPeople(newsroom)).length === 0;
}

function whence(request: FastifyRequest): { network: string; device: string } {
  return { network: networkOf(request), device: request.headers['user-agent'] ?? '' };
}

const freeTries = 5;
const pauseMs = 60_000;

/** Lets the right code pass, and slows down whoever guesses. */
function makeCodeGuard(right: string | null): (code: string) => void {
  let failures = 0;
  let blockedUntil = 0;
  return (code) => {
    const waitMs = blockedUntil - Date.now();
    if (waitMs > 0) throw new Refusal({ code: 'TooManyAttempts', retryAfterSeconds: Math.ceil(waitMs / 1000) });
    if (right !== null && isSame(code.trim(), right)) return;
    failures++;
    if (failures >= freeTries) blockedUntil = Date.now() + pauseMs;
    throw new Refusal({ code: 'WrongCredentials' });
  };
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
