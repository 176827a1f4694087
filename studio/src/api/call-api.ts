import { type Call, placeInput } from '@coranto/contract/api/call';
import { type Failure, failureSchema } from '@coranto/contract/api/failure';

/** Why a call was not done, as the studio knows it: what the server said, or that no answer came. */
export type CallProblem = Failure | { code: 'Unreachable'; message: string };

/** Thrown by `callApi`. */
export class CallFailure extends Error {
  readonly problem: CallProblem;
  constructor(problem: CallProblem, options?: ErrorOptions) {
    super(problem.message, options);
    this.name = 'CallFailure';
    this.problem = problem;
  }
}

/** What may be said about the sending of a call. */
export type Sending = {
  /** A file that is the body, in place of JSON. */
  file?: Blob;
  /** Lets the request outlive the page. */
  keepalive?: boolean;
};

/**
 * Asks the server.
 *
 * @throws {CallFailure}
 */
export async function callApi<Input, Output>(
  call: Call<Input, Output>,
  input: Input,
  { file, keepalive = false }: Sending = {},
): Promise<Output> {
  // inputs of calls are objects: the contract has no other
  const { path, body } = placeInput(call as Call<never, unknown>, input as Record<string, unknown>);
  const answer = await reach(path, {
    method: call.method,
    body: file ?? body,
    keepalive,
    headers: body === null && !file ? {} : { 'content-type': file?.type ?? 'application/json' },
  });
  if (!answer.ok) throw new CallFailure(await readFailure(answer));
  return (await readJson(answer)) as Output; // the server answers by the same contract, checked where it leaves
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, credentials: 'same-origin', redirect: 'error' });
  } catch (cause) {
    throw new CallFailure({ code: 'Unreachable', message: 'No answer came' }, { cause });
  }
}

async function readJson(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch (cause) {
    throw new CallFailure({ code: 'Unreachable', message: 'The answer broke off' }, { cause });
  }
}

async function readFailure(answer: Response): Promise<CallProblem> {
  const said = failureSchema.safeParse(await answer.json().catch(() => null));
  if (said.success) return said.data;
  // Something between here and the program answered in its place: a proxy whose program is starting again.
  if (answer.status >= 500 || answer.status === 404) return { code: 'Unreachable', message: `Answer ${answer.status}` };
  return { code: 'Broken', message: `Answer ${answer.status}` };
}
