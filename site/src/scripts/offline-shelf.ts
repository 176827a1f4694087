import { say } from './toast.ts';

/** Caches of the worker (`worker/answers.ts`). */
const savedCache = 'coranto-saved';
const pagesCache = 'coranto-pages';

/** Lets the site work without a network: starts the worker, and the buttons and lists for what is kept. */
export function startOffline(): void {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  const [, edition = ''] = location.pathname.split('/');
  void navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).then(
    () => navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ edition })),
    // Private windows and full disks refuse: the site then needs its network, as any other does.
    () => undefined,
  );
  void showSaveButtons(document);
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-save]'); // clicks come from elements
    if (button) void toggleSaved(button);
  });
  const shelf = document.querySelector<HTMLElement>('.shelf');
  if (shelf) void showShelf(shelf);
  const toast = document.querySelector<HTMLElement>('.toast');
  if (!navigator.onLine && !shelf) say(toast?.dataset.offline ?? '');
}

/** Shows whether articles are saved, also in one that has just been put into the page. */
export async function showSaveButtons(within: ParentNode): Promise<void> {
  if (!('caches' in window)) return;
  const saved = await caches.open(savedCache);
  for (const button of within.querySelectorAll<HTMLElement>('[data-save]')) {
    const address = addressOf(button);
    show(button, address !== null && (await saved.match(address)) !== undefined);
    button.closest('li')?.removeAttribute('hidden');
  }
}

function addressOf(button: HTMLElement): string | null {
  const address = button.closest<HTMLElement>('[data-address]')?.dataset.address;
  // A newspaper may be read under another host than its public one.
  return address === undefined ? null : new URL(new URL(address).pathname, location.origin).href;
}

function show(button: HTMLElement, isSaved: boolean): void {
  button.setAttribute('aria-pressed', String(isSaved));
}

async function toggleSaved(button: HTMLElement): Promise<void> {
  const address = addressOf(button);
  if (address === null) return;
  const saved = await caches.open(savedCache);
  if (await saved.match(address)) {
    await saved.delete(address);
    show(button, false);
    return;
  }
  try {
    await saved.add(address);
    show(button, true);
    say(button.dataset.saved ?? '');
  } catch {
    say(button.dataset.notSaved ?? '');
  }
}

/** Fills the lists of the page for "no network" with what lies on the device. */
async function showShelf(shelf: HTMLElement): Promise<void> {
  const isSaved = await list(shelf, '[data-shelf="saved"]', savedCache);
  const isRead = await list(shelf, '[data-shelf="read"]', pagesCache);
  shelf.querySelector('[data-shelf="nothing"]')?.toggleAttribute('hidden', isSaved || isRead);
  shelf.querySelector('[data-shelf="alone"]')?.toggleAttribute('hidden', navigator.onLine);
}

async function list(shelf: HTMLElement, selector: string, cacheName: string): Promise<boolean> {
  const section = shelf.querySelector<HTMLElement>(selector);
  const lines = section?.querySelector('ul');
  const cache = await caches.open(cacheName);
  const keys = [...(await cache.keys())].reverse();
  for (const key of keys) {
    const answer = await cache.match(key);
    const page = new DOMParser().parseFromString((await answer?.text()) ?? '', 'text/html');
    const { lang, dir } = page.documentElement;
    const link = document.createElement('a');
    Object.assign(link, { href: key.url, textContent: page.querySelector('h1')?.textContent ?? page.title, lang, dir });
    const line = document.createElement('li');
    line.append(link);
    lines?.append(line);
  }
  section?.toggleAttribute('hidden', keys.length === 0);
  return keys.length > 0;
}
