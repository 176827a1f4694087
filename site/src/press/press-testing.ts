import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Published } from '@coranto/newsroom/published';
import type { Page, PageRequest, SiteSettings } from '../page.ts';
import { renderPage } from '../render-page.ts';
import type { Press } from './press.ts';

/** What a reader's program gets, unpacked by nobody. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };

/** A reader's program in front of a press, over a real connection. */
export type Reader = {
  get(path: string, headers?: OutgoingHttpHeaders): Promise<Answer>;
  ask(method: string, path: string, headers?: OutgoingHttpHeaders): Promise<Answer>;
  close(): Promise<void>;
};

/** Puts a press behind a port of this machine. What the press does not take is answered 418, so that a test sees it. */
export async function openReader(press: Press): Promise<Reader> {
  const server = createServer((incoming, outgoing) => {
    if (!press.serve(incoming, outgoing)) outgoing.writeHead(418).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, the address is one of the internet.
  const { port } = server.address() as AddressInfo;
  const ask = (method: string, path: string, headers: OutgoingHttpHeaders = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, method, path: encodeURI(decodeURI(path)), headers }, (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('end', () => {
          const body = Buffer.concat(parts);
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body, text: body.toString() });
        });
        incoming.on('error', reject);
      });
      sent.on('error', reject);
      sent.end();
    });
  return {
    ask,
    get: (path, headers) => ask('GET', path, headers),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A site without built files: pages refer to none. */
const settingsForTests: SiteSettings = { origin: 'https://sheet.example', assets: { addresses: {}, files: new Map() } };

/** Pages as readers get them. */
export async function renderForTests(published: Published, request: PageRequest): Promise<Page> {
  const nowhere: Page = { status: 404, contentType: 'text/html; charset=utf-8', body: 'nowhere', keys: [], isStored: true };
  return (await renderPage(published, settingsForTests, request)) ?? nowhere;
}

/** The page for when nothing else can be made. */
export function renderFailureForTests(): Page {
  return { status: 503, contentType: 'text/html; charset=utf-8', body: 'failed', keys: [], isStored: false };
}
