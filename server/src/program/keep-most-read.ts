import { type Newsroom, rankMostRead } from '@coranto/newsroom';

const everyMs = 60_000;

/** Ranks what is read most, now and once a minute. */
export function keepMostRead(newsroom: Newsroom): { close(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const rank = () => {
    running = running.then(() =>
      rankMostRead(newsroom).catch((error) =>
        newsroom.log.warn({ error: String(error) }, 'What is read most could not be ranked; in a minute again'),
      ),
    );
  };
  rank();
  const timer = setInterval(rank, everyMs);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
