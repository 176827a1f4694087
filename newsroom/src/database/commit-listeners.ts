import type { Log } from './log.ts';

/** Those who want to know that there may be something new in the database. */
export class CommitListeners {
  readonly #listeners = new Set<() => void>();
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  add(listener: () => void): () => void {
    // A function of its own for each call, so that one listener may listen twice and stop once.
    const added = () => listener();
    this.#listeners.add(added);
    return () => void this.#listeners.delete(added);
  }

  /** A listener that throws is a defect of its own: it goes to the log, and the commit stays what it is. */
  signal(): void {
    for (const listener of this.#listeners) {
      try {
        listener();
      } catch (error) {
        this.#log.error({ error }, 'A listener to changes failed');
      }
    }
  }
}
