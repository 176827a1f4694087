/**
 * Keeps what a reader has read, so that it is there when the network is not. The network always comes first: a page out of the cache is
 * shown only where none came, so nothing here can keep an old text before readers who are online.
 */
import { answerFile, answerPage, beginEdition, dropOldCaches } from './answers.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), dropOldCaches()])));

// A page tells which edition is read, so that its own page for "no network" is at hand.
self.addEventListener('message', (event) => {
  if (typeof event.data?.edition === 'string') event.waitUntil(beginEdition(event.data.edition));
});

/** Paths that are no reader's pages, or count something. */
const notOurs = /^\/(studio|api|views|health|metrics|campaigns)(\/|$)/;

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || notOurs.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(request, (work) => event.waitUntil(work)));
  // The names of these follow from their bytes: what is kept is right for ever.
  else if (/^\/(assets|media)\//.test(pathname)) event.respondWith(answerFile(request));
});
