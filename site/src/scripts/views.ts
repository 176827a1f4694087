import { whenNear } from './nearness.ts';

type Told = { views: number; storyViews: number; languages: number };

/**
 * Counts this reading, and shows how often the article was read when the reader comes near that line. Sent once per article and page view; what counts as a view is decided by
 * the server.
 */
export async function countView(article: HTMLElement): Promise<void> {
  const line = article.querySelector<HTMLElement>('[data-views]');
  const number = line?.querySelector('.views-number');
  if (!line || !number || article.dataset.counted) return;
  article.dataset.counted = 'yes';
  const answer = await fetch(`/views/${line.dataset.views}`, { method: 'POST', keepalive: true });
  if (!answer.ok) return;
  const told = (await answer.json()) as Told; // the server's own answer
  whenNear(line.parentElement ?? article, () => showNumbers(line, number, told));
}

/** Writes the numbers as the page's language does. Making ready for that takes a slow telephone longer than anything else here. */
function showNumbers(line: HTMLElement, number: Element, { views, storyViews, languages }: Told): void {
  const numbers = new Intl.NumberFormat(document.documentElement.dataset.numbers);
  number.textContent = numbers.format(views);
  const together = line.querySelector('.views-of-story');
  if (together) {
    together.textContent = numbers.format(storyViews);
    together.parentElement?.toggleAttribute('hidden', languages < 2);
  }
  line.hidden = false;
}

/** Counts when the page is really before the reader: not in a preview, a tab in the background or a page fetched ahead. */
export function whenVisible(then: () => void): void {
  if (document.visibilityState === 'visible') then();
  else document.addEventListener('visibilitychange', () => whenVisible(then), { once: true });
}
