import { listUnsaved, type Newsroom, saveQuietWorkingCopy } from '@coranto/newsroom';

const lookEveryMs = 5_000;
const quietMs = 60_000;
const writingMs = 300_000;

/** Makes revisions of what is written: after a minute of quiet, and in five minutes of writing at the latest; also of what a node left behind that ended. */
export function keepRevisions(newsroom: Newsroom): { close(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  let isRunning = false;
  const look = async () => {
    for (const articleId of await listUnsaved(newsroom.database.read, { quietMs, writingMs }))
      await saveQuietWorkingCopy(newsroom, articleId);
  };
  const timer = setInterval(() => {
    if (isRunning) return;
    isRunning = true;
    running = look()
      .catch((error) => newsroom.log.warn({ error: String(error) }, 'Revisions of what was written could not be made; in a moment again'))
      .finally(() => {
        isRunning = false;
      });
  }, lookEveryMs);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
