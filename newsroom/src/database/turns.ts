import { DatabaseError } from './database-error.ts';

/** Lets one after the other, in the order of asking. */
export class Turns {
  #last: Promise<void> = Promise.resolve();
  #isClosed = false;

  /** Waits for its turn and gives the function that ends it. */
  async take(): Promise<() => void> {
    if (this.#isClosed) throw new DatabaseError('EngineUnavailable', 'The database is closed');
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    await before;
    return resolve;
  }

  /** Resolves when all who have asked are done; nobody can ask any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#last;
  }
}
