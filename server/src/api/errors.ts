import { type Failure, statusOfFailure } from '@coranto/contract/api/failure';
import { assertNever } from '@coranto/contract/assert-never';
import { Refusal, type RefusalReason } from '@coranto/contract/refusal';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { findPersonOf } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { mayRead, readRevisionForAnswer } from './revision.ts';

type Failed = { error: unknown; request: FastifyRequest; reply: FastifyReply };

/** Answers a call that was not done: what stands in the way when it is known, a calm general message when the program is at fault. */
export async function answerWithFailure(options: ApiOptions, failed: Failed): Promise<FastifyReply> {
  const failure = await failureOf(options, failed);
  if (failure.code === 'Broken') options.newsroom.log.error({ err: failed.error, url: failed.request.url }, 'A call failed');
  if (failure.code === 'TooManyAttempts') failed.reply.header('retry-after', failure.retryAfterSeconds);
  return failed.reply.status(statusOf(failure, failed.error)).send(failure);
}

/** Answers an address under `/api` where there is nothing. */
export async function failNotFound(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const failure: Failure = { code: 'NotFound', message: 'There is no such call' };
  return reply.status(404).send(failure);
}

async function failureOf(options: ApiOptions, { error, request }: Failed): Promise<Failure> {
  if (error instanceof Refusal) {
    const reason = (await isHidden(options, request, error.reason)) ? ({ code: 'NotFound', detail: 'hidden' } as const) : error.reason;
    return refusalToFailure(reason, await findNewest(options, request, reason));
  }
  const status = statusGivenBy(error);
  if (status === 413) return { code: 'TooLarge', message: 'The body is too large' };
  if (status >= 400 && status < 500) return { code: 'Invalid', message: 'The request cannot be read', place: null };
  return { code: 'Broken', message: 'Something went wrong here' };
}

function refusalToFailure(reason: RefusalReason, newest: Extract<Failure, { code: 'Conflict' }>['newest']): Failure {
  switch (reason.code) {
    case 'NotFound':
      return { code: 'NotFound', message: 'There is no such thing, or it is not for you' };
    case 'NotAllowed':
      return { code: 'NotAllowed', message: reason.detail };
    case 'NotReady':
      return { code: 'NotReady', message: 'Something stands in the way of publishing', obstacles: reason.obstacles };
    case 'Conflict':
      return { code: 'Conflict', message: reason.detail, newest };
    case 'Invalid':
      return { code: 'Invalid', message: reason.detail, place: reason.place, ...(reason.rule === undefined ? {} : { rule: reason.rule }) };
    case 'NotSignedIn':
      return { code: 'NotSignedIn', message: 'Nobody is signed in' };
    case 'WrongCredentials':
      return { code: 'WrongCredentials', message: 'Address or password is wrong' };
    case 'TooManyAttempts':
      return { code: 'TooManyAttempts', message: 'Too many attempts', retryAfterSeconds: reason.retryAfterSeconds };
    default:
      return assertNever(reason);
  }
}

/** Whoever may not read an article is not told that it is there, whatever they tried to do with it. */
async function isHidden(options: ApiOptions, request: FastifyRequest, reason: RefusalReason): Promise<boolean> {
  const { articleId } = (request.params ?? {}) as { articleId?: string }; // parameters are strings by Fastify's own parsing
  if (reason.code !== 'NotAllowed' || articleId === undefined) return false;
  const person = await findPersonOf(options, request);
  return person !== null && !(await mayRead(options.newsroom, person, articleId));
}

/** Both texts are kept: whoever saved second is shown the revision that stands. */
async function findNewest(options: ApiOptions, request: FastifyRequest, reason: RefusalReason) {
  if (reason.code !== 'Conflict' || reason.newestRevisionId === null) return null;
  const person = await findPersonOf(options, request);
  return person === null ? null : readRevisionForAnswer(options.newsroom, person, { revisionId: reason.newestRevisionId });
}

function statusOf(failure: Failure, error: unknown): number {
  const given = statusGivenBy(error);
  return failure.code === 'Invalid' && given === 415 ? given : statusOfFailure[failure.code];
}

function statusGivenBy(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : null;
  return typeof status === 'number' ? status : 500;
}
