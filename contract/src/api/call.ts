import { z } from 'zod';

/** What checks a value from outside and gives it typed. */
export type Schema<Value> = z.ZodType<Value>;

/** The first place of a value that does not fit its schema, and what is wrong there. */
export function toProblem(error: z.ZodError): { place: string; problem: string } {
  const issue = error.issues[0];
  return { place: issue?.path.join('.') ?? '', problem: issue?.message ?? 'out of shape' };
}

/** How a call reaches the server. Everything but `GET` writes. */
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/**
 * One thing the studio can ask of the server. `path` names its parameters with a colon; what of the input stands in no parameter
 * goes into the query of a `GET`, and into the JSON body of the others.
 */
export type Call<Input, Output> = {
  name: string;
  method: Method;
  path: string;
  input: Schema<Input>;
  output: Schema<Output>;
};

/** What a call takes. */
export type InputOf<C> = C extends Call<infer Input, infer _Output> ? Input : never;

/** What a call answers. */
export type OutputOf<C> = C extends Call<infer _Input, infer Output> ? Output : never;

/** Names a call, once, for the browser and the server together. */
export function defineCall<Input, Output>(call: Call<Input, Output>): Call<Input, Output> {
  return call;
}

/** Where a call goes with this input, and what is left of the input for the body (`null` when nothing is sent in one). */
export function placeInput(call: Call<never, unknown>, input: Record<string, unknown>): { path: string; body: string | null } {
  const rest = { ...input };
  const path = call.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  if (call.method !== 'GET') return { path, body: JSON.stringify(rest) };
  const query = Object.entries(rest)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');
  return { path: query === '' ? path : `${path}?${query}`, body: null };
}

/** An instant in ISO 8601, in UTC: `2026-11-24T17:00:00.000Z`. */
export const instantSchema = z.iso.datetime({ offset: true });

/** Answers of calls that have nothing to say but that it is done. */
export const nothing = z.strictObject({});

/** Input of calls that ask without saying anything. */
export const noInput = z.strictObject({});
