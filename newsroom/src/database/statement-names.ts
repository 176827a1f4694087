import type { PostgresQueryResult } from 'kysely';
import type { ClientBase } from 'pg';

const namedAfterUses = 3;
const mostNames = 400;
const mostCounted = 2_000;
const longestText = 8_000;

/**
 * Names statements that come again and again, so that a connection parses and plans them once: on the embedded engine that is nine tenths
 * of the cost of a reader's question.
 *
 * Texts that grow with their values (lists, many rows) come in endless variants; they stay unnamed until they come often, and the number of
 * names is bounded, since each costs memory in every connection. Full-text searches stay unnamed: a rare word and a common one need
 * different plans.
 */
export class StatementNames {
  #uses = new Map<string, number>();
  #names = new Map<string, string>();
  #generation = 0;

  /** Sends a statement, under its name if it has one. */
  async send(client: ClientBase, text: string, values: readonly unknown[]): Promise<PostgresQueryResult<unknown>> {
    const name = this.#nameOf(text, values.length);
    try {
      const result = await client.query({ text, values: [...values], ...(name === null ? {} : { name }) });
      // pg's result has the shape that Kysely asks for; only its command is an open string.
      return result as unknown as PostgresQueryResult<unknown>;
    } catch (error) {
      this.#noteFailure(error);
      throw error;
    }
  }

  /** The name for a statement, or `null` when it is to be sent without. */
  #nameOf(text: string, valueCount: number): string | null {
    const known = this.#names.get(text);
    if (known) return known;
    if (this.#names.size >= mostNames || !mayBeNamed(text, valueCount)) return null;
    const uses = (this.#uses.get(text) ?? 0) + 1;
    if (uses < namedAfterUses) {
      if (this.#uses.size >= mostCounted) this.#uses.clear();
      this.#uses.set(text, uses);
      return null;
    }
    this.#uses.delete(text);
    const name = `coranto_${this.#generation}_${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }

  /** Looks at a failed statement: one that was planned for an earlier shape of the tables is given a new name for its next use. */
  #noteFailure(error: unknown): void {
    const isOutdated = error instanceof Error && 'code' in error && error.code === '0A000' && error.message.includes('cached plan');
    if (!isOutdated) return;
    this.#names.clear();
    this.#generation += 1;
  }
}

function mayBeNamed(text: string, valueCount: number): boolean {
  if (text.length > longestText || text.includes('@@')) return false;
  // Without values only one plain question can be told from several statements in a row.
  return valueCount > 0 || (/^\s*select\b/i.test(text) && !text.includes(';'));
}
