import { applyUpdate, parseUpdateMeta, type Transaction } from 'yjs';
import { tellAllNodes, type Writing } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import type { HeldCopy } from './held-copy.ts';
import { copyNotice } from './notices.ts';
import { rescueLetters } from './rescue-letters.ts';
import { isSoundChange } from './sound-change.ts';
import { findUnseenLetters, type UnseenLetters } from './unseen-letters.ts';
import { type LogEntry, writeUpdates } from './write-updates.ts';

/** A change of one person, as their browser sent it. */
export type NewUpdate = { personId: string; bytes: Uint8Array };

/** What became of changes: all of them are in the database. `elsewhere` came in over other nodes, `rescued` was done by the program. */
export type Taken = { elsewhere: Uint8Array[]; rescued: Uint8Array[] };

/**
 * A change that cannot be taken. The copy in memory is spoilt, and to be read again; nothing was written.
 *
 * `gap`: what came before it is missing; the browser is to send everything it has.
 */
export class UnfitUpdate extends Error {
  readonly why: 'bad-update' | 'gap';
  /** Which of the changes it was. */
  readonly at: number;
  constructor(why: 'bad-update' | 'gap', at: number, options?: ErrorOptions) {
    super(`Change ${at} cannot be taken: ${why}`, options);
    this.why = why;
    this.at = at;
  }
}

/**
 * Takes changes into a working copy: when this answers, they are in the database. The copy in memory holds them before the commit, so it
 * must be read again when this throws.
 *
 * @returns `null` when the copy was made anew meanwhile
 * @throws {UnfitUpdate}
 */
export async function takeUpdates(newsroom: Newsroom, held: HeldCopy, updates: readonly NewUpdate[]): Promise<Taken | null> {
  return newsroom.database.write(async (tx) => {
    await holdCopy(tx, held.articleId);
    const elsewhere = await held.catchUp(tx);
    if (elsewhere === null) return null;
    const entries: LogEntry[] = [];
    const rescued: Uint8Array[] = [];
    for (const [at, { personId, bytes }] of updates.entries()) {
      const unseen = takeOne(held, bytes, at);
      if (unseen === null) continue;
      entries.push({ bytes, personId });
      if (unseen.length === 0) continue;
      const put = noteChanges(held, () => rescueLetters(held.doc, unseen));
      entries.push({ bytes: put, personId: null });
      rescued.push(put);
    }
    if (entries.length > 0) {
      await writeUpdates(tx, held, entries);
      tellAllNodes(copyNotice({ about: 'update', articleId: held.articleId }));
    }
    return { elsewhere, rescued };
  });
}

/** Holds the copy until the transaction ends, so that changes of all nodes come one after another. */
export async function holdCopy(tx: Writing, articleId: string): Promise<void> {
  await tx.selectFrom('working_copy').select('article_id').where('article_id', '=', articleId).forUpdate().execute();
}

/** @returns letters that the change took away unseen; `null` when it brought nothing new */
function takeOne({ doc }: HeldCopy, bytes: Uint8Array, at: number): UnseenLetters[] | null {
  const unseen: UnseenLetters[] = [];
  let isNew = false;
  let isSound = true;
  // Yjs may tidy up after a change in a transaction of its own, so there may be several.
  const look = (change: Transaction) => {
    isNew ||= change.deleteSet.clients.size > 0 || isLonger(change);
    isSound &&= isSoundChange(doc, change.changed.keys());
    unseen.push(...findUnseenLetters(change, bytes));
  };
  try {
    for (const [client, from] of parseUpdateMeta(bytes).from) if (from > stateOf(doc, client)) throw new UnfitUpdate('gap', at);
    doc.on('afterTransaction', look);
    applyUpdate(doc, bytes, 'browser');
  } catch (cause) {
    throw cause instanceof UnfitUpdate ? cause : new UnfitUpdate('bad-update', at, { cause });
  } finally {
    doc.off('afterTransaction', look);
  }
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) throw new UnfitUpdate('gap', at);
  if (!isSound) throw new UnfitUpdate('bad-update', at);
  return isNew ? unseen : null;
}

function isLonger({ beforeState, afterState }: Transaction): boolean {
  return [...afterState].some(([client, clock]) => beforeState.get(client) !== clock);
}

function stateOf(doc: HeldCopy['doc'], client: number): number {
  const structs = doc.store.clients.get(client);
  const last = structs?.at(-1);
  return last === undefined ? 0 : last.id.clock + last.length;
}

/** What some work changes in the copy, as one update. */
export function noteChanges({ doc }: HeldCopy, work: () => void): Uint8Array {
  let noted = new Uint8Array();
  const note = (update: Uint8Array) => {
    noted = new Uint8Array(update);
  };
  doc.on('update', note);
  doc.transact(work, 'program');
  doc.off('update', note);
  return noted;
}
