import { type Newsroom, tellWhatWentOut } from '@coranto/newsroom';

const everyMs = 30_000;

/** Tells people of what happens by the clock alone: what they scheduled went out. Looked at twice a minute; each is told once. */
export function keepTelling(newsroom: Newsroom): { close(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const look = () => {
    running = running
      .then(() => tellWhatWentOut(newsroom))
      .catch((error) => newsroom.log.warn({ error: String(error) }, 'What went out could not be told; in half a minute again'));
  };
  look();
  const timer = setInterval(look, everyMs);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
