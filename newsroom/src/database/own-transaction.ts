import { AsyncLocalStorage } from 'node:async_hooks';
import { DatabaseError } from './database-error.ts';

const current = new AsyncLocalStorage<{ isOpen: boolean }>();

/**
 * Runs the work of one transaction so that a second connection asked for inside it is refused. On the embedded engine, which has one
 * connection, it would wait for itself forever; on a server it would read past the transaction.
 */
export async function asOwnTransaction<T>(work: () => Promise<T>): Promise<T> {
  refuseInsideTransaction();
  const transaction = { isOpen: true };
  try {
    return await current.run(transaction, work);
  } finally {
    transaction.isOpen = false;
  }
}

/** @throws {DatabaseError} `NestedConnection` inside the work of a transaction */
export function refuseInsideTransaction(): void {
  if (current.getStore()?.isOpen) {
    throw new DatabaseError('NestedConnection', 'Inside a transaction every statement goes through the transaction itself');
  }
}
