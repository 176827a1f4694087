import type { Newsroom } from '@coranto/newsroom';

const dayMs = 86_400_000;

/**
 * Tidies the embedded database once a day: unlike a server it never does so by itself. The first time is a day after the start, or
 * after an import, which does it at its end.
 */
export function keepTidy(newsroom: Newsroom): { close(): Promise<void> } {
  if (newsroom.database.kind === 'server') return { close: () => Promise.resolve() };
  const timer = setInterval(() => {
    newsroom.database
      .vacuum()
      .catch((error) => newsroom.log.warn({ error: String(error) }, 'The database could not be tidied; tomorrow again'));
  }, dayMs);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
    },
  };
}
