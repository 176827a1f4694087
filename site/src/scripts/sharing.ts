import { say } from './toast.ts';

/** Shows the buttons that need a script, also in an article that has just been put into the page. */
export function showButtons(within: ParentNode): void {
  for (const element of within.querySelectorAll<HTMLElement>('[data-needs]')) {
    element.hidden = element.dataset.needs === 'share' && !navigator.share;
  }
}

/** The device's own ways to share, and copying the address. */
export function startSharing(): void {
  showButtons(document);
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-share],[data-copy]'); // clicks come from elements
    const article = button?.closest<HTMLElement>('[data-address]');
    if (!button || !article) return;
    const url = article.dataset.address ?? location.href;
    if (button.dataset.copy !== undefined) void copy(url, button);
    else void share(url, article.querySelector('h1')?.textContent ?? document.title);
  });
}

async function copy(address: string, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    say(button.dataset.copied ?? '');
  } catch {
    say(`${button.dataset.notCopied}: ${address}`);
  }
}

async function share(url: string, title: string): Promise<void> {
  try {
    await navigator.share({ url, title });
  } catch (problem) {
    // The reader closed the device's sheet: nothing has to be said.
    if ((problem as Error).name !== 'AbortError') throw problem;
  }
}
