import { AsyncLocalStorage } from 'node:async_hooks';
import { DatabaseError } from './database-error.ts';

const current = new AsyncLocalStorage<{ isOpen: boolean; notices: string[] }>();

/**
 * Runs the work of one transaction so that a second connection asked for inside it is refused. On the embedded engine, which has one
 * connection, it would wait for itself forever; on a server it would read past the transaction.
 */
export async function asOwnTransaction<T>(work: (notices: string[]) => Promise<T>): Promise<T> {
  refuseInsideTransaction();
  const transaction = { isOpen: true, notices: [] };
  try {
    return await current.run(transaction, () => work(transaction.notices));
  } finally {
    transaction.isOpen = false;
  }
}

/** Longest notice, in bytes. @source PostgreSQL, NOTIFY: shorter than 8000 bytes */
const longestNotice = 7_900;

/**
 * Tells every node something once the transaction has committed, and nothing when it has not. What is told may be lost with a connection,
 * so it only wakes: the truth is in the tables.
 */
export function tellAllNodes(notice: string): void {
  const transaction = current.getStore();
  if (!transaction?.isOpen) throw new DatabaseError('NestedConnection', 'Notices are given inside of a transaction');
  if (Buffer.byteLength(notice) > longestNotice) throw new RangeError(`A notice of ${notice.length} characters is too long`);
  transaction.notices.push(notice);
}

/** @throws {DatabaseError} `NestedConnection` inside the work of a transaction */
export function refuseInsideTransaction(): void {
  if (current.getStore()?.isOpen) {
    throw new DatabaseError('NestedConnection', 'Inside a transaction every statement goes through the transaction itself');
  }
}
