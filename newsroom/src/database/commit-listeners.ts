import type { Log } from './log.ts';

/** Those who want to know that there may be something new in the database, or what a notice said. */
export class CommitListeners<Said = void> {
  readonly #listeners = new Set<(said: Said) => void>();
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  add(listener: (said: Said) => void): () => void {
    // A function of its own for each call, so that one listener may listen twice and stop once.
    const added = (said: Said) => listener(said);
    this.#listeners.add(added);
    return () => void this.#listeners.delete(added);
  }

  /** A listener that throws is a defect of its own: it goes to the log, and the commit stays what it is. */
  signal(said: Said): void {
    for (const listener of this.#listeners) {
      try {
        listener(said);
      } catch (error) {
        this.#log.error({ error }, 'A listener to changes failed');
      }
    }
  }
}
