import { constants } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { type Newsroom, openPictureLine, renderNextPicture } from '@coranto/newsroom';

/** A start has other things to do first. */
const firstLookMs = 30_000;
const lookEveryMs = 10_000;
/** Between two, so that readers and editors come first: a large archive takes its nights. */
const restMs = 200;

/** Makes what pictures lack, one after the other in a process that takes what others leave: AVIF soon after an upload, and all of them after new rights. */
export function keepRendering(newsroom: Newsroom): { close(): Promise<void> } {
  const line = openPictureLine({ niceness: constants.priority.PRIORITY_LOW });
  let isEnding = false;
  let running: Promise<void> = Promise.resolve();
  let timer = setTimeout(look, firstLookMs);
  timer.unref();

  function look(): void {
    running = renderAll()
      .catch((error) => {
        if (!isEnding) newsroom.log.warn({ error: String(error) }, 'Pictures could not be rendered; in a moment again');
      })
      .finally(() => {
        if (isEnding) return;
        timer = setTimeout(look, lookEveryMs);
        timer.unref();
      });
  }

  async function renderAll(): Promise<void> {
    while (!isEnding && (await renderNextPicture(newsroom, line))) await pause(restMs);
  }

  return {
    async close() {
      isEnding = true;
      clearTimeout(timer);
      line.end();
      await running;
    },
  };
}
