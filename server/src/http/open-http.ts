import { createServer, type IncomingMessage } from 'node:http';
import type { Newsroom, ViewCounter } from '@coranto/newsroom';
import type { SiteSettings } from '@coranto/site';
import type { Press } from '@coranto/site/press';
import { type FastifyInstance, fastify } from 'fastify';
import { registerApi } from '../api/api.ts';
import type { Settings } from '../settings.ts';
import { serveTogether } from '../together/serve-together.ts';
import { serveAssets } from './assets.ts';
import { serveCampaigns } from './campaigns.ts';
import { serveCardImages } from './card-images.ts';
import { openEditionPreview } from './edition-preview.ts';
import { serveHealth } from './health.ts';
import { serveMedia } from './media.ts';
import { openPreview } from './preview.ts';
import { serveRoot } from './root.ts';
import { serveStudio } from './studio-files.ts';
import { serveViews } from './views.ts';

type Means = {
  settings: Settings;
  newsroom: Newsroom;
  press: Press;
  site: SiteSettings;
  counter: ViewCounter;
  /** Where the build has left the type of card images. */
  typeFolder: string;
  firstRunCode: string | null;
};

/** First parts of addresses that are not readers' pages. */
const notReaders = new Set(['api', 'studio', 'media', 'assets', 'health', 'views', 'campaigns', 'cards']);

/**
 * Opens the one port for everything. Readers' pages go to the press before any framework sees them, since they are nearly all requests;
 * the rest is Fastify's.
 *
 * @throws when the port is in use, with a sentence that names it
 */
export async function openHttp(means: Means): Promise<{ close(): Promise<void> }> {
  const { settings, newsroom, press } = means;
  let isStopping = false;
  const app: FastifyInstance = fastify({
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 1000 },
    serverFactory: (handler) =>
      createServer({ requestTimeout: 60_000, headersTimeout: 15_000, keepAliveTimeout: 10_000 }, (request, response) => {
        if (isStopping) response.setHeader('connection', 'close');
        if (isReaders(request) && press.serve(request, response)) return;
        handler(request, response);
      }),
  });
  app.setNotFoundHandler(async (_request, reply) =>
    reply.code(404).type('text/plain; charset=utf-8').send('There is nothing at this address.\n'),
  );

  serveHealth(app, newsroom, () => isStopping);
  serveRoot(app, newsroom);
  serveAssets(app, means.site);
  serveMedia(app, newsroom);
  await serveCardImages(app, { newsroom, typeFolder: means.typeFolder, dataFolder: settings.dataFolder });
  serveViews(app, newsroom, means.counter);
  serveCampaigns(app, means.counter);
  await registerApi(app, {
    newsroom,
    renderPreview: openPreview(newsroom, means.site),
    renderEditionPreview: openEditionPreview(newsroom, means.site),
    publicAddress: settings.origin,
    firstRunCode: means.firstRunCode,
    hasMail: settings.mail !== null,
  });
  await serveStudio(app, new URL('../studio', import.meta.url));
  const together = serveTogether(app.server, { newsroom, publicAddress: settings.origin });
  await listen(app, settings);
  return {
    async close() {
      isStopping = true;
      await together.close();
      await app.close();
    },
  };
}

function isReaders(request: IncomingMessage): boolean {
  const target = request.url ?? '/';
  if (target === '/') return false;
  const end = target.slice(1).search(/[/?]/);
  return !notReaders.has(end === -1 ? target.slice(1) : target.slice(1, end + 1));
}

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code === 'EADDRINUSE')
      throw Object.assign(new Error(`Another program listens on ${host}:${port}. Stop it, or choose another port with PORT.`, { cause }), {
        code,
      });
    if (code === 'EACCES')
      throw Object.assign(
        new Error(`This machine does not let the program listen on port ${port}. Choose one above 1023 with PORT.`, { cause }),
        { code },
      );
    throw cause;
  }
}
