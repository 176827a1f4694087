/** Names of the caches; a page reads the first two as well (`offline-shelf.ts`). */
const caching = { pages: 'coranto-pages', saved: 'coranto-saved', files: 'coranto-files', offline: 'coranto-offline' };

const mostPages = 40;
const mostFiles = 150;
/** After so long a kept page is shown rather than none; it goes on being fetched. */
const patienceMs = 4000;

/** A page from the network, else the kept one, else the page that says there is no network. */
export async function answerPage(request: Request, meanwhile: (work: Promise<unknown>) => void): Promise<Response> {
  const fetched = fetch(request, { cache: 'no-cache' }).then(async (answer) => {
    await notePage(request, answer.clone());
    return answer;
  });
  meanwhile(fetched.catch(() => undefined));
  try {
    const answer = await Promise.race([fetched, keptAfterPatience(request)]);
    return answer.status >= 500 ? ((await findKept(request)) ?? answer) : answer;
  } catch {
    return (await findKept(request)) ?? (await offlinePageFor(request)) ?? Response.error();
  }
}

function keptAfterPatience(request: Request): Promise<Response> {
  return new Promise((resolve) => {
    setTimeout(async () => {
      const kept = await findKept(request);
      if (kept) resolve(kept);
    }, patienceMs);
  });
}

/** Keeps a page that was read; forgets one that the newsroom has taken back. */
async function notePage(request: Request, answer: Response): Promise<void> {
  const { pathname, search } = new URL(request.url);
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (answer.status === 404 || answer.status === 410) {
    for (const name of [caching.pages, caching.saved]) await (await caches.open(name)).delete(request.url);
  }
  // Results of searches and the like are worth nothing later.
  if (answer.status !== 200 || !isPage || search !== '' || answer.redirected) return;
  // The shelf is no page that lies on the shelf.
  if (/^\/[^/]+\/offline$/.test(pathname)) return;
  const saved = await caches.open(caching.saved);
  if (await saved.match(request.url)) await saved.put(request.url, answer.clone());
  const pages = await caches.open(caching.pages);
  await pages.delete(request.url);
  await pages.put(request.url, answer);
  await trim(pages, mostPages);
}

async function findKept(request: Request): Promise<Response | undefined> {
  for (const name of [caching.pages, caching.saved]) {
    const kept = await (await caches.open(name)).match(request.url);
    if (kept) return kept;
  }
  return undefined;
}

async function offlinePageFor(request: Request): Promise<Response | undefined> {
  const offline = await caches.open(caching.offline);
  const [, prefix = ''] = new URL(request.url).pathname.split('/');
  return (await offline.match(`/${prefix}/offline`)) ?? (await offline.match((await offline.keys())[0]?.url ?? ''));
}

/** A file whose name follows from its bytes. */
export async function answerFile(request: Request): Promise<Response> {
  const files = await caches.open(caching.files);
  const kept = await files.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.status === 200) {
    const copy = answer.clone();
    await files.put(request, copy).then(() => trim(files, mostFiles));
  }
  return answer;
}

/** Fetches the page for "no network" of an edition, with what it is set with. */
export async function beginEdition(prefix: string): Promise<void> {
  const address = `/${prefix}/offline`;
  const answer = await fetch(address, { cache: 'no-cache' });
  if (answer.status !== 200) return;
  const markup = await answer.clone().text();
  await (await caches.open(caching.offline)).put(address, answer);
  const files = await caches.open(caching.files);
  for (const [, file = ''] of markup.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) if (!(await files.match(file))) await files.add(file);
}

/** What was put there first goes first; a file that is still needed comes again by itself. */
async function trim(cache: Cache, most: number): Promise<void> {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(key);
}

/** Caches that an earlier form of this program left. */
export async function dropOldCaches(): Promise<void> {
  const known: readonly string[] = Object.values(caching);
  for (const name of await caches.keys()) if (name.startsWith('coranto-') && !known.includes(name)) await caches.delete(name);
}
