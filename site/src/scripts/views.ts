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
  const { views } = (await answer.json()) as { views: number }; // the server's own answer
  number.textContent = new Intl.NumberFormat(document.documentElement.dataset.numbers).format(views);
  line.hidden = false;
}

/** Counts when the page is really before the reader: not in a preview, a tab in the background or a page fetched ahead. */
export function whenVisible(then: () => void): void {
  if (document.visibilityState === 'visible') then();
  else document.addEventListener('visibilitychange', () => whenVisible(then), { once: true });
}
