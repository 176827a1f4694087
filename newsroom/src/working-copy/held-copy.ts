import { headOf, proseOf } from '@coranto/contract/working-copy/form';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import type { Reading, Writing } from '../database/database.ts';

/**
 * A working copy in memory, with how far it has read the table of updates. What was deleted is kept in it, so that letters which somebody
 * wrote in the dark into a passage that another took away can be found again.
 */
export class HeldCopy {
  readonly articleId: string;
  readonly copyId: string;
  readonly doc: Doc = new Doc({ gc: false });
  #seq: number;

  private constructor(row: { articleId: string; copyId: string; state: Uint8Array; stateSeq: number }) {
    this.articleId = row.articleId;
    this.copyId = row.copyId;
    this.#seq = row.stateSeq;
    // Named before anything stands in them: what Yjs tells of a root that nobody has asked for is not the root itself.
    proseOf(this.doc);
    headOf(this.doc);
    applyUpdate(this.doc, row.state, 'database');
  }

  /** Reads a copy whole, or `null` when the article has none. */
  static async read(rows: Reading | Writing, articleId: string): Promise<HeldCopy | null> {
    const row = await rows
      .selectFrom('working_copy')
      .select(['article_id as articleId', 'copy_id as copyId', 'state', 'state_seq as stateSeq'])
      .where('article_id', '=', articleId)
      .executeTakeFirst();
    if (!row) return null;
    const held = new HeldCopy(row);
    await held.catchUp(rows);
    return held;
  }

  /** The last update that it holds. */
  get seq(): number {
    return this.#seq;
  }

  /**
   * Takes what was written elsewhere since, and gives it.
   *
   * @returns `null` when the copy was made anew meanwhile, so that this one is no more
   */
  async catchUp(rows: Reading | Writing): Promise<Uint8Array[] | null> {
    const row = await rows
      .selectFrom('working_copy')
      .select(['copy_id', 'state_seq', 'seq'])
      .where('article_id', '=', this.articleId)
      .executeTakeFirst();
    if (row?.copy_id !== this.copyId) return null;
    if (row.seq === this.#seq) return [];
    const taken: Uint8Array[] = [];
    const before = this.#seq;
    // What was written before the copy was put together again stands in its state alone.
    if (row.state_seq > this.#seq) {
      const whole = await rows
        .selectFrom('working_copy')
        .select(['state', 'state_seq'])
        .where('article_id', '=', this.articleId)
        .executeTakeFirstOrThrow();
      taken.push(whole.state);
      this.#seq = whole.state_seq;
    }
    const later = await rows
      .selectFrom('working_copy_update')
      .select(['seq', 'bytes'])
      .where('article_id', '=', this.articleId)
      .where('seq', '>', this.#seq)
      .orderBy('seq')
      .execute();
    // Put together between the two questions: what is missing stands in the state now.
    if (later[0] && later[0].seq !== this.#seq + 1) {
      this.#seq = before;
      return this.catchUp(rows);
    }
    for (const { seq, bytes } of later) {
      taken.push(bytes);
      this.#seq = seq;
    }
    for (const bytes of taken) applyUpdate(this.doc, bytes, 'database');
    return taken;
  }

  /** Says that the updates up to this one are in it. */
  standAt(seq: number): void {
    this.#seq = seq;
  }

  /** Everything in one piece. */
  whole(): Uint8Array {
    return encodeStateAsUpdate(this.doc);
  }
}
