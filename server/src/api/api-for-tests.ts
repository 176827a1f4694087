import { randomUUID } from 'node:crypto';
import type { PersonRole } from '@coranto/contract/article';
import { addPerson, type Newsroom } from '@coranto/newsroom';
import { type FastifyInstance, fastify, type InjectOptions, type LightMyRequestResponse } from 'fastify';
import { registerApi } from './api.ts';

/** The password of everyone in tests. */
export const password = 'a long sentence of the harbour';
/** What an empty newsroom of a test is opened with. */
export const firstRunCode = 'first-run-code';

/** A writing way into the API: what a request says, and where it goes. */
export type Route = { method: InjectOptions['method']; url: string };

/** An API over a test's newsroom, with ways to ask it as somebody. */
export type TestApi = {
  app: FastifyInstance;
  /** Every route that writes. */
  writing: Route[];
  /** Somebody with a role, signed in: their cookie. */
  signInAs(role: PersonRole, editionId: string | null): Promise<string>;
  /** Adds somebody; their address. */
  addSomebody(role: PersonRole, editionId: string | null): Promise<string>;
  signIn(email: string): Promise<string>;
  /** Asks with what a browser sends from the studio's own pages. */
  ask(cookie: string, options: InjectOptions): Promise<LightMyRequestResponse>;
};

/** Opens an API that is reached at `publicAddress`, or as it stands. */
export async function openApiForTests(newsroom: Newsroom, publicAddress: string | null = null): Promise<TestApi> {
  const app = fastify();
  const writing: Route[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) {
      if (each !== 'GET' && each !== 'HEAD') writing.push({ method: each as 'POST', url: url.replaceAll(/:\w+/g, randomUUID()) }); // the methods of the contract are among those that `inject` takes
    }
  });
  await registerApi(app, {
    newsroom,
    renderPreview: async ({ revisionId }) => `<!doctype html><title>${revisionId}</title>`,
    renderEditionPreview: async ({ change }) => `<!doctype html><title>${change.part}</title>`,
    publicAddress,
    firstRunCode,
    hasMail: true,
  });
  await app.ready();
  const api: TestApi = {
    app,
    writing,
    async addSomebody(role, editionId) {
      const email = `${randomUUID()}@example.org`;
      await addPerson(newsroom, null, { id: randomUUID(), name: role, email, password, roles: [{ editionId, role }] });
      return email;
    },
    async signIn(email) {
      const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { email, password } });
      const cookie = answer.cookies[0];
      if (cookie === undefined) throw new Error(`Nobody was signed in: ${answer.body}`);
      return `${cookie.name}=${cookie.value}`;
    },
    signInAs: async (role, editionId) => api.signIn(await api.addSomebody(role, editionId)),
    ask: (cookie, options) => app.inject({ ...options, headers: { cookie, 'sec-fetch-site': 'same-origin', ...options.headers } }),
  };
  return api;
}
