import { remember } from './remembered.ts';

const root = document.documentElement;

/** Fetches our own type where a telephone began without it: from the next page on it is in the browser's store when the page is drawn first. */
export async function fetchType(): Promise<void> {
  if (root.dataset.type !== 'later' || savesData()) return;
  const files = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')];
  const answers = await Promise.all(files.map(({ href }) => fetch(href).catch(() => null)));
  if (answers.every((answer) => answer?.ok)) remember('type', 'here');
}

/** Readers who pay by the byte keep the type of their device. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }; // not every browser tells
  return connection?.saveData === true;
}
