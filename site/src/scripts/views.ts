/**
 * Counts this reading and shows how often the article was read. Sent once per article and page view; what counts as a view is decided by
 * the server.
 */
export async function countView(article: HTMLElement): Promise<void> {
  const line = article.querySelector<HTMLElement>('[data-views]');
  const number = line?.querySelector('.views-number');
  if (!line || !number || article.dataset.counted) return;
  article.dataset.counted = 'yes';
  const answer = await fetch(`/views/${line.dataset.views}`, { method: 'POST', keepalive: true });
  if (!answer.ok) return;
  const { views, storyViews, languages } = (await answer.json()) as { views: number; storyViews: number; languages: number }; // the server's own answer
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
