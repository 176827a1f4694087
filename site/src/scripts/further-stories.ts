import { drawRest } from './drawing.ts';
import { showSaveButtons } from './offline-shelf.ts';
import { showButtons } from './sharing.ts';
import { countView } from './views.ts';

/** After this many the reader is asked: the link stays a link, and the foot of the page can be reached. */
const most = 5;

/** Puts the next story below this one when the reader comes near its end; the address and title follow what is being read. */
export function startFurtherStories(): void {
  if (!document.querySelector('.page-article')) return;
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
  const reading = new IntersectionObserver(follow, { rootMargin: '-45% 0px -50% 0px' });
  const first = document.querySelector<HTMLElement>('.article');
  if (!first) return;
  titles.set(first, document.title);
  reading.observe(first);
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void putNext(target as HTMLElement, reading, near); // only such links are observed
      }
    },
    { rootMargin: '0px 0px 800px 0px' },
  );
  const next = document.querySelector('.next');
  if (next) near.observe(next);
}

const titles = new Map<Element, string>();

async function putNext(next: HTMLElement, reading: IntersectionObserver, near: IntersectionObserver): Promise<void> {
  const link = next.querySelector('a');
  if (!link || titles.size > most) return;
  const answer = await fetch(link.href).catch(() => null);
  // Without a network the link stays what it is.
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const article = page.querySelector<HTMLElement>('.article');
  if (!article || [...titles.keys()].some((known) => (known as HTMLElement).dataset.article === article.dataset.article)) return;
  giveOwnIds(article);
  titles.set(article, page.title);
  next.replaceWith(article);
  showButtons(article);
  void showSaveButtons(article);
  drawRest(article);
  reading.observe(article);
  const further = page.querySelector('.next');
  if (!further) return;
  article.after(further);
  near.observe(further);
}

/** The ids of segments are unique in one article only; footnotes have to lead to their own. */
function giveOwnIds(article: HTMLElement): void {
  const own = `${article.dataset.article}-`;
  for (const element of article.querySelectorAll('[id]')) element.id = own + element.id;
  for (const link of article.querySelectorAll('a[href^="#"]')) link.setAttribute('href', `#${own}${link.getAttribute('href')?.slice(1)}`);
}

/** Stories in the middle of the window: for a moment two, where one ends and the next begins. */
const inMiddle = new Set<Element>();

function follow(entries: IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (isIntersecting) inMiddle.add(target);
    else inMiddle.delete(target);
  }
  // Stories come into the list in the order in which they stand on the page.
  const read = [...titles.keys()].findLast((story) => inMiddle.has(story)) as HTMLElement | undefined;
  const address = read?.dataset.address;
  if (!read || address === undefined) return;
  const { pathname } = new URL(address);
  if (location.pathname === pathname) return;
  document.title = titles.get(read) ?? document.title;
  history.replaceState(history.state, '', pathname);
  void countView(read);
}
