import { type Call, type Schema, toProblem } from '@coranto/contract/api/call';
import type { Person } from '@coranto/contract/person';
import { invalid, Refusal } from '@coranto/contract/refusal';
import { findSession } from '@coranto/newsroom';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiOptions } from './api.ts';
import { readSessionToken } from './session-cookie.ts';

/** Where an answer is given: the request, for who asks from where, and the reply, for cookies. */
export type Asking = { request: FastifyRequest; reply: FastifyReply };

/** Answers a call that only someone signed in may make. */
export function answerCall<Input, Output>(
  api: FastifyInstance,
  options: ApiOptions,
  call: Call<Input, Output>,
  answer: (person: Person, input: Input, asking: Asking) => Promise<Output>,
): void {
  answerAnyone(api, call, async (input, asking) => answer(await requirePersonOf(options, asking.request), input, asking));
}

/** Answers a call that needs no session. What the contract does not name in the answer never leaves. */
export function answerAnyone<Input, Output>(
  api: FastifyInstance,
  call: Call<Input, Output>,
  answer: (input: Input, asking: Asking) => Promise<Output>,
): void {
  api.route({
    method: call.method,
    url: call.path.replace(/^\/api/, ''),
    handler: async (request, reply) => {
      const input = parseInput(call.input, readInput(request));
      return call.output.parse(await answer(input, { request, reply }));
    },
  });
}

/** Whose session a request carries. @throws {NotSignedIn} */
export async function requirePersonOf(options: ApiOptions, request: FastifyRequest): Promise<Person> {
  const person = await findPersonOf(options, request);
  if (person === null) throw new Refusal({ code: 'NotSignedIn' });
  return person;
}

/** Whose session a request carries, or `null`. */
export async function findPersonOf(options: ApiOptions, request: FastifyRequest): Promise<Person | null> {
  const token = readSessionToken(request, options.publicAddress);
  return token === null ? null : findSession(options.newsroom, { token });
}

/** Reads what came from outside. @throws {Invalid} naming the first place that does not fit */
export function parseInput<Input>(schema: Schema<Input>, unknown: unknown): Input {
  const parsed = schema.safeParse(unknown);
  if (parsed.success) return parsed.data;
  const { place, problem } = toProblem(parsed.error);
  throw invalid(problem, place);
}

function readInput(request: FastifyRequest): unknown {
  const body = Buffer.isBuffer(request.body) ? {} : (request.body ?? {});
  if (typeof body !== 'object' || Array.isArray(body)) return body;
  return { ...body, ...(request.query as object), ...(request.params as object) }; // both are objects of strings by Fastify's own parsing
}
