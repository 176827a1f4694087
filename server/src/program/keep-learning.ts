import { setTimeout as pause } from 'node:timers/promises';
import { forgetEndedLines, forgetWords, learnArticleWords, learnNames, learnWords, type Newsroom } from '@coranto/newsroom';

const lookEveryMs = 5_000;
/** A transaction of so many takes some tens of milliseconds, in which the embedded engine answers nobody else. */
const atOnce = 20;
/** Between two, so that readers and editors come first; a large archive is learnt in some minutes. */
const restMs = 100;

/**
 * Learns the names of people and topics and the words of what has gone live, for the search: soon after it has, and what an import brought little by little. What is live no
 * longer is forgotten first, and so is what lists said of an article until some instant.
 */
export function keepLearning(newsroom: Newsroom): { close(): Promise<void> } {
  let isEnding = false;
  let isLearning = false;
  let running: Promise<void> = Promise.resolve();
  const learn = async () => {
    for (const step of [learnArticleWords, forgetEndedLines, forgetWords, learnNames, learnWords]) {
      while (!isEnding && (await step(newsroom, atOnce)) === atOnce) await pause(restMs);
    }
  };
  const timer = setInterval(() => {
    if (isLearning) return;
    isLearning = true;
    running = learn()
      .catch((error) => newsroom.log.warn({ error: String(error) }, 'The words of new articles could not be learnt; in a moment again'))
      .finally(() => {
        isLearning = false;
      });
  }, lookEveryMs);
  timer.unref();
  return {
    async close() {
      isEnding = true;
      clearInterval(timer);
      await running;
    },
  };
}
