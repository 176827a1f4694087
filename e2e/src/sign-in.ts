import type { RunningProgram } from './run-program.ts';

/** A person of the demo newsroom, by the API that the studio uses. */
export type SignedIn = {
  get<T>(path: string): Promise<T>;
  send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body: object): Promise<T>;
};

/** Signs in and keeps the session. The demo's passwords are read from what the program prints, as a person would. */
export async function signIn(program: Pick<RunningProgram, 'origin'>, email: string, password: string): Promise<SignedIn> {
  const response = await fetch(`${program.origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`Sign-in of ${email} failed: ${response.status} ${await response.text()}`);
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const call = async (path: string, init: RequestInit) => {
    const answer = await fetch(program.origin + path, { ...init, headers: { 'content-type': 'application/json', cookie } });
    if (!answer.ok) throw new Error(`${init.method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  return {
    get: async (path) => (await call(path, { method: 'GET' })) as never, // the caller names the shape that the contract promises
    send: async (method, path, body) => (await call(path, { method, body: JSON.stringify(body) })) as never,
  };
}

/** The password that the program printed for someone of the demo newsroom. */
export function demoPassword(output: string, email: string): string {
  const found = new RegExp(`${email.replaceAll('.', '\\.')}\\s+(\\S+)`).exec(output);
  if (!found?.[1]) throw new Error(`No password of ${email} in:\n${output}`);
  return found[1];
}
